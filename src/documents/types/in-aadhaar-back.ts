import { defineDocument, type Slot } from '../define.ts';
import { aadhaarDigits } from '../normalise/aadhaar-digits.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { indianAddress } from '../normalise/indian-address.ts';
import { aadhaarNumber, aadhaarVirtualId } from '../validate/aadhaar-number.ts';

/** A part of the address, which is printed as one. */
const part = { within: 'address' } satisfies Partial<Slot>;

/**
 * The back of an Aadhaar card (UIDAI): the address in English under the regional language's, and a QR code. Until 2018 the code
 * is XML and says all of it again; since then it is signed, and nothing is taken from it. The city is the town, or the
 * district where only that is printed before the state.
 */
export const inAadhaarBack = defineDocument({
  type: 'in_aadhaar_back',
  title: 'India Aadhaar Back',
  covers: 'Aadhaar card, back: address, number and the QR code of cards until 2018',
  region: 'asia',
  country: 'india',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['Unique Identification Authority of India'], weight: 0.7 },
    { texts: ['help@uidai.gov.in', 'www.uidai.gov.in'], weight: 0.4 },
  ],
  labelWeight: 0.15,
  barcode: { symbologies: ['QRCode'], format: 'IN_AADHAAR' },
  fields: {
    city: {
      description: 'Town, or the district where the town is not printed',
      example: 'New Delhi',
      ...part,
      normalise: (text) => indianAddress(text).city,
      barcode: 'city',
    },
    province: {
      description: 'State or union territory',
      example: 'Delhi',
      ...part,
      normalise: (text) => indianAddress(text).state,
      barcode: 'state',
    },
    postCode: {
      description: 'PIN code of six digits',
      example: '110001',
      ...part,
      normalise: (text) => indianAddress(text).postCode,
      barcode: 'postalCode',
    },
    address: {
      description: "House, street and locality, with the relative's name before them where it is printed",
      example: '123 Main Street, Connaught Place',
      labels: ['Address'],
      at: ['below', 'inside', 'right'],
      lines: 7,
      row: true,
      normalise: (text) => indianAddress(text).address,
      fit: (text) => (/\p{L}{2}|\d{6}/u.test(text) && !/uidai|^\D*\d{4} ?\d{4} ?\d{4}/iu.test(text) ? 1 : 0),
      barcode: 'address',
      fromBarcode: (text) => indianAddress(text).address,
    },
    cardNumber: {
      description: 'Aadhaar number of 12 digits; its first eight are X on a masked card',
      example: '123456789012',
      bare: 0.85,
      row: true,
      normalise: aadhaarDigits,
      barcode: 'personalNumber',
      validate: aadhaarNumber,
    },
    vid: {
      description: 'Virtual ID: 16 digits that stand for the number',
      example: '112233445566',
      labels: ['VID'],
      row: true,
      bare: 0.85,
      normalise: (text) => bareNumber(text, /^\d{16}$/),
      validate: aadhaarVirtualId,
    },
  },
});
