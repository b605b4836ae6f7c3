import { hasCuilDigit } from '../../documents/validate/argentine-cuil.ts';
import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { numericDate } from './numeric-date.ts';
import { payloadText, tidy } from './payload-text.ts';

/** Where each value stands among the parts between `@`. */
interface Order {
  readonly version: string;
  readonly number: number;
  readonly surname: number;
  readonly givenNames: number;
  readonly sex: number;
  readonly birth: number;
  readonly issue: number;
  readonly expiry?: number;
  readonly nationality?: number;
  /** The CUIL's prefix and check digit, three digits. */
  readonly cuil?: number;
}

/** Since 2012: 00400000000@PEREZ@JUAN CARLOS@M@12345678@A@01/02/1990@03/04/2020@206 */
const card: Order = { version: '2012', surname: 1, givenNames: 2, sex: 3, number: 4, birth: 6, issue: 7, cuil: 8 };

/** 2009 to 2012: @12345678    @A@1@PEREZ@JUAN CARLOS@ARGENTINA@01/02/1990@M@03/04/2011@00070000000@7055 @03/04/2026@… */
const first: Order = {
  ...{ version: '2009', number: 1, surname: 4, givenNames: 5, nationality: 6, birth: 7, sex: 8, issue: 9, expiry: 12 },
};

/**
 * The PDF417 of the Argentinian DNI: values parted by `@`, in two orders. RENAPER has published neither; both are those of
 * the province of Neuquén's health system, which reads them every day (github.com/andes/app, documento-escaneado.const.ts).
 * Where the CUIL's prefix and check digit are there, its modulo 11 proves the DNI.
 * @returns undefined where the payload is none of the two
 */
export function readArDni(payload: BarcodePayload): BarcodeReading | undefined {
  const text = payloadText(payload);
  const parts = text.split('@');
  const order = [card, first].find((one) => fits(parts, one));
  if (!order) return undefined;
  const rule = `Argentinian DNI PDF417 of ${order.version}`;
  const collected = new ValueCollector();
  const add = (
    key: Parameters<ValueCollector['add']>[0],
    place: number | undefined,
    make: (text: string) => string | null,
  ) => {
    const raw = place === undefined ? undefined : parts[place];
    if (raw !== undefined) collected.add(key, raw, make(raw), `${rule}, field ${(place ?? 0) + 1}`);
  };
  const date = (raw: string) => numericDate(raw, 'DDMMCCYY');
  addNumber(parts, order, rule, collected);
  add('surname', order.surname, tidy);
  add('givenNames', order.givenNames, tidy);
  add('sex', order.sex, (raw) => /^[MFX]$/.exec(raw.trim())?.[0] ?? null);
  add('nationality', order.nationality, tidy);
  add('dateOfBirth', order.birth, date);
  add('dateOfIssue', order.issue, date);
  add('dateOfExpiry', order.expiry, date);
  collected.add('country', text, 'ARG', rule);
  collected.add('text', text, text, rule);
  return { format: 'AR_DNI', version: order.version, values: collected.values };
}

function fits(parts: readonly string[], { number, sex, birth }: Order): boolean {
  const at = (place: number) => (parts[place] ?? '').trim();
  return /^[MF]?\d{6,8}$/.test(at(number)) && /^[MFX]$/.test(at(sex)) && numericDate(at(birth), 'DDMMCCYY') !== null;
}

/** The number, without the sex's letter that some old ones begin with; and the CUIL, where its ends are there. */
function addNumber(parts: readonly string[], order: Order, rule: string, collected: ValueCollector): void {
  const raw = parts[order.number] ?? '';
  const number = raw.trim().replace(/^[MF]/, '');
  const ends = order.cuil === undefined ? undefined : /^(\d\d)(\d)$/.exec(parts[order.cuil]?.trim() ?? '');
  if (ends) {
    const cuil = `${ends[1]}-${number.padStart(8, '0')}-${ends[2]}`;
    const verdict = hasCuilDigit(cuil) ? 'VALID' : 'INVALID';
    collected.add('personalNumber', `${raw}@${ends[0]}`, cuil, 'CUIL modulo 11', verdict);
    collected.add('documentNumber', raw, number, 'CUIL modulo 11', verdict);
  }
  collected.add('documentNumber', raw, number, `${rule}, field ${order.number + 1}`);
}
