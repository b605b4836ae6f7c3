import { useEffect, useRef } from 'preact/hooks';
import { type OptionGroup } from './combobox.tsx';

interface OptionListProps<Value extends string> {
  /** Of the input; what is in the list is named for it. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup<Value>[];
  readonly active: Value | undefined;
  readonly value: Value | undefined;
  readonly none: string | undefined;
  readonly onActive: (value: Value) => void;
  readonly onChoose: (value: Value) => void;
}

/** What the combobox offers. The focus stays in its input: the mouse must not take it. */
export function OptionList<Value extends string>(props: OptionListProps<Value>) {
  const { id, label, groups, active, value, none, onActive, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const isEmpty = groups.every(({ options }) => options.length === 0);
  return (
    <div
      class="options"
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      ref={list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {isEmpty && (
        <p class="small soft options-none" role="option" aria-selected={false} aria-disabled>
          {none ?? '…'}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name || undefined}>
          {group.name && (
            <div class="options-group" aria-hidden="true">
              {group.name}
            </div>
          )}
          {group.options.map((option) => (
            <div
              key={option.value}
              id={`${id}-${option.value}`}
              class="option"
              role="option"
              aria-selected={option.value === value}
              data-active={option.value === active || undefined}
              onMouseMove={() => option.value !== active && onActive(option.value)}
              onClick={() => onChoose(option.value)}
            >
              <span>{option.text}</span>
              {option.detail}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
