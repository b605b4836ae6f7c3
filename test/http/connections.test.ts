import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { boundary, form, jpegPart, operationsForm } from '../support/form.ts';
import { RawConnection } from '../support/raw-connection.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const bytesOf11Mb = 11 * 1024 * 1024;
const pause = async () => await new Promise((resolve) => setTimeout(resolve, 10));
const badKey = 'Bearer sk_live_123456789abcdef';
const doors = ['/api/v1/ocr', '/graphql'] as const;

/** What depends on the connection itself: who sends what when, and who goes away. */
describe.each(doors)('on a connection to %s', (door) => {
  let server: TestServer;
  let origin: string;
  let authorization: string;
  let folder: string;
  const temporaryFolder = process.env['TMPDIR'];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictotext-uploads-'));
    process.env['TMPDIR'] = folder;
    server = await openTestServer();
    origin = await server.listen();
    authorization = await server.bearer();
  });
  afterAll(async () => {
    await server.close();
    if (temporaryFolder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporaryFolder;
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    server.engine.requests.length = 0;
    server.engine.script = async ({ documentType }) => exampleResult(documentType);
  });

  const query = `mutation ($image: Upload!, $documentType: DocumentType!) {
    ocr(image: $image, documentType: $documentType) { documentType }
  }`;
  function call(image: Uint8Array | string) {
    const part = { ...jpegPart, body: image };
    const made =
      door === '/graphql'
        ? operationsForm(query, { documentType: 'passport' }, [part])
        : form([{ name: 'documentType', body: 'passport' }, part]);
    return { ...made, headers: { 'content-type': made.contentType, 'content-length': made.payload.length } };
  }
  async function alive(): Promise<void> {
    const { headers, payload } = call('picture');
    const reply = await fetch(`${origin}${door}`, {
      method: 'POST',
      headers: { authorization, 'content-type': headers['content-type'] },
      body: new Uint8Array(payload),
    });
    expect(reply.status).toBe(200);
    expect(JSON.stringify(await reply.json())).not.toContain('errors');
  }
  async function bytesHeld(): Promise<number> {
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    return Number(/^pictotext_upload_bytes (\d+)/m.exec(metrics)?.[1]);
  }
  /** Replies are out before memory is given back. */
  async function untilNothingIsHeld(): Promise<void> {
    while ((await bytesHeld()) > 0) await pause();
  }

  it('a bad key is refused while 11 MB are still on the way, and the client may send on', async () => {
    const connection = await RawConnection.open(origin);
    const { headers, payload } = call(Buffer.alloc(bytesOf11Mb, 0x61));
    connection.request(door, { ...headers, authorization: badKey });
    expect(await connection.write(payload.subarray(0, 100_000))).toBe(true);
    const reply = await connection.received(/INVALID_API_KEY/);
    expect(reply).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/);
    expect(reply).toMatch(/\r\nwww-authenticate: Bearer\r\n/i);
    // A client that sends all before it listens (Python) must not find the connection broken.
    expect(await connection.write(payload.subarray(100_000))).toBe(true);
    // The next request on the same connection is answered.
    connection.request(door, { authorization: badKey, 'content-length': 0 });
    await connection.received(/INVALID_API_KEY[\s\S]*INVALID_API_KEY/);
    connection.close();
  });

  it("an account's refusal comes while 11 MB are still on the way, and the client may send on", async () => {
    const connection = await RawConnection.open(origin);
    const { headers, payload } = call(Buffer.alloc(bytesOf11Mb, 0x61));
    connection.request(door, { ...headers, authorization: await server.bearer({ emailVerifiedAt: null }) });
    expect(await connection.write(payload.subarray(0, 300_000))).toBe(true);
    await connection.received(/EMAIL_NOT_VERIFIED/);
    expect(await connection.write(payload.subarray(300_000))).toBe(true);
    connection.request(door, { authorization: badKey, 'content-length': 0 });
    await connection.received(/INVALID_API_KEY/);
    connection.close();
    await untilNothingIsHeld();
  });

  it('a bad key is refused where the body never comes', async () => {
    const connection = await RawConnection.open(origin);
    connection.request(door, { ...call('x').headers, authorization: badKey });
    expect(await connection.received(/INVALID_API_KEY/)).toMatch(/^HTTP\/1\.1 401 /);
    connection.close();
  });

  it('a client that waits for 100 Continue is told to go on only with a good key', async () => {
    const { headers, payload } = call('picture');
    const refused = await RawConnection.open(origin);
    refused.request(door, { ...headers, authorization: badKey, expect: '100-continue' });
    expect(await refused.received(/INVALID_API_KEY/)).toMatch(/^HTTP\/1\.1 401 /);
    refused.close();

    const served = await RawConnection.open(origin);
    served.request(door, { ...headers, authorization, expect: '100-continue' });
    await served.received(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    await served.write(payload);
    await served.received(/HTTP\/1\.1 200 OK/);
    served.close();
  });

  it('11 MB are refused as too large while they are still on the way', async () => {
    const connection = await RawConnection.open(origin);
    const { headers, payload } = call(Buffer.alloc(bytesOf11Mb, 0x61));
    connection.request(door, { ...headers, authorization });
    const rest = payload.length - 250_000;
    await connection.write(payload.subarray(0, rest));
    await connection.received(/IMAGE_TOO_LARGE/);
    expect(await connection.write(payload.subarray(rest))).toBe(true);
    connection.request(door, { authorization: badKey, 'content-length': 0 });
    await connection.received(/INVALID_API_KEY/);
    connection.close();
    await alive();
    expect(server.engine.requests).toHaveLength(1);
  });

  it('an aborted upload leaves nothing behind, and the server lives', async () => {
    const { headers, payload } = call(Buffer.alloc(2_000_000, 0x61));
    for (const bytes of [0, 10, 200, 700, 1_000_000]) {
      const connection = await RawConnection.open(origin);
      connection.request(door, { ...headers, authorization });
      await connection.write(payload.subarray(0, bytes));
      if (bytes === 1_000_000) while ((await bytesHeld()) === 0) await pause();
      connection.close();
    }
    await untilNothingIsHeld();
    await alive();
    expect(server.engine.requests).toHaveLength(1);
    await untilNothingIsHeld();
    expect(await readdir(folder)).toEqual([]);
  });

  it('malformed parts do not end the process', async () => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="image"; filename="x"\r\n`;
    const operations = operationsForm(query, { documentType: 'passport' }, [jpegPart]).payload.toString('latin1');
    for (const body of [
      `--${boundary}\r\n\x00\x01: x\r\n\r\nabc\r\n--${boundary}--\r\n`,
      `${head}\x00bad header\x00\r\n\r\nabc\r\n--${boundary}--\r\n`,
      `${head}X: ${'y'.repeat(100_000)}\r\n\r\nabc\r\n--${boundary}--\r\n`,
      operations.replace('Content-Type: image/jpeg', '\x00 bad'),
      operations.slice(0, -12),
      `--${boundary}`,
    ]) {
      const reply = await fetch(`${origin}${door}`, {
        method: 'POST',
        headers: { authorization, 'content-type': `multipart/form-data; boundary=${boundary}` },
        body: Buffer.from(body, 'latin1'),
      });
      const text = await reply.text();
      expect(reply.status).toBeLessThan(500);
      expect(text).not.toContain('INTERNAL_ERROR');
    }
    await alive();
  });

  it("a client that goes away aborts the engine's call", async () => {
    const aborted = new Promise<void>((resolve) => {
      server.engine.script = async ({ signal }) => {
        connection.close();
        await once(signal ?? new EventTarget(), 'abort');
        resolve();
        throw new Error('aborted');
      };
    });
    const connection = await RawConnection.open(origin);
    const { headers, payload } = call('picture');
    connection.request(door, { ...headers, authorization });
    await connection.write(payload);
    await aborted;
    await untilNothingIsHeld();
  });
});
