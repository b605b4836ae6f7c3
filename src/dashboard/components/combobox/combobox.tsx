import { type ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './combobox.css';
import { OptionList } from './option-list.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What tells it from others that are called alike. */
  readonly detail?: ComponentChildren;
}

export interface OptionGroup<Value extends string> {
  /** Empty: without a heading. */
  readonly name: string;
  readonly options: readonly Option<Value>[];
}

interface ComboboxProps<Value extends string> {
  readonly label: string;
  readonly placeholder: string;
  /** What is chosen; undefined as long as it is not known. */
  readonly chosen: Option<Value> | undefined;
  /** What `search` finds. */
  readonly groups: readonly OptionGroup<Value>[];
  /** What is being searched for; undefined: the list is closed. */
  readonly search: string | undefined;
  /** What to say where nothing is found; undefined while it is being looked for. */
  readonly none: string | undefined;
  readonly disabled?: boolean;
  readonly onSearch: (search: string | undefined) => void;
  readonly onValue: (value: Value) => void;
}

/** The ARIA pattern of a combobox with a list: typing searches, the arrows move, Enter chooses, Escape leaves it as it was. */
export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { label, placeholder, chosen, groups, search, none, disabled, onSearch, onValue } = props;
  const id = useId();
  const [moved, setMoved] = useState<Value>();
  const options = groups.flatMap((group) => group.options);
  const isThere = (value: Value | undefined) => options.some((option) => option.value === value);
  // Enter takes the first that is found, until the arrows went to another.
  const active = [moved, search === '' ? chosen?.value : undefined].find(isThere) ?? options[0]?.value;
  const isOpen = search !== undefined;
  const input = useRef<HTMLInputElement>(null);
  // What is typed next takes the place of what is chosen.
  useEffect(() => {
    if (!isOpen && document.activeElement === input.current) input.current?.select();
  }, [isOpen]);

  const open = () => {
    setMoved(undefined);
    onSearch('');
  };
  const choose = (value: Value) => {
    onSearch(undefined);
    onValue(value);
  };
  const move = (steps: number) => {
    const at = options.findIndex((option) => option.value === active);
    setMoved(options[Math.max(0, Math.min(options.length - 1, at + steps))]?.value);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen ? move(1) : open()),
    ArrowUp: () => (isOpen ? move(-1) : open()),
    PageDown: () => move(8),
    PageUp: () => move(-8),
    Enter: () => (isOpen ? active !== undefined && choose(active) : open()),
    Escape: () => onSearch(undefined),
  };
  return (
    <div class="field combobox">
      <label for={id}>{label}</label>
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
        aria-activedescendant={isOpen && active !== undefined ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        disabled={disabled}
        placeholder={placeholder}
        value={search ?? chosen?.text ?? ''}
        onInput={(event) => {
          setMoved(undefined);
          onSearch(event.currentTarget.value);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !isOpen && open()}
        onBlur={() => onSearch(undefined)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act || event.isComposing) return;
          event.preventDefault();
          act();
        }}
      />
      {isOpen && (
        <OptionList
          id={id}
          label={label}
          groups={groups}
          active={active}
          value={chosen?.value}
          none={none}
          onActive={setMoved}
          onChoose={choose}
        />
      )}
    </div>
  );
}
