import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestServer, type TestServer } from '../support/test-server.ts';

describe('/docs', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(undefined, { publicUrl: 'https://ocr.example.org/reader' });
  });
  afterAll(async () => {
    await server.close();
  });
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

  it('is HTML under a policy that allows its own style and script alone', async () => {
    for (const url of ['/docs', '/docs/errors']) {
      const { body, headers, statusCode } = await get(url);
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(body).not.toMatch(/<style|<script>|style="| on\w+="/);
    }
  });

  it('loads a style sheet and a script that a browser may keep, until they change', async () => {
    const { body } = await get('/docs');
    for (const [pattern, type] of [
      [/<link rel="stylesheet" href="\/reader(\/docs\/style\.css\?v=[\w-]{12})">/, 'text/css'],
      [/<script src="\/reader(\/docs\/script\.js\?v=[\w-]{12})"/, 'text/javascript'],
    ] as const) {
      const asset = await get(pattern.exec(body)?.[1] ?? '');
      expect([asset.statusCode, asset.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
      expect(asset.headers['cache-control']).toContain('immutable');
    }
    expect((await get('/docs')).headers['cache-control']).toBe('no-cache');
  });

  it('is in the language that is asked for, which its links keep, else in that of the browser', async () => {
    const asked = await get('/docs?lang=zh', { 'accept-language': 'en' });
    expect(asked.body).toContain('<html lang="zh-Hans">');
    expect(asked.body).toContain('href="/reader/docs/errors?lang=zh"');
    expect(asked.body).toContain('href="/reader/playground?lang=zh"');
    const browser = await get('/docs/authentication', { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(browser.body).toContain('<h1>身份验证</h1>');
    expect(browser.body).toContain('href="/reader/docs/errors"');
    expect(browser.headers['vary']).toBe('accept-language');
    expect((await get('/docs', { 'accept-language': 'fr' })).body).toContain('<html lang="en">');
  });

  it('is Markdown for programs', async () => {
    const { body, headers } = await get('/docs/limits.md');
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(body).toMatch(/^# Limits\n/);
    expect(body).not.toContain('{{');
  });

  it('has no other pages', async () => {
    for (const url of ['/docs/nothing', '/docs/..%2f..%2fpackage', '/docs/constructor', '/docs/errors.html']) {
      expect((await get(url)).statusCode).toBe(404);
    }
    expect((await get('/docs/')).headers['location']).toBe('../docs');
  });
});
