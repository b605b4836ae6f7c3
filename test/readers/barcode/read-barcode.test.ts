import { describe, expect, it } from '@jest/globals';
import type { BarcodeKey } from '../../../src/documents/define.ts';
import type { BarcodeReading } from '../../../src/readers/barcode/barcode-reading.ts';
import { readBarcode } from '../../../src/readers/barcode/read-barcode.ts';
import {
  aamvaPayload,
  arDniFirstPayload,
  arDniPayload,
  bytesOf,
  coCedulaPayload,
  inAadhaarPayload,
  latin1,
  vnCccdPayload,
  zaIdCardPayload,
} from './payloads.ts';

function valuesOf(reading: BarcodeReading | undefined): Partial<Record<BarcodeKey, string>> {
  return Object.fromEntries([...(reading?.values ?? [])].map(([key, { value }]) => [key, value]));
}

const verdictOf = (reading: BarcodeReading | undefined, key: BarcodeKey) => reading?.values.get(key)?.verdict;

describe('readBarcode', () => {
  it('reads a South African identity card', () => {
    const reading = readBarcode(bytesOf(zaIdCardPayload));
    expect(reading?.format).toBe('ZA_ID_CARD');
    expect(valuesOf(reading)).toMatchObject({
      ...{ surname: 'NAIDOO-TEST', givenNames: 'THANDI GRACE', sex: 'F', personalNumber: '9202204720083' },
      ...{ dateOfBirth: '1992-02-20', dateOfIssue: '2021-05-05', citizenship: 'CITIZEN', documentNumber: '110123456' },
    });
    expect(verdictOf(reading, 'personalNumber')).toBe('VALID');
    expect(verdictOf(readBarcode(bytesOf(zaIdCardPayload.replace('083|', '084|'))), 'personalNumber')).toBe('INVALID');
  });

  it('says that a South African driving licence is encrypted, and makes nothing up', () => {
    const payload = new Uint8Array(720).fill(7);
    payload.set([0x01, 0x9b, 0x09, 0x45]);
    const reading = readBarcode(payload);
    expect(reading).toMatchObject({ format: 'ZA_DRIVING_LICENCE', version: '2', sealed: expect.any(String) });
    expect(reading?.values.size).toBe(0);
    expect(readBarcode(payload.slice(0, 719))).toBeUndefined();
  });

  it('reads the number of a Dutch identity card, and nothing else that has nine digits', () => {
    expect(valuesOf(readBarcode(bytesOf('999999990')))).toEqual({ personalNumber: '999999990', text: '999999990' });
    for (const other of ['999999991', '999999990 7', '1999999990', ''])
      expect(readBarcode(bytesOf(other))).toBeUndefined();
  });

  it('reads an Argentinian DNI of today, whose CUIL proves the number', () => {
    const reading = readBarcode(latin1(arDniPayload));
    expect(valuesOf(reading)).toMatchObject({
      ...{ documentNumber: '40123456', surname: 'PEREZ GÓMEZ', givenNames: 'ANA LUZ', sex: 'F' },
      ...{ dateOfBirth: '1997-03-05', dateOfIssue: '2021-08-11', personalNumber: '27-40123456-5' },
    });
    expect(verdictOf(reading, 'documentNumber')).toBe('VALID');
    expect(verdictOf(readBarcode(latin1(arDniPayload.replace('@275', '@274'))), 'documentNumber')).toBe('INVALID');
  });

  it('reads the first Argentinian DNI card, whose values stand in another order', () => {
    const reading = readBarcode(bytesOf(arDniFirstPayload));
    expect(reading).toMatchObject({ format: 'AR_DNI', version: '2009' });
    expect(valuesOf(reading)).toMatchObject({
      ...{ documentNumber: '40123456', surname: 'PEREZ GOMEZ', givenNames: 'ANA LUZ', nationality: 'ARGENTINA' },
      ...{ dateOfBirth: '1997-03-05', dateOfIssue: '2011-08-11', dateOfExpiry: '2026-08-11' },
    });
  });

  it('reads a yellow Colombian cédula by its places, also where the reader cut leading zeros', () => {
    const expected = {
      ...{ documentNumber: '99991234', surname: 'PEÑARANDA RUIZ', givenNames: 'LUIS ALBERTO' },
      ...{ sex: 'M', dateOfBirth: '1988-02-29', bloodType: 'O+' },
    };
    expect(valuesOf(readBarcode(coCedulaPayload()))).toMatchObject(expected);
    const cut = coCedulaPayload().slice(11);
    expect(valuesOf(readBarcode(cut))).toMatchObject(expected);
    expect(valuesOf(readBarcode(coCedulaPayload('0F19880229160010AB-'))).bloodType).toBe('AB-');
    expect(readBarcode(coCedulaPayload('xxxxxxxxxxxxxxxxxx'))).toBeUndefined();
  });

  it('reads a Vietnamese chip card with its diacritics', () => {
    expect(valuesOf(readBarcode(bytesOf(vnCccdPayload)))).toMatchObject({
      ...{ documentNumber: '001195009998', fullName: 'Nguyễn Thị Thử Nghiệm', sex: 'F' },
      ...{ dateOfBirth: '1995-09-24', dateOfIssue: '2021-05-15' },
      address: 'Số 1, Đường Ví Dụ, Phường Mẫu, Hà Nội',
    });
  });

  it('reads an Aadhaar letter, whose Verhoeff digit proves the number', () => {
    const reading = readBarcode(bytesOf(inAadhaarPayload));
    expect(valuesOf(reading)).toMatchObject({
      ...{ personalNumber: '234123412346', fullName: 'Asha & Test Kumari', sex: 'F', dateOfBirth: '1991-07-04' },
      ...{ city: 'Pune', state: 'Maharashtra', postalCode: '411001' },
      address: 'D/O Test, 12, Example Road, Pune, Maharashtra',
    });
    expect(verdictOf(reading, 'personalNumber')).toBe('VALID');
    const wrong = readBarcode(bytesOf(inAadhaarPayload.replace('412346', '412345')));
    expect(verdictOf(wrong, 'personalNumber')).toBe('INVALID');
    expect(readBarcode(bytesOf('7'.repeat(2800)))?.sealed).toBeDefined();
  });

  it('keeps to the format and the state of the document type', () => {
    const symbologies = ['PDF417'] as const;
    const aamva = (country: string) => ({ barcode: { symbologies, format: 'AAMVA', country } as const });
    expect(readBarcode(bytesOf(aamvaPayload()), aamva('USA'))?.format).toBe('AAMVA');
    expect(readBarcode(bytesOf(aamvaPayload()), aamva('CAN'))).toBeUndefined();
    expect(readBarcode(bytesOf(zaIdCardPayload), aamva('USA'))).toBeUndefined();
    expect(readBarcode(bytesOf(zaIdCardPayload), {})).toBeUndefined();
  });

  it('never throws, whatever the bytes', () => {
    const payloads = [aamvaPayload(), zaIdCardPayload, arDniPayload, arDniFirstPayload, inAadhaarPayload].map(bytesOf);
    let state = 12345;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % below;
    };
    for (let round = 0; round < 3000; round++) {
      const from = [...payloads, coCedulaPayload()][next(payloads.length + 1)] ?? new Uint8Array();
      const bytes = from.slice(0, next(5) === 0 ? next(from.length + 1) : from.length);
      for (let change = next(12); change >= 0 && bytes.length > 0; change--) bytes[next(bytes.length)] = next(256);
      for (const { value, rule } of readBarcode(bytes)?.values.values() ?? []) {
        expect(value).not.toBe('');
        expect(rule).not.toBe('');
      }
    }
  });
});
