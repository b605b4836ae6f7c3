import type { RuleName } from '../../chinese/rules.ts';
import type { Finding } from '../define.ts';
import { judge, unchecked } from './judge.ts';

/** A driving licence of New Zealand: two letters and six digits (Waka Kotahi NZ Transport Agency, field 5a). */
export const newZealandLicenceNumber = structured('NZ licence structure (AA999999)', /^[A-Z]{2}\d{6}$/);

/** A Kiwi Access Card: eight digits (Hospitality New Zealand). */
export const kiwiAccessNumber = structured('Kiwi Access structure (8 digits)', /^\d{8}$/);

/** The Ghana Card's personal number: state, nine digits, a check digit of an unpublished rule (NIA). */
export const ghanaCardNumber = structured('Ghana Card structure (AAA-999999999-9)', /^[A-Z]{3}-\d{9}-\d$/);

/** Nigeria's National Identification Number: 11 digits that mean nothing (NIMC Act 23 of 2007, s. 27; NIMC). */
export const nigerianNin = shaped('NIN structure (11 digits)', /^\d{11}$/);

/** Colombia's cédula or NUIP: 6 to 10 digits (Registraduría Nacional del Estado Civil). */
export const colombianCedula = shaped('cédula structure (6 to 10 digits)', /^\d{6,10}$/);

/** VALID where the number is of the published form. */
function structured(rule: RuleName, form: RegExp): (number: string) => Finding {
  return (number) => judge([rule, () => form.test(number)]);
}

/** UNCHECKED at best: that a number has so many digits says nothing for it. */
function shaped(rule: RuleName, form: RegExp): (number: string) => Finding {
  return (number) => (form.test(number) ? unchecked : judge([rule, () => false]));
}
