import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { findDocument } from '../../src/documents/registry.ts';
import { OcrPool } from '../../src/ocr/pool/pool.ts';

/** Whole pictures through the real engine: rendered cards (made by bench/pictures), and specimens where they are. */
const pictures = join(import.meta.dirname, '../fixtures/pictures');
const specimens = process.env['SPECIMENS_DIR'] ?? join(import.meta.dirname, '../../../shared/specimens');

/** One accepted value, several where the contract leaves a choice, or null where the picture does not show it. */
type Truth = string | readonly string[] | null;

interface Picture {
  readonly file: string;
  readonly backFile?: string;
  readonly shows: string;
  readonly documentType: string;
  readonly truth: Readonly<Record<string, Truth>>;
}

interface Specimen {
  readonly file: string;
  readonly documentType: string;
  readonly truth: Readonly<Record<string, Truth>>;
}

let pool: OcrPool;

beforeAll(async () => {
  pool = await OcrPool.create();
});

afterAll(async () => {
  await pool.close();
});

describe('a rendered card', () => {
  const list: Picture[] = JSON.parse(readFileSync(join(pictures, 'truth.json'), 'utf8'));

  it.each(list)('$file ($shows): every field is exact', async ({ file, backFile, documentType, truth }) => {
    const image = readFileSync(join(pictures, file));
    const backImage = backFile === undefined ? undefined : readFileSync(join(pictures, backFile));
    const read = await fieldsOf({ image, backImage, documentType });
    expect(differences(truth, read)).toEqual([]);
    expect(Object.keys(read)).toEqual(Object.keys(truth));
  });

  it('is found without its type being named', async () => {
    const image = readFileSync(join(pictures, 'passport-usa.jpg'));
    const { documentType } = await pool.read({ image, documentType: 'auto' });
    expect(documentType).toBe('passport');
  });

  it('is refused where it is another document than the one named', async () => {
    const image = readFileSync(join(pictures, 'cn-sans.jpg'));
    await expect(pool.read({ image, documentType: 'passport' })).rejects.toMatchObject({
      reason: 'DOCUMENT_RECOGNITION_FAILED',
    });
  });
});

const index = join(specimens, 'documents.json');
const known: Specimen[] = existsSync(index)
  ? JSON.parse(readFileSync(index, 'utf8')).filter(({ documentType }: Specimen) => findDocument(documentType))
  : [];

/** What is not read right of them yet, or not always: a second look has only so much time. */
const notYet: Readonly<Record<string, readonly string[]>> = {
  'documents/jp__driverslicense_small_margins.png': ['name', 'address'],
  'documents/jp__driverslicense_gray_bg.png': ['name', 'address'],
  'documents/th__thai_id_card_real_size_with_positions.png': ['nameTh', 'address', 'lastNameEn'],
  'documents/aws__driverlicense.png': ['licenseNumber'],
  'documents/onfido__sample_driving_licence.png': ['placeOfBirth'],
};

describe('a specimen that nobody here made', () => {
  if (known.length === 0) it.skip('needs SPECIMENS_DIR', () => undefined);
  for (const { file, documentType, truth } of known) {
    const lost = notYet[file] ?? [];
    it(`${file}: every field of its truth is exact${lost.length === 0 ? '' : ` but ${lost.join(', ')}`}`, async () => {
      const image = readFileSync(join(specimens, file));
      const wrong = differences(truth, await fieldsOf({ image, documentType }));
      expect(wrong.filter(({ field }) => !lost.includes(field))).toEqual([]);
    });
  }
});

async function fieldsOf(request: {
  image: Uint8Array;
  backImage?: Uint8Array | undefined;
  documentType: string;
}): Promise<Record<string, string | null>> {
  const { fields } = await pool.read(request);
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

/** The fields that were not read as the truth has them, so that a failing test shows them all. */
function differences(truth: Readonly<Record<string, Truth>>, read: Readonly<Record<string, string | null>>) {
  return Object.entries(truth).flatMap(([field, expected]) => {
    const accepted = Array.isArray(expected) ? expected : [expected];
    const got = read[field] ?? null;
    return accepted.includes(got) ? [] : [{ field, expected, got }];
  });
}
