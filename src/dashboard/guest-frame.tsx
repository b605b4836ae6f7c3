import { type ComponentChildren } from 'preact';
import { Brand } from './components/brand.tsx';
import { Choices } from './components/choices.tsx';
import { paths } from './paths.ts';

/** Around what one sees before logging in. `plain`: nothing is known yet, so there is nothing to choose. */
export function GuestFrame({ plain = false, children }: { plain?: boolean; children: ComponentChildren }) {
  return (
    <div class="guest">
      <main class="panel stack wide">
        <Brand href={paths.start} />
        {children}
      </main>
      {!plain && (
        <footer>
          <Choices />
        </footer>
      )}
    </div>
  );
}
