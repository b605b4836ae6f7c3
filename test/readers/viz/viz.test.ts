import { describe, expect, it } from '@jest/globals';

import { assign } from '../../../src/readers/viz/assign.ts';
import { fitCardFrame } from '../../../src/readers/viz/card-frame.ts';
import { labelFinder } from '../../../src/readers/viz/find-labels.ts';
import { editsAllowed, findText } from '../../../src/readers/viz/find-text.ts';
import { foldText } from '../../../src/readers/viz/fold-text.ts';
import { cutLine } from '../../../src/readers/viz/segments.ts';
import { pageOf } from '../page-of.ts';

describe('assign', () => {
  it('takes the best sum, not the best pair first', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves rows without a match, and nothing matches at 0', () => {
    expect(
      assign([
        [0, 0],
        [0.1, 0],
        [0.5, 0],
      ]),
    ).toEqual([-1, -1, 0]);
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([-1, -1]);
  });

  it('is as good as trying everything', () => {
    let state = 3;
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % 100;
    };
    for (let round = 0; round < 100; round += 1) {
      const scores = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => Math.max(0, random() - 40)));
      const chosen = assign(scores);
      const taken = chosen.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      const sum = chosen.reduce((total, column, row) => total + (scores[row]?.[column] ?? 0), 0);
      expect(sum).toBe(bestSum(scores, 0, new Set()));
    }
  });
});

function bestSum(scores: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  const line = scores[row];
  if (!line) return 0;
  let best = bestSum(scores, row + 1, used);
  line.forEach((score, column) => {
    if (!used.has(column)) best = Math.max(best, score + bestSum(scores, row + 1, new Set([...used, column])));
  });
  return best;
}

describe('findText', () => {
  it.each([
    ['Dateof birth/Date de naissance', 'Date of birth', 0],
    ['Sumame/Nom', 'Surname', 0],
    ['Narionalty/Natona', 'Nationality', 2],
    ['公民身分号码110101', '公民身份号码', 1],
    ['lssuing authority', 'Issuing authority', 0],
  ])('%s holds %s with %i edits', (text, wanted, edits) => {
    const folded = foldText(wanted);
    expect(findText(foldText(text), folded, editsAllowed(folded))?.edits).toBe(edits);
  });

  it.each([
    ['Place of birth', 'Surname'],
    ['姓各', '姓名'],
    ['', 'Surname'],
    ['Sax', 'Sex'],
  ])('%s does not hold %s', (text, wanted) => {
    const folded = foldText(wanted);
    expect(findText(foldText(text), folded, editsAllowed(folded))).toBeNull();
  });
});

describe('labels in a line', () => {
  const find = labelFinder([
    { slot: 'surname', text: 'Surname' },
    { slot: 'surname', text: 'Nom' },
    { slot: 'name', text: 'Name' },
    { slot: 'names', text: 'Nomes' },
    { slot: 'sex', text: 'Sex' },
    { slot: 'lastName', text: 'LN' },
    { slot: 'restrictions', text: '12 RESTR' },
    { slot: 'gender', text: '性别' },
    { slot: 'ethnicity', text: '民族' },
  ]);
  const found = (text: string) => {
    const [line] = pageOf([[0, 0, text]]).lines;
    return line ? find(line).map(({ slot, from, to }) => [slot, [...text].slice(from, to).join('')]) : [];
  };

  it.each([
    ['Surname/Nom', [['surname', 'Surname/Nom']]],
    ['Soyadi/Surname', [['surname', 'Soyadi/Surname']]],
    ['Surname/Familienname', [['surname', 'Surname/Familienname']]],
    ['2. Surname', [['surname', '2. Surname']]],
    [
      '性别女民族汉',
      [
        ['gender', '性别'],
        ['ethnicity', '民族'],
      ],
    ],
    ['NOMURA', []],
    ['SEXTON', []],
    ['LN SAMPLE', [['lastName', 'LN ']]],
    ['12 OAK LN', []],
    ['12 OAK LN APT 4', []],
    ['171 COLLEGE STREET', []],
    ['12 RESTR NONE', [['restrictions', '12 RESTR ']]],
    ['12RESTRA', [['restrictions', '12RESTR']]],
    ['Name: JOHN', [['name', 'Name: ']]],
  ])('%s', (text, labels) => {
    expect(found(text)).toEqual(labels);
  });

  it('leaves a published title in the text, and takes it for no other label', () => {
    const titled = labelFinder([
      { slot: null, text: 'บัตรประจำตัวประชาชน', alone: true, isValue: true },
      { slot: 'idNumber', text: 'เลขประจำตัวประชาชน' },
    ]);
    const [title, label] = pageOf([
      [0, 0, 'บัตรประจำตัวประชาชน'],
      [0, 50, 'เลขประจำตัวประชาชน'],
    ]).lines;
    expect(title && titled(title)).toEqual([]);
    expect(label && titled(label).map(({ slot }) => slot)).toEqual(['idNumber']);
  });

  it('takes a short word for a misread label only where the recogniser doubted it', () => {
    const unsure = pageOf([[0, 0, 'NIMES']], { 0: { 1: { confidence: 0.5 } } }).lines[0];
    expect(unsure && find(unsure).map(({ slot }) => slot)).toEqual(['names']);
    expect(found('NIMES')).toEqual([]);
  });

  it('parts a line into the labels’ values', () => {
    const page = pageOf([[100, 50, '性别女民族汉']]);
    const [line] = page.lines;
    const { segments } = line ? cutLine(page, line, find(line)) : { segments: [] };
    expect(segments.map(({ text, box, after }) => [text, Math.round(box.left), after?.slot])).toEqual([
      ['女', 160, 'gender'],
      ['汉', 250, 'ethnicity'],
    ]);
  });
});

describe('fitCardFrame', () => {
  it('finds scale and offset', () => {
    const frame = fitCardFrame([
      { card: { x: 6.4, y: 10.5 }, page: { x: 114, y: 155 } },
      { card: { x: 27.8, y: 48 }, page: { x: 328, y: 530 } },
    ]);
    expect(frame?.scale).toBeCloseTo(10);
    expect(frame?.x).toBeCloseTo(50);
    expect(frame?.y).toBeCloseTo(50);
  });

  it('does not guess from one place, or from places on one another', () => {
    expect(fitCardFrame([{ card: { x: 1, y: 1 }, page: { x: 10, y: 10 } }])).toBeNull();
    const same = { card: { x: 1, y: 1 }, page: { x: 10, y: 10 } };
    expect(fitCardFrame([same, same])).toBeNull();
  });
});
