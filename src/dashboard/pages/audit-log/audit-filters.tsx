import { Button } from '../../components/button.tsx';
import { Field, SelectField, TextField } from '../../components/field.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { actions, actionTexts } from './action-texts.ts';
import { type AuditFilter, isBackwards, noFilter } from './audit-filter.ts';

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly keys: readonly { readonly id: string; readonly name: string }[];
  readonly onFilter: (filter: AuditFilter) => void;
}

export function AuditFilters({ filter, keys, onFilter }: AuditFiltersProps) {
  const texts = useMessages(messages);
  const names = useMessages(actionTexts);
  const set = (change: Partial<AuditFilter>) => onFilter({ ...filter, ...change });
  const isSet = Object.values(filter).some((value) => value !== '');
  return (
    <div class="audit-filters">
      <Field label={texts.action}>
        {(attributes) => (
          <select
            {...attributes}
            class="input"
            value={filter.action}
            onChange={(event) => set({ action: event.currentTarget.value })}
          >
            <option value="">{texts.anyAction}</option>
            {(['account', 'key'] as const).map((subject) => (
              <optgroup key={subject} label={texts[subject]}>
                {actions
                  .filter((action) => action.startsWith(`${subject}.`))
                  .map((action) => (
                    <option key={action} value={action}>
                      {names[action]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <SelectField
        label={texts.key}
        value={filter.keyId}
        options={[{ value: '', text: texts.anyKey }, ...keys.map(({ id, name }) => ({ value: id, text: name }))]}
        onValue={(keyId) => set({ keyId })}
      />
      <TextField
        type="date"
        label={texts.from}
        value={filter.from}
        onValue={(from) => set({ from })}
        problem={isBackwards(filter) ? texts.backwards : undefined}
      />
      <TextField type="date" label={texts.to} value={filter.to} onValue={(to) => set({ to })} />
      {isSet && (
        <Button kind="quiet" onClick={() => onFilter(noFilter)}>
          {texts.clear}
        </Button>
      )}
    </div>
  );
}

const english = {
  action: 'What',
  anyAction: 'Anything',
  account: 'Account',
  key: 'Key',
  anyKey: 'Any, or none',
  from: 'From',
  to: 'To, included',
  backwards: 'The first day must not be after the last.',
  clear: 'Clear',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    action: '操作',
    anyAction: '全部',
    account: '账户',
    key: '密钥',
    anyKey: '全部',
    from: '从',
    to: '至（含）',
    backwards: '开始日期不能晚于结束日期。',
    clear: '清除',
  },
};
