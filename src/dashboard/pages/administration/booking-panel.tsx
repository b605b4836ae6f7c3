import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { type Problem } from '../../graphql/problem.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

interface BookingPanelProps {
  readonly title: string;
  /** What the button says. */
  readonly verb: string;
  readonly disabled?: boolean;
  /** The field, as the API calls it, that says how much. */
  readonly field: string;
  readonly noteHint: string;
  readonly problem: Problem | null;
  readonly isPending: boolean;
  /** Books it with a note; `onDone` says what was done. */
  readonly onBook: (note: string | null, onDone: (what: string) => void) => void;
  /** The field, given what is wrong with it. */
  readonly children: (problem: string | undefined) => ComponentChildren;
}

/** Changes an account's balance, with a note for the ledger. */
export function BookingPanel(props: BookingPanelProps) {
  const { title, verb, disabled, field, noteHint, problem, isPending, onBook, children } = props;
  const texts = useMessages(messages);
  const problemOf = useFieldProblems(problem);
  const form = useFocusOnProblem(problem);
  const [note, setNote] = useState('');
  const [done, setDone] = useState<string>();
  const book = (event: Event) => {
    event.preventDefault();
    if (isPending || disabled) return;
    setDone(undefined);
    onBook(note === '' ? null : note, (what) => {
      setDone(what);
      setNote('');
    });
  };
  return (
    <section class="panel">
      <form class="stack" ref={form} onSubmit={book}>
        <h2>{title}</h2>
        {![field, 'note'].includes(problem?.field ?? '') && <ProblemNotice problem={problem} />}
        {done !== undefined && <Notice tone="good">{done}</Notice>}
        {children(problemOf(field))}
        <TextField
          label={texts.note}
          maxLength={500}
          value={note}
          onValue={setNote}
          hint={noteHint}
          problem={problemOf('note')}
        />
        <div class="row">
          <Button type="submit" busy={isPending} disabled={disabled}>
            {verb}
          </Button>
        </div>
      </form>
    </section>
  );
}

const messages: Messages<{ note: string }> = { en: { note: 'Note (optional)' }, zh: { note: '备注（可选）' } };
