import { type ComponentChildren } from 'preact';

/** Where a list has nothing to show: why, and what one can do. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
