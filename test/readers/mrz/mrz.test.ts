import { describe, expect, it } from '@jest/globals';
import { parse } from 'mrz';

import { icaoCheckDigit } from '../../../src/documents/validate/icao-check-digit.ts';
import { type MrzReading, readMrz } from '../../../src/readers/mrz/read-mrz.ts';
import { noWitness, type Witness } from '../../../src/readers/mrz/repair-columns.ts';
import { type Doubt, pageOf } from '../page-of.ts';

const today = '2026-11-23';
/** The specimen of ICAO 9303-4, appendix B. */
const utopia = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

function read(
  lines: readonly string[],
  doubts: Readonly<Record<number, Doubt>> = {},
  witness: Witness = noWitness,
): MrzReading | undefined {
  const page = pageOf(
    lines.map((line, index) => [60, 700 + index * 60, line] as const),
    doubts,
  );
  return readMrz(page, { formats: ['TD3'], today, witness });
}

const textOf = (reading: MrzReading | undefined) => reading?.values.get('text')?.value;

describe('a TD3 zone', () => {
  it('is read with all its values and check digits', () => {
    const reading = read(utopia);
    expect(Object.fromEntries([...(reading?.values ?? [])].map(([key, { value }]) => [key, value]))).toEqual({
      documentNumber: 'L898902C3',
      issuingState: 'UTO',
      nationality: 'UTO',
      optionalData: 'ZE184226B',
      sex: 'Female',
      birthDate: '1974-08-12',
      expiryDate: '2012-04-15',
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      text: utopia.join('\n'),
    });
    expect(reading?.checks.map(({ holds }) => holds)).toEqual([true, true, true, true, true]);
  });

  it.each([
    ['lost fillers at the ends', ['P<UTOERIKSSON<<ANNA<MARIA<<<<', 'L898902C36UTO7408122F1204159ZE184226B10']],
    ['quotes and brackets for fillers', ['P«UTOERIKSSON«‹ANNA‹MARIA«««««««', utopia[1] ?? '']],
    [
      'small letters and spaces',
      ['P<UTOERIKSSON<<ANNA<MARIA <<<<<<<<<<<', 'L898902C36UTO7408122F1204159 ZE184226B<<<<<10'],
    ],
  ])('is read with %s', (_, lines) => {
    expect(textOf(read(lines))).toBe(utopia.join('\n'));
  });

  it('is joined from pieces on one row by where they stand', () => {
    const [first = '', second = ''] = utopia;
    const at = (column: number) => 60 + column * 18;
    const page = pageOf([
      [at(0), 700, first.slice(0, 25)],
      [at(36), 702, first.slice(36)],
      [at(0), 760, second.slice(0, 28)],
      [at(28), 760, second.slice(28)],
    ]);
    expect(textOf(readMrz(page, { today }))).toBe(utopia.join('\n'));
  });

  it('corrects letters where only digits stand', () => {
    const reading = read([utopia[0] ?? '', 'L898902C36UTO74O8I22F12O4159ZE184226B<<<<<1O']);
    expect(textOf(reading)).toBe(utopia.join('\n'));
    expect(reading?.values.get('birthDate')?.value).toBe('1974-08-12');
  });

  it('corrects a doubtful character where a check digit proves it, and says so', () => {
    const reading = read([utopia[0] ?? '', 'L8989O2C36UTO7408122F1204159ZE184226B<<<<<10']);
    expect(reading?.values.get('documentNumber')).toMatchObject({
      value: 'L898902C3',
      verdict: 'VALID',
      raw: 'L8989O2C3',
    });
    expect(reading?.values.get('documentNumber')?.rule).toContain('corrected');
  });

  it('lets values stand whose own check digit fails', () => {
    const wrong = (utopia[1] ?? '').replace('C36UTO', 'C37UTO');
    const reading = read([utopia[0] ?? '', wrong]);
    expect(reading?.values.get('documentNumber')).toMatchObject({ value: 'L898902C3', verdict: 'INVALID' });
    expect(textOf(reading)).toBe(`${utopia[0]}\n${wrong}`);
    expect(reading?.values.get('text')?.verdict).toBe('INVALID');
  });

  const confirmedAs = (number: string, others = (line: string) => line) => {
    const wrong = others((utopia[1] ?? '').replace('L898902C3', number));
    const witness = { ...noWitness, valueOf: (field: string) => (field === 'documentNumber' ? number : undefined) };
    return read([utopia[0] ?? '', wrong], { 1: { 2: { confidence: 0.6 } } }, witness)?.values.get('documentNumber');
  };

  it('does not correct what the visual zone confirms as read', () => {
    expect(confirmedAs('L8B8902C3')).toMatchObject({ value: 'L8B8902C3', verdict: 'INVALID' });
  });

  it('corrects O and 0 all the same, which both zones mix up, where field and composite digit prove it', () => {
    expect(confirmedAs('L8989O2C3')).toMatchObject({ value: 'L898902C3', verdict: 'VALID' });
    const withoutComposite = (line: string) => line.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    expect(confirmedAs('L8989O2C3', withoutComposite)).toMatchObject({ value: 'L8989O2C3', verdict: 'INVALID' });
  });

  it('takes lone doubtful letters among the fillers for fillers, but keeps an initial', () => {
    const noisy = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<K<<<<<<C<<<<<<';
    expect(textOf(read([noisy, utopia[1] ?? '']))).toBe(utopia.join('\n'));
    const initial = 'P<UTOERIKSSON<<ANNA<K<<<<<<<<<<<<<<<<<<<<<<<';
    expect(textOf(read([initial, utopia[1] ?? '']))).toBe(`${initial}\n${utopia[1]}`);
  });

  it('completes a name from the visual zone where the line has a hole for each letter', () => {
    const [first = '', second = ''] = utopia;
    const at = (column: number) => 60 + column * 18;
    // The recogniser lost the second S of ERIKSSON: a hole of one column.
    const page = pageOf([
      [at(0), 700, first.slice(0, 10)],
      [at(11), 700, first.slice(11)],
      [at(0), 760, second],
    ]);
    const alone = readMrz(page, { today });
    expect(alone?.values.get('surname')?.value).toBe('ERIKS ON');
    const witness: Witness = { valueOf: () => undefined, names: [['ERIKSSON', 'ANNA MARIA']] };
    const helped = readMrz(page, { today, witness });
    expect(textOf(helped)).toBe(utopia.join('\n'));
  });

  it('gives what the second line holds where the first is cut off', () => {
    const reading = read(utopia.slice(1));
    expect(reading?.values.get('documentNumber')?.value).toBe('L898902C3');
    expect(reading?.values.has('surname')).toBe(false);
    expect(reading?.values.has('text')).toBe(false);
  });
});

describe('any TD3 zone', () => {
  it('that is valid is never changed, and mrz says the same of it', () => {
    const random = generator(11);
    for (let round = 0; round < 60; round += 1) {
      const lines = randomZone(random);
      const reading = read(lines);
      expect(textOf(reading)).toBe(lines.join('\n'));
      expect(reading?.values.get('text')?.verdict).toBe('VALID');
      const theirs = parse(lines).fields;
      expect(reading?.values.get('documentNumber')?.value).toBe(theirs.documentNumber);
      expect(reading?.values.get('surname')?.value).toBe(theirs.lastName);
      expect(reading?.values.get('givenNames')?.value).toBe(theirs.firstName);
    }
  });

  it('never throws, whatever the lines hold', () => {
    const random = generator(5);
    const alphabet = '<<<<<<<ABCKOZ0123456789张é«·. ';
    for (let round = 0; round < 80; round += 1) {
      const lines = Array.from({ length: random(4) }, () =>
        Array.from({ length: random(70) }, () => alphabet[random(alphabet.length)] ?? '').join(''),
      );
      expect(() => read(lines)).not.toThrow();
    }
  });

  it('is not seen in prose', () => {
    expect(read(['MENTIONS ET RESTRICTIONS', 'This passport is valid for all countries', '1234 5678'])).toBeUndefined();
  });
});

function randomZone(random: (below: number) => number): string[] {
  const pick = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[random(alphabet.length)] ?? '').join('');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const name = () => pick(letters, 2 + random(7));
  const checked = (text: string) => text + icaoCheckDigit(text);
  const two = (value: number) => String(value).padStart(2, '0');
  const names = `${name()}<<${name()}${random(2) ? `<${name()}` : ''}`;
  const number = checked(pick(`${letters}0123456789`, 8 + random(2)).padEnd(9, '<'));
  const birth = checked(`${two(random(100))}${two(1 + random(12))}${two(1 + random(28))}`);
  const expiry = checked(`${two(random(70))}${two(1 + random(12))}${two(1 + random(28))}`);
  const optional = checked(pick('0123456789', random(15)).padEnd(14, '<'));
  const sex = 'MF<'[random(3)] ?? '<';
  const composite = icaoCheckDigit(number + birth + expiry + optional) ?? '';
  return [`P<UTO${names}`.padEnd(44, '<'), `${number}UTO${birth}${sex}${expiry}${optional}${composite}`];
}

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}
