import { createHash, randomBytes } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair, type RenderOptions } from 'altair-static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { property } from '../errors/error-facts.ts';
import { type Language, languageOf, languages } from '../guide/language.ts';
import { documentedOperations } from '../guide/operations.ts';
import { wantsPage } from './dashboard-document.ts';

/** Altair at `/playground`, from its package: it asks no other machine for anything, and keeps nothing in the browser. */
export async function playgroundRoutes(app: FastifyInstance, { publicUrl }: { publicUrl: string }): Promise<void> {
  const endpointURL = `${new URL(publicUrl).pathname.replace(/\/$/, '')}/graphql`;

  app.get('/playground', { config: { access: 'optional', cookie: true } }, async (request, reply) => {
    const language = languageOf(property(request.query, 'lang'), request.headers['accept-language']);
    const headers = request.principal ? sessionHeaders : keyHeaders;
    const initialWindows = documentedOperations(language).map(({ name, text, variables, needsKey }) => ({
      initialName: name,
      initialQuery: `${hint(language, { key: needsKey && !request.principal, file: name === 'ocr' })}${text}`,
      initialVariables: JSON.stringify(variables, null, 2),
      initialHeaders: needsKey ? headers : {},
    }));
    const cspNonce = randomBytes(16).toString('base64');
    const initialSettings = { ...settings, language: altairLanguages[language] };
    const page = renderAltair({ ...options, cspNonce, endpointURL, initialSettings, initialWindows });
    return reply
      .headers({ 'content-security-policy': policy(cspNonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(
        page
          .replace('<html>', `<html lang="${languages[language].tag}">`)
          .replace('<title>Altair</title>', `<title>GraphQL · PicToText</title><script>${keepNothing}</script>`),
      );
  });
  app.get('/playground/', async (_request, reply) => reply.redirect('../playground'));
  await app.register(fastifyStatic, { root: getDistDirectory(), prefix: '/playground/', index: false });
}

/** For `/graphql`: who opens it in a browser, without a query, wants to look round. Programs are told what is missing. */
export async function sendPeopleToPlayground(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!wantsPage(request) || property(request.query, 'query') !== undefined) return;
  return reply.header('vary', 'accept').redirect('playground');
}

/** The key is written once, in the environment, and stands in every tab. */
const keyHeaders = { Authorization: 'Bearer {{apiKey}}' };
/** Who is logged in to the page needs none: the cookie counts, with a header that no other site can send. */
const sessionHeaders = { 'Apollo-Require-Preflight': 'true' };

const options = {
  baseURL: 'playground/',
  disableAccount: true,
  preserveState: false,
  initialEnvironments: { base: { title: 'API key', variables: { apiKey: 'YOUR_API_KEY' } } },
} as const satisfies RenderOptions;

const settings = {
  theme: 'light',
  'theme.dark': 'dark',
  'alert.disableUpdateNotification': true,
  'banners.disable': true,
} as const;

const altairLanguages = { en: 'en-US', zh: 'zh-CN' } as const satisfies Record<Language, string>;

/** Where in Altair the key and the picture go. */
function hint(language: Language, { key, file }: { readonly key: boolean; readonly file: boolean }): string {
  const { keyLine, fileLine } = hints[language];
  return `${key ? keyLine : ''}${file ? fileLine : ''}`;
}

const hints: Readonly<Record<Language, { keyLine: string; fileLine: string }>> = {
  en: {
    keyLine:
      '# Your key: upper right, "No environment", "Environments…": write it in place of YOUR_API_KEY, and save.\n',
    fileLine: '# The picture: below, "VARIABLES", "Add files": name the file image, and choose it.\n',
  },
  zh: {
    keyLine: '# 您的密钥：右上角“没有环境变量” → “环境…”：用它替换 YOUR_API_KEY 并保存。\n',
    fileLine: '# 图片：下方“变量” → “添加文件”：文件名填 image，再选择图片。\n',
  },
};

/**
 * Altair puts keys, results and chosen pictures into the browser's database, whatever it is told. Every write succeeds
 * here without one: what is asked for instead is how much there is.
 */
const keepNothing = `for (const write of ['put', 'add']) IDBObjectStore.prototype[write] = function () { return this.count() }`;

/** As strict as Altair runs under: it sets `style` attributes, and its style sheets hold pictures. No script but its own. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' ${hashOf(keepNothing)}`,
    `style-src 'self' 'nonce-${nonce}' ${styleHashes.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Of style sheets that Altair 8.5.9 adds without the nonce: an empty one, an empty `:root`, and CodeMirror's own. */
const styleHashes = [
  hashOf(''),
  "'sha256-KEusrVhJr9hIBdaMJvOVaP+WWz8kc3DCY43CCLLIGfY='",
  "'sha256-yk9i/VlAiCewfGAOHBXDc9YkttDeM+lHMEWQuZFElGM='",
];
