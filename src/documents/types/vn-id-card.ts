import { defineDocument, type Slot } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { vietnamesePlace } from '../normalise/vietnamese-syllables.ts';
import { futureDate, latinNameSlot, pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import { checkBirthYear, sexOf, vietnameseCitizenNumber } from '../validate/vietnamese-citizen-number.ts';

const at = ['inside', 'right', 'below'] as const;

/** A commune, its district and its province, with house or hamlet before them where somebody lives. */
const place = {
  at,
  lines: 3,
  join: '\n',
  row: true,
  normalise: vietnamesePlace,
  fit: (text) => (/\p{L}{2}/u.test(text) && !/^\D*\d\d?[/.-]\d\d?[/.-]\d{4}\D*$/.test(text) ? 1 : 0),
} satisfies Partial<Slot>;

/**
 * The Vietnamese identity card: "Căn cước" of 2024 (Circular 16/2024/TT-BCA: places, dates and QR code on the back), the
 * citizen card with a chip of 2021 (Circular 06/2021/TT-BCA), the one without of 2016, and the nine-digit CMND before. Since
 * 2021 the back has an MRZ, whose optional data holds all twelve digits of the number. The places of origin and of birth's
 * registration are different things: the card of 2024 has only the latter.
 */
export const vnIdCard = defineDocument({
  type: 'vn_id_card',
  title: 'Vietnam Citizen Identity Card',
  covers: 'Vietnamese identity card of 2024, chip card of 2021, card of 2016 and CMND, front and back',
  region: 'asia',
  country: 'vietnam',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    {
      texts: ['CĂN CƯỚC CÔNG DÂN', 'CHỨNG MINH NHÂN DÂN', 'Citizen Identity Card', 'Số định danh cá nhân'],
      weight: 0.6,
    },
    { texts: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'], weight: 0.4 },
    { texts: ['Nơi đăng ký khai sinh', 'Personal identification number'], weight: 0.4 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'VNM' },
  barcode: { symbologies: ['QRCode'], format: 'VN_CCCD' },
  fields: {
    idNumber: {
      description: 'Personal identification number of 12 digits (Decree 137/2015); nine on the older card (CMND)',
      example: '012345678901',
      labels: ['Số/No.', 'Số định danh cá nhân/Personal identification number'],
      at: ['right', 'inside', 'below'],
      bare: 0.85,
      normalise: (text) => bareNumber(text, /^(?:\d{12}|\d{9})$/),
      mrz: 'personalNumber',
      barcode: 'documentNumber',
      validate: vietnameseCitizenNumber,
    },
    name: {
      description: "Surname, middle name and given name; from the back of 2021 alone in the MRZ's letters",
      example: 'NGUYỄN VĂN A',
      compose: [['fullName'], ['surname', 'givenNames']],
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Ngày sinh/Date of birth', 'Ngày, tháng, năm sinh/Date of birth', 'Ngày, tháng, năm sinh', 'Sinh ngày'],
      at,
      ...pastDate,
      mrz: 'birthDate',
      barcode: 'dateOfBirth',
    },
    gender: {
      description: 'Sex as printed: Nam or Nữ',
      example: 'Nam',
      labels: ['Giới tính/Sex', 'Giới tính'],
      at,
      normalise: (text) => vietnameseSex(text),
      mrz: 'sex',
      fromMrz: vietnameseSex,
      agrees: (printed, mrz) => printed === vietnameseSex(mrz),
      barcode: 'sex',
      fromBarcode: vietnameseSex,
    },
    nationality: {
      description: 'Nationality as printed',
      example: 'Việt Nam',
      labels: ['Quốc tịch/Nationality', 'Quốc tịch'],
      at,
      normalise: (text) =>
        /^V.?[IÍÌỈỊ][EÊÉẾỆỀỂỄẸ]TNAM$/u.test(text.toUpperCase().replace(/[^\p{L}]/gu, '')) ? 'Việt Nam' : null,
      mrz: 'nationality',
      fromMrz: (code) => (code === 'VNM' ? 'Việt Nam' : null),
      agrees: (_printed, code) => code === 'VNM',
    },
    placeOfOrigin: {
      description: 'Place of origin (quê quán); not on the card of 2024',
      example: 'Hà Nội',
      labels: ['Quê quán/Place of origin', 'Quê quán'],
      ...place,
      // The CMND's own label is too much like a name (NGUYỄN QUÂN) to be looked for.
      between: ['dateOfBirth', 'placeOfResidence'],
      normalise: (text) => vietnamesePlace(text.replace(/^\W*Nguy.n\s?qu.n\W*/iu, '')),
    },
    placeOfResidence: {
      description: 'Place of residence, its lines parted by commas',
      example: 'Thành phố Hồ Chí Minh',
      labels: [
        'Nơi thường trú/Place of residence',
        'Nơi cư trú/Place of residence',
        'Nơi thường trú',
        'Nơi ĐKHK thường trú',
      ],
      ...place,
      barcode: 'address',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601; null where the card is valid for good',
      example: '2030-01-01',
      labels: ['Có giá trị đến', 'Date of expiry', 'Ngày, tháng, năm hết hạn/Date of expiry'],
      at: ['inside', 'right', 'below', 'above'],
      ...futureDate,
      mrz: 'expiryDate',
    },
    mrz: {
      description: 'Machine-readable zone of the back: three lines of 30 characters',
      example: 'IDVNM012345678901<<<<<<<<<<<<<<\nNGUYEN<<VAN<A<<<<<<<<<<<<<<<<<<<<',
      mrz: 'text',
    },
  },
  parts: {
    fullName: {
      labels: ['Họ và tên/Full name', 'Họ, chữ đệm và tên khai sinh/Full name', 'Họ và tên', 'Họ tên'],
      at: ['below', 'inside', 'right'],
      ...latinNameSlot,
      barcode: 'fullName',
      fromBarcode: (name) => name.toLocaleUpperCase('vi'),
    },
    surname: { ...latinNameSlot, mrz: 'surname' },
    givenNames: { ...latinNameSlot, mrz: 'givenNames' },
  },
  otherLabels: [
    'Nơi đăng ký khai sinh/Place of birth',
    'Ngày, tháng, năm cấp/Date of issue',
    'Ngày, tháng, năm/Date, month, year',
    'Đặc điểm nhân dạng/Personal identification',
    'Ngón trỏ trái/Left index finger',
    'Ngón trỏ phải/Right index finger',
    'Độc lập - Tự do - Hạnh phúc',
    'Independence - Freedom - Happiness',
    'BỘ CÔNG AN',
    'MINISTRY OF PUBLIC SECURITY',
  ],
  derive: [
    {
      field: 'gender',
      from: 'idNumber',
      using: (number) => vietnameseSex(sexOf(number) ?? ''),
      rule: 'Decree 137/2015/ND-CP art. 13 (sex in the number)',
    },
  ],
  checks: [
    agreesWithNumber(
      'gender',
      'idNumber',
      (number) => vietnameseSex(sexOf(number) ?? ''),
      'sex = fourth digit of the number (Decree 137/2015, art. 13)',
    ),
    (values) => checkBirthYear(values('dateOfBirth'), values('idNumber')),
    inOrder('dateOfBirth', 'expiryDate'),
  ],
});

/** The printed word for what print (with its marks or without), MRZ or barcode say. */
function vietnameseSex(text: string): string | null {
  const plain = text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
  return ['NAM', 'M', 'MALE'].includes(plain) ? 'Nam' : ['NU', 'F', 'FEMALE'].includes(plain) ? 'Nữ' : null;
}
