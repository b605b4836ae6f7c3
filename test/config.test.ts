import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadConfig, localUrl } from '../src/config.ts';

describe('loadConfig', () => {
  it('needs no setting', () => {
    expect(loadConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      publicUrl: 'http://127.0.0.1:4000',
      keyPeppers: [],
      ocrWorkers: undefined,
      logLevel: 'info',
      modelDir: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      signUp: 'open',
      rateLimitKey: 1000,
      rateLimitAddress: 3000,
      trustProxy: [],
    });
  });

  it('takes every setting, and an empty one as not set', () => {
    const config = loadConfig({
      PORT: '8080',
      HOST: '::1',
      DATA_DIR: '/var/lib/pictotext',
      DATABASE_URL: 'postgresql://user:secret@db.example:5432/pictotext',
      PUBLIC_URL: 'https://ocr.example.org/',
      KEY_PEPPER: `${'n'.repeat(32)}, ${'o'.repeat(32)}`,
      OCR_WORKERS: '2',
      LOG_LEVEL: '',
      MODEL_DIR: '/models',
      SMTP_URL: 'smtps://user%40example.org:p%25ss@mail.example.org:465',
      MAIL_FROM: 'PicToText <ocr@example.org>',
      TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::7',
      RATE_LIMIT_KEY: '0',
      RATE_LIMIT_ADDRESS: '600000',
      UNRELATED: 'x',
    });
    expect(config).toMatchObject({
      port: 8080,
      publicUrl: 'https://ocr.example.org',
      keyPeppers: ['n'.repeat(32), 'o'.repeat(32)],
      ocrWorkers: 2,
      logLevel: 'info',
      modelDir: '/models',
      rateLimitKey: 0,
      rateLimitAddress: 600_000,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['PUBLIC_URL', 'ocr.example.org'],
    ['PUBLIC_URL', 'ftp://ocr.example.org'],
    ['OCR_WORKERS', '0'],
    ['OCR_WORKERS', 'many'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'PicToText'],
    ['SIGN_UP', 'maybe'],
    ['MAIL_FROM', 'a@example.org, b@example.org'],
    ['RATE_LIMIT_KEY', '-1'],
    ['RATE_LIMIT_ADDRESS', 'none'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/8,'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', 'proxy.example.org'],
  ])('refuses %s=%s in one line that names both', (name, value) => {
    const line = complaintAbout({ [name]: value });
    expect(line).toMatch(new RegExp(`^Setting ${name}: got `));
    expect(line).toContain(`"${value}"`);
    expect(line).toMatch(/; allowed: .+\.$/);
    expect(line).not.toContain('\n');
  });

  it.each([
    ['DATABASE_URL', 'mysql://user:hunter2@db/pictotext'],
    ['DATABASE_URL', 'postgres://user:hunter2@db'],
    ['KEY_PEPPER', 'hunter2'],
    ['SMTP_URL', 'http://user:hunter2@mail.example.org'],
    ['SMTP_URL', 'smtp://user:hunter2@'],
    ['SMTP_URL', 'smtp://user:hunter2@mail.example.org/folder'],
    ['SMTP_URL', 'smtp://user:hunter2%@mail.example.org'],
    ['SMTP_URL', 'smtp://user:hunter2@mail.example.org?tls.rejectUnauthorized=false'],
    ['KEY_PEPPER', `${'hunter2'.repeat(5)},${'hunter2'.repeat(5)}`],
  ])('does not repeat the secret of a bad %s', (name, value) => {
    const line = complaintAbout({ [name]: value });
    expect(line).toContain(`Setting ${name}`);
    expect(line).not.toContain('hunter2');
  });
});

it.each([
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::', 'http://127.0.0.1:80'],
  ['::1', 'http://[::1]:80'],
  ['ocr.example', 'http://ocr.example:80'],
])('a server on %s is reached at %s', (host, url) => expect(localUrl(host, 80)).toBe(url));

function complaintAbout(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('accepted');
}
