import type { CustomerState, StateName } from '../../lib/analyzer/types.ts';
import { type MessageKey, message, plural } from '../../lib/platform/messages.ts';

const STATE = {
  frustrated: 'overlay_state_frustrated',
  angry: 'overlay_state_angry',
  anxious: 'overlay_state_anxious',
  confused: 'overlay_state_confused',
  disappointed: 'overlay_state_disappointed',
  sad: 'overlay_state_sad',
  urgent: 'overlay_state_urgent',
  'leaving-risk': 'overlay_state_leaving_risk',
  satisfied: 'overlay_state_satisfied',
  neutral: 'overlay_state_neutral',
} as const satisfies Record<StateName, MessageKey>;

const CONTACT: Readonly<Record<number, MessageKey>> = { 2: 'overlay_contact_2', 3: 'overlay_contact_3', 4: 'overlay_contact_4' };

/** States that can be more or less so; nobody is "very close to leaving". */
const GRADED: ReadonlySet<StateName> = new Set(['frustrated', 'angry', 'anxious', 'confused', 'disappointed', 'sad']);

/** What fits in a line or two. */
const FACTS = 4;

/** The customer in one line, a fact each: how they are, how often they wrote, how long they have waited, what is at stake. */
export function customerWords(customer: CustomerState): readonly string[] {
  const { states, intensity, contacts, daysWaiting, stakes } = customer;
  const [state] = states;
  const word = message(STATE[state]);
  const [stake] = stakes;
  return [
    intensity === 3 && GRADED.has(state) ? message('overlay_very', word) : word,
    ...states.slice(1, 2).map((second) => message(STATE[second])),
    ...(contacts > 1 ? [message(CONTACT[contacts] ?? 'overlay_contact_n', contacts)] : []),
    ...(daysWaiting ? [plural('overlay_waiting', daysWaiting)] : []),
    ...(stake ? [message('overlay_stake', stake)] : []),
  ].slice(0, FACTS);
}
