import { type MessageKey, message } from '../../../lib/platform/messages.ts';
import type { Silence } from '../../../lib/session/types.ts';
import { Button } from '../../ui/Button.tsx';
import type { Dispatch } from '../dispatch.ts';

const WORDS = {
  'off-here': 'overlay_silent_off_here',
  paused: 'overlay_silent_paused',
  'not-english': 'overlay_silent_not_english',
  unreadable: 'overlay_silent_unreadable',
  'analyser-away': 'overlay_silent_analyser_away',
} as const satisfies Record<Silence, MessageKey>;

/** Why there is no coaching here, what is safe, and what can be done. */
export function Silent({ silence, dispatch }: { readonly silence: Silence; readonly dispatch: Dispatch }) {
  const back = silence === 'off-here' ? 'overlay_turn_on' : silence === 'paused' ? 'overlay_resume' : null;
  return (
    <section>
      <p>{message(WORDS[silence])}</p>
      {back && (
        <Button kind="act" onClick={() => dispatch({ type: 'turned-on' })}>
          {message(back)}
        </Button>
      )}
    </section>
  );
}
