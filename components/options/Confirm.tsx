import type { ComponentChildren } from 'preact';
import { message } from '../../lib/platform/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

export interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  /** What the button that does it says. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** Asks before something is deleted that cannot be brought back. The safe answer has the focus. */
export function Confirm({ open, title, action, onConfirm, onCancel, children }: ConfirmProps) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button autofocus onClick={onCancel}>
            {message('options_cancel')}
          </Button>
          <Button kind="danger" onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
