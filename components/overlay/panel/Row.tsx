import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface RowProps {
  /** The arrow keys stand here. Focus does not: it stays in the reply box. */
  readonly active: boolean;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** A row of the panel that can be chosen by pointer or by key. */
export function Row({ active, keys, disabled = false, onChoose, children }: RowProps) {
  const element = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (active && element.current) reveal(element.current);
  }, [active]);
  return (
    <li>
      <button
        ref={element}
        type="button"
        class="row"
        aria-current={active ? 'true' : undefined}
        aria-keyshortcuts={keys}
        aria-disabled={disabled}
        onClick={() => !disabled && onChoose()}
      >
        {children}
      </button>
    </li>
  );
}

/** Scrolls the panel and nothing else: `scrollIntoView` would move the host's page as well. */
function reveal(row: HTMLElement): void {
  const panel = row.closest('.panel');
  const head = panel?.querySelector('.panel-head');
  if (!panel || !head) return;
  const { top, bottom } = row.getBoundingClientRect();
  const hiddenAbove = head.getBoundingClientRect().bottom - top;
  const hiddenBelow = bottom - panel.getBoundingClientRect().bottom;
  if (hiddenAbove > 0) panel.scrollTop -= hiddenAbove;
  else if (hiddenBelow > 0) panel.scrollTop += hiddenBelow;
}
