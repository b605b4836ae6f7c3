import { defineDocument } from '../define.ts';
import { asciiDigits } from '../normalise/ascii-digits.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { bengaliAddress } from '../normalise/bengali-address.ts';
import { nativeName } from '../normalise/native-text.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { bangladeshiNid, birthYearOf } from '../validate/bangladeshi-nid.ts';

const at = ['inside', 'right', 'below'] as const;
const bengaliName = (text: string) => nativeName(text, 'Bengali');

/**
 * The national identity card of Bangladesh: the smart card (since 2016; ten digits, MRZ on the back) and the laminated one of
 * 2008 (13 or 17 digits). Both print the holder's name in Bengali and in Latin letters, which are published; the parents'
 * names and the address stand in Bengali alone and are published so. From the back alone the name is the MRZ's.
 */
export const bdIdCard = defineDocument({
  type: 'bd_id_card',
  title: 'Bangladesh ID Card',
  covers: 'Bangladeshi identity card: smart card and laminated card, front and back',
  region: 'asia',
  country: 'bangladesh',
  script: ['Beng', 'Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ["Government of the People's Republic of Bangladesh", 'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'], weight: 0.5 },
    { texts: ['National ID Card', 'জাতীয় পরিচয়পত্র', 'জাতীয় পরিচয় পত্র'], weight: 0.3 },
    { texts: ['এই কার্ডটি গণপ্রজাতন্ত্রী বাংলাদেশ সরকারের সম্পত্তি'], weight: 0.5 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'BGD' },
  fields: {
    idNumber: {
      description: 'National identity number: 10 digits on the smart card, 13 or 17 on the laminated one',
      example: '1234567890123',
      labels: ['NID No', 'ID NO', 'জাতীয় পরিচয়পত্র নম্বর'],
      at,
      row: true,
      normalise: (text) => bareNumber(asciiDigits(text), /^(?:\d{10}|\d{13}|\d{17})$/),
      mrz: 'documentNumber',
      validate: bangladeshiNid,
    },
    name: {
      description: "Name in Latin letters; from the back alone in the MRZ's",
      example: 'MD. RAHIM UDDIN',
      compose: [['latinName'], ['givenNames', 'surname']],
    },
    birthday: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth', 'জন্ম তারিখ'],
      at,
      ...pastDate,
      mrz: 'birthDate',
    },
    fatherName: {
      description: "Father's name as printed, in Bengali",
      example: 'MD. KARIM UDDIN',
      labels: ['পিতা'],
      at,
      normalise: bengaliName,
    },
    motherName: {
      description: "Mother's name as printed, in Bengali",
      example: 'FATIMA BEGUM',
      labels: ['মাতা'],
      at,
      normalise: bengaliName,
    },
    address: {
      description: 'Address as printed on the back, in Bengali, in one line',
      example: 'VILLAGE, POST, THANA, DISTRICT',
      labels: ['ঠিকানা'],
      at,
      lines: 4,
      normalise: bengaliAddress,
    },
  },
  parts: {
    latinName: { labels: ['Name'], at, ...latinNameSlot, normalise: nameWithPoints },
    givenNames: { ...latinNameSlot, mrz: 'givenNames' },
    surname: { ...latinNameSlot, mrz: 'surname' },
  },
  otherLabels: [
    'নাম',
    'Blood Group',
    'রক্তের গ্রুপ',
    'Place of Birth',
    'জন্মস্থান',
    'Issue Date',
    'প্রদানের তারিখ',
    'প্রদানকারী কর্তৃপক্ষের স্বাক্ষর',
  ],
  checks: [
    (values) =>
      agreesWithNumber(
        'birthYear',
        'idNumber',
        birthYearOf,
        'birth year = first digits of a number of 17',
      )((name) => (name === 'birthYear' ? (values('birthday')?.slice(0, 4) ?? null) : values(name))),
  ],
});

/** `MD.` and `MST.`, which begin many names, keep a point that was read as a comma. */
function nameWithPoints(text: string): string | null {
  return latinNameSlot.normalise(text)?.replace(/^(MD|MST)[.,]\s*/u, '$1. ') ?? null;
}
