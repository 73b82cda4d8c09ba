import type { Span } from '../analyzer/types.ts';

/** One word as compromise reads it: a contraction gives several tokens over the same span ("can't" is `can` + `not`). */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, contractions written out, no punctuation: what patterns compare with. */
  readonly normal: string;
  /** Dictionary form of a verb or noun (`sent` is `send`); otherwise `normal`. */
  readonly lemma: string;
  /** compromise's tags, such as `Verb`, `PastTense`, `Pronoun`. */
  readonly tags: ReadonlySet<string>;
  /** Punctuation between this token and the next, spaces included. */
  readonly after: string;
  /** Punctuation before the word, such as an opening quote. */
  readonly before: string;
  /** Stands in a quotation: somebody else's words. */
  readonly quoted: boolean;
}

/** Who does it, seen from the agent: `agent` is I, we, our team; `customer` is you, your; `third` anyone or anything else. */
export type Party = 'agent' | 'customer' | 'third' | 'none';

/** A stretch of a sentence around one finite verb (or an imperative). Indexes are into the sentence's tokens, end exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Word that opened it: `because`, `if`, `but`, `so`, `that` …; '' for the first. */
  readonly link: string;
  readonly subject: Party;
  /** Token range of the subject; empty when there is none. */
  readonly subjectFrom: number;
  readonly subjectTo: number;
  /** Index of the main verb, -1 when the clause has none. */
  readonly verb: number;
  readonly lemma: string;
  /** `can`, `could`, `will`, `would`, `should`, `must`, `may`, `might`, `have to`, `need to` …; '' for none. */
  readonly modal: string;
  readonly negated: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** have + participle. */
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly mood: 'declarative' | 'question' | 'imperative' | 'condition';
}

export const ACTS = [
  'apologise',
  'refuse',
  'request',
  'promise',
  'ask',
  'thank',
  'explain',
  'report',
  'offer',
  'acknowledge',
  'greet',
  'close',
  'instruct',
] as const;
/** What a sentence does, after Austin and Searle: several at once are usual. `report` tells of something already done. */
export type Act = (typeof ACTS)[number];

/** A pattern found in a sentence: token range, end exclusive. */
export interface Match {
  /** Whose pattern: a rule's id, `unless:<rule>`, or `act:<act>`. */
  readonly set: string;
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** All that the sentence alone tells: a pure function of its text and the compiled net, so it is memoised by text. */
export interface Reading {
  /** Normalised text of the sentence; token offsets are into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly acts: ReadonlySet<Act>;
  readonly matches: readonly Match[];
  readonly question: boolean;
}
