import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { tokenTo } from '../support/mails.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const password = 'a long enough password';
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server.close();
});

const get = (url: string) => server.app.inject({ url });
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const titleOf = (body: string) => /<h1>(.*)<\/h1>/.exec(body)?.[1];
const logIn = (email: string, secret: string) =>
  server.office.sessions.logIn({ email, password: secret }, '192.0.2.7').then(({ account }) => account);

async function unverified() {
  const owner = await server.office.createAccount({ password, emailVerifiedAt: null });
  await server.office.emails.requestVerification(owner);
  return { email: owner.email, token: await tokenTo(server.office.mails, owner.email, 'verify-email') };
}

async function forgotten() {
  const { email } = await server.office.createAccount({ password });
  expect(titleOf((await post('/forgot-password', { email })).body)).toBe('Look into your mailbox');
  return { email, token: await tokenTo(server.office.mails, email, 'password-reset') };
}

describe('/verify-email', () => {
  it('verifies by its button, and not by being opened: mail scanners open links too', async () => {
    const { email, token } = await unverified();
    for (let n = 0; n < 2; n += 1) {
      const page = await get(`/verify-email?token=${token}`);
      expect([page.statusCode, titleOf(page.body)]).toEqual([200, 'Confirm your e-mail address']);
      expect(page.body).toContain(`<input type="hidden" name="token" value="${token}">`);
      expect((await logIn(email, password)).emailVerified).toBe(false);
    }
    const done = await post('/verify-email', { token });
    expect([done.statusCode, titleOf(done.body)]).toEqual([200, 'Your e-mail address is confirmed']);
    expect((await logIn(email, password)).emailVerified).toBe(true);
    const again = await post('/verify-email', { token });
    expect([again.statusCode, titleOf(again.body)]).toEqual([400, 'This link does not work any more']);
  });
});

describe('/reset-password', () => {
  it('sets the password by its form', async () => {
    const { email, token } = await forgotten();
    expect((await get(`/reset-password?token=${token}`)).body).toContain(`value="${token}"`);
    const short = await post('/reset-password', { token, password: 'short' });
    expect([short.statusCode, titleOf(short.body)]).toEqual([400, 'Set a new password']);
    expect(short.body).toContain('The password must have at least 10 characters.');
    expect(short.body).toContain(`value="${token}"`);
    const done = await post('/reset-password', { token, password: 'one more + password & more' });
    expect([done.statusCode, titleOf(done.body)]).toEqual([200, 'Your password is set']);
    await expect(logIn(email, 'one more + password & more')).resolves.toMatchObject({ email });
    const again = await post('/reset-password', { token, password: 'yet another password' });
    expect([again.statusCode, titleOf(again.body)]).toEqual([400, 'This link does not work any more']);
  });
});

describe('/forgot-password', () => {
  it('answers alike for who has an account and who has none', async () => {
    const { email } = await server.office.createAccount();
    expect((await get('/forgot-password')).statusCode).toBe(200);
    const [known, unknown] = [
      await post('/forgot-password', { email }),
      await post('/forgot-password', { email: 'nobody@example.org' }),
    ];
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    const bad = await post('/forgot-password', { email: '<b>no address</b>' });
    expect([bad.statusCode, titleOf(bad.body)]).toEqual([400, 'Forgotten your password?']);
    expect(bad.body).toContain('The e-mail address must be an e-mail address such as name@example.org.');
  });
});

describe('the pages', () => {
  it('run no script, load nothing, are not framed, cached or told to others', async () => {
    for (const url of ['/verify-email?token=x', '/reset-password?token=x', '/forgot-password']) {
      const { body, headers } = await get(url);
      const style = /<style>([^]*)<\/style>/.exec(body)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(headers['content-security-policy']).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      );
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'content-type': 'text/html; charset=utf-8',
      });
      expect(body).not.toMatch(/<script|<link|src=|https?:/);
    }
  });

  it('speak the language of the browser', async () => {
    const chinese = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
    const page = await server.app.inject({ url: '/forgot-password', headers: chinese });
    expect([titleOf(page.body), page.headers['vary']]).toEqual(['忘记密码？', 'accept-language']);
    expect(page.body).toContain('<html lang="zh-Hans">');
    const bad = await post('/forgot-password', { email: 'no address' }, chinese);
    expect([bad.statusCode, bad.body]).toEqual([400, expect.stringContaining('请输入有效的邮箱地址')]);
    const { token } = await forgotten();
    expect(titleOf((await post('/reset-password', { token, password: 'short' }, chinese)).body)).toBe('设置新密码');
    expect(titleOf((await post('/verify-email', { token: 'x' }, chinese)).body)).toBe('此链接已失效');
  });

  it('escape what the address holds', async () => {
    const nasty = `"><script>alert('x')</script>`;
    const { body } = await get(`/verify-email?token=${encodeURIComponent(nasty)}`);
    expect(body).not.toContain('<script');
    expect(body).toContain('value="&#34;&#62;&#60;script');
    expect((await post('/verify-email', { token: nasty })).body).not.toContain('<script');
    expect((await get('/reset-password?token=a&token=b')).statusCode).toBe(200);
  });

  it('leave no token and no password in the log', async () => {
    const { token } = await forgotten();
    await get(`/reset-password?token=${token}`);
    await post('/reset-password', { token, password: 'a password for the log' });
    const logged = server.logLines.join('') + server.office.logLines.join('');
    expect(logged).toContain('"route":"/reset-password"');
    expect(logged).not.toContain(token);
    expect(logged).not.toContain('a password for the log');
  });

  it('take no form of another site, no other kind of body, and no long one', async () => {
    const { token, email } = await unverified();
    const other = await post('/verify-email', { token }, { 'sec-fetch-site': 'cross-site' });
    expect([other.statusCode, titleOf(other.body)]).toEqual([403, 'That did not work']);
    const long = await post('/verify-email', { token, more: 'x'.repeat(10_000) });
    expect(long.statusCode).toBe(400);
    const multipart = await server.app.inject({
      method: 'POST',
      url: '/verify-email',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      payload: `--b\r\nContent-Disposition: form-data; name="token"\r\n\r\n${token}\r\n--b--\r\n`,
    });
    expect(multipart.statusCode).toBe(401);
    const json = await server.app.inject({ method: 'POST', url: '/verify-email', payload: { token } });
    expect(json.statusCode).toBe(400);
    expect((await logIn(email, password)).emailVerified).toBe(false);
  });

  it('say so where the database is away, and when there is too much', async () => {
    jest
      .spyOn(server.office.database, 'transaction')
      .mockRejectedValueOnce(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    const away = await post('/verify-email', { token: 'x'.repeat(43) });
    expect([away.statusCode, titleOf(away.body)]).toEqual([503, 'That did not work']);
    expect(Number(away.headers['retry-after'])).toBeGreaterThan(0);
    jest.restoreAllMocks();
    const from = { email: 'nobody@example.org' };
    let reply = await post('/forgot-password', from);
    for (let n = 0; n < 25 && reply.statusCode === 200; n += 1) reply = await post('/forgot-password', from);
    expect([reply.statusCode, titleOf(reply.body)]).toEqual([429, 'That did not work']);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  });
});
