import type { Analysis, Channel, Conversation, Draft, Finding, RuleId, Span, Surface } from '../analyzer/types.ts';

/** A finding that is on screen: its spans are remapped to the draft as it is now. */
export interface ShownFinding {
  /** Stable while the same words carry the same finding, so that a card does not flicker. */
  readonly key: string;
  readonly finding: Finding;
}

/** Why the box shows no coaching; null while it does. */
export type Silence = 'off-here' | 'paused' | 'not-english' | 'unreadable' | 'analyser-away';

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
  /** More is unfolded: the keys 1 to 4 then choose from it, in the order of `MORE`. */
  readonly more?: boolean;
}

/** What More offers, in its order, here and everywhere. */
export const MORE = ['muted-here', 'rule-turned-off', 'site-turned-off', 'paused'] as const;

/** A row of the panel that arrow keys reach: a finding or a statement. */
export type PanelRow = { readonly finding: string } | { readonly statement: string };

/** The corner of the reply box at which the badge stands; start and end as the UI's language is written. */
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';

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
  /** The row that arrow keys have reached in a panel opened by key. */
  readonly panelRow?: PanelRow | null;
  /** Where the agent moved the badge; `bottom-end` when it never was. */
  readonly corner?: Corner;
  readonly notice: Notice | null;
  /** `rule` + quote of what the agent dismissed in this draft. */
  readonly dismissed: readonly string[];
  /** Rules turned off on this ticket. */
  readonly mutedHere: readonly RuleId[];
  /** The edit that is being written: one at a time per box. Null when none is. */
  readonly applying: PendingEdit | null;
}

/** What is being written and how it counts once it stands in the box. */
export interface PendingEdit {
  readonly text: string;
  readonly kind: 'reframe' | 'statement' | 'phrase';
  readonly rule?: RuleId;
}

/** What the box, the page and the background tell. Dispatched by the driver. */
export type BoxEvent =
  /** The agent typed. `touched`: findings whose words hold the caret. The text itself is read after a pause. */
  | { readonly type: 'typed'; readonly touched: readonly string[] }
  /** The box was read, after a pause or on focus. `excluded`: quoted thread, signature, code. */
  | {
      readonly type: 'read';
      readonly text: string;
      readonly excluded: readonly Span[];
      readonly surface: Surface;
      readonly channel: Channel;
      readonly conversation: Conversation;
    }
  | { readonly type: 'analysed'; readonly analysis: Analysis; readonly statements: readonly Statement[] }
  | { readonly type: 'analyser-failed' }
  | { readonly type: 'silenced'; readonly silence: Silence | null }
  | { readonly type: 'written'; readonly result: 'applied' | 'stale' | 'refused' }
  /** The answer to the effect `copy`. */
  | { readonly type: 'copied'; readonly done: boolean }
  | { readonly type: 'rules-changed' };

/** What the agent does, by pointer or key. Dispatched by the overlay, and by the driver for keys and hover. */
export type AgentEvent =
  /** A phrase from the popup, to be written at the caret. */
  | { readonly type: 'phrase-sent'; readonly text: string }
  | { readonly type: 'card-opened'; readonly key: string; readonly by: Card['by'] }
  /** The next (1) or previous (-1) finding's card in order of the text, round and round. */
  | { readonly type: 'card-stepped'; readonly step: 1 | -1 }
  /** The pointer left the mark and the card: closes a card that hover opened. */
  | { readonly type: 'card-left' }
  | { readonly type: 'card-closed' }
  /** A key that means nothing to an open card or a panel row was pressed: both let go, and the key goes to the box. */
  | { readonly type: 'keys-released' }
  /** `reframe`: index into the finding's reframes. */
  | { readonly type: 'reframe-chosen'; readonly key: string; readonly reframe: number }
  | { readonly type: 'dismissed'; readonly key: string }
  | { readonly type: 'more-toggled' }
  | { readonly type: 'muted-here'; readonly key: string }
  | { readonly type: 'rule-turned-off'; readonly key: string }
  | { readonly type: 'site-turned-off' }
  /** For an hour. */
  | { readonly type: 'paused' }
  /** Off, silent for the hour or paused: back on, from the badge. */
  | { readonly type: 'turned-on' }
  | { readonly type: 'badge-moved'; readonly corner: Corner }
  /** Without `open`: the other way round. */
  | { readonly type: 'panel-toggled'; readonly open?: boolean }
  /** Arrow keys in a panel opened by key; the order is that of `panelRows`. */
  | { readonly type: 'panel-stepped'; readonly step: 1 | -1 }
  | { readonly type: 'statement-chosen'; readonly id: string };

/** All that can happen at one reply box. */
export type SessionEvent = BoxEvent | AgentEvent;

/** A session after an event, and what is to be done about it. */
export type Step = readonly [Session, readonly SessionEffect[]];

/** What the reducer wants done; the driver does it and reports back with an event. */
export type SessionEffect =
  | { readonly do: 'read-after-pause' }
  | { readonly do: 'read-now' }
  | { readonly do: 'analyse'; readonly draft: Draft; readonly conversation: Conversation }
  | { readonly do: 'retry-later' }
  /** `at: 'caret'` inserts behind the caret or selection; a span replaces exactly that. `select`: what is selected after, in `text`. */
  | {
      readonly do: 'edit';
      readonly revision: number;
      readonly at: Span | 'caret';
      readonly quote: string;
      readonly text: string;
      readonly select: Span | null;
    }
  | { readonly do: 'copy'; readonly text: string }
  | {
      readonly do: 'record-use';
      readonly edit: PendingEdit;
      readonly states: readonly string[];
      readonly situations: readonly string[];
    }
  | { readonly do: 'remember-panel'; readonly open: boolean }
  | { readonly do: 'remember-corner'; readonly corner: Corner }
  | { readonly do: 'turn-off-rule'; readonly rule: RuleId }
  | { readonly do: 'turn-off-site' }
  | { readonly do: 'pause'; readonly minutes: number }
  | { readonly do: 'turn-on' }
  /** Dismissals and mutes of this ticket outlive the composer's node. */
  | { readonly do: 'remember-quiet'; readonly dismissed: readonly string[]; readonly mutedHere: readonly RuleId[] };
