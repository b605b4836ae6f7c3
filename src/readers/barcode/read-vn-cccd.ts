import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { numericDate } from './numeric-date.ts';
import { payloadText, tidy } from './payload-text.ts';

/**
 * The QR code of the Vietnamese citizen card with a chip (since 2021): UTF-8 values parted by `|`: number (12 digits), the
 * older card's number or nothing, name, birth date (DDMMCCYY), sex, address, date of issue (DDMMCCYY). The Ministry of Public
 * Security has published no layout; public readers agree upon it (github.com/phalconsupply/phongkham, docs/QR_SCANNER.md).
 * Names and places come with all their diacritics.
 * @returns undefined where the payload is something else
 */
export function readVnCccd(payload: BarcodePayload): BarcodeReading | undefined {
  const text = payloadText(payload).normalize('NFC');
  const parts = text.split('|');
  const [number = '', , name = '', birth = '', sex = '', address = '', issue = ''] = parts;
  if (parts.length < 7 || !/^\d{12}$/.test(number.trim())) return undefined;
  const rule = (field: number) => `Vietnamese CCCD QR code, field ${field}`;
  const collected = new ValueCollector();
  collected.add('documentNumber', number, number.trim(), rule(1));
  collected.add('fullName', name, tidy(name), rule(3));
  collected.add('dateOfBirth', birth, numericDate(birth, 'DDMMCCYY'), `${rule(4)} (DDMMCCYY)`);
  collected.add('sex', sex, sexOf(tidy(sex)), rule(5));
  collected.add('address', address, tidy(address), rule(6));
  collected.add('dateOfIssue', issue, numericDate(issue, 'DDMMCCYY'), `${rule(7)} (DDMMCCYY)`);
  collected.add('country', text, 'VNM', 'Vietnamese CCCD QR code');
  collected.add('text', text, text, 'Vietnamese CCCD QR code');
  return { format: 'VN_CCCD', version: null, values: collected.values };
}

function sexOf(text: string): string | null {
  return text === 'Nam' ? 'M' : text === 'Nữ' ? 'F' : null;
}
