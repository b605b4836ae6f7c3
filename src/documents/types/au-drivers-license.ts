import type { RuleName } from '../../chinese/rules.ts';
import { type CheckRule, defineDocument, type Slot } from '../define.ts';
import { firstNameParts, lastNameParts, licenceNames } from '../licence-names.ts';
import { australianAddress, isAddressLine } from '../normalise/australian-address.ts';
import { australianState } from '../normalise/australian-state.ts';
import { futureDate, pastDate } from '../slots.ts';
import { australianCardForms, australianLicenceForms } from '../validate/australian-licence-forms.ts';
import { australianPostcode, stateOfAddress } from '../validate/australian-postcode.ts';
import { inOrder } from '../validate/in-order.ts';
import { checkLicenceForm, type LicenceForms, plainNumber } from '../validate/licence-forms.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * Driving licences of the Australian states and territories. Each has a layout of its own; what they share are the words, and
 * that the name stands without a label above the address. In Queensland, whose address is on the back, it stands above the date
 * of birth. The card number is in front in New South Wales, the ACT and Queensland, elsewhere on the back (guides of the
 * Document Verification Service's users, by state).
 */
export const auDriversLicense = defineDocument({
  type: 'au_drivers_license',
  title: "Australia State Driver's Licence",
  covers:
    'Australian driving licences: New South Wales, Victoria, Queensland, Western Australia, South Australia and others of their words',
  region: 'oceania',
  country: 'australia',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['DRIVER LICENCE', "DRIVER'S LICENCE"], weight: 0.35 },
    { texts: ['AUSTRALIA'], weight: 0.25 },
  ],
  labelWeight: 0.08,
  fields: {
    firstName: {
      description: 'Given names',
      example: 'JAMES',
      compose: firstNameParts,
    },
    lastName: {
      description: 'Surname',
      example: 'SMITH',
      compose: lastNameParts,
    },
    licenseNumber: {
      description: "The driver's number, without spaces; Queensland calls it customer reference number",
      example: '12345678',
      labels: ['Licence No.', 'Licence number', 'Lic. No.', 'Driver licence number', 'CRN'],
      ...numberOf(/^(?=(?:\D*\d){3})[A-Z\d]{6,10}$/),
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of birth', 'DoB', 'D.O.B.', 'Birth date'],
      at,
      ...pastDate,
    },
    issueDate: {
      description: 'First day of validity, ISO 8601; most states do not print it',
      example: '2020-01-01',
      labels: ['Issue date', 'Date of issue', 'Effective', 'Effective date', 'Issued'],
      at,
      ...pastDate,
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2025-01-01',
      labels: ['Expiry date', 'Licence expiry', 'Date of expiry', 'Expiry', 'Expires'],
      at,
      ...futureDate,
    },
    address: {
      description: 'Street, and locality with state and postcode; on the back in Queensland',
      example: '123 GEORGE ST, SYDNEY NSW 2000',
      labels: ['Address', 'Residential address'],
      at,
      bare: 0.9,
      lines: 3,
      join: '\n',
      normalise: australianAddress,
      fit: (text) => (isAddressLine(text) ? 1 : 0),
      validate: australianPostcode,
    },
    issuingState: {
      description: 'State or territory, short: the title names it, else the address',
      example: 'NSW',
      bare: 0.8,
      normalise: australianState,
    },
    licenceCardNumber: {
      description: "The card's own number, without spaces, in front or on the back",
      example: '1234567890',
      labels: ['Card number', 'Card No.'],
      ...numberOf(/^(?=(?:\D*\d){3})[A-Z\d]{8,10}$/),
    },
  },
  parts: licenceNames(
    {
      surname: ['Surname', 'Family name'],
      givenNames: ['Given names', 'First names', 'Given name'],
      name: ['Name'],
    },
    ['address', 'dateOfBirth'],
  ),
  otherLabels: ['Class', 'Licence class', 'Licence type', 'Type', 'Conditions', 'Sex', 'Height', 'Donor', 'Signature'],
  derive: [
    {
      field: 'issuingState',
      from: 'address',
      using: stateOfAddress,
      rule: "state of the holder's address, whose postcode is of it",
    },
  ],
  checks: [
    ofState('licenseNumber', australianLicenceForms, 'licence number is of its state’s form'),
    ofState('licenceCardNumber', australianCardForms, 'card number is of its state’s form'),
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
  ],
});

function numberOf(form: RegExp) {
  return {
    at: ['below', 'right', 'inside'],
    row: true,
    normalise: (text) => (form.test(plainNumber(text)) ? plainNumber(text) : null),
  } satisfies Partial<Slot>;
}

function ofState(field: string, forms: LicenceForms, rule: RuleName): CheckRule {
  return (values) => checkLicenceForm(forms, values('issuingState'), values(field), rule);
}
