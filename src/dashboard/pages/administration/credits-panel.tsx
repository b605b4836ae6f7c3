import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { type AccountPartsFragment, GrantCreditsDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

/** Gives credits, or takes them back by a negative number. */
export function CreditsPanel({ of: account }: { of: AccountPartsFragment }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const grant = useChange(GrantCreditsDocument);
  const problemOf = useFieldProblems(grant.error);
  const form = useFocusOnProblem(grant.error);
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const [done, setDone] = useState<string>();
  const isTaking = amount.startsWith('-');
  const give = (event: Event) => {
    event.preventDefault();
    if (grant.isPending) return;
    setDone(undefined);
    const credits = Number(amount);
    grant.mutate(
      { accountId: account.id, amount: credits, note: note === '' ? null : note },
      {
        onSuccess: () => {
          setDone(credits < 0 ? texts.taken(number(-credits)) : texts.given(number(credits)));
          setAmount('');
          setNote('');
        },
      },
    );
  };
  return (
    <section class="panel">
      <form class="stack" ref={form} onSubmit={give}>
        <h2>{texts.title}</h2>
        {!['amount', 'note'].includes(grant.error?.field ?? '') && <ProblemNotice problem={grant.error} />}
        {done !== undefined && <Notice tone="good">{done}</Notice>}
        <TextField
          label={texts.amount}
          type="number"
          required
          step={1}
          min={-1_000_000}
          max={1_000_000}
          value={amount}
          onValue={setAmount}
          hint={texts.amountHint}
          problem={problemOf('amount')}
        />
        <TextField
          label={texts.note}
          maxLength={500}
          value={note}
          onValue={setNote}
          hint={texts.noteHint}
          problem={problemOf('note')}
        />
        <div class="row">
          <Button type="submit" busy={grant.isPending}>
            {isTaking ? texts.take : texts.give}
          </Button>
        </div>
      </form>
    </section>
  );
}

const english = {
  title: 'Give credits',
  amount: 'Credits',
  amountHint: 'Each is worth a call. A negative number takes them back.',
  note: 'Note (optional)',
  noteHint: 'The owner reads it in the ledger.',
  give: 'Give credits',
  take: 'Take credits back',
  given: (credits: string) => `${credits} credits were given.`,
  taken: (credits: string) => `${credits} credits were taken back.`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '赠送点数',
    amount: '点数',
    amountHint: '每点可调用一次；负数表示收回。',
    note: '备注（可选）',
    noteHint: '账户所有者可在余额变动中看到。',
    give: '赠送点数',
    take: '收回点数',
    given: (credits) => `已赠送 ${credits} 点。`,
    taken: (credits) => `已收回 ${credits} 点。`,
  },
};
