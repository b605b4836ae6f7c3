import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { columnTexts } from './column-texts.ts';
import { type KeyAction } from './key-action-dialog.tsx';
import { firstOrder, type KeyOrder, type SortColumn, sortColumns } from './key-list.ts';
import { KeyRow } from './key-row.tsx';

interface KeysTableProps {
  readonly keys: readonly ListedKeyFragment[];
  readonly order: KeyOrder;
  readonly onOrder: (order: KeyOrder) => void;
  readonly onAction: (action: KeyAction) => void;
}

/** Ordered by its headers; in narrow windows a card for each key. */
export function KeysTable({ keys, order, onOrder, onAction }: KeysTableProps) {
  const texts = useMessages(messages);
  const columns = useMessages(columnTexts);
  const sortBy = (column: SortColumn) =>
    onOrder(column === order.column ? { column, isDescending: !order.isDescending } : firstOrder(column));
  return (
    <div class="table-frame keys-table">
      <table class="table" aria-label={texts.keys}>
        <thead>
          <tr>
            {sortColumns.map((column) => (
              <th
                key={column}
                scope="col"
                class={column === 'calls' ? 'figure' : undefined}
                aria-sort={column === order.column ? (order.isDescending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {columns[column]}
                  <span class="sort-mark" aria-hidden="true">
                    {column === order.column ? (order.isDescending ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{texts.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <KeyRow key={key.id} of={key} onAction={onAction} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const english = { keys: 'API keys', actions: 'Actions' };

const messages: Messages<typeof english> = { en: english, zh: { keys: 'API 密钥', actions: '操作' } };
