import type { BarcodeKey } from '../../documents/define.ts';
import { type AamvaFile, aamvaFile } from './aamva-file.ts';
import { type AamvaIssuer, aamvaIssuer } from './aamva-issuers.ts';
import {
  aamvaFlag,
  aamvaFullName,
  aamvaHeight,
  aamvaName,
  aamvaPostalCode,
  aamvaSex,
  aamvaText,
  aamvaWeight,
} from './aamva-values.ts';
import { type BarcodePayload, type BarcodeReading, ValueCollector } from './barcode-reading.ts';
import { numericDate } from './numeric-date.ts';
import { payloadText, tidy } from './payload-text.ts';

/** The standard behind each version number (Card Design Standard, D.12.3, field 5). */
const editions = ['before 2000', '2000', '2003', '2005', '2009', '2010', '2011', '2012', '2013', '2016', '2020'];

/** From a version on, or up to one, an identifier has this meaning. Where a payload breaks that rule it is still read. */
interface Element {
  readonly id: string;
  readonly since?: number;
  readonly until?: number;
  readonly normalise: (text: string) => string | null;
}

const plain = (id: string, since?: number, until?: number, normalise = aamvaText): Element => ({
  id,
  normalise,
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});

/**
 * What each value is called in the versions of the standard: 1 is table 4 of DL/ID-2000, from 2 on table D.3 (mandatory)
 * and D.4 (optional). Addresses of version 1 come twice, as mailing (DAG) and residence (DAL).
 */
const elements: readonly (readonly [BarcodeKey, readonly Element[]])[] = [
  ['documentNumber', [plain('DAQ')]],
  ['surname', [plain('DCS', 2, undefined, aamvaName), plain('DAB', 1, 1, aamvaName)]],
  ['firstName', [plain('DAC', 4, undefined, aamvaName), plain('DCT', 2, 3, firstOf)]],
  ['middleNames', [plain('DAD', 4, undefined, aamvaName), plain('DCT', 2, 3, othersOf)]],
  ['suffix', [plain('DCU', 2), plain('DAE', 1, 1)]],
  ['sex', [plain('DBC', undefined, undefined, aamvaSex)]],
  ['street', [plain('DAG'), plain('DAL', 1, 1)]],
  ['city', [plain('DAI'), plain('DAN', 1, 1)]],
  ['state', [plain('DAJ'), plain('DAO', 1, 1)]],
  ['postalCode', [plain('DAK', undefined, undefined, aamvaPostalCode), plain('DAP', 1, 1, aamvaPostalCode)]],
  [
    'height',
    [plain('DAU', undefined, undefined, aamvaHeight), plain('DAV', 1, 1, (text) => aamvaHeight(`${text} cm`))],
  ],
  [
    'weight',
    [
      plain('DAW', undefined, undefined, (text) => aamvaWeight(text, 'lb')),
      plain('DAX', undefined, undefined, (text) => aamvaWeight(text, 'kg')),
    ],
  ],
  ['eyeColour', [plain('DAY')]],
  ['hairColour', [plain('DAZ')]],
  ['vehicleClass', [plain('DCA', 2), plain('DAR', 1, 1)]],
  // NONE is what is printed there too.
  ['restrictions', [plain('DCB', 2, undefined, tidy), plain('DAS', 1, 1, tidy)]],
  ['endorsements', [plain('DCD', 2, undefined, tidy), plain('DAT', 1, 1, tidy)]],
  ['documentDiscriminator', [plain('DCF', 2)]],
  ['organDonor', [plain('DDK', 6, undefined, aamvaFlag), plain('DBH', 1, 1, aamvaFlag)]],
];

const dates = [
  ['dateOfBirth', 'DBB'],
  ['dateOfExpiry', 'DBA'],
  ['dateOfIssue', 'DBD'],
] as const;

/** T: the value was cut off to fit. From version 4 on (D.12.5.1, DDE, DDF, DDG). */
const truncations = { DCS: 'DDE', DAC: 'DDF', DAD: 'DDG' } as const;

/**
 * The PDF417 of North American driving licences and identity cards: AAMVA DL/ID Card Design Standard, annex D, versions
 * 1 (2000) to 10 (2020). Dates are MMDDCCYY in the United States and CCYYMMDD in Canada (D.12.4.1), CCYYMMDD in version 1.
 * @returns undefined where the payload is no AAMVA file
 */
export function readAamva(payload: BarcodePayload): BarcodeReading | undefined {
  const text = payloadText(payload);
  const file = aamvaFile(text);
  if (!file) return undefined;
  const issuer = aamvaIssuer(file.iin);
  const collected = new ValueCollector();
  const edition = `AAMVA DL/ID ${editions[file.version] ?? `version ${file.version}`}`;
  for (const [key, candidates] of elements) readElement(key, candidates, file, edition, collected);
  readNames(file, edition, collected);
  for (const [key, id] of dates) {
    const raw = file.elements.get(id);
    const order = dateOrder(file, issuer);
    // Issuers that write the other order are known; a day that exists in one order alone says which it is.
    const other = order === 'CCYYMMDD' ? 'MMDDCCYY' : 'CCYYMMDD';
    const value = raw === undefined ? null : numericDate(raw, order);
    if (value !== null) collected.add(key, raw, value, `${edition} ${id} (${order})`);
    else if (raw !== undefined) collected.add(key, raw, numericDate(raw, other), `${edition} ${id} (${other})`);
  }
  const country = countryOf(file, issuer);
  const dcg = file.elements.get('DCG');
  collected.add('country', dcg ?? file.iin, country, dcg === undefined ? `${edition} IIN` : `${edition} DCG`);
  collected.add('issuer', file.iin, issuer?.jurisdiction, `${edition} IIN`);
  addAddress(file, edition, collected);
  collected.add('text', text, text, edition);
  return { format: 'AAMVA', version: String(file.version).padStart(2, '0'), values: collected.values };
}

function readElement(
  key: BarcodeKey,
  candidates: readonly Element[],
  { version, elements: present }: AamvaFile,
  edition: string,
  collected: ValueCollector,
): void {
  const own = ({ since = 0, until = Infinity }: Element) => version >= since && version <= until;
  for (const { id, normalise } of [...candidates.filter(own), ...candidates.filter((one) => !own(one))]) {
    const raw = present.get(id);
    if (raw === undefined) continue;
    const flag = id in truncations ? truncations[id as keyof typeof truncations] : undefined;
    const cut = flag !== undefined && present.get(flag) === 'T';
    const rule = cut ? `${edition} ${id} (${flag} = T: cut off by the issuer)` : `${edition} ${id}`;
    collected.add(key, raw, normalise(raw), rule, cut ? 'UNCHECKED' : 'VALID');
  }
}

/** Names that version 1 gives in one piece, and the given names together as they are printed. */
function readNames({ elements: present }: AamvaFile, edition: string, collected: ValueCollector): void {
  const whole = present.get('DAA');
  const parts = whole === undefined ? null : aamvaFullName(whole);
  if (parts) {
    collected.add('surname', whole, parts.surname, `${edition} DAA`);
    if (!collected.values.has('firstName')) {
      collected.add('firstName', whole, firstOf(parts.givenNames ?? ''), `${edition} DAA`);
      collected.add('middleNames', whole, othersOf(parts.givenNames ?? ''), `${edition} DAA`);
    }
  }
  if (whole !== undefined) collected.add('fullName', whole, aamvaName(whole.replaceAll('@', ' ')), `${edition} DAA`);
  const given = (['firstName', 'middleNames'] as const).flatMap((key) => collected.values.get(key) ?? []);
  const [first] = given;
  if (!first) return;
  const raw = [...new Set(given.map(({ rawText }) => rawText))].join(' ');
  const verdict = given.every((one) => one.verdict === 'VALID') ? 'VALID' : 'UNCHECKED';
  collected.add('givenNames', raw, given.map(({ value }) => value).join(' '), first.rule, verdict);
}

function dateOrder(file: AamvaFile, issuer: AamvaIssuer | undefined): 'MMDDCCYY' | 'CCYYMMDD' {
  return file.version <= 1 || countryOf(file, issuer) === 'CAN' ? 'CCYYMMDD' : 'MMDDCCYY';
}

/** DCG where the payload has it (from version 2 on), else who issued it. */
function countryOf({ elements: present }: AamvaFile, issuer: AamvaIssuer | undefined): string | undefined {
  const code = present.get('DCG')?.toUpperCase();
  return code === 'USA' || code === 'US' ? 'USA' : code === 'CAN' || code === 'CA' ? 'CAN' : issuer?.country;
}

function addAddress({ elements: present }: AamvaFile, edition: string, collected: ValueCollector): void {
  const value = (key: BarcodeKey) => collected.values.get(key)?.value;
  const [city, state, code] = [value('city'), value('state'), value('postalCode')];
  const second = aamvaText(present.get('DAH') ?? present.get('DAM') ?? '');
  const street = [value('street'), second].filter((line) => line != null).join(' ');
  if (street === '' || city === undefined) return;
  const region = [state, code].filter((part) => part !== undefined).join(' ');
  const raw = ['street', 'city', 'state', 'postalCode'].flatMap(
    (key) => collected.values.get(key as BarcodeKey)?.rawText ?? [],
  );
  const address = [street, city, region].filter((part) => part !== '').join(', ');
  collected.add('address', raw.join('\n'), address, `${edition} DAG DAI DAJ DAK`);
}

function firstOf(names: string): string | null {
  return aamvaName(names.split(/[, $]/).find((name) => name !== '') ?? '');
}

function othersOf(names: string): string | null {
  return aamvaName(
    names
      .split(/[, $]/)
      .filter((name) => name !== '')
      .slice(1)
      .join(' '),
  );
}
