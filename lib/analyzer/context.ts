import type { Reading } from '../language/types.ts';
import type { Channel, Conversation, CustomerState, Level, Reframe, RuleId, Span, Surface } from './types.ts';

/** A sentence in its place. Token offsets are relative: add `start`, or use `spanOf`. */
export interface Sentence extends Span {
  readonly index: number;
  /** Paragraph or line number; a list item is a block of its own. */
  readonly block: number;
  readonly reading: Reading;
  /** `body` is what the reply says; a greeting or a closing with the sign-off is not judged as content. */
  readonly role: 'greeting' | 'body' | 'closing';
  /** True inside a numbered or bulleted list. */
  readonly listItem: boolean;
}

/** A text cut into sentences, quotes, signatures, code and URLs left out. */
export interface Discourse {
  /** Normalised, same length and offsets as the original. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly excluded: readonly Span[];
}

/** What a rule may look at. */
export interface Context {
  readonly reply: Discourse;
  readonly surface: Surface;
  readonly channel: Channel;
  readonly fragment: boolean;
  readonly conversation: Conversation;
  /** Null when the page shows no customer message. */
  readonly customer: CustomerState | null;
  /** The customer's last message, cut the same way; null when there is none. */
  readonly customerText: Discourse | null;
  /** Earlier agent and customer messages, oldest first. */
  readonly thread: readonly { readonly from: 'customer' | 'agent'; readonly discourse: Discourse }[];
  /** This rule's matches that no `unless` voids, by sentence. */
  readonly matches: readonly SentenceMatch[];
}

export interface SentenceMatch {
  readonly sentence: Sentence;
  /** Index into the rule's `match`. */
  readonly pattern: number;
  readonly span: Span;
  /** Token range in the sentence. */
  readonly from: number;
  readonly to: number;
}

/** What a rule says it found; the engine turns it into a Finding. */
export interface Hit {
  readonly spans: readonly [Span, ...Span[]];
  /** Replacements, best first. The engine fits case and drops any that trips a rule of ours. */
  readonly reframes: readonly Reframe[];
  /** When this hit is plainer than the rule's usual what or why. */
  readonly what?: string;
  readonly why?: string;
  readonly level?: Level;
  /** A kind of hit that is too often wrong: shown at the learning level only, though its rule is not. */
  readonly learning?: true;
}

export interface RuleHit extends Hit {
  readonly rule: RuleId;
}
