import { describe, expect, it } from '@jest/globals';
import { defineDocument, type DocumentDefinition } from '../../src/documents/define.ts';
import { latinName, latinText } from '../../src/documents/normalise/latin-text.ts';
import { printedDate } from '../../src/documents/normalise/printed-date.ts';
import type { Barcode, Page } from '../../src/page.ts';
import { barcodeOf } from '../../src/readers/barcode/barcode-of.ts';
import type { BarcodeValue } from '../../src/readers/barcode/barcode-reading.ts';
import { reconcileBarcode } from '../../src/readers/reconcile-barcode.ts';
import { aamvaPayload, bytesOf } from './barcode/payloads.ts';
import { pageOf } from './page-of.ts';
import type { SlotReading } from '../../src/readers/slot-reading.ts';

const licence = defineDocument({
  type: 'test_licence',
  title: 'Driving licence',
  covers: 'nothing: a test document',
  region: 'test',
  country: 'test',
  script: ['Latn'],
  card: 'ID-1',
  anchors: [{ texts: ['DRIVER LICENSE'], weight: 0.7 }],
  labelWeight: 0.1,
  barcode: { symbologies: ['PDF417'], format: 'AAMVA', country: 'USA' },
  fields: {
    surname: { description: '', example: '', labels: ['LN'], normalise: latinName, barcode: 'surname' },
    dateOfBirth: {
      description: '',
      example: '',
      labels: ['DOB'],
      normalise: (text) => printedDate(text, { notAfter: '2026-11-23' }),
      barcode: 'dateOfBirth',
    },
    state: { description: '', example: '', barcode: 'state' },
    sex: {
      description: '',
      example: '',
      normalise: latinText,
      barcode: 'sex',
      fromBarcode: (sex) => (sex === 'F' ? 'Female' : null),
    },
  },
});

const polygon: Barcode['polygon'] = [
  { x: 50, y: 500 },
  { x: 900, y: 500 },
  { x: 900, y: 650 },
  { x: 50, y: 650 },
];
const page = (payload: string): Page => ({ ...pageOf([]), barcodes: [{ bytes: bytesOf(payload), polygon }] });
const other = (value: string, source: SlotReading['source'] = 'VIZ'): SlotReading => ({
  ...{ value, rawText: value, at: null, source, verdict: 'UNCHECKED', rule: null },
  evidence: { doubt: 0.3, corrected: false, witness: 'none' },
});
const encoded = (value: string, verdict: BarcodeValue['verdict'] = 'VALID') => ({
  value: { value, rawText: value, verdict, rule: 'a rule' },
  page: page(''),
  box: { left: 50, top: 500, right: 900, bottom: 650 },
});

describe('the barcode of a page', () => {
  it('is the one that the document type carries', () => {
    const definition: DocumentDefinition = licence;
    expect(barcodeOf([pageOf([]), page(aamvaPayload())], definition)?.reading.values.get('state')?.value).toBe('AZ');
    expect(barcodeOf([page(aamvaPayload({ DCG: 'CAN' }))], definition)).toBeNull();
    expect(barcodeOf([page('https://example.org')], definition)).toBeNull();
  });
});

describe("a value of the barcode's", () => {
  it('fills a field that nothing else gave, with its rule and place', () => {
    const { reading, checks } = reconcileBarcode('state', {}, { reading: null, check: null }, encoded('AZ'));
    expect(reading).toMatchObject({ value: 'AZ', source: 'BARCODE', verdict: 'VALID', rule: 'a rule' });
    expect(reading?.at?.box.left).toBe(50);
    expect(checks).toEqual([]);
  });

  it('confirms what is printed, whatever the case and marks; the slot says whose spelling counts', () => {
    const printed = { reading: other('Peña-Ruiz'), check: null };
    const own = reconcileBarcode('surname', {}, printed, encoded('PENA RUIZ'));
    expect(own.reading).toMatchObject({ value: 'PENA RUIZ', source: 'BARCODE', verdict: 'VALID' });
    expect(own.reading?.evidence).toMatchObject({ doubt: 0, witness: 'agrees' });
    expect(own.checks).toEqual([
      { rule: 'surname: VIZ = BARCODE', verdict: 'VALID', evidence: 'VIZ Peña-Ruiz, BARCODE PENA RUIZ' },
    ]);
    const print = reconcileBarcode('surname', { prefer: 'VIZ' }, printed, encoded('PENA RUIZ'));
    expect(print.reading).toMatchObject({ value: 'Peña-Ruiz', source: 'VIZ', verdict: 'VALID', rule: 'a rule' });
    expect(print.reading?.evidence).toMatchObject({ doubt: 0.3, witness: 'none' });
  });

  it('counts more than a print or MRZ that says something else, and the check says so', () => {
    const before = { rule: 'x: VIZ = MRZ', verdict: 'VALID', evidence: '' } as const;
    const read = { reading: other('1988-02-28', 'MRZ'), check: before };
    const { reading, checks } = reconcileBarcode('birth', {}, read, encoded('1988-02-29'));
    expect(reading).toMatchObject({ value: '1988-02-29', source: 'BARCODE' });
    expect(reading?.evidence.witness).toBe('differs');
    expect(checks.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['x: VIZ = MRZ', 'VALID'],
      ['birth: MRZ = BARCODE', 'INVALID'],
    ]);
  });

  it('that the issuer cut off gives way to the whole one in print', () => {
    const cut = encoded('WOLFESCHLEGELSTEIN', 'UNCHECKED');
    const { reading } = reconcileBarcode(
      'surname',
      {},
      { reading: other('WOLFESCHLEGELSTEINHAUSEN'), check: null },
      cut,
    );
    expect(reading).toMatchObject({ value: 'WOLFESCHLEGELSTEINHAUSEN', source: 'VIZ', verdict: 'UNCHECKED' });
    const alone = reconcileBarcode('surname', {}, { reading: null, check: null }, cut);
    expect(alone.reading).toMatchObject({ value: 'WOLFESCHLEGELSTEIN', verdict: 'UNCHECKED', rule: null });
  });

  it('is brought into the published form', () => {
    const { reading } = reconcileBarcode('sex', licence.fields.sex, { reading: null, check: null }, encoded('F'));
    expect(reading).toMatchObject({ value: 'Female', rawText: 'F' });
  });
});
