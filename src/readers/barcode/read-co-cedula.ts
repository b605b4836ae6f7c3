import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { numericDate } from './numeric-date.ts';
import { latin1Text, tidy } from './payload-text.ts';

/** Where the mark `PubDSK_` stands in a payload that no reader shortened. */
const markAt = 24;

/** Bytes from the mark on: NUIP (10 digits), four names of 23 bytes each, padded with NUL, then sex, birth and the rest. */
const fromMark = { number: 24, names: 34, nameLength: 23, person: 126 } as const;

/** `0`, sex, CCYYMMDD, place of DIVIPOL (department 2, municipality 3), a digit, blood group with Rh. */
const person = /^\d([MF])(\d{8})(\d{5})\d((?:AB|A|B|O)[+-])/;

/**
 * The PDF417 of the yellow Colombian cédula de ciudadanía (2000 to 2020): 531 bytes of fixed places, names in ISO 8859-1,
 * fingerprints from byte 168 on, which are left alone. The Registraduría has published no layout; this is the one that
 * public readers agree upon (github.com/Eitol/colombian-cedula-reader, github.com/yeison07/cedula-colombiana-pdf417-decoder).
 * The place is not given: readers differ in whether it is of birth or of issue.
 * @returns undefined where the payload is something else
 */
export function readCoCedula(payload: BarcodePayload): BarcodeReading | undefined {
  const text = latin1Text(payload);
  const mark = text.indexOf('PubDSK_');
  if (mark < 0 || mark > markAt) return undefined;
  const rule = (from: number, to: number) => `Colombian cédula PDF417, bytes ${markAt + from} to ${markAt + to - 1}`;
  const slice = (from: number, to: number) => text.slice(mark + from, mark + to);
  const collected = new ValueCollector();
  const number = slice(fromMark.number, fromMark.number + 10);
  const found = person.exec(slice(fromMark.person, fromMark.person + 19));
  if (!/^\d{10}$/.test(number) || !found) return undefined;
  collected.add('documentNumber', number, number.replace(/^0+/, ''), rule(fromMark.number, fromMark.number + 10));
  const names = [0, 1, 2, 3].map((index) => {
    const from = fromMark.names + index * fromMark.nameLength;
    return slice(from, from + fromMark.nameLength);
  });
  const [surname1 = '', surname2 = '', name1 = '', name2 = ''] = names;
  const namesRule = (index: number) =>
    rule(fromMark.names + index * fromMark.nameLength, fromMark.names + (index + 2) * fromMark.nameLength);
  collected.add('surname', raw(surname1, surname2), tidy(`${surname1} ${surname2}`), namesRule(0));
  collected.add('givenNames', raw(name1, name2), tidy(`${name1} ${name2}`), namesRule(2));
  const [, sex, birth = '', , blood] = found;
  collected.add('sex', sex, sex, rule(127, 128));
  collected.add('dateOfBirth', birth, numericDate(birth, 'CCYYMMDD'), `${rule(128, 136)} (CCYYMMDD)`);
  collected.add('bloodType', blood, blood, rule(142, 144));
  collected.add('country', 'PubDSK_', 'COL', 'Colombian cédula PDF417');
  return { format: 'CO_CEDULA', version: text.slice(mark + 7, mark + 8) || null, values: collected.values };
}

function raw(...names: string[]): string {
  // eslint-disable-next-line no-control-regex -- the padding
  return names.map((name) => name.replace(/\u0000+$/u, '')).join('\n');
}
