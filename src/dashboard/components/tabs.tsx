import { type ComponentChildren, type JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  /** What the tabs are of. */
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly text: string }[];
  readonly value: Name;
  readonly onValue: (value: Name) => void;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
}

/** The ARIA pattern of tabs: one stop of the Tab key, arrows go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, value, onValue, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(({ name }) => name === value);
    const to = targets[event.key]?.(at, tabs.length);
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onValue(next.name);
    list.current?.querySelector<HTMLButtonElement>(`[data-name="${next.name}"]`)?.focus();
  };
  return (
    <div class="stack">
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ name, text }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-name={name}
            aria-selected={name === value}
            aria-controls={`${id}-panel`}
            tabIndex={name === value ? 0 : -1}
            onClick={() => onValue(name)}
          >
            {text}
          </button>
        ))}
      </div>
      <div class="stack" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}

const targets: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
