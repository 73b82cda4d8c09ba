import { message } from '../../lib/platform/messages.ts';
import type { Trouble } from '../../lib/store/db.ts';
import { TROUBLE_WORDS } from '../hooks/trouble-words.ts';
import { Button } from '../ui/Button.tsx';
import { WarningIcon } from '../ui/Icon.tsx';

/** In place of what the database holds while it cannot be used. */
export function TroubleNote({ trouble, onRetry }: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  return (
    <div class="banner" role="alert">
      <WarningIcon />
      <span>
        {message(TROUBLE_WORDS[trouble])} <a href="#trouble">{message('options_trouble_look')}</a>
      </span>
      <Button onClick={onRetry}>{message('options_retry')}</Button>
    </div>
  );
}
