import { type ComponentChildren } from 'preact';
import { type Tone } from './notice.tsx';

export function Badge({ tone, children }: { tone?: Tone | undefined; children: ComponentChildren }) {
  return (
    <span class="badge" data-tone={tone}>
      {children}
    </span>
  );
}
