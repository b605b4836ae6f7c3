import { useId, useRef } from 'preact/hooks';
import './menu.css';

export interface MenuItem {
  readonly text: string;
  readonly kind?: 'danger';
  readonly onSelect: () => void;
}

/** Actions behind one button: a popover of the browser, which closes on Escape and gives the focus back. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const select = ({ onSelect }: MenuItem) => {
    menu.current?.hidePopover();
    onSelect();
  };
  return (
    <>
      <button ref={button} class="button menu-trigger" data-size="small" type="button" popovertarget={id}>
        <span aria-hidden="true">⋯</span>
        <span class="visually-hidden">{label}</span>
      </button>
      <div
        ref={menu}
        id={id}
        class="menu"
        popover="auto"
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && button.current) place(event.currentTarget, button.current);
        }}
      >
        {items.map((item) => (
          <button key={item.text} type="button" data-kind={item.kind} onClick={() => select(item)}>
            {item.text}
          </button>
        ))}
      </div>
    </>
  );
}

/** Below the button, or above it where there is no room, and never outside the window. What scrolls away closes it. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = bottom > clientHeight - roomPx && top > roomPx;
  menu.style.right = `${clientWidth - right}px`;
  menu.style.top = isAbove ? 'auto' : `${bottom + 4}px`;
  menu.style.bottom = isAbove ? `${clientHeight - top + 4}px` : 'auto';
  window.addEventListener('scroll', () => menu.hidePopover(), { once: true, capture: true });
}

const roomPx = 240;
