import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ApiKeyWithSecret } from '../../src/services/api-keys.ts';
import { type ApiKey } from '../../src/services/api-key-view.ts';
import { Program, runProgram, type Finished } from '../support/run-program.ts';

// Each test starts processes, and a busy machine takes seconds for one.
jest.setTimeout(180_000);

let folder: string;
const servers: Program[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictotext-cli-'));
});
afterAll(async () => {
  for (const { child } of servers) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], env: Record<string, string> = {}) => runProgram(args, { cwd: folder, env });

/** A server on a free port, as a person starts it. */
async function serve(env: Record<string, string>): Promise<Program> {
  const server = new Program(['serve'], { cwd: folder, env: { PORT: '0', OCR_WORKERS: '1', ...env } });
  servers.push(server);
  await server.logs('"msg":"ready"');
  return server;
}

const oneLine = (text: RegExp) => new RegExp(`^pictotext: ${text.source}\\n$`);

describe('a wrong call', () => {
  it.each([
    [['fly'], /unknown command 'fly'/],
    [['ocr', 'card.jpg'], /required option '--type <type>'/],
    [['ocr', 'card.jpg', '--type', 'moon_card'], /Allowed choices are .*cn_id_card/],
    [['keys', 'create'], /required option '--name <name>'/],
    [['keys', 'create', '--name', 'x', '--expires', 'soon'], /ISO 8601/],
    [['keys', 'rotate', 'x', '--grace', '-1'], /whole number/],
  ])('%j ends with 2 and says why', async (args, why) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });

  it('--help shows examples', async () => {
    for (const args of [['--help'], ['ocr', '--help'], ['keys', '--help']]) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Examples:\n {2}\$ pictotext/);
    }
  });
});

it.each([
  [['serve'], { PORT: 'http' }, /Setting PORT: got "http"; allowed: a whole number from 0 to 65535\./],
  [
    ['serve'],
    { SMTP_URL: 'mail://u:hunter2@x' },
    /Setting SMTP_URL: got a value that is not shown here; allowed: [^\n]+/,
  ],
  [['serve'], { TRUST_PROXY: 'yes' }, /Setting TRUST_PROXY: got "yes"; allowed: [^\n]+/],
  [['serve'], { MODEL_DIR: '/nowhere' }, /The OCR engine cannot start: MODEL_DIR: .*/],
  [
    ['migrate'],
    { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:9/x' },
    /DATABASE_URL: the PostgreSQL server at 127\.0\.0\.1:9 [^\n]*/,
  ],
  [['ocr', 'missing.jpg', '--type', 'passport'], {}, /Cannot read missing\.jpg: no such file/],
  [['keys', 'list'], { DATA_DIR: 'empty' }, /There is no account owner@localhost\.localdomain\.[^\n]*/],
])('%j with %j ends with 1 and one line', async (args, env, line) => {
  const { code, stdout, stderr } = await run(args, { DATA_DIR: 'unused', ...env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(oneLine(line));
  expect(stderr).not.toContain('hunter2');
});

it('ocr reads a file without a server and prints the fields', async () => {
  const sample = resolve('docs/samples/cn_id_card.jpg');
  const { code, stdout } = await run(['ocr', sample, '--type', 'auto', '--details']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    documentType: 'cn_id_card',
    idNumber: expect.stringMatching(/^\d{17}[\dX]$/),
    details: { fields: expect.arrayContaining([expect.objectContaining({ name: 'idNumber', verdict: 'VALID' })]) },
  });
});

it('migrate prints what it applied', async () => {
  const [first, second] = [
    await run(['migrate'], { DATA_DIR: 'migrated' }),
    await run(['migrate'], { DATA_DIR: 'migrated' }),
  ];
  expect(JSON.parse(first.stdout)).toEqual({
    applied: ['Migration20261123AccountsAndKeys', 'Migration20261124PlansAndUsage', 'Migration20261130SessionOrigin'],
  });
  expect(JSON.parse(second.stdout)).toEqual({ applied: [] });
});

describe('serve', () => {
  let frame: string;
  const env = { DATA_DIR: 'served' };
  const secretOf = (text: string) => /sk_live_[0-9A-Za-z]{24}/.exec(text)?.[0] ?? '';

  it('shows the first access in a frame with a line to paste, and logs none of it', async () => {
    const server = await serve(env);
    frame = server.stdout;
    expect(frame).toMatch(/═{70,}/);
    expect(frame).toMatch(/E-mail +owner@localhost\.localdomain\n +Password +\S{20}\n +API key +sk_live_/);
    expect(frame).toMatch(/^curl -H "Authorization: Bearer sk_live_\w{24}" -F "image=@\S+cn_id_card\.jpg" [^\n]+$/m);
    const sample = /image=@([^"]+)"/.exec(frame)?.[1] ?? '';
    expect((await readFile(resolve(folder, sample))).length).toBeGreaterThan(10_000);

    const url = /(http:\S+)\/api\/v1\/ocr/.exec(frame)?.[1] ?? '';
    const me = { query: '{ me { plan } }' };
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretOf(frame)}`, 'content-type': 'application/json' },
      body: JSON.stringify(me),
    });
    expect(await reply.json()).toEqual({ data: { me: { plan: 'ENTERPRISE' } } });

    const others = await Promise.all([run(['serve'], { ...env, PORT: '0' }), run(['keys', 'list'], env)]);
    for (const { code, stdout, stderr } of others) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(oneLine(/The data folder \S+served is in use by another pictotext process[^\n]+/));
    }
    expect(others[1]?.stderr).toContain('rotateApiKey');

    expect(await stop(server)).toMatchObject({ code: 0, stdout: frame });
    expect(server.stderr).toContain('"msg":"stopped"');
    expect(server.stderr).not.toContain(secretOf(frame));
    expect(server.stderr).not.toContain(/Password +(\S+)/.exec(frame)?.[1]);
  });

  it('ends at once at a second signal, though a call is still in progress', async () => {
    const server = await serve({ ...env, DATA_DIR: 'stubborn' });
    const { hostname, port } = new URL(/(http:\S+)\/api\/v1\/ocr/.exec(server.stdout)?.[1] ?? '');
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    // A form that is announced and never ends.
    socket.write(
      `POST /api/v1/ocr HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secretOf(server.stdout)}\r\n` +
        'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\n',
    );
    await setTimeout(500);
    server.child.kill('SIGTERM');
    await server.logs('"msg":"stopping"');
    // npm and the shell both pass a Ctrl+C on: that is one signal, not two.
    server.child.kill('SIGTERM');
    await setTimeout(1200);
    expect(server.child).toMatchObject({ exitCode: null, signalCode: null });
    expect(await stop(server)).toMatchObject({ code: 1 });
    expect(server.stderr).not.toContain('"msg":"stopped"');
    socket.destroy();
  });

  it('shows nothing at the second start, and starts after kill -9', async () => {
    const killed = await serve(env);
    expect(killed.stdout).toBe('');
    killed.child.kill('SIGKILL');
    await killed.finished;
    const server = await serve(env);
    expect(await stop(server)).toMatchObject({ code: 0, stdout: '' });
  });

  it('leaves its keys to the keys command', async () => {
    const keys = async <T>(...args: string[]): Promise<T> => JSON.parse((await run(['keys', ...args], env)).stdout);
    const made = await keys<ApiKeyWithSecret>(
      'create',
      '--name',
      'Desk',
      '--test',
      '--scope',
      'ocr:passport',
      'usage:read',
    );
    expect(made.secret).toMatch(/^sk_test_/);
    expect(made.apiKey).toMatchObject({ name: 'Desk', scopes: ['ocr:passport', 'usage:read'], environment: 'TEST' });
    const rotated = await keys<ApiKeyWithSecret>('rotate', made.apiKey.id, '--grace', '0');
    expect(rotated.secret).not.toBe(made.secret);
    expect(rotated.apiKey.previousSecrets).toHaveLength(1);
    const changed = await keys<ApiKey>('update', made.apiKey.id, '--name', 'Hall', '--rate', '60', '--cap', '1000');
    expect(changed).toMatchObject({ name: 'Hall', requestsPerMinute: 60, monthlyCap: 1000, environment: 'TEST' });
    expect(await keys<ApiKey>('disable', made.apiKey.id)).toMatchObject({ state: 'DISABLED' });
    expect(await keys<ApiKey>('enable', made.apiKey.id)).toMatchObject({ state: 'ACTIVE' });
    expect(await keys<ApiKey>('revoke', made.apiKey.id)).toMatchObject({ state: 'REVOKED' });
    const listed = await keys<ApiKey[]>('list');
    expect(listed.map(({ name, state }) => [name, state])).toEqual([
      ['Hall', 'REVOKED'],
      ['First key', 'ACTIVE'],
    ]);
    // The owner is told of each, and was not of the first start's key.
    const notices = await readdir(join(folder, 'served/outbox'));
    expect(notices.sort().map((name) => name.slice(37))).toEqual([
      'key-created.eml',
      'key-rotated.eml',
      'key-updated.eml',
      'key-disabled.eml',
      'key-enabled.eml',
      'key-revoked.eml',
    ]);
    const notice = await readFile(join(folder, 'served/outbox', notices[0] ?? ''), 'utf8');
    expect(notice).toMatch(/^To: owner@localhost\.localdomain\r\n(.*\r\n)* {2}From {5}command line\r$/m);
    expect(notice).not.toContain(made.secret.slice(12, -4));
    const again = await run(['keys', 'rotate', made.apiKey.id], env);
    expect(again).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(oneLine(/INVALID_REQUEST: [^\n]*revoked[^\n]*/)),
    });
  });

  it('refuses another pepper, and so does keys create, but not keys list', async () => {
    const wrong = { ...env, KEY_PEPPER: 'another-pepper-0123456789abcdef01', PORT: '0' };
    for (const args of [['serve'], ['keys', 'create', '--name', 'x']]) {
      expect(await run(args, wrong)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(oneLine(/Wrong pepper: [^\n]+/)),
      });
    }
    expect(await run(['keys', 'list'], wrong)).toMatchObject({ code: 0 });
  });
});

function stop(server: Program): Promise<Finished> {
  server.child.kill('SIGTERM');
  return server.finished;
}
