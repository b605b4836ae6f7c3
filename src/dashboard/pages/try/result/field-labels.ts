import { fieldLabels } from '../../../../chinese/field-labels.ts';
import { type Language } from '../../../i18n/languages.ts';

/** A field's name for people: `dateOfBirth` → Date of birth. A new field's name is made readable by the same rule. */
export function fieldLabel(name: string, language: Language): string {
  return (language === 'zh' ? fieldLabels[name] : undefined) ?? englishLabels[name] ?? inWords(name);
}

function inWords(name: string): string {
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').split(' ');
  const text = words.map((word) => (word.toLowerCase() === 'id' ? 'ID' : word.toLowerCase())).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where the rule would make nonsense of a term. */
const englishLabels: Readonly<Record<string, string>> = {
  addressAll: 'Full address',
  birthDay: 'Date of birth',
  birthday: 'Date of birth',
  birthEn: 'Date of birth (English)',
  birthTh: 'Date of birth (Thai)',
  cardTypeEn: 'Card type (English)',
  cardTypeTh: 'Card type (Thai)',
  cnp: 'CNP',
  crn: 'CRN',
  cuil: 'CUIL',
  curp: 'CURP',
  expiresDate: 'Expiry date',
  expiryDay: 'Expiry date',
  expiryDateEN: 'Expiry date (English)',
  expiryDateTH: 'Expiry date (Thai)',
  fatherName: 'Father’s name',
  fatherLastName: 'Father’s surname',
  firstname: 'First name',
  foreNames: 'Forenames',
  id: 'ID',
  issueDay: 'Issue date',
  issueDateEN: 'Issue date (English)',
  issueDateTH: 'Issue date (Thai)',
  lastNameEn: 'Last name (English)',
  licenseNo: 'License number',
  motherName: 'Mother’s name',
  motherLastName: 'Mother’s surname',
  mrz: 'Machine-readable zone',
  nameEn: 'Name (English)',
  nameTh: 'Name (Thai)',
  parentsNames: 'Parents’ names',
  pdf417BarcodeData: 'PDF417 barcode data',
  placeOfBirthNo: 'Place of birth (code)',
  postCode: 'Postcode',
  precinctNo: 'Precinct number',
  qrCodeData: 'QR code data',
  rt: 'RT',
  rw: 'RW',
  vid: 'VID',
  vin: 'VIN',
};
