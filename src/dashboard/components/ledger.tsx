import { LedgerDocument, type LedgerQuery } from '../graphql/generated/graphql.ts';
import { useList } from '../graphql/hooks.ts';
import { useFormats } from '../i18n/formats.ts';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { RecordTable } from './record-table.tsx';
import { When } from './when.tsx';

type Entry = LedgerQuery['ledger'][number];

/** Every change of an account's balance, newest first. */
export function Ledger({ accountId }: { accountId: string }) {
  const texts = useMessages(messages);
  const list = useList(LedgerDocument, { accountId }, ({ ledger }) => ledger);
  return (
    <RecordTable
      title={texts.title}
      columns={[
        { name: texts.at },
        { name: texts.what },
        { name: texts.balance, wideOnly: true },
        { name: texts.amount, kind: 'figure' },
      ]}
      list={list}
      none={<p class="soft">{texts.none}</p>}
    >
      {(entry) => <LedgerRow key={entry.id} entry={entry} />}
    </RecordTable>
  );
}

function LedgerRow({ entry }: { entry: Entry }) {
  const texts = useMessages(messages);
  const { signed } = useFormats();
  return (
    <tr>
      <td>
        <When at={entry.at} as="time" />
      </td>
      <td>
        {entry.kind === 'GRANT' && entry.amount < 0 ? texts.TAKEN : texts[entry.kind]}
        {entry.note != null && <div class="soft">{entry.note}</div>}
        <div class="soft narrow-only">{texts[entry.balance]}</div>
      </td>
      <td class="wide-only">{texts[entry.balance]}</td>
      <td class="figure">{signed(entry.amount)}</td>
    </tr>
  );
}

const english = {
  title: 'Changes of the balance',
  none: 'Nothing has changed the balance yet.',
  at: 'When',
  what: 'What',
  balance: 'Of',
  amount: 'Calls',
  QUOTA: 'Month',
  CREDITS: 'Credits',
  MONTH: 'A billing month began',
  PACK: 'Credit pack bought',
  GRANT: 'Credits from an administrator',
  TAKEN: 'Credits taken back by an administrator',
  CALL: 'A document was read',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '余额变动',
    none: '余额尚无变动。',
    at: '时间',
    what: '事项',
    balance: '来源',
    amount: '次数',
    QUOTA: '本月次数',
    CREDITS: '点数',
    MONTH: '新账期开始',
    PACK: '购买点数包',
    GRANT: '管理员赠送点数',
    TAKEN: '管理员收回点数',
    CALL: '识别证件',
  },
};
