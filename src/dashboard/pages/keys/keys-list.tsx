import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type KeyAction } from './key-action-dialog.tsx';
import { KeyFilters } from './key-filters.tsx';
import { firstOrder, type KeyOrder, listKeys, noFilter } from './key-list.ts';
import { KeysTable } from './keys-table.tsx';

interface KeysListProps {
  readonly keys: readonly ListedKeyFragment[];
  readonly onAction: (action: KeyAction) => void;
}

/** The table of keys under what chooses and orders them. */
export function KeysList({ keys, onAction }: KeysListProps) {
  const texts = useMessages(messages);
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<KeyOrder>(firstOrder('created'));
  const shown = listKeys(keys, filter, order);
  return (
    <div class="keys stack">
      {keys.length > 1 && <KeyFilters filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />}
      <p class="visually-hidden" role="status">
        {filter === noFilter ? '' : texts.shown(shown.length, keys.length)}
      </p>
      {shown.length > 0 ? (
        <KeysTable keys={shown} order={order} onOrder={setOrder} onAction={onAction} />
      ) : (
        <EmptyState title={texts.nothing}>
          <Button onClick={() => setFilter(noFilter)}>{texts.all}</Button>
        </EmptyState>
      )}
    </div>
  );
}

const english = {
  shown: (some: number, all: number) => `${some} of ${all} keys shown`,
  nothing: 'No key matches',
  all: 'Show all keys',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    shown: (some, all) => `显示 ${all} 个密钥中的 ${some} 个`,
    nothing: '没有符合条件的密钥',
    all: '显示全部密钥',
  },
};
