import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Esc, too. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
}

/** A modal question, for our own pages: the platform's `dialog` traps focus, gives it back and makes the rest inert. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 class="dialog-title" id={id}>
        {title}
      </h2>
      {children}
      <div class="dialog-actions">{actions}</div>
    </dialog>
  );
}
