import type { Analysis, Conversation, Draft, Finding, RuleId, Span } from '../analyzer/types.ts';

/** A finding that is on screen: its spans are remapped to the draft as it is now. */
export interface ShownFinding {
  /** Stable while the same words carry the same finding, so that a card does not flicker. */
  readonly key: string;
  readonly finding: Finding;
}

/** Why the box shows no coaching; null while it does. */
export type Silence = 'off-here' | 'paused' | 'not-english' | 'unreadable' | 'analyser-away' | 'reloaded';

/** A statement offered in the panel, chosen for this customer and filled with their nouns. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  /** Slots still open, as spans of `text`. */
  readonly slots: readonly Span[];
  /** One line: why this one is offered. */
  readonly because: string;
}

export interface Card {
  readonly key: string;
  /** A card opened by a click or a key listens to Enter, 2 and Esc; one opened by hover only to Esc. */
  readonly by: 'hover' | 'click' | 'key';
}

/** A short message at the box, gone at the next keystroke. */
export type Notice = 'stale' | 'refused-copied' | 'refused' | 'inserted' | 'applied';

/** All that is known at one reply box. Plain data: the overlay is a picture of it. */
export interface Session {
  readonly silence: Silence | null;
  readonly draft: Draft | null;
  readonly conversation: Conversation;
  /** For the draft's revision or an earlier one; `shown` is always remapped to the draft. */
  readonly analysis: Analysis | null;
  /** Marks within the budget, in order of the text. */
  readonly shown: readonly ShownFinding[];
  /** The rest: in the panel only. */
  readonly further: readonly ShownFinding[];
  readonly statements: readonly Statement[];
  readonly card: Card | null;
  readonly panelOpen: boolean;
  readonly notice: Notice | null;
  /** `rule` + quote of what the agent dismissed in this draft. */
  readonly dismissed: readonly string[];
  /** Rules turned off on this ticket. */
  readonly mutedHere: readonly RuleId[];
  /** One edit at a time per box. */
  readonly applying: boolean;
}
