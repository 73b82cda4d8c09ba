import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Kbd } from './Kbd.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'> {
  /** `act` is the one thing to press on a surface; `quiet` is for footers; `danger` deletes. */
  readonly kind?: 'plain' | 'act' | 'quiet' | 'danger' | undefined;
  /** The key that does the same, as in `Alt+J`: shown, and told to assistive technology. */
  readonly keys?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** A button that says what it does, and its key. */
export function Button({ kind = 'plain', keys, class: extra, children, ...rest }: ButtonProps) {
  const names = ['button', kind !== 'plain' && `button-${kind}`, extra].filter(Boolean).join(' ');
  return (
    <button type="button" class={names} aria-keyshortcuts={keys} {...rest}>
      {children}
      {keys && <Kbd keys={keys} />}
    </button>
  );
}
