import { act } from './act.ts';
import { hear } from './hear.ts';
import type { BoxEvent, Session, SessionEvent, Step } from './types.ts';

const HEARD: ReadonlySet<string> = new Set<BoxEvent['type']>([
  'typed',
  'read',
  'analysed',
  'analyser-failed',
  'silenced',
  'written',
  'copied',
  'rules-changed',
]);

const isHeard = (event: SessionEvent): event is BoxEvent => HEARD.has(event.type);

/**
 * All behaviour at a reply box: the session after an event, and what is to be done about it. Pure and total: an event that
 * makes no sense at this moment changes nothing.
 */
export function reduce(session: Session, event: SessionEvent): Step {
  return isHeard(event) ? hear(session, event) : act(session, event);
}
