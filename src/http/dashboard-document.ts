import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { StartupError } from '../errors/startup-error.ts';
import { packageRoot } from '../package-root.ts';

/** What `npm run build` makes of `src/dashboard`. */
export const dashboardFolder = join(packageRoot(), 'dist', 'dashboard');

let html: Buffer | undefined;

/** Reads the page's document, once. @throws StartupError where it was never built */
export function loadDashboard(): Buffer {
  const file = join(dashboardFolder, 'index.html');
  if (!existsSync(file)) throw new StartupError('The page is not built: run `npm run build` first');
  return (html ??= readFileSync(file));
}

/** The one document of the page, which shows what the address names. */
export function sendDashboard(reply: FastifyReply, status = 200): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      vary: 'accept',
    })
    .type('text/html; charset=utf-8')
    .send(loadDashboard());
}

/** A browser that opens an address names HTML; curl and other programs do not. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');
}

/** Own scripts and styles alone, nothing inline; pictures that the person chose (`blob:`); requests to this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
