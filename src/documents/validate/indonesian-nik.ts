import type { Finding } from '../define.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import { judge } from './judge.ts';

/** Provinces by the number's first two digits (Ministry of Home Affairs, Regulation 72/2019 and Decree 100.1.1-6117/2022). */
export const indonesianProvinces: ReadonlyMap<string, string> = new Map(
  [
    '11 ACEH,12 SUMATERA UTARA,13 SUMATERA BARAT,14 RIAU,15 JAMBI,16 SUMATERA SELATAN,17 BENGKULU,18 LAMPUNG',
    '19 KEPULAUAN BANGKA BELITUNG,21 KEPULAUAN RIAU,31 DKI JAKARTA,32 JAWA BARAT,33 JAWA TENGAH',
    '34 DAERAH ISTIMEWA YOGYAKARTA,35 JAWA TIMUR,36 BANTEN,51 BALI,52 NUSA TENGGARA BARAT,53 NUSA TENGGARA TIMUR',
    '61 KALIMANTAN BARAT,62 KALIMANTAN TENGAH,63 KALIMANTAN SELATAN,64 KALIMANTAN TIMUR,65 KALIMANTAN UTARA',
    '71 SULAWESI UTARA,72 SULAWESI TENGAH,73 SULAWESI SELATAN,74 SULAWESI TENGGARA,75 GORONTALO,76 SULAWESI BARAT',
    '81 MALUKU,82 MALUKU UTARA,91 PAPUA,92 PAPUA BARAT,93 PAPUA SELATAN,94 PAPUA TENGAH,95 PAPUA PEGUNUNGAN',
    '96 PAPUA BARAT DAYA',
  ]
    .join(',')
    .split(',')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/**
 * The population number (NIK) of Indonesia: province, regency and district of the first registration (6), birth date
 * `DDMMYY` with 40 added to a woman's day, sequence (4) (Law 23/2006, art. 13; Government Regulation 40/2019, art. 37).
 */
export function indonesianNik(number: string): Finding {
  return judge(
    ['NIK structure (16 digits)', () => /^\d{16}$/.test(number)],
    ['NIK province', () => regionOf(number) !== null],
    ['NIK birth date', () => birthDatesOf(number).length > 0],
    ['NIK sequence from 0001', () => !number.endsWith('0000')],
  );
}

/** The birth date in a number, the last such day not after an ISO date; null where it holds none. */
export function birthDateOf(number: string, notAfter: string): string | null {
  return shortDate(yearFirst(number), notAfter);
}

/** The days of either century that a number's birth date can mean; none where it holds no day. */
export function birthDatesOf(number: string): readonly string[] {
  return shortDates(yearFirst(number));
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!/^\d{16}$/.test(number)) return null;
  return Number(number.slice(6, 8)) > 40 ? 'F' : 'M';
}

/** The province of the first registration, which need not be that of the address; null where the code is none. */
export function regionOf(number: string): string | null {
  return indonesianProvinces.get(number.slice(0, 2)) ?? null;
}

function yearFirst(number: string): string {
  if (!/^\d{16}$/.test(number)) return '';
  const day = Number(number.slice(6, 8));
  return `${number.slice(10, 12)}${number.slice(8, 10)}${String(day > 40 ? day - 40 : day).padStart(2, '0')}`;
}
