import { SelectField, TextField } from '../../components/field.tsx';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { columnTexts } from './column-texts.ts';
import { firstOrder, type KeyFilter, type KeyOrder, sortColumns, states } from './key-list.ts';

interface KeyFiltersProps {
  readonly filter: KeyFilter;
  readonly onFilter: (filter: KeyFilter) => void;
  readonly order: KeyOrder;
  readonly onOrder: (order: KeyOrder) => void;
}

/** Narrow windows show cards, which have no headers to order them by: there a field does. */
export function KeyFilters({ filter, onFilter, order, onOrder }: KeyFiltersProps) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const columns = useMessages(columnTexts);
  return (
    <div class="key-filters">
      <TextField
        label={texts.find}
        type="search"
        placeholder={texts.example}
        value={filter.text}
        onValue={(text) => onFilter({ ...filter, text })}
      />
      <SelectField
        label={columns.state}
        value={filter.state}
        options={[{ value: 'ANY', text: texts.any }, ...states.map((value) => ({ value, text: words.states[value] }))]}
        onValue={(state) => onFilter({ ...filter, state })}
      />
      <SelectField
        label={columns.environment}
        value={filter.environment}
        options={[
          { value: 'ANY', text: texts.any },
          ...(['LIVE', 'TEST'] as const).map((value) => ({ value, text: words.environments[value] })),
        ]}
        onValue={(environment) => onFilter({ ...filter, environment })}
      />
      <div class="of-cards">
        <SelectField
          label={texts.sort}
          value={order.column}
          options={sortColumns.map((value) => ({ value, text: columns[value] }))}
          onValue={(column) => onOrder(firstOrder(column))}
        />
      </div>
    </div>
  );
}

const english = { find: 'Find', example: 'Name or last four characters', any: 'Any', sort: 'Sort by' };

const messages: Messages<typeof english> = {
  en: english,
  zh: { find: '查找', example: '名称或末四位', any: '全部', sort: '排序' },
};
