import { type ComponentChildren, type JSX } from 'preact';

type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'size'> & {
  /** `main`: what one came for; at most one in view. */
  readonly kind?: 'main' | 'danger' | 'quiet' | undefined;
  readonly size?: 'small' | undefined;
  /** Its work is under way: it stays in its place, and a second press does nothing. */
  readonly busy?: boolean | undefined;
};

export function Button({ kind, size, busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      class="button"
      data-kind={kind}
      data-size={size}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

export function ButtonLink({ href, kind, size, children }: ButtonLinkProps) {
  return (
    <a class="button" href={href} data-kind={kind} data-size={size}>
      {children}
    </a>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: ButtonProps['kind'];
  readonly size?: ButtonProps['size'];
  readonly children: ComponentChildren;
}
