import { dutchBsn } from '../../documents/validate/dutch-bsn.ts';
import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { payloadText } from './payload-text.ts';

const rule = 'Dutch identity card QR code';

/**
 * The QR code on the back of the Dutch identity card of 2021, which holds the citizen service number (RvIG, Kenmerken
 * Nederlandse identiteitskaart 2021). What may stand beside it is not published: the number is the only nine digits.
 * @returns undefined where the payload is longer, has other digits, or the number fails the eleven-test
 */
export function readNlIdCard(payload: BarcodePayload): BarcodeReading | undefined {
  const text = payloadText(payload);
  const number = /^\D{0,40}(\d{9})\D{0,40}$/.exec(text)?.[1];
  if (number === undefined || dutchBsn(number).verdict !== 'VALID') return undefined;
  const collected = new ValueCollector();
  collected.add('personalNumber', number, number, `${rule}, eleven-test`);
  collected.add('text', text, text, rule);
  return { format: 'NL_ID_CARD', version: null, values: collected.values };
}
