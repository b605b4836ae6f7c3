import { beside, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { indonesian, indonesianRegions, indonesianStreets } from '../people/indonesian.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The Indonesian electronic identity card: `life` as it is printed since 2014 (Berlaku Hingga: SEUMUR HIDUP), `term` the
 * first ones, which name a last day. All text is on the front.
 */
export const idKtp: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'id_ktp');
  const variant = wish.variant ?? random.pick(['life', 'life', 'term']);
  const person = personOf(indonesian, random, { years: 5 });
  const region = random.pick(indonesianRegions);
  const [districtCode, district] = random.pick(Object.entries(region.districts));
  const female = person.sex === 'F';
  const { born } = person;
  const nik = `${region.code}${districtCode}${two(born.day + (female ? 40 : 0))}${two(born.month)}${two(born.year % 100)}${random.pattern('000#').replace(/0$/, '3')}`;
  const name = random.chance(0.12) ? person.surname : `${person.givenNames.join(' ')} ${person.surname}`;
  const street = `${random.pick(indonesianStreets)} NO. ${random.int(1, 140)}`;
  const [rt, rw] = [`0${random.pattern('##')}`, `0${random.pattern('##')}`];
  const village = random.pick(region.villages);
  const [religion, marital] = [random.pick(religions), random.pick(Object.entries(maritalStates))];
  const [printedWork, work] = random.pick(Object.entries(occupations));
  const blood = random.pick(['A', 'B', 'AB', 'O', '-', '-']);
  const rows: readonly (readonly [label: string, value: string])[] = [
    ['Nama', name],
    ['Tempat/Tgl Lahir', `${person.birthTown}, ${dashed(born)}`],
    ['Jenis kelamin', female ? 'PEREMPUAN' : 'LAKI-LAKI'],
    ['Alamat', street],
    ['     RT/RW', `${rt}/${rw}`],
    ['     Kel/Desa', village],
    ['     Kecamatan', district],
    ['Agama', religion],
    ['Status Perkawinan', marital[0]],
    ['Pekerjaan', printedWork],
    ['Kewarganegaraan', 'WNI'],
    ['Berlaku Hingga', variant === 'term' ? dashed(person.expires) : 'SEUMUR HIDUP'],
  ];
  const front = sideOf({ ...design, ...(wish.font && { font: wish.font }) }, [
    text(`PROVINSI ${region.province}`, 42.8, 5, { style: 'title', anchor: 'middle', maxWidth: 70 }),
    text(region.city, 42.8, 8.9, { style: 'title', anchor: 'middle', maxWidth: 70 }),
    text('NIK', 3, 15, { style: 'nikLabel' }),
    text(':', 17, 15, { style: 'nikLabel' }),
    text(nik, 21, 15, { style: 'nik' }),
    ...rows.map(([label, value], index) =>
      beside(label, `: ${value}`, 3, 19.5 + index * 2.8, 22, { maxWidth: index < 2 ? 40 : 38, step: 2.8 }),
    ),
    text(`Gol. Darah : ${blood}`, 46.5, 25.1, { style: 'label' }),
    photo(63.5, 13.5, 19.5, 25),
    text(region.city.replace(/^(KOTA|KABUPATEN) /, random.chance(0.5) ? '' : '$1 '), 73.2, 41.4, { style: 'issued', anchor: 'middle', maxWidth: 20 }),
    text(dashed(person.issued), 73.2, 44.2, { style: 'issued', anchor: 'middle' }),
    { kind: 'signature', x: 66, y: 50, width: 14 },
  ]); // prettier-ignore
  return {
    documentType: 'id_ktp',
    front,
    frontTruth: {
      name,
      id: nik,
      placeOfBirth: person.birthTown,
      dateOfBirth: iso(born),
      gender: female ? 'Female' : 'Male',
      address: street,
      rt,
      rw,
      village,
      district,
      religion,
      maritalStatus: marital[1],
      work,
      nationality: 'INDONESIAN',
      city: region.city,
      province: region.province,
    },
  };
};

const dashed = ({ year, month, day }: Day): string => `${two(day)}-${two(month)}-${year}`;

const religions = ['ISLAM', 'ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDDHA', 'KHONGHUCU'] as const;
const maritalStates = { 'BELUM KAWIN': 'Single', KAWIN: 'Married', 'CERAI HIDUP': 'Divorced', 'CERAI MATI': 'Widowed' };
/** What is printed, and what is published. */
const occupations = {
  'KARYAWAN SWASTA': 'PRIVATE EMPLOYEE',
  WIRASWASTA: 'SELF-EMPLOYED',
  'PELAJAR/MAHASISWA': 'STUDENT',
  'PEGAWAI NEGERI SIPIL': 'CIVIL SERVANT',
  'MENGURUS RUMAH TANGGA': 'HOMEMAKER',
  'BURUH HARIAN LEPAS': 'BURUH HARIAN LEPAS',
  GURU: 'TEACHER',
  'PETANI/PEKEBUN': 'FARMER',
  'BELUM/TIDAK BEKERJA': 'UNEMPLOYED',
  'KARYAWAN BUMN': 'KARYAWAN BUMN',
};

const design: Design = {
  font: 'Liberation Sans',
  ink: '#16181c',
  labelSize: 2.25,
  valueSize: 2.45,
  titleSize: 3.2,
  ground: { tints: ['#bfe0ee', '#d9eef4', '#b9dcec'], lines: ['#7fb7d4', '#9ccbe0', '#c9dfd2'], pattern: 'both', strength: 0.35 },
  styles: {
    nikLabel: { font: 'Liberation Sans', size: 3.6, weight: 700, fill: '#16181c' },
    nik: { font: 'OCR B', size: 3.7, fill: '#111' },
    issued: { font: 'Liberation Sans', size: 2.1, fill: '#16181c' },
  },
}; // prettier-ignore
