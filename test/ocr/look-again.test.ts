import { describe, expect, it } from '@jest/globals';

import { findDocument } from '../../src/documents/registry.ts';
import { lookAgain, type Reading } from '../../src/ocr/look-again.ts';
import type { PageReading } from '../../src/ocr/page-reading.ts';
import type { Sides } from '../../src/ocr/barcodes/with-barcode.ts';
import type { Line } from '../../src/page.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { type Doubt, pageOf, typedFront as front, type TypedLine } from '../readers/page-of.ts';

const definition = findDocument('cn_id_card');
if (!definition) throw new Error('no definition');
const readAs = (type: typeof definition) => (sides: Sides) => readDocument({ front: sides.front.page }, type);
const read = readAs(definition);
const alone = () => Promise.resolve([]);

async function readingOf(
  lines: readonly TypedLine[],
  doubts: Readonly<Record<number, Doubt>> = {},
  readSides = read,
): Promise<Reading> {
  const unasked = () => Promise.reject(new Error('nobody asks for it here'));
  const side: PageReading = {
    page: { ...pageOf(lines, doubts), lines: pageOf(lines, doubts).lines.map(withMean) },
    scripts: ['Latn'],
    quality: unasked,
    inScripts: unasked,
    findBarcode: unasked,
    reread: unasked,
    centredOnPrint: (cells) => [...cells],
    readStack: async function* () {},
    readAlone: unasked,
    lookAt: unasked,
  };
  const sides = { front: side, back: undefined };
  const reading = await readSides(sides);
  if (reading.documentType === null) throw new Error('not recognised');
  return { sides, reading };
}

/** As a recogniser gives it. */
function withMean(line: Line): Line {
  return { ...line, confidence: line.glyphs.reduce((sum, { confidence }) => sum + confidence / line.glyphs.length, 0) };
}

const fieldsOf = ({ reading }: Reading) => Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]));
const without = (...texts: string[]) => front.filter(([, , text]) => !texts.includes(text));

describe('a second look', () => {
  it('finds a value that the first one missed, and changes nothing else', async () => {
    const first = await readingOf(without('于倩'));
    expect(fieldsOf(first)['name']).toBeNull();
    const asked: string[] = [];
    const best = await lookAgain(first, {
      read,
      alone,
      at: async ({ field }): Promise<Line[]> => {
        asked.push(field);
        return [...pageOf([[250, 100, '于倩']]).lines];
      },
    });
    // The address is not there either.
    expect(asked).toEqual(['name', 'address']);
    expect(fieldsOf(best)).toEqual({ ...fieldsOf(first), name: '于倩' });
    expect(best.sides.front.page.lines).toHaveLength(front.length);
  });

  it('counts for nothing where what it sees is no such value', async () => {
    const first = await readingOf(without('于倩'));
    const best = await lookAgain(first, { read, alone, at: async () => pageOf([[250, 100, '---']]).lines });
    expect(best).toBe(first);
  });

  it('counts for nothing where it would change what was sure', async () => {
    const first = await readingOf(without('于倩'));
    const lines = pageOf([
      [250, 100, '于倩'],
      [570, 200, '回'],
    ]).lines.map((line) => ({ ...line, confidence: 0.99 }));
    expect(await lookAgain(first, { read, alone, at: async () => lines })).toBe(first);
  });

  it('reads a doubted value again, but puts no other text in its place', async () => {
    const doubted = { 2: { 0: { confidence: 0.2 }, 1: { confidence: 0.2 } } };
    const first = await readingOf(
      [front[0] ?? [0, 0, ''], front[2] ?? [0, 0, ''], [250, 100, '王小清'], ...front.slice(3)],
      doubted,
    );
    expect(first.reading.doubts[0]?.field).toBe('address');
    const seeing = async (text: string) =>
      fieldsOf(await lookAgain(first, { read, alone, at: async () => pageOf([[250, 100, text]]).lines }));
    expect((await seeing('王小倩'))['name']).toBe('王小倩');
    expect((await seeing('国家某'))['name']).toBe('王小清');
  });

  it('is taken four times at the most', async () => {
    const first = await readingOf(without('于倩', '女', '汉', '1996年10月12日', '222401199610127685'));
    expect(first.reading.doubts.length).toBeGreaterThan(4);
    let looks = 0;
    await lookAgain(first, { read, alone, at: async () => ((looks += 1), []) });
    expect(looks).toBe(4);
  });

  it('first takes in characters that stand alone beside a label, where the value may be so short', async () => {
    const licence = findDocument('us_drivers_license');
    if (!licence) throw new Error('no definition');
    const readLicence = readAs(licence);
    const lines: TypedLine[] = [
      [100, 60, 'WASHINGTON'],
      [600, 60, 'DRIVER LICENSE'],
      [100, 200, '9 CLASS'],
      [100, 300, '15 SEX'],
    ];
    const first = await readingOf(lines, {}, readLicence);
    const asked: string[] = [];
    const best = await lookAgain(first, {
      read: readLicence,
      at: () => Promise.resolve([]),
      alone: async ({ field, lone }): Promise<Line[]> => {
        asked.push(field);
        // Beside the label, and as high as a large character.
        const [beside] = lone?.areas ?? [];
        expect(beside?.left).toBeGreaterThan(190);
        return field === 'vehicleClass' ? [...pageOf([[300, 200, 'D']]).lines] : [...pageOf([[300, 300, '%']]).lines];
      },
    });
    expect(asked.sort()).toEqual(['gender', 'vehicleClass']);
    expect(fieldsOf(best)).toEqual({ ...fieldsOf(first), vehicleClass: 'D' });
  });
});
