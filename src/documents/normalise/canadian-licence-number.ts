import { plainNumber } from '../validate/licence-forms.ts';

/** Numbers that are printed in groups: Ontario's (a letter and 14 digits) and Québec's (a letter and 12 digits). */
const grouped = [/^([A-Z]\d{4})(\d{5})(\d{5})$/, /^([A-Z]\d{4})(\d{6})(\d{2})$/];

/** A Canadian licence number in its printed groups; others without spaces. Null where it has fewer than four digits. */
export function canadianLicenceNumber(text: string): string | null {
  const plain = plainNumber(text.replace(/^[#:\s]+/u, ''));
  const groups = grouped.map((form) => form.exec(plain)).find((match) => match !== null);
  if (groups) return groups.slice(1).join('-');
  return /^(?=(?:\D*\d){4})[A-Z\d*]{4,15}$/.test(plain) ? plain : null;
}
