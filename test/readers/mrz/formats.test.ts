import { describe, expect, it } from '@jest/globals';
import { parse } from 'mrz';

import { td1, td2 } from '../../../bench/cards/mrz.ts';
import { readMrz, readMrzs } from '../../../src/readers/mrz/read-mrz.ts';
import { formats, madeZone, pageWith, stacked } from './zones.ts';

const today = '2026-11-23';
const read = (lines: readonly string[]) => readMrz(pageWith(...stacked(lines)), { today });
const valuesOf = (lines: readonly string[]) =>
  Object.fromEntries([...(read(lines)?.values ?? [])].map(([key, { value }]) => [key, value]));

/** Published specimens: ICAO 9303-4, -5, -6 and -7 (appendices), and PRADO's. */
const specimens = [
  ['TD1', ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']],
  ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6']],
  ['TD3', ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']],
  ['MRV-A', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<']],
  ['MRV-B', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<']],
  ['IDFRA', ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6']],
] as const;

describe('a published specimen', () => {
  it.each(specimens)('of %s is told by its format and every check digit holds', (format, lines) => {
    const reading = read(lines);
    expect(reading?.format).toBe(format);
    expect(reading?.lines).toEqual(lines);
    expect(reading?.checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(reading?.values.get('text')).toMatchObject({ value: lines.join('\n'), verdict: 'VALID' });
  });

  it('of the French card gives its own fields', () => {
    expect(valuesOf(specimens[5][1])).toMatchObject({
      documentNumber: '880692310285',
      issueDate: '1988-06',
      issuingState: 'FRA',
      surname: 'BERTHIER',
      givenNames: 'CORINNE',
      birthDate: '1965-12-06',
      sex: 'Female',
    });
  });
});

describe.each(formats)('%s', (format) => {
  it('is read as made, whoever the holder is', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { lines, holder } = madeZone(format, seed);
      const reading = read(lines);
      const value = (key: Parameters<NonNullable<typeof reading>['values']['get']>[0]) =>
        reading?.values.get(key)?.value;
      expect(reading?.format).toBe(format);
      expect(reading?.lines).toEqual(lines);
      expect(reading?.checks.every(({ holds }) => holds)).toBe(true);
      expect(value('documentNumber')).toBe(holder.documentNumber);
      expect(value('birthDate')?.replaceAll('-', '').slice(2)).toBe(holder.born);
      expect(value('sex')).toBe({ M: 'Male', F: 'Female', '<': 'X' }[holder.sex]);
      expect(value('surname')).toBe(holder.surname);
      expect(value('givenNames') ?? '').toBe(holder.givenNames);
      expect(value('issuingState')).toBe(holder.issuer);
    }
  });

  it('is read alike by mrz, where mrz knows it', () => {
    if (format.startsWith('MRV')) return;
    for (let seed = 101; seed <= 108; seed += 1) {
      const { lines } = madeZone(format, seed);
      const { fields } = parse([...lines]);
      const reading = read(lines);
      const bare = (text: string | null | undefined) => text?.replace(/[<\s]+/g, ' ').trim() ?? '';
      expect(reading?.values.get('documentNumber')?.value).toBe(
        format === 'IDFRA' ? lines[1]?.slice(0, 12) : fields.documentNumber,
      );
      expect(bare(reading?.values.get('surname')?.value)).toBe(bare(fields.lastName));
      expect(bare(reading?.values.get('givenNames')?.value)).toBe(bare(fields.firstName));
      expect(reading?.values.get('birthDate')?.value.replaceAll('-', '').slice(2)).toBe(fields.birthDate);
    }
  });

  it('says INVALID of the value whose own digit is wrong, and of the whole', () => {
    const { lines } = madeZone(format, 7);
    const at = { TD1: [1, 6], IDFRA: [1, 33] }[format as string] ?? [1, 19];
    const [line = 0, column = 0] = at;
    const digit = String((Number(lines[line]?.[column]) + 5) % 10);
    const wrong = lines.map((text, index) =>
      index === line ? text.slice(0, column) + digit + text.slice(column + 1) : text,
    );
    const reading = read(wrong);
    expect(reading?.values.get('birthDate')?.verdict).toBe('INVALID');
    expect(reading?.values.get('documentNumber')?.verdict).toBe('VALID');
    expect(reading?.values.get('text')).toMatchObject({ value: wrong.join('\n'), verdict: 'INVALID' });
  });
});

const anna = {
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  nationality: 'UTO',
  born: '740812',
  sex: 'F',
  expires: '340415',
  optional: '',
} as const;

describe('numbers of more than nine characters', () => {
  it.each([
    ['BEL', '590330101850', false],
    ['PRT', '000024759ZZ7', true],
    ['UTO', 'D23145890734', false],
  ] as const)('of %s are put together and checked', (issuer, documentNumber, countsFiller) => {
    const lines = td1({ ...anna, code: 'ID', issuer, documentNumber, countsFiller }).split('\n');
    const reading = read(lines);
    expect(reading?.values.get('documentNumber')).toMatchObject({ value: documentNumber, verdict: 'VALID' });
    expect(reading?.values.has('optionalData')).toBe(false);
    expect(reading?.values.get('text')).toMatchObject({ value: lines.join('\n'), verdict: 'VALID' });
  });
});

describe('the holder’s own number', () => {
  it.each([
    ['NLD', { documentNumber: 'SPECI2014', optional: '999999990<<<<<8' }, '999999990'],
    ['ESP', { documentNumber: 'BAA000589', optional: '99999999R' }, '99999999R'],
    ['SWE', { documentNumber: '59000002', optional: '198703142391' }, '198703142391'],
    ['VNM', { documentNumber: '206012345', optional: '001206012345' }, '001206012345'],
  ])('of %s stands in the optional data', (issuer, own, personalNumber) => {
    const reading = read(td1({ ...anna, issuer, ...own }).split('\n'));
    expect(reading?.values.get('personalNumber')).toMatchObject({
      value: personalNumber,
      verdict: 'VALID',
      rule: 'ICAO 9303-3 §4.9 check digit (composite)',
    });
  });

  it('of Romania is put together with the birth date', () => {
    const { lines, holder } = madeZone('IDROU', 3);
    const cnp = `${lines[1]?.slice(28, 29)}${holder.born}${lines[1]?.slice(29, 35)}`;
    expect(read(lines)?.values.get('personalNumber')).toMatchObject({ value: cnp, verdict: 'VALID' });
  });

  it('is not looked for elsewhere', () => {
    expect(
      read(td1({ ...anna, issuer: 'UTO', documentNumber: 'D23', optional: '123' }).split('\n'))?.values.has(
        'personalNumber',
      ),
    ).toBe(false);
  });
});

describe('names', () => {
  it('without a secondary identifier are a surname alone', () => {
    const values = valuesOf(td2({ ...anna, issuer: 'UTO', documentNumber: 'D23', givenNames: '' }).split('\n'));
    expect(values['surname']).toBe('ERIKSSON');
    expect(values['givenNames']).toBeUndefined();
  });

  it('that fill their columns may go on', () => {
    const long = {
      ...anna,
      issuer: 'UTO',
      documentNumber: 'D23',
      surname: 'NILAVADHANANANDA',
      givenNames: 'CHAYAPA DEJTHAMRONG',
    };
    const values = read(td1(long).split('\n'))?.values;
    expect(values?.get('givenNames')).toMatchObject({ value: 'CHAYAPA DEJT', cut: true });
    expect(values?.get('surname')?.cut).toBeUndefined();
  });
});

describe('codes of states', () => {
  it.each(['UTO', 'D', 'GBR', 'GBD', 'XXA', 'XXB', 'XXX', 'UNO', 'XOM', 'EUE', 'RKS'])('%s is known', (code) => {
    const lines = td1({ ...anna, nationality: code, issuer: 'UTO', documentNumber: 'D23145890' }).split('\n');
    expect(read(lines)?.values.get('nationality')).toMatchObject({ value: code, verdict: 'VALID' });
  });
});

describe('two-digit years', () => {
  it.each([
    ['261123', '2026-11-23'],
    ['261124', '1926-11-24'],
    ['991231', '1999-12-31'],
  ])('of birth %s are the last such day: %s', (born, date) => {
    expect(valuesOf(td2({ ...anna, born, issuer: 'UTO', documentNumber: 'D23' }).split('\n'))['birthDate']).toBe(date);
  });

  it.each([
    ['760101', '2076-01-01'],
    ['770101', '1977-01-01'],
    ['120415', '2012-04-15'],
  ])('of expiry %s lie within 50 years: %s', (expires, date) => {
    expect(valuesOf(td2({ ...anna, expires, issuer: 'UTO', documentNumber: 'D23' }).split('\n'))['expiryDate']).toBe(
      date,
    );
  });

  it('of a day that is not known give no date', () => {
    const values = read(td2({ ...anna, born: '74<<<<', issuer: 'UTO', documentNumber: 'D23' }).split('\n'))?.values;
    expect(values?.has('birthDate')).toBe(false);
    expect(values?.get('text')?.verdict).toBe('VALID');
  });
});

describe('several documents on one page', () => {
  const [passport, card, visa] = [madeZone('TD3', 4), madeZone('TD1', 5), madeZone('MRV-B', 6)];
  const all = [passport, card, visa].map(({ lines }) => lines.join('\n')).sort();
  const textsOf = (page: ReturnType<typeof pageWith>) =>
    readMrzs(page, { today })
      .map(({ lines }) => lines.join('\n'))
      .sort();

  it('one under the other are all read', () => {
    const page = pageWith(
      ...stacked(passport.lines, 60, 100),
      ...stacked(card.lines, 60, 500),
      ...stacked(visa.lines, 60, 800),
    );
    expect(textsOf(page)).toEqual(all);
  });

  it('side by side too', () => {
    const page = pageWith(
      ...stacked(passport.lines, 60, 100),
      ...stacked(card.lines, 1000, 104),
      ...stacked(visa.lines, 1700, 98),
    );
    expect(textsOf(page)).toEqual(all);
  });
});
