import { calendarDate } from '../../documents/normalise/calendar-date.ts';
import { hasLuhnDigit } from '../../documents/validate/luhn.ts';
import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { payloadText, tidy } from './payload-text.ts';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * The PDF417 of the South African smart identity card: fields parted by `|`, in this order: surname, names, sex,
 * nationality, identity number, birth date (`29 JUL 2000`), country of birth, status, date of issue, a code, the card's
 * number, a hundred digits that are not documented. The Department of Home Affairs has published no specification; the
 * order is that of the reader in github.com/the-mars-rover/rsa_identification. The number's Luhn digit is the proof.
 * @returns undefined where the payload is no such list
 */
export function readZaIdCard(payload: BarcodePayload): BarcodeReading | undefined {
  const text = payloadText(payload);
  const parts = text.split('|');
  const [surname, names, sex, nationality, number, birth, birthCountry, status, issue, , cardNumber] = parts;
  if (parts.length < 9 || number === undefined || !/^\s*\d{13}\s*$/.test(number)) return undefined;
  const collected = new ValueCollector();
  const rule = (field: number) => `South African ID card PDF417, field ${field}`;
  collected.add('surname', surname, tidy(surname ?? ''), rule(1));
  collected.add('givenNames', names, tidy(names ?? ''), rule(2));
  collected.add('sex', sex, /^\s*([MF])/i.exec(sex ?? '')?.[1]?.toUpperCase(), rule(3));
  collected.add('nationality', nationality, tidy(nationality ?? ''), rule(4));
  const proved = hasLuhnDigit(tidy(number)) ? 'VALID' : 'INVALID';
  collected.add('personalNumber', number, tidy(number), 'Luhn', proved);
  collected.add('dateOfBirth', birth, spelledDate(birth ?? ''), `${rule(6)} (DD MON CCYY)`);
  collected.add('countryOfBirth', birthCountry, tidy(birthCountry ?? ''), rule(7));
  collected.add('citizenship', status, tidy(status ?? ''), rule(8));
  collected.add('dateOfIssue', issue, spelledDate(issue ?? ''), `${rule(9)} (DD MON CCYY)`);
  collected.add('documentNumber', cardNumber, tidy(cardNumber ?? ''), rule(11));
  collected.add('country', text, 'ZAF', 'South African ID card PDF417');
  collected.add('text', text, text, 'South African ID card PDF417');
  return { format: 'ZA_ID_CARD', version: null, values: collected.values };
}

/** `29 JUL 2000` */
function spelledDate(text: string): string | null {
  const [, day, month = '', year] = /^(\d{1,2})[ -]([A-Z]{3})[A-Z]*[ -](\d{4})$/.exec(tidy(text).toUpperCase()) ?? [];
  return day === undefined ? null : calendarDate(Number(year), months.indexOf(month) + 1, Number(day));
}
