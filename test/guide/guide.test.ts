import { describe, expect, it } from '@jest/globals';
import { documentNames } from '../../src/chinese/document-names.ts';
import { documentTypes } from '../../src/documents/registry.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { guidePage } from '../../src/guide/guide.ts';
import { type Language, languageOf } from '../../src/guide/language.ts';
import { code } from '../../src/guide/markdown.ts';
import { render } from '../../src/guide/render.ts';
import { type PageName, pageNames, words } from '../../src/guide/words.ts';
import { openApiDocument } from '../../src/rest/openapi.ts';
import { englishIn } from '../support/english-in.ts';

const publicUrl = 'https://ocr.example.org/reader';
const page = (name: PageName, language: Language) =>
  guidePage(name, language, { publicUrl, rateLimitKey: 1000, rateLimitAddress: 0 });
const languages = ['en', 'zh'] as const;
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe.each(languages)('the guide in %s', (language) => {
  it('has every reason of the catalogue, with its status and message', () => {
    const { html } = render(page('errors', language));
    for (const [reason, [status, message]] of Object.entries(catalogue)) {
      const row = new RegExp(`<tr role="row" id="${reason}">[^]*?</tr>`).exec(html)?.[0] ?? '';
      expect(row).toContain(`>${reason}</code>`);
      expect(row).toContain(`>${status}</td>`);
      expect(row).toContain(message);
    }
  });

  it('has every document type, and of each every field, with its description and its example', () => {
    const sections = page('documents', language).split(/^## /m);
    const { documentName, say } = words[language];
    for (const one of documentTypes) {
      const { type, fields } = one;
      const section = sections.find((text) => text.startsWith(`${code(type)} ${documentName(one)} {#${type}}`)) ?? '';
      expect([type, section.split('\n\n')[1]]).toEqual([type, expect.stringMatching(/[\w\p{L}]{3}/u)]);
      for (const [name, { description, example }] of Object.entries(fields)) {
        const row = section.split('\n').find((line) => line.startsWith(`| ${code(name)} |`)) ?? '';
        expect([type, row]).toEqual([type, expect.stringContaining(say(description).replaceAll('|', '\\|'))]);
        expect([type, row]).toEqual([
          type,
          expect.stringContaining(example.split('\n')[0]?.replaceAll('|', '\\|') ?? ''),
        ]);
      }
    }
  });

  it('has every path of the OpenAPI document, with its parameters, and every schema', () => {
    const { paths, components } = openApiDocument(documentTypes, publicUrl);
    const text = page('api', language);
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const section =
          text.split(/^## /m).find((one) => one.startsWith(code(`${method.toUpperCase()} ${path}`))) ?? '';
        expect(section).toContain(words[language].say(operation.summary));
        for (const status of Object.keys(operation.responses)) expect(section).toContain(`| ${status} |`);
        const parameters = 'parameters' in operation ? operation.parameters : [];
        for (const { name } of parameters) expect(section).toContain(`| ${code(name)} |`);
      }
    }
    const types = new Set(documentTypes.map(({ type }) => type));
    const named = Object.keys(components.schemas).filter((name) => !types.has(name) && name !== 'OcrForm');
    for (const name of named) expect(text).toContain(`### ${code(name)} {#schema-${name}}`);
  });

  it('says what this server is set to', () => {
    expect(page('limits', language)).toContain(language === 'en' ? '1,000 a minute, unless' : '每分钟 1,000 次，除非');
    expect(page('limits', language)).toMatch(/\| (no limit|不限) +\|/);
    expect(page('quickstart', language)).toContain('curl https://ocr.example.org/reader/api/v1/ocr');
  });

  it('links to what is there', () => {
    const ids = new Map(pageNames.map((name) => [name, new Set(idsOf(render(page(name, language)).html))]));
    const links = pageNames.flatMap((name) =>
      [...render(page(name, language)).html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => [name, href] as const),
    );
    const elsewhere = [
      '/reader/sign-up',
      '/reader/playground',
      '/reader/api/v1/openapi.json',
      '/reader/api/v1/document-types',
    ];
    const dead = links.filter(([from, href]) => {
      if (href.startsWith('https://github.com/') || elsewhere.includes(href)) return false;
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? from : pageNames.find((name) => path === `/reader/docs/${name}`);
      return target === undefined || (anchor !== undefined && !ids.get(target)?.has(anchor));
    });
    expect(dead).toEqual([]);
  });
});

it.each(pageNames)('%s: nothing in the Chinese page is English but names and code', (name) => {
  // A type of one's own may be without Chinese.
  const inEnglish = documentTypes.filter(({ type }) => !Object.hasOwn(documentNames, type)).map(({ type }) => type);
  const sections = page(name, 'zh').split(/^(?=##? |- )/m);
  const { html } = render(sections.filter((one) => !inEnglish.some((type) => one.includes(`#${type}`))).join(''));
  const text = html.replace(/<(code|pre|figcaption)\b[^]*?<\/\1>/g, '\n').replace(/<[^>]*>/g, '\n');
  expect(englishIn(text)).toEqual([]);
  const comments = [...html.matchAll(/^# .*$/gm)].map(([line]) => line);
  expect(englishIn(comments.join('\n'))).toEqual([]);
});

it.each(pageNames)('%s: both languages have the same parts', (name) => {
  const [english, chinese] = languages.map((language) => {
    const text = page(name, language);
    return { anchors: idsOf(render(text).html), samples: text.match(/^```[^]*?^```/gm)?.map(withoutComments) };
  });
  expect(chinese).toEqual(english);
});

/** Comments are in the page's language. */
function withoutComments(sample: string): string {
  return sample.replace(/^# .*\n/gm, '');
}

it('shows HTML as text', () => {
  expect(render('# <b>x</b> & `<i>`\n\n<script>1</script>').html).not.toMatch(/<(b|i|script)>/);
});

it.each([
  ['zh', 'en', 'zh'],
  ['fr', 'de, zh-TW;q=0.8, en;q=0.7', 'zh'],
  [undefined, 'de, en-GB;q=0.3, zh;q=0', 'en'],
  [['zh'], undefined, 'en'],
  ['constructor', '*', 'en'],
])('lang %p and Accept-Language %p: %s', (asked, header, language) => {
  expect(languageOf(asked, header)).toBe(language);
});
