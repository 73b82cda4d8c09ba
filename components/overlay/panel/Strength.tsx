import { type MessageKey, message } from '../../../lib/platform/messages.ts';
import type { Session } from '../../../lib/session/types.ts';
import { CheckIcon } from '../../ui/Icon.tsx';

const WORDS: Readonly<Record<string, MessageKey>> = {
  'specific-ack': 'overlay_strength_specific_ack',
  paraphrase: 'overlay_strength_paraphrase',
  'clarifying-question': 'overlay_strength_clarifying_question',
  'owns-it': 'overlay_strength_owns_it',
  'cause-explained': 'overlay_strength_cause_explained',
  'already-done': 'overlay_strength_already_done',
  options: 'overlay_strength_options',
  'time-commitment': 'overlay_strength_time_commitment',
  'limit-with-reason': 'overlay_strength_limit_with_reason',
  'thanks-not-sorry': 'overlay_strength_thanks_not_sorry',
  'thinks-ahead': 'overlay_strength_thinks_ahead',
  'warm-transfer': 'overlay_strength_warm_transfer',
};

/** One thing that the reply does well; more would be praise for its own sake. */
export function Strength({ session: { analysis } }: { readonly session: Session }) {
  const words = analysis?.strengths.map(({ id }) => WORDS[id]).find((key) => key !== undefined);
  if (!words) return null;
  return (
    <p class="strength">
      <CheckIcon />
      {message('overlay_strength', message(words))}
    </p>
  );
}
