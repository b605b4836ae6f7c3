import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FastifyReply } from 'fastify';
import { escapeHtml } from '../guide/escape-html.ts';
import { type Language, languages } from '../guide/language.ts';
import { packageRoot } from '../package-root.ts';

/** A small page without scripts, for people who come by a mail's link. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** HTML: whatever a caller gave is in it by `escapeHtml` alone. */
  readonly body: string;
}

/** Sends it under a policy of its own: nothing but its own style, forms to this server alone, never in a frame. */
export function sendPage(reply: FastifyReply, page: HtmlPage, status = 200): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-security-policy': policy,
      // The address of the page holds what opens the account.
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      vary: 'accept-language',
    })
    .type('text/html; charset=utf-8')
    .send(frame(page));
}

function frame({ language, title, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${languages[language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · PicToText</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand">PicToText</p>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** In the page itself, so that it loads nothing. */
const style = ['dashboard/styles/tokens.css', 'http/html-page.css']
  .map((file) => readFileSync(join(packageRoot(), 'src', file), 'utf8'))
  .join('\n');

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
