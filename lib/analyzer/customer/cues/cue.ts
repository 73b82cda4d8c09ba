/**
 * Words that show a state, in the pattern language. `strength` is how sure and how strong: 1 hints, 2 says it, 3 says it strongly.
 * A cue only counts as evidence; what the states are is decided over the whole message (../feelings.ts).
 */
export interface Cue {
  readonly strength: 1 | 2 | 3;
  readonly patterns: readonly string[];
}
