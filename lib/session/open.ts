import type { RuleId } from '../analyzer/types.ts';
import type { Corner, Session, Silence } from './types.ts';

/** What is known before the box was read: from the settings, and from what the agent silenced on this ticket before. */
export interface Opening {
  readonly silence: Silence | null;
  readonly panelOpen: boolean;
  readonly corner?: Corner;
  readonly dismissed: readonly string[];
  readonly mutedHere: readonly RuleId[];
}

/** The session of a box that has just been found. */
export function openSession(opening: Opening): Session {
  return {
    ...opening,
    draft: null,
    conversation: { thread: [] },
    analysis: null,
    shown: [],
    further: [],
    statements: [],
    card: null,
    panelRow: null,
    notice: null,
    applying: null,
  };
}
