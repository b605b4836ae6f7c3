import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paths } from '../../src/dashboard/paths.ts';
import { dashboardFolder } from '../../src/http/dashboard-document.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

describe('the page', () => {
  it.each(Object.values(paths))('answers %s with its document, under a policy without anything inline', async (url) => {
    const reply = await server.app.inject({ url, headers: browser });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-cache');
    const policy = String(reply.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(reply.body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('names files that are there and may be kept for ever', async () => {
    const { body } = await server.app.inject({ url: '/', headers: browser });
    const files = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => String(file));
    expect(files.filter((file) => file.startsWith('/assets/')).length).toBeGreaterThanOrEqual(2);
    for (const url of files) {
      const reply = await server.app.inject(url);
      expect([url, reply.statusCode]).toEqual([url, 200]);
      if (url.startsWith('/assets/')) expect(reply.headers['cache-control']).toContain('immutable');
    }
  });

  it('has less than 200 kB of JavaScript, compressed, even if every page of it is opened', async () => {
    const folder = join(dashboardFolder, 'assets');
    const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const sizes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(join(folder, name))).length));
    expect(scripts.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });

  it('says where nothing is, to people by the page and to programs by the catalogue', async () => {
    const page = await server.app.inject({ url: '/nowhere', headers: browser });
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    const json = await server.app.inject('/nowhere');
    expect(json.json()).toMatchObject({ error: { code: 404, details: [{ reason: 'NOT_FOUND' }] } });
  });

  it('tells programs at / where the doors are', async () => {
    const reply = await server.app.inject('/');
    expect(reply.json()).toMatchObject({ graphql: '/graphql', rest: '/api/v1/ocr' });
  });

  it('gives away no file outside its folder', async () => {
    for (const url of [
      '/assets/../index.html',
      '/assets/%2e%2e/index.html',
      '/assets/..%2f..%2fsrc/main.js',
      '/assets/',
    ]) {
      const reply = await server.app.inject(url);
      expect([url, reply.statusCode]).toEqual([url, reply.statusCode === 403 ? 403 : 404]);
    }
  });
});
