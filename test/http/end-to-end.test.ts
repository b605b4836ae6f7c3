import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { print } from 'graphql';
import sharp from 'sharp';
import { type Reason } from '../../src/errors/catalogue.ts';
import { OcrPool } from '../../src/ocr/pool/pool.ts';
import { OcrDocument, type OcrMutation } from '../generated/graphql.ts';
import { form, operationsForm, type Part } from '../support/form.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

const pictures = join(import.meta.dirname, '../fixtures/pictures');
const picture = (name: string) => readFileSync(join(pictures, name));
interface Truth {
  readonly file: string;
  readonly truth: Readonly<Record<string, string | readonly string[] | null>>;
}
const truths: readonly Truth[] = JSON.parse(picture('truth.json').toString());

/** Nothing is scripted here: real pictures, through real requests, read by the real engine. */
describe('from a picture to its fields', () => {
  let engine: OcrPool;
  let server: TestServer;
  let authorization: string;
  beforeAll(async () => {
    engine = await OcrPool.create({ workers: 1 });
    server = await openTestServer(engine);
    authorization = await server.bearer();
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  async function send(url: string, { contentType, payload }: { contentType: string; payload: Buffer }) {
    const headers = { authorization, 'content-type': contentType };
    return await server.app.inject({ method: 'POST', url, headers, payload });
  }
  async function rest(documentType: string, files: readonly Part[]) {
    return await send('/api/v1/ocr', form([{ name: 'documentType', body: documentType }, ...files]));
  }
  async function graphql(documentType: string, files: readonly Part[]) {
    const reply = await send('/graphql', operationsForm(print(OcrDocument), { documentType }, files));
    return reply.json<{ data?: OcrMutation | null; errors?: GraphQLRefusal[] }>();
  }

  it.each([
    ['cn_id_card', 'cn-sans.jpg', undefined],
    ['cn_id_card', 'cn-two-files.jpg', 'cn-two-files-back.jpg'],
    ['passport', 'passport-usa.jpg', undefined],
  ])('%s, %s: the same on both doors, and true', async (documentType, front, back) => {
    const image: Part = { name: 'image', filename: front, body: picture(front) };
    const files = back === undefined ? [image] : [image, { name: 'backImage', filename: back, body: picture(back) }];
    const flat = (await rest(documentType, files)).json<Record<string, string | null>>();
    const { data, errors } = await graphql(documentType, files);
    expect(errors).toBeUndefined();
    expect(Object.fromEntries(data?.ocr.fields.map(({ name, value }) => [name, value]) ?? [])).toEqual(flat);

    const truth = truths.find(({ file }) => file === front)?.truth ?? {};
    expect(Object.keys(flat)).toEqual(Object.keys(truth));
    for (const [name, accepted] of Object.entries(truth)) {
      expect([name, [accepted].flat()]).toEqual([name, expect.arrayContaining([flat[name]])]);
    }
  });

  const bad: readonly [string, Reason, () => Promise<Uint8Array>][] = [
    ['a PDF named .jpg', 'INVALID_IMAGE_TYPE', async () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['text named .jpg', 'INVALID_IMAGE_TYPE', async () => Buffer.from('This is not a picture.')],
    ['an empty file', 'INVALID_IMAGE_TYPE', async () => Buffer.alloc(0)],
    ['a truncated JPEG', 'IMAGE_CORRUPTED', async () => picture('cn-sans.jpg').subarray(0, 9000)],
    ['a PNG of 40,000 × 40,000', 'IMAGE_TOO_LARGE', async () => hugePng(40_000)],
    ['a picture of 20 × 20', 'IMAGE_TOO_SMALL', async () => await blank(20, 20)],
    ['a blank picture', 'TEXT_EXTRACTION_FAILED', async () => await blank(800, 500)],
    ['a passport', 'DOCUMENT_RECOGNITION_FAILED', async () => picture('passport-usa.jpg')],
  ];
  it.each(bad)('refuses %s as a cn_id_card: %s, on both doors', async (_title, reason, make) => {
    const files: Part[] = [{ name: 'image', filename: 'card.jpg', type: 'image/jpeg', body: await make() }];
    const reply = await rest('cn_id_card', files);
    expect(reply.json()).toMatchObject({ error: { code: reply.statusCode, details: [{ reason }] } });
    const { data, errors } = await graphql('cn_id_card', files);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: reason, status: reply.statusCode } }]);
  });
});

async function blank(width: number, height: number): Promise<Uint8Array> {
  return await sharp({ create: { width, height, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer();
}

/** A few kilobytes that say they are 1.6 thousand million pixels. */
function hugePng(side: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
