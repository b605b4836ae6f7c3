import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { type Language } from './language.ts';
import { words } from './words.ts';

/** GraphQL operations to begin with, on one subject: a tab of the playground, an example of the guide. */
export interface DocumentedOperations {
  readonly name: string;
  /** `docs/operations/NAME.graphql`, its comments in the reader's language. */
  readonly text: string;
  /** Those of all its operations. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether they need an Authorization header. */
  readonly needsKey: boolean;
}

/** What `docs/operations` holds. The playground opens with the last. */
export function documentedOperations(language: Language): readonly DocumentedOperations[] {
  const folder = join(packageRoot(), 'docs', 'operations');
  return subjects.map((subject) => ({
    ...subject,
    text: withComments(readFileSync(join(folder, `${subject.name}.graphql`), 'utf8'), words[language].say),
  }));
}

/** A comment is a sentence a line or, where it is long, one over several. */
function withComments(text: string, say: (english: string) => string): string {
  return text.replace(/^# .*(?:\n# .*)*$/gm, (comment) => {
    const lines = comment.replaceAll(/^# /gm, '').split('\n');
    const whole = lines.join(' ');
    const said = say(whole) === whole ? lines.map(say) : [say(whole)];
    return said.join('') === lines.join('') ? comment : said.map((line) => `# ${line}`).join('\n');
  });
}

const anyId = '00000000-0000-7000-8000-000000000000';
const person = { email: 'name@example.org', password: 'a long enough password' };

const subjects: readonly Omit<DocumentedOperations, 'text'>[] = [
  {
    name: 'sign-up',
    variables: { newAccount: { ...person, name: 'Your name' }, token: 'TOKEN', person },
    needsKey: false,
  },
  {
    name: 'api-keys',
    variables: {
      newKey: { name: 'Production', environment: 'LIVE', scopes: ['ocr', 'usage:read'] },
      id: anyId,
      change: { name: 'Production', requestsPerMinute: 60 },
      gracePeriodSeconds: 86_400,
    },
    needsKey: true,
  },
  { name: 'account', variables: { by: 'DAY', first: 50, sessionId: anyId }, needsKey: true },
  {
    name: 'administration',
    variables: {
      ...{ search: null, first: 50, accountId: anyId },
      ...{ plan: 'PREMIUM', status: 'ACTIVE', amount: 1000, note: 'A present' },
    },
    needsKey: true,
  },
  { name: 'document-types', variables: {}, needsKey: false },
  { name: 'ocr', variables: { documentType: 'auto' }, needsKey: true },
];
