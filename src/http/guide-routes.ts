import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { property } from '../errors/error-facts.ts';
import { frame } from '../guide/frame.ts';
import { guidePage, type GuideOptions, homePath } from '../guide/guide.ts';
import { type Language, languageOf } from '../guide/language.ts';
import { render } from '../guide/render.ts';
import { type PageName, pageNames } from '../guide/words.ts';
import { packageRoot } from '../package-root.ts';

/**
 * The guide at `/docs`: HTML that needs no script, and the same pages as Markdown under `.md`. In the language that `lang`
 * asks for, else the browser's.
 */
export async function guideRoutes(app: FastifyInstance, options: GuideOptions): Promise<void> {
  const home = homePath(options.publicUrl);
  const style = asset('style.css', 'text/css', ['dashboard/styles/tokens.css', 'guide/guide.css']);
  const script = asset('script.js', 'text/javascript', ['guide/guide.js']);
  for (const { name, type, text } of [style, script]) {
    app.get(`/docs/${name}`, config, async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(`${type}; charset=utf-8`).send(text),
    );
  }

  const urlOf = ({ name, version }: Asset) => `${home}/docs/${name}?v=${version}`;
  const markdown = once((name, language) => guidePage(name, language, options));
  const html = once((name, language) =>
    frame(render(markdown(name, language)), { name, language, home, style: urlOf(style), script: urlOf(script) }),
  );
  const chosen = once((name, language) => keepLanguage(html(name, language), home, language));
  app.get('/docs/', config, async (_request, reply) => reply.redirect('../docs'));
  for (const path of ['/docs', '/docs/:page']) {
    app.get(path, config, async (request, reply) => {
      const asked = property(request.query, 'lang');
      const language = languageOf(asked, request.headers['accept-language']);
      const asPath = property(request.params, 'page') ?? 'quickstart';
      const [, pageName, asMarkdown] = /^(\w+)(\.md)?$/.exec(String(asPath)) ?? [];
      const name = pageNames.find((each) => each === pageName);
      if (name === undefined) return reply.callNotFound();
      reply.headers({ vary: 'accept-language', 'cache-control': 'no-cache', 'content-security-policy': policy });
      if (asMarkdown) return reply.type('text/markdown; charset=utf-8').send(markdown(name, language));
      const page = asked === language ? chosen : html;
      return reply.type('text/html; charset=utf-8').send(page(name, language));
    });
  }
}

/** `access`: so that it counts against the address's limit. */
const config = { config: { access: 'optional' } } as const;

interface Asset {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Another one for another text. */
  readonly version: string;
}

/** @param files paths in `src`, put one behind the other */
function asset(name: string, type: string, files: readonly string[]): Asset {
  const text = files.map((file) => readFileSync(join(packageRoot(), 'src', file), 'utf8')).join('\n');
  return { name, type, text, version: createHash('sha256').update(text).digest('base64url').slice(0, 12) };
}

type MakePage = (name: PageName, language: Language) => string;

/** A page is made when it is first asked for. */
function once(make: MakePage): MakePage {
  const made = new Map<string, string>();
  return (name, language) => {
    const key = `${name} ${language}`;
    const text = made.get(key) ?? make(name, language);
    made.set(key, text);
    return text;
  };
}

/** Who asked for a language reads on in it. */
function keepLanguage(html: string, home: string, language: Language): string {
  return html.replace(/href="([^"?#]*)(#[^"]*)?"/g, (whole, path: string, anchor = '') =>
    path === `${home}/docs` || path.startsWith(`${home}/docs/`) || path === `${home}/playground`
      ? `href="${path}?lang=${language}${String(anchor)}"`
      : whole,
  );
}

/** Own style and script alone; nothing inline, nothing of others. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
