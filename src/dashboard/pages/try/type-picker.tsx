import { useMemo, useState } from 'preact/hooks';
import { Combobox } from '../../components/combobox/combobox.tsx';
import { documentName } from '../../components/document-types/document-names.ts';
import { typeGroups, type TypeInfo } from '../../components/document-types/type-options.ts';
import { type DocumentType } from '../../graphql/generated/graphql.ts';
import { type Messages, useLanguage, useMessages } from '../../i18n/language.tsx';

interface TypePickerProps {
  readonly types: readonly TypeInfo[];
  readonly value: DocumentType;
  readonly disabled: boolean;
  readonly onValue: (value: DocumentType) => void;
}

/** What the document is, by its country or its name; or `auto`. */
export function TypePicker({ types, value, disabled, onValue }: TypePickerProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const [search, setSearch] = useState<string>();
  const auto = { value: 'auto' as const, text: texts.auto };
  const groups = useMemo(() => {
    const found = typeGroups(types, search ?? '', language).map(({ name, options }) => ({
      name,
      options: options.map((option) => ({ ...option, detail: <code aria-hidden="true">{option.value}</code> })),
    }));
    return search ? found : [{ name: '', options: [{ value: 'auto' as const, text: texts.auto }] }, ...found];
  }, [types, search, language, texts]);
  const type = types.find(({ documentType }) => documentType === value);
  const chosen = type && { value, text: documentName(type, language) };
  return (
    <Combobox<DocumentType>
      label={texts.label}
      placeholder={texts.search}
      chosen={value === 'auto' ? auto : chosen}
      groups={groups}
      search={search}
      none={texts.none}
      disabled={disabled}
      onSearch={setSearch}
      onValue={onValue}
    />
  );
}

const english = {
  label: 'Document type',
  auto: 'Find it out (auto)',
  search: 'Search by country or name',
  none: 'No type is called so. Try the country, or choose “Find it out”.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    label: '证件类型',
    auto: '自动识别（auto）',
    search: '按国家或名称搜索',
    none: '没有匹配的类型。请尝试国家名称，或选择“自动识别”。',
  },
};
