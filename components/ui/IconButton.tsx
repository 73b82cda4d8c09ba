import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { keySigns } from './Kbd.tsx';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'> {
  /** What it does, in words: its accessible name and its tooltip. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly class?: string | undefined;
  /** One icon. */
  readonly children: ComponentChildren;
}

export function IconButton({ label, keys, class: extra, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class={extra ? `icon-button ${extra}` : 'icon-button'}
      aria-label={label}
      title={keys ? `${label} (${keySigns(keys)})` : label}
      aria-keyshortcuts={keys}
      {...rest}
    >
      {children}
    </button>
  );
}
