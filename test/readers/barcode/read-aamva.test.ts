import { describe, expect, it } from '@jest/globals';
import type { BarcodeKey } from '../../../src/documents/define.ts';
import { aamvaHeight } from '../../../src/readers/barcode/aamva-values.ts';
import { readAamva } from '../../../src/readers/barcode/read-aamva.ts';
import { aamvaPayload, bytesOf, latin1 } from './payloads.ts';

function valuesOf(payload: string | Uint8Array): Partial<Record<BarcodeKey, string>> {
  const reading = readAamva(typeof payload === 'string' ? bytesOf(payload) : payload);
  if (!reading) throw new Error('not read');
  return Object.fromEntries([...reading.values].map(([key, { value }]) => [key, value]));
}

const header = (version: string) => `ANSI 636026${version}0102`;

/** As issuers wrote it in 2000: no jurisdiction version, the name in one piece, dates year first. */
const version1 = (elements: readonly string[], fileType = 'AAMVA') =>
  `@\n\u001e\r${fileType}6360260101DL00290150DL${elements.join('\n')}\r`;

describe('an AAMVA barcode', () => {
  it('gives the names, dates, address and description of its holder', () => {
    expect(valuesOf(aamvaPayload())).toMatchObject({
      documentNumber: 'D08954217',
      surname: 'SAMPLEFORD',
      firstName: 'JANE',
      middleNames: 'QUILL MAE',
      givenNames: 'JANE QUILL MAE',
      dateOfBirth: '1988-02-29',
      dateOfIssue: '2019-06-06',
      dateOfExpiry: '2032-02-29',
      sex: 'F',
      height: `5'08"`,
      weight: '141 lb',
      eyeColour: 'BRO',
      hairColour: 'BLK',
      street: '2300 WEST EXAMPLE STREET',
      city: 'PHOENIX',
      state: 'AZ',
      postalCode: '85001',
      address: '2300 WEST EXAMPLE STREET, PHOENIX, AZ 85001',
      country: 'USA',
      issuer: 'AZ',
      vehicleClass: 'D',
      restrictions: 'NONE',
      organDonor: 'Yes',
      documentDiscriminator: '2424244747474786102204',
    });
  });

  it('says by which rule each value was read, and what was encoded', () => {
    const reading = readAamva(bytesOf(aamvaPayload()));
    expect(reading?.version).toBe('10');
    expect(reading?.values.get('dateOfBirth')).toEqual({
      value: '1988-02-29',
      rawText: '02291988',
      verdict: 'VALID',
      rule: 'AAMVA DL/ID 2020 DBB (MMDDCCYY)',
    });
    expect(reading?.values.get('postalCode')?.rawText).toBe('850010000');
  });

  it.each(['02', '03'])('version %s has the given names in one element', (version) => {
    const payload = aamvaPayload({ DCT: 'JANE,QUILL', DAC: undefined, DAD: undefined }, header(version));
    expect(valuesOf(payload)).toMatchObject({ firstName: 'JANE', middleNames: 'QUILL', givenNames: 'JANE QUILL' });
  });

  it.each(['04', '05', '06', '07', '08', '09', '10'])('version %s is read by its own identifiers', (version) => {
    const payload = aamvaPayload({}, header(version));
    expect(readAamva(bytesOf(payload))?.version).toBe(version);
    expect(valuesOf(payload)).toMatchObject({ firstName: 'JANE', surname: 'SAMPLEFORD', dateOfBirth: '1988-02-29' });
  });

  it('version 1 has the name in one piece, dates year first, and heights in feet and inches', () => {
    const elements = ['DAASAMPLEFORD,JANE,QUILL', 'DAQD08954217', 'DBB19880229', 'DBA20320229', 'DBC2', 'DAU508'];
    expect(
      valuesOf(version1([...elements, 'DARD', 'DAG1 EXAMPLE ST', 'DAIPHOENIX', 'DAJAZ', 'DAK85001'])),
    ).toMatchObject({
      surname: 'SAMPLEFORD',
      givenNames: 'JANE QUILL',
      dateOfBirth: '1988-02-29',
      dateOfExpiry: '2032-02-29',
      sex: 'F',
      height: `5'08"`,
      vehicleClass: 'D',
      address: '1 EXAMPLE ST, PHOENIX, AZ 85001',
    });
  });

  it('version 1 of an issuer that parts the full name by spaces gives it whole', () => {
    const values = valuesOf(version1(['DAASAMPLEFORD JANE QUILL', 'DAQD1']));
    expect(values.fullName).toBe('SAMPLEFORD JANE QUILL');
    expect(values.surname).toBeUndefined();
  });

  it('of a Canadian issuer has dates year first and metric sizes', () => {
    const changes = { DBB: '19880229', DAU: '173 cm', DAX: '064', DAW: undefined, DAJ: 'ON', DAK: 'M5B2H1' };
    const values = valuesOf(aamvaPayload({ ...changes, DCG: undefined, DAI: 'TORONTO' }, 'ANSI 636012090102'));
    expect(values).toMatchObject({ dateOfBirth: '1988-02-29', height: '173 cm', weight: '64 kg', country: 'CAN' });
    expect(values.address).toBe('2300 WEST EXAMPLE STREET, TORONTO, ON M5B 2H1');
  });

  it('takes a date in the other order where only that is a day', () => {
    const reading = readAamva(bytesOf(aamvaPayload({ DBB: '19880229' })));
    expect(reading?.values.get('dateOfBirth')).toMatchObject({
      value: '1988-02-29',
      rule: expect.stringContaining('(CCYYMMDD)'),
    });
  });

  it('leaves out what is no value', () => {
    const values = valuesOf(aamvaPayload({ DBB: '02301988', DAD: 'NONE', DBC: '7', DAU: 'tall', DAY: 'unavl' }));
    for (const key of ['dateOfBirth', 'middleNames', 'sex', 'height', 'eyeColour'] as const) {
      expect(values[key]).toBeUndefined();
    }
  });

  it('says that a name was cut off by the issuer', () => {
    const reading = readAamva(bytesOf(aamvaPayload({ DDE: 'T' })));
    expect(reading?.values.get('surname')).toMatchObject({
      verdict: 'UNCHECKED',
      rule: expect.stringContaining('DDE = T'),
    });
  });

  it.each([
    ['no compliance indicator', (text: string) => text.slice(text.indexOf('ANSI'))],
    ['FS in place of RS', (text: string) => text.replace('\u001e', '\u001c')],
    ['CR LF at the ends of elements', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no space behind the file type', (text: string) => text.replace('ANSI ', 'ANSI')],
    ['wrong offsets', (text: string) => text.replace('DL00410278', 'DL99999999')],
    ['no subfile type before the first element', (text: string) => text.replace('DLDAQ', 'DAQ')],
    ['something before it', (text: string) => `]L0${text}`],
  ])('is read with %s', (_, broken) => {
    expect(valuesOf(broken(aamvaPayload()))).toMatchObject({ documentNumber: 'D08954217', dateOfBirth: '1988-02-29' });
  });

  it('reads an identity card and ISO 8859-1 letters', () => {
    const payload = aamvaPayload({ DCS: 'PEÑA' }).replace('DL00410278', 'ID00410278').replace('DLDAQ', 'IDDAQ');
    expect(valuesOf(latin1(payload)).surname).toBe('PEÑA');
    expect(valuesOf(bytesOf(payload)).surname).toBe('PEÑA');
  });

  it.each([
    ['070 in', `5'10"`],
    ['72 in', `6'00"`],
    ['069', `5'09"`],
    ['510', `5'10"`],
    [`6'-02"`, `6'02"`],
    ['5-9', `5'09"`],
    ['178 CM', '178 cm'],
    ['178', '178 cm'],
    ['999', null],
    ['', null],
  ])('reads the height %j as %j', (text, height) => {
    expect(aamvaHeight(text)).toBe(height);
  });

  it('is nothing else', () => {
    expect(readAamva(bytesOf('https://example.org/ANSI'))).toBeUndefined();
    expect(readAamva(bytesOf('ANSI 636026100102DL00410278'))).toBeUndefined();
  });
});
