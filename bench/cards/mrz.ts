/**
 * Machine-readable zones, composed from ICAO 9303-3 to -7 and what is published of the national ones; on purpose not by
 * the code under test.
 */
export interface Holder {
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
  readonly optional: string;
  /** The document code; each format has its own. */
  readonly code?: string;
  /** The state's own spellings, before ICAO's. */
  readonly spelling?: Readonly<Record<string, string>>;
}

export interface Td3 extends Holder {
  /** What stands for the check digit of empty optional data: either is allowed (ICAO 9303-4 §4.2.2). */
  readonly emptyCheck?: '<' | '0';
}

export interface Td1 extends Omit<Holder, 'sex'> {
  /** Mexico writes H for a man (hombre) and M for a woman (mujer). */
  readonly sex: Holder['sex'] | 'H';
  /** On the second line. */
  readonly optional2?: string;
  /** Whether the filler behind the first nine characters of a long number counts for its check digit. */
  readonly countsFiller?: boolean;
}

/** Passports: two lines of 44 characters (ICAO 9303-4 §4.2), with a line break between them. */
export function td3(of: Td3): string {
  const optional = pad(of.optional, 14);
  const optionalChecked = of.optional === '' ? `${optional}${of.emptyCheck ?? '<'}` : withCheckDigit(optional);
  return `${names({ code: 'P', ...of }, 44)}\n${withComposite(...lower(of), optionalChecked)}`;
}

/** Cards of ID-2 size: two lines of 36 (ICAO 9303-6 §4.2). */
export function td2(of: Holder): string {
  return `${names({ code: 'I', ...of }, 36)}\n${withComposite(...lower(of), pad(of.optional, 7))}`;
}

/** Cards of ID-1 size: three lines of 30 (ICAO 9303-5 §4.2). A number of over nine characters goes on behind a `<`. */
export function td1(of: Td1): string {
  const { documentNumber } = of;
  const [first, rest] = [documentNumber.slice(0, 9), documentNumber.slice(9)];
  const digit = checkDigit(of.countsFiller ? `${first}<${rest}` : documentNumber);
  const number = rest === '' ? withCheckDigit(pad(first, 9)) : `${first}<`;
  const above = number + pad(rest === '' ? of.optional : `${rest}${digit}<${of.optional}`, 15);
  const [born, expires] = [withCheckDigit(of.born), withCheckDigit(of.expires)];
  const optional2 = pad(of.optional2 ?? '', 11);
  const composite = checkDigit(above + born + expires + optional2);
  return [
    `${pad(of.code ?? 'I', 2)}${pad(of.issuer, 3)}${above}`,
    `${born}${of.sex}${expires}${pad(of.nationality, 3)}${optional2}${composite}`,
    pad(nameOf(of), 30),
  ].join('\n');
}

/** Visas: two lines of 44 (MRV-A) or 36 (MRV-B), without a composite digit (ICAO 9303-7). */
export const mrvA = (of: Holder): string => visa(of, 44);
export const mrvB = (of: Holder): string => visa(of, 36);

function visa(of: Holder, width: number): string {
  return `${names({ code: 'V', ...of }, width)}\n${pad(lower(of).join('') + of.optional, width)}`;
}

/** The French identity card of 1988 to 2021. Its number: year, month, department (three), serial number (five). */
export function idFra(
  of: Pick<Holder, 'surname' | 'givenNames' | 'born' | 'sex' | 'documentNumber'> & { office: string },
): string {
  const upper = `IDFRA${pad(letters(of.surname), 25)}${pad(of.office, 6)}`;
  const given = of.givenNames
    .split(' ')
    .map((name) => letters(name))
    .join('<<');
  const below = `${withCheckDigit(of.documentNumber)}${pad(given, 14)}${withCheckDigit(of.born)}${of.sex}`;
  return `${upper}\n${below}${checkDigit(upper + below)}`;
}

/** The Romanian identity card until 2021. @param cnp the personal number: thirteen digits, the birth date in them */
export function idRou(of: Omit<Holder, 'issuer' | 'nationality' | 'optional' | 'born'> & { cnp: string }): string {
  const { cnp } = of;
  const optional = cnp.slice(0, 1) + cnp.slice(7);
  return td2({ ...of, code: 'ID', issuer: 'ROU', nationality: 'ROU', born: cnp.slice(1, 7), optional });
}

/** The lower line up to the optional data, by what the composite digit covers and what not. */
function lower(of: Holder): [number: string, nationality: string, born: string, sex: string, expires: string] {
  const number = withCheckDigit(pad(of.documentNumber, 9));
  return [number, pad(of.nationality, 3), withCheckDigit(of.born), of.sex, withCheckDigit(of.expires)];
}

function withComposite(number: string, nationality: string, born: string, sex: string, expires: string, rest: string) {
  return `${number}${nationality}${born}${sex}${expires}${rest}${checkDigit(number + born + expires + rest)}`;
}

function names(of: Holder, width: number): string {
  return `${pad(of.code ?? '', 2)}${pad(of.issuer, 3)}${pad(nameOf(of), width - 5)}`;
}

function nameOf({ surname, givenNames, spelling = {} }: Omit<Holder, 'sex'>): string {
  const [primary, secondary] = [letters(surname, spelling), letters(givenNames, spelling)];
  return secondary === '' ? primary : `${primary}<<${secondary}`;
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

/** A name as it can be read from a zone: in the zone's letters, with spaces. */
export const mrzName = (name: string): string => letters(name).replaceAll('<', ' ').trim();

/** Surname and given names as TD1's third line has room for them. */
export function td1Names(mrz: string): [surname: string, givenNames: string] {
  const [surname = '', givenNames = ''] = (mrz.split('\n')[2] ?? '')
    .split('<<')
    .map((name) => name.replaceAll('<', ' ').trim());
  return [surname, givenNames];
}

const withCheckDigit = (text: string): string => text + checkDigit(text);
const pad = (text: string, length: number): string => text.slice(0, length).padEnd(length, '<');

/** ICAO 9303-3 §6 A: letters that do not simply lose their mark. */
const icao: Readonly<Record<string, string>> = {
  Ä: 'AE', Ö: 'OE', Ü: 'UE', ß: 'SS', ẞ: 'SS', Å: 'AA', Æ: 'AE', Ø: 'OE', Œ: 'OE', Þ: 'TH', Đ: 'D', Ð: 'D', Ł: 'L', Ħ: 'H', Ŧ: 'T', ı: 'I', Ñ: 'N', Ĳ: 'IJ',
}; // prettier-ignore

function letters(name: string, spelling: Readonly<Record<string, string>> = {}): string {
  return [...name.normalize('NFC').replace(/ß/g, 'ẞ').toLocaleUpperCase('en')]
    .map((char) => spelling[char] ?? icao[char] ?? char.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/['’.]/g, '')
    .replace(/[^A-Z]+/g, '<');
}
