import type { Finding } from '../define.ts';
import { judge, unchecked } from './judge.ts';
import { hasVerhoeffDigit } from './verhoeff.ts';

/**
 * India's Aadhaar number: 12 digits, the first 2 to 9, the last the Verhoeff check digit (UIDAI, "A UID Numbering
 * Scheme", 2010, §4). A masked number (`XXXX XXXX 1234`) proves nothing.
 */
export function aadhaarNumber(number: string): Finding {
  return byVerhoeff(number, 12, 'Aadhaar');
}

/** The virtual ID that stands for an Aadhaar number: 16 digits by the same rules (UIDAI circular 1 of 2018, §4). */
export function aadhaarVirtualId(number: string): Finding {
  return byVerhoeff(number, 16, 'Aadhaar VID');
}

function byVerhoeff(number: string, length: number, name: 'Aadhaar' | 'Aadhaar VID'): Finding {
  const digits = number.replace(/[\s-]/g, '');
  if (/^[Xx*]{8,12}\d{4}$/.test(digits)) return unchecked;
  return judge(
    [`${name} (Verhoeff)`, () => digits.length === length && hasVerhoeffDigit(digits)],
    [`${name} (first digit 2 to 9)`, () => /^[2-9]/.test(digits)],
  );
}
