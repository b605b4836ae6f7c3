import { useEffect, useRef } from 'preact/hooks';
import { type TypeGroup } from '../../components/document-types/type-options.ts';
import { type DocumentType } from '../../graphql/generated/graphql.ts';

interface TypeListProps {
  /** Of the input; what is in the list is named for it. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly TypeGroup[];
  readonly active: DocumentType | undefined;
  readonly value: DocumentType;
  /** What to say where nothing is found. */
  readonly none: string;
  readonly onActive: (value: DocumentType) => void;
  readonly onChoose: (value: DocumentType) => void;
}

/** What the combobox offers. The focus stays in its input: the mouse must not take it. */
export function TypeList({ id, label, groups, active, value, none, onActive, onChoose }: TypeListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (groups.length === 0) {
    return (
      <div class="type-list" id={`${id}-list`} role="listbox" aria-label={label}>
        <p class="small soft type-none" role="option" aria-selected={false} aria-disabled>
          {none}
        </p>
      </div>
    );
  }
  return (
    <div
      class="type-list"
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      ref={list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group.name} role="group" aria-label={group.name || undefined}>
          {group.name && (
            <div class="type-region" aria-hidden="true">
              {group.name}
            </div>
          )}
          {group.options.map((option) => (
            <div
              key={option.value}
              id={`${id}-${option.value}`}
              class="type-option"
              role="option"
              aria-selected={option.value === value}
              data-active={option.value === active || undefined}
              onMouseMove={() => option.value !== active && onActive(option.value)}
              onClick={() => onChoose(option.value)}
            >
              <span>{option.text}</span>
              <code aria-hidden="true">{option.value}</code>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
