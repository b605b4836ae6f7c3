import type { Finding } from '../define.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { judge } from './judge.ts';

/** Governorates of birth by digits 8 and 9 (Civil Status Organization); 88 for those born abroad. */
const governorates: ReadonlyMap<string, string> = new Map(
  [
    '01 القاهرة,02 الإسكندرية,03 بورسعيد,04 السويس,11 دمياط,12 الدقهلية,13 الشرقية,14 القليوبية,15 كفر الشيخ',
    '16 الغربية,17 المنوفية,18 البحيرة,19 الإسماعيلية,21 الجيزة,22 بني سويف,23 الفيوم,24 المنيا,25 أسيوط,26 سوهاج',
    '27 قنا,28 أسوان,29 الأقصر,31 البحر الأحمر,32 الوادي الجديد,33 مطروح,34 شمال سيناء,35 جنوب سيناء,88 خارج الجمهورية',
  ]
    .join(',')
    .split(',')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/**
 * The national number of Egypt: century (2 for 1900, 3 for 2000), birth date `YYMMDD`, governorate (2), sequence (4, odd
 * for men), check digit of an unpublished rule (Law 143/1994 on civil status, executive regulations).
 * @param number 14 digits, ASCII
 */
export function egyptianNationalNumber(number: string): Finding {
  return judge(
    ['national number structure (14 digits)', () => /^\d{14}$/.test(number)],
    ['national number birth date', () => birthDateOf(number) !== null],
    ['national number governorate', () => regionOf(number) !== null],
  );
}

/** As one writes them, without the number for those born abroad. */
export const governorateNames: readonly string[] = [...governorates].flatMap(([code, name]) =>
  code === '88' ? [] : [name],
);

/** The birth date in a number as an ISO date; null where it holds none. */
export function birthDateOf(number: string): string | null {
  const century = { '2': '19', '3': '20' }[number.charAt(0)];
  return century === undefined ? null : compactDate(`${century}${number.slice(1, 7)}`);
}

/** The sex in a number: its 13th digit is odd for men. Null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!/^\d{14}$/.test(number)) return null;
  return Number(number[12]) % 2 === 1 ? 'M' : 'F';
}

/** The governorate of birth; null where the code is none. */
export function regionOf(number: string): string | null {
  return governorates.get(number.slice(7, 9)) ?? null;
}
