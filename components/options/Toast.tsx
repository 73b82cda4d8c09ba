import { message } from '../../lib/platform/messages.ts';
import { Button } from '../ui/Button.tsx';

/** What has just happened, with a way back where there is one. */
export interface ToastText {
  readonly words: string;
  readonly undo?: () => void;
}

/** At the lower edge of the page, read out when it changes. It stays until something else happens. */
export function Toast({ toast }: { readonly toast: ToastText | null }) {
  return (
    <div class={toast ? 'toast' : 'visually-hidden'}>
      <p role="status">{toast?.words}</p>
      {toast?.undo && <Button onClick={toast.undo}>{message('options_undo')}</Button>}
    </div>
  );
}
