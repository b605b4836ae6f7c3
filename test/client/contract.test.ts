import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PicToText } from '../../src/client/client.ts';
import { type Details, type DocumentTypeInfo, type UsageReport } from '../../src/client/replies.ts';
import { type DescribedType } from '../../src/documents/describe-document-type.ts';
import { documentTypes } from '../../src/documents/registry.ts';
import { type PlacedField, type ReadResult } from '../../src/ocr/engine.ts';
import { emitClientTypes } from '../../src/rest/emit-client-types.ts';
import { type UsageReport as ServerUsageReport } from '../../src/services/usage.ts';
import { jpeg } from '../support/form.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let client: PicToText;
beforeAll(async () => {
  server = await openTestServer();
  const apiKey = (await server.bearer()).slice('Bearer '.length);
  client = new PicToText({ apiKey, baseUrl: await server.listen() });
});
afterAll(() => server.close());

it('what is checked in is what the registry and the catalogue say', async () => {
  expect(await readFile('src/client/generated/contract.ts', 'utf8')).toBe(emitClientTypes());
});

it('every document type’s fields are what the server sends, in their order', async () => {
  const emitted = emitClientTypes();
  for (const { type } of documentTypes) {
    const name = new RegExp(`readonly ${type}: (\\w+);`).exec(emitted)?.[1];
    const body = new RegExp(`export interface ${name} \\{([^}]*)\\n\\}`).exec(emitted)?.[1] ?? '';
    const fields = [...body.matchAll(/^ {2}readonly (\w+): string \| null;$/gm)].map(([, field]) => field);
    // @ts-expect-error the registry's names are not known to the compiler
    const reply: object = await client.ocr({ image: jpeg, documentType: type });
    expect([type, ...fields]).toEqual([type, ...Object.keys(reply)]);
  }
});

it('the details are what the server sends', async () => {
  const include = ['fields', 'checks', 'quality', 'text'] as const;
  const { details } = await client.ocr({ image: jpeg, documentType: 'passport', include });
  expect(Object.keys(details)).toEqual(['fields', 'checks', 'quality', 'lines'] satisfies (keyof Details)[]);
});

// Compiled, never run: the server's own types are those that the client promises.
type Sent<Reading extends { readonly cardPolygon?: unknown }> = Omit<Reading, 'name' | 'cardPolygon'>;
export const promised: {
  readonly field: (sent: Sent<PlacedField>) => Sent<Details['fields'][number]>;
  readonly line: (sent: Sent<ReadResult['lines'][number]>) => Sent<Details['lines'][number]>;
  readonly checks: (sent: ReadResult['checks']) => Details['checks'];
  readonly quality: (sent: ReadResult['quality']) => Details['quality'];
  readonly documentType: (sent: DescribedType) => DocumentTypeInfo;
  readonly usage: (sent: Omit<ServerUsageReport, 'by'>) => Omit<UsageReport, 'by'>;
} = {
  field: (sent) => sent,
  line: (sent) => sent,
  checks: (sent) => sent,
  quality: (sent) => sent,
  documentType: (sent) => sent,
  usage: (sent) => sent,
};
