import { TextField } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { type Problem } from '../../graphql/problem.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type KeyDraft } from './key-draft.ts';

/** What each part of the form is given. */
export interface KeyFormProps {
  readonly draft: KeyDraft;
  readonly onDraft: (draft: KeyDraft) => void;
  readonly problem: Problem | null;
}

/** Fields of the form that stand beside what the server finds wrong with them. */
export const limitFields: readonly string[] = [
  'expiresAt',
  'scopes',
  'allowedCidrs',
  'requestsPerMinute',
  'monthlyCap',
];

/** What is wrong, where it is no field of the form. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  const hasPlace = problem?.field === 'name' || limitFields.includes(problem?.field ?? '');
  return <ProblemNotice problem={hasPlace ? null : problem} />;
}

export function NameField({ draft, onDraft, problem }: KeyFormProps) {
  const texts = useMessages(messages);
  const problemOf = useFieldProblems(problem);
  return (
    <TextField
      label={texts.name}
      required
      maxLength={100}
      autocomplete="off"
      autofocus
      value={draft.name}
      onValue={(name) => onDraft({ ...draft, name })}
      hint={texts.hint}
      problem={problemOf('name')}
    />
  );
}

const english = { name: 'Name', hint: 'For whom or what it is, such as Production or Development.' };

const messages: Messages<typeof english> = {
  en: english,
  zh: { name: '名称', hint: '说明用途，例如“生产环境”或“开发环境”。' },
};
