import type { Context, Hit } from '../analyzer/context.ts';
import type { Dimension, Level, Message, RuleId, Scope } from '../analyzer/types.ts';

/** A reply (with what surrounds it) on which a rule must fire or stay silent. */
export interface Example {
  readonly reply: string;
  readonly customer?: string;
  readonly thread?: readonly Message[];
  readonly requester?: string;
  readonly agent?: string;
  readonly mode?: 'public' | 'internal';
  readonly channel?: 'email' | 'chat';
  /** A single sentence out of a reply. */
  readonly fragment?: boolean;
  /** The words that the finding must point at, when that is the point of the example. */
  readonly quote?: string;
  /** Why it is silent. */
  readonly why?: string;
}

/** Everything about one rule, in one file. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  readonly scope: Scope;
  readonly dimensions: readonly Dimension[];
  /** What: a few words about the words, never about the writer; at most 48 characters. */
  readonly what: string;
  /** Why: one sentence, the effect on the reader; at most 110 characters. */
  readonly why: string;
  /** Where the advice comes from: paper, standard, product page. */
  readonly source: string;
  /** Not yet right nine times in ten on text that nobody tuned it on (`npm run bench:quality`): it shows at the learning level only. */
  readonly learning?: true;
  /** Patterns in the pattern language. All rules' patterns are matched in one pass; the matches reach `detect` in the sentence's `matches`. */
  readonly match?: readonly string[];
  /** Sentence patterns that make every `match` in that sentence void. */
  readonly unless?: readonly string[];
  /** Finds the hits of this rule. Without it, each match is a hit. Pure, total, deterministic. */
  readonly detect?: (context: Context) => readonly Hit[];
  /** How the learned second opinion works with this rule; without it the rule stands alone, as safety and slips do. */
  readonly opinion?: {
    /** It may add findings where it is sure. */
    readonly adds: boolean;
    /** It may take back hits that it doubts. */
    readonly vetoes: boolean;
    /** Sentences to start from, offered where only it found something; `{slots}` are for the agent. */
    readonly starters: readonly string[];
  };
  /** `detect` looks at the matches alone: it need not be asked about a sentence that has none. Teams have thousands of such rules. */
  readonly onlyMatches?: true;
  readonly examples: { readonly fires: readonly Example[]; readonly silent: readonly Example[] };
}

export const defineRule = (rule: Rule): Rule => rule;
