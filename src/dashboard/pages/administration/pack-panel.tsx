import { useState } from 'preact/hooks';
import { SelectField } from '../../components/field.tsx';
import { type AccountPartsFragment, PlansDocument, SellCreditPackDocument } from '../../graphql/generated/graphql.ts';
import { useChange, useOperation } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { BookingPanel } from './booking-panel.tsx';

/** Books a pack that was sold: its sizes are those of the account's plan. */
export function PackPanel({ of: account }: { of: AccountPartsFragment }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const { data } = useOperation(PlansDocument, {});
  const sell = useChange(SellCreditPackDocument);
  const [chosen, setChosen] = useState('');
  // A cancelled plan buys what the free one may.
  const plan = account.subscriptionStatus === 'CANCELED' ? 'FREE' : account.plan;
  const packs = data?.plans.find((one) => one.plan === plan)?.creditPacks ?? [];
  const pack = packs.find((size) => String(size) === chosen) ?? packs[0];
  const book = (note: string | null, onDone: (what: string) => void) => {
    if (pack === undefined) return;
    const onSuccess = () => onDone(texts.booked(number(pack)));
    sell.mutate({ accountId: account.id, pack, note }, { onSuccess });
  };
  return (
    <BookingPanel
      title={texts.title}
      verb={texts.book}
      disabled={pack === undefined}
      field="pack"
      noteHint={texts.noteHint}
      problem={sell.error}
      isPending={sell.isPending}
      onBook={book}
    >
      {(problem) => (
        <SelectField
          label={texts.pack}
          value={String(pack ?? '')}
          options={packs.map((size) => ({ value: String(size), text: texts.size(number(size)) }))}
          onValue={setChosen}
          hint={texts.packHint}
          problem={problem}
        />
      )}
    </BookingPanel>
  );
}

const english = {
  title: 'Sell a credit pack',
  pack: 'Pack',
  packHint: 'The sizes that the account’s plan may buy. Its payment is yours to see to.',
  size: (calls: string) => `${calls} calls`,
  noteHint: 'Such as the invoice’s number; the owner reads it in the ledger.',
  book: 'Book the pack',
  booked: (calls: string) => `A pack of ${calls} calls was booked.`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '出售点数包',
    pack: '点数包',
    packHint: '仅列出此账户套餐可购买的规格；收款由您负责。',
    size: (calls) => `${calls} 次`,
    noteHint: '例如发票号；账户所有者可在余额变动中看到。',
    book: '登记点数包',
    booked: (calls) => `已登记 ${calls} 次的点数包。`,
  },
};
