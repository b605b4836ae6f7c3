import { defineDocument, type Place } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { closestTerm } from '../normalise/closest-term.ts';
import {
  indonesianMaritalStates,
  indonesianNationalities,
  indonesianOccupations,
  indonesianReligions,
  indonesianSexes,
} from '../normalise/indonesian-terms.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { latinName, latinPlace, latinText } from '../normalise/latin-text.ts';
import { nameFit } from '../normalise/name-fit.ts';
import { pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { birthDatesOf, indonesianNik, indonesianProvinces, sexOf } from '../validate/indonesian-nik.ts';

/** Label, colon and value stand on one row. */
const at = ['inside', 'right'] as const;
/** The colons stand under one another, the values behind them. */
const row = (y: number): Place => ({ side: 'front', labelX: 3, x: 23.5, y });

const asThemselves = (names: Iterable<string>) => Object.fromEntries([...names].map((name) => [name, name]));
const religions = asThemselves(indonesianReligions);
const provinces = asThemselves(indonesianProvinces.values());
/** Those of the capital have no word for city before them. */
const capitalCities = asThemselves(['PUSAT', 'UTARA', 'BARAT', 'SELATAN', 'TIMUR'].map((part) => `JAKARTA ${part}`));
const sex = { M: 'Male', F: 'Female' } as const;

/**
 * The Indonesian identity card (Kartu Tanda Penduduk elektronik) since 2011: what it says is laid down in Law 23/2006,
 * art. 64; since Law 24/2013 it is valid for life, the first ones name a last day. All text is on the front. Sex, marital
 * status, nationality and well-known occupations are published in English.
 */
export const idKtp = defineDocument({
  type: 'id_ktp',
  title: 'Indonesia KTP',
  covers: 'Indonesian identity card (KTP elektronik)',
  region: 'asia',
  country: 'indonesia',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [{ texts: ['SEUMUR HIDUP'], weight: 0.2 }],
  labelWeight: 0.1,
  fields: {
    name: {
      description: 'Full name as printed',
      example: 'BUDI SANTOSO',
      labels: ['Nama'],
      at,
      lines: 2,
      normalise: latinName,
      fit: nameFit,
      place: row(18.6),
    },
    id: {
      description: 'Population number (NIK): 16 digits',
      example: '1234567890123456',
      labels: ['NIK'],
      at,
      bare: 0.9,
      normalise: (text) => bareNumber(text, /^\d{16}$/),
      validate: indonesianNik,
    },
    placeOfBirth: {
      description: 'Place of birth',
      example: 'JAKARTA',
      within: 'birth',
      normalise: (text) => latinPlace(text.replace(/^.*:|[\s,.-]*\d.*$/gu, '')),
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      within: 'birth',
      normalise: pastDate.normalise,
    },
    gender: {
      description: 'Male or Female',
      example: 'Male',
      labels: ['Jenis Kelamin'],
      at,
      normalise: (text) => closestTerm(text, indonesianSexes),
      place: row(24.2),
    },
    address: {
      description: 'Street and number, without RT, RW and what follows',
      example: 'JL. MERDEKA NO. 123',
      labels: ['Alamat'],
      at,
      lines: 2,
      normalise: streetAddress,
      place: row(27),
    },
    rt: {
      description: 'RT (rukun tetangga): neighbourhood, three digits',
      example: '001',
      within: 'rtRw',
      normalise: (text) => neighbourhood(text)?.[1] ?? null,
    },
    rw: {
      description: 'RW (rukun warga): group of neighbourhoods, three digits',
      example: '002',
      within: 'rtRw',
      normalise: (text) => neighbourhood(text)?.[2] ?? null,
    },
    village: {
      description: 'Kelurahan or desa',
      example: 'KEBON SIRIH',
      labels: ['Kel/Desa', 'Kelurahan/Desa'],
      at,
      normalise: (text) => latinPlace(text),
      place: row(32.6),
    },
    district: {
      description: 'Kecamatan',
      example: 'MENTENG',
      labels: ['Kecamatan'],
      at,
      normalise: (text) => latinPlace(text),
      place: row(35.4),
    },
    religion: {
      description: 'Religion as printed',
      example: 'ISLAM',
      labels: ['Agama'],
      at,
      normalise: (text) => closestTerm(text, religions) ?? latinText(text),
      place: row(38.2),
    },
    maritalStatus: {
      description: 'Single, Married, Divorced or Widowed',
      example: 'Single',
      labels: ['Status Perkawinan'],
      at,
      normalise: (text) => closestTerm(text, indonesianMaritalStates),
      place: row(41),
    },
    work: {
      description: 'Occupation in English where the official list has one word for it, else as printed',
      example: 'EMPLOYEE',
      labels: ['Pekerjaan'],
      at,
      normalise: (text) => closestTerm(text, indonesianOccupations) ?? latinText(text),
      place: row(43.8),
    },
    nationality: {
      description: 'INDONESIAN (WNI); what is printed where it is another country',
      example: 'INDONESIAN',
      labels: ['Kewarganegaraan'],
      at,
      normalise: (text) => closestTerm(text, indonesianNationalities) ?? latinText(text),
      place: row(46.6),
    },
    city: {
      description: 'City (kota) or regency (kabupaten) that issued it, as printed on its head',
      example: 'JAKARTA PUSAT',
      bare: 0.9,
      normalise: cityName,
    },
    province: {
      description: 'Province, without the word for it',
      example: 'DKI JAKARTA',
      labels: ['PROVINSI'],
      at: ['inside', 'right'],
      normalise: (text) => closestTerm(text, provinces) ?? latinPlace(text),
    },
  },
  parts: {
    birth: {
      labels: ['Tempat/Tgl Lahir', 'Tempat/Tanggal Lahir'],
      at,
      row: true,
      normalise: latinText,
      place: row(21.4),
    },
    rtRw: {
      labels: ['RT/RW'],
      at,
      row: true,
      normalise: (text) => neighbourhood(text)?.[0] ?? null,
      place: row(29.8),
    },
  },
  otherLabels: ['Gol. Darah', 'Gol Darah', 'Berlaku Hingga'],
  derive: [{ field: 'gender', from: 'id', using: (nik) => sex[sexOf(nik) ?? 'M'], rule: 'sex in the NIK' }],
  checks: [
    agreesWithNumber('dateOfBirth', 'id', birthDatesOf, 'birth date = NIK'),
    agreesWithNumber('gender', 'id', (nik) => sex[sexOf(nik) ?? 'M'], 'sex = NIK'),
  ],
});

/** With the spaces that readings lose: `JL. MAWAR BLOK F NO. 1`, as the published example has it. */
function streetAddress(text: string): string | null {
  return latinText(
    text
      .replace(/\bBLOK(?=\p{Lu}{1,2}(?:NO\.|\s|$))/gu, 'BLOK ')
      .replace(/\s*NO\.\s*(?=\d)/gu, ' NO. ')
      .replace(/\b(JL|GG|KP)\.\s*(?=\p{Lu})/gu, '$1. '),
  );
}

/** `001/002`, whatever became of the slash. */
function neighbourhood(text: string): RegExpExecArray | null {
  return /^(\d{3})\D?(\d{3})$/.exec(withDigitsFor(text).replace(/[\s.:-]/gu, ''));
}

/** `KOTA BANDUNG`, `KABUPATEN BOGOR`, `JAKARTA PUSAT`. */
function cityName(text: string): string | null {
  const named = /^(KOTA|KABUPATEN)(\s?ADMINISTRASI)?\s*(\p{Lu}.+)$/u.exec(text.trim());
  if (named) return latinPlace([named[1], named[2]?.trim(), named[3]].filter(Boolean).join(' '));
  return closestTerm(text, capitalCities);
}
