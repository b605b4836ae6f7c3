import { type ComponentChildren } from 'preact';
import { type Problem } from '../graphql/problem.ts';
import { type Messages, useLanguage, useMessages } from '../i18n/language.tsx';
import { problemText } from '../i18n/problem-texts.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'key';

export function Notice({ tone, children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** A failure in plain words; where the server is at fault, with the request's id for whoever is asked for help. */
export function ProblemNotice({
  problem,
  children,
}: {
  problem: Problem | null | undefined;
  children?: ComponentChildren;
}) {
  const { language } = useLanguage();
  const texts = useMessages(messages);
  if (!problem) return null;
  return (
    <Notice tone="bad">
      <p>{problemText(problem, language)}</p>
      {children}
      {problem.requestId !== null && isServerFault(problem) && (
        <p class="small soft">{texts.request(problem.requestId)}</p>
      )}
    </Notice>
  );
}

function isServerFault({ reason }: Problem): boolean {
  return ['AI_SERVICE_ERROR', 'DATABASE_ERROR', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'].includes(reason);
}

const messages: Messages<{ request: (id: string) => string }> = {
  en: { request: (id) => `Request ${id}` },
  zh: { request: (id) => `请求编号 ${id}` },
};
