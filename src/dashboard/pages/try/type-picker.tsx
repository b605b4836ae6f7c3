import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { documentName } from '../../components/document-types/document-names.ts';
import { typeGroups, type TypeInfo } from '../../components/document-types/type-options.ts';
import { type DocumentType } from '../../graphql/generated/graphql.ts';
import { type Messages, useLanguage, useMessages } from '../../i18n/language.tsx';
import { TypeList } from './type-list.tsx';

interface TypePickerProps {
  readonly types: readonly TypeInfo[];
  readonly value: DocumentType;
  readonly disabled: boolean;
  readonly onValue: (value: DocumentType) => void;
}

/** The ARIA pattern of a combobox with a list: typing searches, the arrows move, Enter chooses, Escape leaves it as it was. */
export function TypePicker({ types, value, disabled, onValue }: TypePickerProps) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is being searched for; undefined: the list is closed. */
  const [search, setSearch] = useState<string>();
  const [active, setActive] = useState<DocumentType>();
  const groups = useMemo(() => {
    const auto = { name: '', options: [{ value: 'auto' as const, text: texts.auto }] };
    return [...(search ? [] : [auto]), ...typeGroups(types, search ?? '', language)];
  }, [types, search, language, texts]);
  const options = groups.flatMap((group) => group.options);
  const chosen = types.find(({ documentType }) => documentType === value);
  const isOpen = search !== undefined;

  const open = () => {
    setSearch('');
    setActive(value);
  };
  const choose = (next: DocumentType) => {
    setSearch(undefined);
    onValue(next);
  };
  const move = (steps: number) => {
    const at = options.findIndex((option) => option.value === active);
    setActive(options[Math.max(0, Math.min(options.length - 1, at + steps))]?.value);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen ? move(1) : open()),
    ArrowUp: () => (isOpen ? move(-1) : open()),
    PageDown: () => move(8),
    PageUp: () => move(-8),
    Enter: () => (isOpen ? active && choose(active) : open()),
    Escape: () => setSearch(undefined),
  };
  return (
    <div class="field type-picker">
      <label for={id}>{texts.label}</label>
      <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 6 4 4 4-4" />
      </svg>
      <input
        ref={input}
        class="input"
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        disabled={disabled}
        placeholder={texts.search}
        value={search ?? (chosen ? documentName(chosen, language) : value === 'auto' ? texts.auto : '')}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setSearch(text);
          setActive(typeGroups(types, text, language)[0]?.options[0]?.value);
        }}
        onClick={() => !isOpen && open()}
        onBlur={() => setSearch(undefined)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act || event.isComposing) return;
          event.preventDefault();
          act();
        }}
      />
      {isOpen && (
        <TypeList
          id={id}
          label={texts.label}
          groups={groups}
          active={active}
          value={value}
          none={texts.none}
          onActive={setActive}
          onChoose={choose}
        />
      )}
    </div>
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
