import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTypes } from '../documents/registry.ts';
import { packageRoot } from '../package-root.ts';
import { openApiDocument } from '../rest/openapi.ts';
import { documentIndex, documentSections } from './document-tables.ts';
import { type FactOptions, facts } from './facts.ts';
import { type Language } from './language.ts';
import { codeBlock } from './markdown.ts';
import { documentedOperations } from './operations.ts';
import { restReference } from './reference.ts';
import { rootFieldTables } from './root-fields.ts';
import { errorExample, errorTable, planTable } from './tables.ts';
import { type PageName, words } from './words.ts';

export interface GuideOptions extends FactOptions {
  /** Where clients reach this server: no slash at the end. */
  readonly publicUrl: string;
}

/**
 * A page of the guide as Markdown: the prose of `docs/guide`, and in place of each `{{name}}` what the code itself says. So a
 * number, a reason, a type or a path cannot be another there than it is here.
 */
export function guidePage(name: PageName, language: Language, options: GuideOptions): string {
  const prose = readFileSync(join(packageRoot(), 'docs', 'guide', language, `${name}.md`), 'utf8');
  const values = { ...facts(language, options), ...parts(language, options) };
  return prose.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The guide has no value for ${whole}`);
    return typeof value === 'string' ? value : value();
  });
}

/** What comes before `/docs` in the addresses of this server: empty, or a path. */
export function homePath(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/$/, '');
}

function parts(language: Language, options: GuideOptions): Readonly<Record<string, string | (() => string)>> {
  const { publicUrl } = options;
  const home = homePath(publicUrl);
  const types = new Set(documentTypes.map(({ type }) => type));
  return {
    url: publicUrl,
    home,
    plans: () => planTable(language),
    errors: () => errorTable(language),
    exampleError: () => errorExample('INVALID_API_KEY'),
    exampleReply,
    documentIndex: () => documentIndex(documentTypes, words[language]),
    documents: () => documentSections(documentTypes, words[language]),
    reference: () =>
      restReference(openApiDocument(documentTypes, publicUrl), {
        words: words[language],
        isDocumentType: (schema) => types.has(schema),
        home,
      }),
    operations: () =>
      documentedOperations(language)
        .map(({ text }) => codeBlock('graphql', text))
        .join('\n\n'),
    rootFields: () => rootFieldTables(words[language]),
  };
}

/** The reply to the Quickstart's call, by the type's published examples. */
function exampleReply(): string {
  const fields = documentTypes.find(({ type }) => type === 'cn_id_card')?.fields ?? {};
  const reply = Object.fromEntries(Object.entries(fields).map(([name, { example }]) => [name, example]));
  return codeBlock('json', JSON.stringify(reply, null, 2));
}
