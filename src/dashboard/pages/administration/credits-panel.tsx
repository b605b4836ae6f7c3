import { useState } from 'preact/hooks';
import { TextField } from '../../components/field.tsx';
import { type AccountPartsFragment, GrantCreditsDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { BookingPanel } from './booking-panel.tsx';

/** Gives credits, or takes them back by a negative number. */
export function CreditsPanel({ of: account }: { of: AccountPartsFragment }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const grant = useChange(GrantCreditsDocument);
  const [amount, setAmount] = useState('');
  const credits = Number(amount);
  const give = (note: string | null, onDone: (what: string) => void) => {
    const onSuccess = () => {
      onDone(credits < 0 ? texts.taken(number(-credits)) : texts.given(number(credits)));
      setAmount('');
    };
    grant.mutate({ accountId: account.id, amount: credits, note }, { onSuccess });
  };
  return (
    <BookingPanel
      title={texts.title}
      verb={amount.startsWith('-') ? texts.take : texts.give}
      field="amount"
      noteHint={texts.noteHint}
      problem={grant.error}
      isPending={grant.isPending}
      onBook={give}
    >
      {(problem) => (
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
          problem={problem}
        />
      )}
    </BookingPanel>
  );
}

const english = {
  title: 'Give credits',
  amount: 'Credits',
  amountHint: 'Each is worth a call. A negative number takes them back.',
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
    noteHint: '账户所有者可在余额变动中看到。',
    give: '赠送点数',
    take: '收回点数',
    given: (credits) => `已赠送 ${credits} 点。`,
    taken: (credits) => `已收回 ${credits} 点。`,
  },
};
