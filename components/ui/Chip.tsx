import type { ComponentChildren } from 'preact';

export interface ChipProps {
  readonly children: ComponentChildren;
  /** A chip that can be pressed is a filter that is on or off; without it, it is a label. */
  readonly pressed?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

export function Chip({ children, pressed, onPress }: ChipProps) {
  if (!onPress) return <span class="chip">{children}</span>;
  return (
    <button type="button" class="chip" aria-pressed={pressed ?? false} onClick={onPress}>
      {children}
    </button>
  );
}
