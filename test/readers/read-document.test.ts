import { describe, expect, it } from '@jest/globals';

import type { DocumentReading } from '../../src/documents/reading.ts';
import { findDocument } from '../../src/documents/registry.ts';
import type { Page } from '../../src/page.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import type { RereadPage } from '../../src/readers/reread-slot.ts';
import { recogniseType } from '../../src/readers/recognise-type.ts';
import { type Doubt, pageOf, type TypedLine } from './page-of.ts';

const today = '2026-11-23';

async function read(type: string, front: Page, back?: Page, reread?: RereadPage): Promise<DocumentReading> {
  const definition = findDocument(type);
  if (!definition) throw new Error(`no such type: ${type}`);
  const reading = await readDocument({ front, ...(back && { back }) }, definition, reread, today);
  if (reading.documentType === null) throw new Error(`not recognised: ${JSON.stringify(reading.candidates)}`);
  return reading;
}

function values(reading: DocumentReading): Record<string, string | null> {
  return Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]));
}

const field = (reading: DocumentReading, name: string) => reading.fields.find((candidate) => candidate.name === name);
const failing = (reading: DocumentReading) =>
  reading.checks.filter(({ verdict }) => verdict === 'INVALID').map(({ rule }) => rule);

/** A card 1000 px wide in the layout of GA 448-2013; its holder is invented. */
const frontLines: readonly TypedLine[] = [
  [75, 105, '姓名', 34],
  [178, 103, '买买提·艾力', 40],
  [75, 186, '性别', 34],
  [178, 186, '男', 34],
  [287, 186, '民族', 34],
  [385, 186, '维吾尔', 34],
  [75, 262, '出生', 34],
  [178, 262, '1949年12月31日', 34],
  [75, 340, '住址', 34],
  [178, 340, '新疆喀什市民族路', 34],
  [178, 390, '3号院2号楼', 34],
  [178, 440, '1单元502室', 34],
  [75, 544, '公民身份号码', 34],
  [325, 544, '110105194912310038', 38],
];
const backLines: readonly TypedLine[] = [
  [380, 150, '中华人民共和国', 50],
  [400, 260, '居民身份证', 60],
  [260, 450, '签发机关', 36],
  [437, 450, '喀什市公安局', 36],
  [260, 530, '有效期限', 36],
  [437, 530, '2010.05.06-长期', 36],
];
const shown = {
  name: '买买提·艾力',
  gender: '男',
  ethnicity: '维吾尔',
  dateOfBirth: '1949-12-31',
  address: '新疆喀什市民族路3号院2号楼1单元502室',
  idNumber: '110105194912310038',
  issuingAuthority: '喀什市公安局',
  validityPeriod: '2010.05.06-长期',
};
const noBack = { ...shown, issuingAuthority: null, validityPeriod: null };
const down = (lines: readonly TypedLine[], by: number): TypedLine[] =>
  lines.map(([x, y, text, height]) => [x, y + by, text, height ?? 30]);
const without = (...texts: string[]) => frontLines.filter(([, , text]) => !texts.includes(text));
const replaced = (from: string, to: string): TypedLine[] =>
  frontLines.map(([x, y, text, height]) => [x, y, text === from ? to : text, height ?? 30]);

describe('cn_id_card', () => {
  it('is read from its front, with the back’s fields null', async () => {
    const reading = await read('cn_id_card', pageOf(frontLines));
    expect(values(reading)).toEqual(noBack);
    expect(field(reading, 'idNumber')).toMatchObject({ verdict: 'VALID', source: 'VIZ', side: 'FRONT' });
    expect(field(reading, 'validityPeriod')).toMatchObject({
      confidence: null,
      polygon: null,
      side: null,
      source: null,
    });
    expect(failing(reading)).toEqual([]);
  });

  it.each([
    ['in two files', pageOf(frontLines), pageOf(backLines)],
    ['in two files, turned about', pageOf(backLines), pageOf(frontLines)],
    ['on one picture', pageOf([...frontLines, ...down(backLines, 700)]), undefined],
    ['on one picture, the back first', pageOf([...backLines, ...down(frontLines, 700)]), undefined],
  ])('is read whole: both sides %s', async (_, front, back) => {
    expect(values(await read('cn_id_card', front, back))).toEqual(shown);
  });

  it('says which side each value was read on', async () => {
    const reading = await read('cn_id_card', pageOf(frontLines), pageOf(backLines));
    expect(field(reading, 'name')?.side).toBe('FRONT');
    expect(field(reading, 'issuingAuthority')?.side).toBe('BACK');
  });

  it('is read where labels and values are one line each', async () => {
    const page = pageOf([
      [75, 105, '姓名买买提·艾力', 34],
      [75, 186, '性别男民族维吾尔', 34],
      [75, 262, '出生1949年12月31日', 34],
      [75, 340, '住址新疆喀什市民族路', 34],
      [146, 390, '3号院2号楼', 34],
      [146, 440, '1单元502室', 34],
      [75, 544, '公民身份号码110105194912310038', 34],
    ]);
    expect(values(await read('cn_id_card', page))).toEqual(noBack);
  });

  it('is read where the date is in pieces', async () => {
    const pieces = without('1949年12月31日');
    const page = pageOf([
      ...pieces.slice(0, 7),
      [178, 262, '1949', 34],
      [255, 262, '年', 34],
      [310, 262, '12', 34],
      [360, 262, '月', 34],
      [410, 262, '31', 34],
      [460, 262, '日', 34],
      ...pieces.slice(7),
    ]);
    expect(values(await read('cn_id_card', page)).dateOfBirth).toBe('1949-12-31');
  });

  it.each(['姓名', '性别', '民族', '出生', '住址', '公民身份号码'])(
    'is read by its layout where the label %s was not found or was misread',
    async (label) => {
      expect(values(await read('cn_id_card', pageOf(without(label))))).toEqual(noBack);
      expect(values(await read('cn_id_card', pageOf(replaced(label, '柱业'))))).toMatchObject({
        idNumber: shown.idNumber,
      });
    },
  );

  it('cuts a misread label off a value by the layout', async () => {
    const page = pageOf([[75, 105, '性各买买提·艾力', 36], ...without('姓名', '买买提·艾力')]);
    expect(values(await read('cn_id_card', page)).name).toBe('买买提·艾力');
  });

  it('is read where the detector’s boxes overlap', async () => {
    const page = pageOf([
      [75, 105, '姓名买', 36],
      [150, 103, '买买提·艾力', 40],
      ...without('姓名', '买买提·艾力', '新疆喀什市民族路', '3号院2号楼'),
      [178, 336, '新疆喀什市民族路', 42],
      [170, 362, '3号院2号楼', 66],
    ]);
    expect(values(await read('cn_id_card', page))).toEqual(noBack);
  });

  it('gives null for what is not there, never something else', async () => {
    const page = pageOf(without('姓名', '买买提·艾力', '男', '新疆喀什市民族路', '3号院2号楼', '1单元502室'));
    expect(values(await read('cn_id_card', page))).toEqual({ ...noBack, name: null, gender: null, address: null });
  });

  it('derives an unreadable birth date from a valid number, and says so', async () => {
    const reading = await read('cn_id_card', pageOf(replaced('1949年12月31日', '19年1月日')));
    expect(field(reading, 'dateOfBirth')).toMatchObject({
      value: '1949-12-31',
      source: 'DERIVED',
      polygon: null,
      side: null,
    });
  });

  it('derives nothing from a number that is not valid', async () => {
    const page = pageOf(
      replaced('1949年12月31日', '19年1月日').map(([x, y, text, height]) => [
        x,
        y,
        text.replace('310038', '310039'),
        height ?? 30,
      ]),
    );
    const reading = await read('cn_id_card', page);
    expect(field(reading, 'dateOfBirth')?.value).toBeNull();
    expect(field(reading, 'idNumber')).toMatchObject({ value: '110105194912310039', verdict: 'INVALID' });
  });

  it('lets printed values stand that contradict the number, and reports them', async () => {
    const lines = replaced('1949年12月31日', '2013年5月6日').map(([x, y, text, height]): TypedLine => [
      x,
      y,
      text === '男' ? '女' : text,
      height ?? 30,
    ]);
    const reading = await read('cn_id_card', pageOf(lines));
    expect(values(reading)).toMatchObject({ dateOfBirth: '2013-05-06', gender: '女' });
    expect(failing(reading)).toHaveLength(2);
  });

  it('corrects a misread number only where its check character proves it', async () => {
    const doubts: Record<number, Doubt> = { 13: { 4: { confidence: 0.6 } } };
    const read1 = await read('cn_id_card', pageOf(replaced(shown.idNumber, '1101O5194912310038')));
    expect(field(read1, 'idNumber')).toMatchObject({
      value: shown.idNumber,
      verdict: 'VALID',
      rawText: '1101O5194912310038',
    });
    expect(field(read1, 'idNumber')?.rule).toContain('corrected');
    const read2 = await read('cn_id_card', pageOf(replaced(shown.idNumber, '110185194912310038'), doubts));
    expect(field(read2, 'idNumber')?.value).toBe(shown.idNumber);
    const read3 = await read('cn_id_card', pageOf(replaced(shown.idNumber, '110185194912310038')));
    expect(field(read3, 'idNumber')).toMatchObject({ value: '110185194912310038', verdict: 'INVALID' });
  });

  it('publishes an ethnic group that is on no list as read', async () => {
    const reading = await read('cn_id_card', pageOf(replaced('维吾尔', '肯尼亚')));
    expect(field(reading, 'ethnicity')).toMatchObject({ value: '肯尼亚', verdict: 'INVALID' });
  });

  it('reports a term that does not fit the age', async () => {
    const back = backLines.map(([x, y, text, height]): TypedLine => [
      x,
      y,
      text.replace('长期', '2015.05.06'),
      height ?? 30,
    ]);
    const reading = await read('cn_id_card', pageOf(frontLines), pageOf(back));
    expect(failing(reading)).toEqual(['Resident Identity Card Law art. 5: term by age']);
  });
});

/** The specimen of ICAO 9303-4, with a printed zone around it. */
const mrz = ['P<UTOMUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const passportLines: readonly TypedLine[] = [
  [60, 60, 'PASSPORT/PASSEPORT', 40],
  [400, 60, 'UTOPIA', 40],
  [400, 130, 'Type/Type', 18],
  [900, 130, 'Passport No/No du passeport', 18],
  [400, 154, 'P', 28],
  [900, 154, 'L898902C3', 28],
  [400, 200, 'Surname/Nom', 18],
  [400, 224, 'MULLER', 28],
  [400, 270, 'Given names/Prenoms', 18],
  [400, 294, 'ANNAMARIA', 28],
  [400, 340, 'Nationality/Nationalite', 18],
  [400, 364, 'UTOPIAN/UTOPIENNE', 28],
  [400, 410, 'Date of birth/Date de naissance', 18],
  [400, 434, '12 AUG/AOUT 74', 28],
  [400, 480, 'Sex/Sexe', 18],
  [600, 480, 'Place of birth/Lieu de naissance', 18],
  [400, 504, 'F', 28],
  [600, 504, 'ZENITH', 28],
  [400, 550, 'Date of issue/Date de delivrance', 18],
  [900, 550, 'Authority/Autorite', 18],
  [400, 574, '16 APR/AVR 07', 28],
  [900, 574, 'PASSPORT OFFICE', 28],
  [400, 620, "Date of expiry/Date d'expiration", 18],
  [400, 644, '15 APR/AVR 12', 28],
];
const zone: readonly TypedLine[] = [
  [60, 760, mrz[0] ?? '', 36],
  [60, 830, mrz[1] ?? '', 36],
];
const holder = {
  passportNumber: 'L898902C3',
  name: 'ANNA MARIA MÜLLER',
  gender: 'Female',
  birthDay: '1974-08-12',
  birthPlace: 'ZENITH',
  issueDay: '2007-04-16',
  expiryDay: '2012-04-15',
  issuePlace: 'PASSPORT OFFICE',
  nationality: 'UTOPIA',
  mrz: mrz.join('\n'),
};

describe('passport', () => {
  it('is read from both zones, each field with its source', async () => {
    const reading = await read('passport', pageOf([...passportLines, ...zone]));
    expect(values(reading)).toEqual(holder);
    expect(reading.fields.map(({ name, source }) => [name, source])).toEqual([
      ['passportNumber', 'MRZ'],
      ['name', 'VIZ'],
      ['gender', 'MRZ'],
      ['birthDay', 'MRZ'],
      ['birthPlace', 'VIZ'],
      ['issueDay', 'VIZ'],
      ['expiryDay', 'MRZ'],
      ['issuePlace', 'VIZ'],
      ['nationality', 'MRZ'],
      ['mrz', 'MRZ'],
    ]);
    expect(failing(reading)).toEqual([]);
  });

  it('is read without its MRZ', async () => {
    expect(values(await read('passport', pageOf(passportLines)))).toEqual({
      ...holder,
      name: 'ANNAMARIA MULLER',
      nationality: 'UTOPIAN/UTOPIENNE',
      mrz: null,
    });
  });

  it('is read from its MRZ alone', async () => {
    expect(values(await read('passport', pageOf(zone)))).toEqual({
      ...holder,
      name: 'ANNA MARIA MUELLER',
      birthPlace: null,
      issueDay: null,
      issuePlace: null,
    });
  });

  it('takes the diacritics of a second reading that says the same, and no other', async () => {
    const page = pageOf([...passportLines, ...zone]);
    const reread =
      (texts: Record<number, string>): RereadPage =>
      async (_, polygon) => {
        const text = texts[Math.round(polygon[0].y)];
        const [line] = text === undefined ? [] : pageOf([[0, 0, text]]).lines;
        return line ?? null;
      };
    const better = await read('passport', page, undefined, reread({ 224: 'MÜLLER', 294: 'ANNA MARÍA', 504: 'ZÉNITH' }));
    expect(values(better)).toMatchObject({ name: 'ANNA MARÍA MÜLLER', birthPlace: 'ZÉNITH' });
    const worse = await read('passport', page, undefined, reread({ 224: 'MILLER', 294: 'JANE', 504: 'NADIR' }));
    expect(values(worse)).toEqual(holder);
  });

  it('reports what the zones say differently, with both values, and takes the proved one', async () => {
    const lines = passportLines.map(([x, y, text, height]): TypedLine => [
      x,
      y,
      text.replace('12 AUG/AOUT 74', '13 AUG/AOUT 74'),
      height ?? 30,
    ]);
    const reading = await read('passport', pageOf([...lines, ...zone]));
    expect(values(reading).birthDay).toBe('1974-08-12');
    const check = reading.checks.find(({ rule }) => rule.startsWith('birthDay'));
    expect(check).toMatchObject({ verdict: 'INVALID', evidence: 'VIZ 1974-08-13, MRZ 1974-08-12' });
  });

  it.each([
    ['L8989O2C3', 'VALID'],
    ['L898902G3', 'INVALID'],
  ])('finds %s for the proved L898902C3 %s: most faces draw O as 0, none C as G', async (printed, verdict) => {
    const lines = passportLines.map(([x, y, text, height]): TypedLine => [
      x,
      y,
      text === 'L898902C3' ? printed : text,
      height ?? 30,
    ]);
    const reading = await read('passport', pageOf([...lines, ...zone]));
    expect(values(reading).passportNumber).toBe('L898902C3');
    const check = reading.checks.find(({ rule }) => rule === 'passportNumber: VIZ = MRZ');
    expect(check).toMatchObject({ verdict, evidence: `VIZ ${printed}, MRZ L898902C3` });
  });

  it('lets values stand whose check digits fail in print', async () => {
    const wrong: TypedLine[] = [
      [60, 760, mrz[0] ?? '', 36],
      [60, 830, (mrz[1] ?? '').replace('7408122F', '7408127F'), 36],
    ];
    const reading = await read('passport', pageOf([...passportLines, ...wrong]));
    expect(field(reading, 'birthDay')).toMatchObject({ value: '1974-08-12', verdict: 'INVALID' });
    expect(field(reading, 'mrz')).toMatchObject({ verdict: 'INVALID' });
    expect(field(reading, 'passportNumber')?.verdict).toBe('VALID');
  });
});

describe('another document', () => {
  const licence = pageOf([
    [60, 60, 'DRIVING LICENCE', 40],
    [60, 160, '1. SAMPLE'],
    [60, 210, '2. ALEX'],
    [60, 260, '3. 01.01.1990 UTOPIA'],
    [60, 310, 'Date of birth'],
    [60, 360, 'Sex M'],
  ]);

  it.each(['cn_id_card', 'passport'])('is no %s', async (type) => {
    const definition = findDocument(type);
    const reading = definition && (await readDocument({ front: licence }, definition, undefined, today));
    expect(reading?.documentType).toBeNull();
  });

  it('is named: the types are told from each other, with the nearest first', async () => {
    const definition = findDocument('cn_id_card');
    const page = pageOf([...passportLines, ...zone]);
    const reading = definition && (await readDocument({ front: page }, definition, undefined, today));
    expect(reading?.documentType).toBeNull();
    expect(recogniseType({ front: page })[0]?.documentType).toBe('passport');
    expect(recogniseType({ front: pageOf(frontLines) })[0]?.documentType).toBe('cn_id_card');
    expect(recogniseType({ front: pageOf([]) })).toEqual([]);
  });

  it('never makes the readers throw', async () => {
    const pages = [
      pageOf([]),
      pageOf([[0, 0, '']]),
      pageOf([[0, 0, '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<']]),
      pageOf([
        [0, 0, '姓名姓名姓名公民身份号码居民身份证'],
        [0, 0, '公民身份号码公民身份号码'],
      ]),
      pageOf(
        Array.from({ length: 200 }, (_, index): TypedLine => [
          index % 7,
          index % 11,
          'Passport Surname 姓名 12 AUG 74',
        ]),
      ),
    ];
    for (const front of pages) {
      for (const type of ['cn_id_card', 'passport']) {
        const definition = findDocument(type);
        if (definition) await expect(readDocument({ front }, definition, undefined, today)).resolves.toBeDefined();
      }
    }
  });
});
