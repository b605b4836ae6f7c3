import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartupError } from './errors/startup-error.ts';

export interface Config {
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Undefined: PGlite under `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** No slash at the end. */
  readonly publicUrl: string;
  /** Newest first; empty: one is generated into `dataDir`. */
  readonly keyPeppers: readonly string[];
  /** Undefined: one for each core. */
  readonly ocrWorkers: number | undefined;
  readonly logLevel: LogLevel;
  /** Absolute. Undefined: the models that come with the package. */
  readonly modelDir: string | undefined;
  /** Undefined: mails become files in the outbox under `dataDir`. */
  readonly smtpUrl: string | undefined;
  /** The sender of mails. Undefined: made from `smtpUrl` and `publicUrl`. */
  readonly mailFrom: string | undefined;
  /** Whether strangers may make accounts. */
  readonly signUp: 'open' | 'closed';
  /** The proxies whose X-Forwarded-For is believed, as Fastify's `trustProxy` takes them. Empty: none. */
  readonly trustProxy: readonly string[];
  /** Requests a minute of a key without a limit of its own; 0: as many as it likes. */
  readonly rateLimitKey: number;
  /** Requests a minute from one network address; 0: as many as it likes. */
  readonly rateLimitAddress: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const pepperLengthMin = 32;

/** The settings whose value is never repeated, not even in a complaint about it. */
const secrets = new Set(['DATABASE_URL', 'KEY_PEPPER', 'SMTP_URL']);

const text = z.string().trim();

const settings = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: text.refine(isHost, 'an IP address or a host name to listen on, e.g. 0.0.0.0').default('127.0.0.1'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: text.refine(isPostgresUrl, 'a URL such as postgres://user:password@host:5432/database').optional(),
  PUBLIC_URL: text.refine(isWebUrl, 'an http or https URL without query, e.g. https://ocr.example.org').optional(),
  KEY_PEPPER: text
    .transform(commaSeparated)
    .refine(
      (parts) => parts.every(({ length }) => length >= pepperLengthMin) && new Set(parts).size === parts.length,
      `secrets of at least ${pepperLengthMin} characters each, all different, divided by commas, the newest first`,
    )
    .default([]),
  OCR_WORKERS: wholeNumber(1, 64).optional(),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info'),
  MODEL_DIR: text.optional(),
  SMTP_URL: text.refine(isSmtpUrl, 'a URL such as smtps://user:password@mail.example.org:465').optional(),
  MAIL_FROM: text.refine(isMailbox, 'an address such as ocr@example.org, or PicToText <ocr@example.org>').optional(),
  SIGN_UP: z.enum(['open', 'closed'], 'open or closed').default('open'),
  TRUST_PROXY: text
    .transform(commaSeparated)
    .refine(
      (parts) => parts.every(isProxy),
      'IP addresses, ranges such as 10.0.0.0/8, loopback and uniquelocal, divided by commas',
    )
    .default([]),
  RATE_LIMIT_KEY: wholeNumber(0, 100_000_000).default(1000),
  RATE_LIMIT_ADDRESS: wholeNumber(0, 100_000_000).default(3000),
});

/**
 * The environment as one frozen object. Variables that are set but empty count as not set.
 * @throws StartupError that names the setting, what it got (but for secrets) and what is allowed
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new StartupError(complaint(parsed.error.issues, given), { code: 'BAD_SETTING' });

  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, KEY_PEPPER, OCR_WORKERS, LOG_LEVEL, MODEL_DIR } = parsed.data;
  const { SMTP_URL, MAIL_FROM, SIGN_UP, TRUST_PROXY, RATE_LIMIT_KEY, RATE_LIMIT_ADDRESS } = parsed.data;
  return Object.freeze({
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? localUrl(HOST, PORT),
    keyPeppers: Object.freeze(KEY_PEPPER),
    ocrWorkers: OCR_WORKERS,
    logLevel: LOG_LEVEL,
    modelDir: MODEL_DIR === undefined ? undefined : resolve(MODEL_DIR),
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    signUp: SIGN_UP,
    trustProxy: Object.freeze(TRUST_PROXY),
    rateLimitKey: RATE_LIMIT_KEY,
    rateLimitAddress: RATE_LIMIT_ADDRESS,
  });
}

/** Where a server that listens on `host` is reached from its own machine. */
export function localUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function wholeNumber(min: number, max: number) {
  const allowed = `a whole number from ${min} to ${max}`;
  return text
    .regex(/^\d{1,9}$/, allowed)
    .transform(Number)
    .refine((value) => value >= min && value <= max, allowed);
}

function commaSeparated(value: string): string[] {
  return value.split(',').map((part) => part.trim());
}

function complaint(issues: readonly z.core.$ZodIssue[], given: Readonly<Record<string, string | undefined>>): string {
  const [issue] = issues;
  const name = String(issue?.path[0]);
  const got = secrets.has(name) ? 'a value that is not shown here' : JSON.stringify(given[name]);
  return `Setting ${name}: got ${got}; allowed: ${issue?.message}.`;
}

function isHost(value: string): boolean {
  return (
    isIP(value) !== 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(value)
  );
}

function isPostgresUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

function isWebUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
}

/** Of the many options that nodemailer would take from the URL, the two that say how to encrypt. */
function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    /^\/?$/.test(url.pathname) &&
    url.hash === '' &&
    /^(\?(ignoreTLS|requireTLS)=true)?$/.test(url.search) &&
    isPercentEncoded(url.username + url.password)
  );
}

function isPercentEncoded(value: string): boolean {
  return /^(%[\da-f]{2}|[^%])*$/i.test(value);
}

function isMailbox(value: string): boolean {
  const address = /^[^<>\p{Cc}]*<([^<>]*)>$/u.exec(value)?.[1] ?? value;
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address);
}

function isProxy(value: string): boolean {
  if (value === 'loopback' || value === 'uniquelocal') return true;
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  // Everybody's word (a range of 0 bits) is worth none: Fastify refuses it too.
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
