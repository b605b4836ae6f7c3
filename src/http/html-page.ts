import { createHash } from 'node:crypto';
import { type FastifyReply } from 'fastify';

/** A small page without scripts, for people who come by a mail's link. */
export interface HtmlPage {
  readonly title: string;
  /** HTML: whatever a caller gave is in it by `escapeHtml` alone. */
  readonly body: string;
}

/** Sends it under a policy of its own: nothing but its own style, forms to this server alone, never in a frame. */
export function sendPage(reply: FastifyReply, { title, body }: HtmlPage, status = 200): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-security-policy': policy,
      // The address of the page holds what opens the account.
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(frame(title, body));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
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

const style = `
:root { --ink: #1c2430; --soft: #5a6675; --paper: #fff; --ground: #eef1f5; --line: #c5ccd6; --key: #1d56b8; --bad: #a8231f }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ebf1; --soft: #a0abba; --paper: #1b2029; --ground: #11151b; --line: #434d5b; --key: #7fb0ff; --bad: #ff9a94 }
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 26rem; padding: 1.75rem; background: var(--paper); border: 1px solid var(--line);
  border-radius: .75rem; overflow-wrap: anywhere }
.brand { margin: 0; color: var(--soft); font-size: .875rem; font-weight: 600 }
h1 { margin: .25rem 0 1rem; font-size: 1.375rem; line-height: 1.25 }
p { margin: 0 0 1rem }
label { display: block; font-weight: 600 }
input { display: block; width: 100%; margin: .25rem 0 .5rem; padding: .625rem .75rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: .5rem }
button { width: 100%; margin-top: .75rem; padding: .7rem 1rem; font: inherit; font-weight: 600; color: var(--paper);
  background: var(--key); border: 0; border-radius: .5rem; cursor: pointer }
:focus-visible { outline: 3px solid var(--key); outline-offset: 2px }
a { color: var(--key) }
.hint { color: var(--soft); font-size: .875rem; margin: 0 }
.problem { color: var(--bad) }
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
