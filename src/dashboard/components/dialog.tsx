import { type ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  /** Escape, or a button of its own. */
  readonly onClose: () => void;
  /** What it holds must not be lost by a stray key: Escape does nothing. */
  readonly mustAnswer?: boolean;
  readonly children: ComponentChildren;
}

/** A modal dialog of the browser: it holds the focus, and gives it back when it goes. Shown for as long as it is rendered. */
export function Dialog({ title, onClose, mustAnswer = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // Once it is gone: until then nothing outside it can be focused.
    return () => queueMicrotask(() => focusAgain(before));
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!mustAnswer) onClose();
      }}
      // A second Escape in a row closes it without asking.
      onClose={() => (mustAnswer ? dialog.current?.showModal() : onClose())}
    >
      <div class="stack">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

/** What had the focus before, where it is still there; else the page's content. */
function focusAgain(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected;
  (isThere ? before : document.querySelector('main'))?.focus();
}
