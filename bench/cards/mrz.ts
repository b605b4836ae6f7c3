/** The machine-readable zone of a passport, composed from ICAO 9303-3 and -4; on purpose not by the code under test. */
export interface Td3 {
  readonly issuer: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly nationality: string;
  /** YYMMDD */
  readonly born: string;
  readonly sex: 'M' | 'F' | '<';
  /** YYMMDD */
  readonly expires: string;
  /** Up to 14 characters. */
  readonly optional: string;
  /** What stands for the check digit of empty optional data: either is allowed (ICAO 9303-4 §4.2.2). */
  readonly emptyCheck?: '<' | '0';
  /** The state's own spellings, before ICAO's. */
  readonly spelling?: Readonly<Record<string, string>>;
}

/** Two lines of 44 characters (ICAO 9303-4 §4.2), with a line break between them. */
export function td3(of: Td3): string {
  const spell = (name: string): string => transliterate(name, of.spelling ?? {});
  const upper = `P<${pad(of.issuer, 3)}${pad(`${spell(of.surname)}<<${spell(of.givenNames)}`, 39)}`;
  const number = withCheckDigit(pad(of.documentNumber, 9));
  const born = withCheckDigit(of.born);
  const expires = withCheckDigit(of.expires);
  const optional = pad(of.optional, 14);
  const optionalChecked = of.optional === '' ? `${optional}${of.emptyCheck ?? '<'}` : withCheckDigit(optional);
  const composite = checkDigit(number + born + expires + optionalChecked);
  return `${upper}\n${number}${pad(of.nationality, 3)}${born}${of.sex}${expires}${optionalChecked}${composite}`;
}

/** Weights 7, 3, 1 (ICAO 9303-3 §4.9). */
export function checkDigit(text: string): string {
  const weights = [7, 3, 1];
  const sum = [...text].reduce((total, char, index) => {
    const value = char === '<' ? 0 : /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55;
    return total + value * (weights[index % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}

const withCheckDigit = (text: string): string => text + checkDigit(text);
const pad = (text: string, length: number): string => text.slice(0, length).padEnd(length, '<');

/** ICAO 9303-3 §6 A: letters that do not simply lose their mark. */
const icao: Readonly<Record<string, string>> = {
  Ä: 'AE', Ö: 'OE', Ü: 'UE', ß: 'SS', ẞ: 'SS', Å: 'AA', Æ: 'AE', Ø: 'OE', Œ: 'OE', Þ: 'TH', Đ: 'D', Ð: 'D', Ł: 'L', Ħ: 'H', Ŧ: 'T', ı: 'I', Ñ: 'N', Ĳ: 'IJ',
}; // prettier-ignore

function transliterate(name: string, spelling: Readonly<Record<string, string>>): string {
  return [...name.normalize('NFC').replace(/ß/g, 'ẞ').toLocaleUpperCase('en')]
    .map((char) => spelling[char] ?? icao[char] ?? char.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/['’.]/g, '')
    .replace(/[^A-Z]+/g, '<');
}
