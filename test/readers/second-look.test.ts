import { describe, expect, it } from '@jest/globals';

import { findDocument } from '../../src/documents/registry.ts';
import type { Doubt } from '../../src/readers/doubts.ts';
import { boxOf } from '../../src/readers/geometry.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { withLines } from '../../src/readers/with-lines.ts';
import { pageOf, type TypedLine, typedFront } from './page-of.ts';

const front = typedFront.toSpliced(8, 0, [100, 420, '住址'], [250, 420, '吉林省延吉市科技街166号']);

async function doubtsOn(lines: readonly TypedLine[], doubts = {}): Promise<readonly Doubt[]> {
  const definition = findDocument('cn_id_card');
  if (!definition) throw new Error('no definition');
  const reading = await readDocument({ front: pageOf(lines, doubts) }, definition);
  if (reading.documentType === null) throw new Error('not recognised');
  return reading.doubts;
}

describe('what is worth a second look', () => {
  it('is nothing on a card that was read well, nor what stands on a side that is not there', async () => {
    expect(await doubtsOn(front)).toEqual([]);
  });

  it('is the area beside a label whose value is missing', async () => {
    const [doubt, ...others] = await doubtsOn(front.filter(([, , text]) => text !== '于倩'));
    expect(others).toEqual([]);
    expect(doubt?.field).toBe('name');
    const label = doubt?.page.lines.find(({ text }) => text === '姓名');
    if (!doubt || !label) throw new Error('no doubt');
    const box = boxOf(label.polygon);
    expect(doubt.box.left).toBeLessThan(box.left);
    expect(doubt.box.right).toBeGreaterThan(box.right + 150);
    expect(doubt.box.top).toBeLessThan(box.top);
  });

  it('is a value whose check digit fails', async () => {
    const lines = front.map(([x, y, text]): TypedLine => [x, y, text.replace('7685', '7684')]);
    expect((await doubtsOn(lines)).map(({ field }) => field)).toEqual(['idNumber']);
  });

  it('is a value that the recogniser doubted', async () => {
    const all = Object.fromEntries(Array.from({ length: 13 }, (_, column) => [column, { confidence: 0.4 }]));
    expect((await doubtsOn(front, { 9: all })).map(({ field }) => field)).toEqual(['address']);
  });
});

describe('lines of a second look', () => {
  const sure = (text: string, confidence: number) => {
    const page = pageOf([[250, 100, text]]);
    return page.lines.map((line) => ({ ...line, confidence }));
  };
  const page = { ...pageOf(front), lines: pageOf(front).lines.map((line) => ({ ...line, confidence: 0.8 })) };
  const textsOf = (lines: ReturnType<typeof sure>) => withLines(page, lines).lines.map(({ text }) => text);

  it('take the place of what was read less surely', () => {
    expect(textsOf(sure('于清', 0.9))).toEqual(page.lines.map(({ text }) => (text === '于倩' ? '于清' : text)));
  });

  it('are left out where they are less sure, or have lost a part', () => {
    expect(withLines(page, sure('于清', 0.7))).toBe(page);
    expect(withLines(page, sure('于', 0.95))).toBe(page);
  });

  it('stand in reading order where there were none', () => {
    const without = { ...page, lines: page.lines.filter(({ text }) => text !== '于倩') };
    const texts = withLines(without, sure('于倩', 0.9)).lines.map(({ text }) => text);
    expect(texts.indexOf('于倩')).toBeLessThan(texts.indexOf('性别'));
  });
});
