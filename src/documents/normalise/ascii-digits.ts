/**
 * A text with the decimal digits of every script as ASCII ones: Arabic-Indic, Persian, Bengali, Devanagari, Thai and
 * full-width ones among them. Each script's ten stand together in the order of their values (The Unicode Standard §4.6).
 * Digits of scripts that no paper we know of prints stay as they are.
 */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.findLast((first) => first <= code);
    return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
  });
}

/** Code points of the digits zero, of scripts and forms that papers print (UnicodeData.txt 16.0: Numeric_Value 0, Nd). */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
