import { bareNumber } from './bare-number.ts';

/** An Aadhaar number without spaces: 12 digits, or eight X and four digits as a masked card has it. */
export function aadhaarDigits(text: string): string | null {
  const plain = text.replace(/[\s:.-]/gu, '').toUpperCase();
  const masked = /^[X×*K]{8}(\d{4})$/u.exec(plain);
  return masked ? `XXXXXXXX${masked[1] ?? ''}` : bareNumber(text, /^\d{12}$/);
}
