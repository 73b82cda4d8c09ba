/** A statement that Attune brings along. */
export interface BuiltInPhrase {
  readonly id: string;
  readonly text: string;
  readonly situation: string;
  readonly states: readonly string[];
}

/** Every built-in phrase: one import and one entry a situation. */
export const PHRASES: readonly BuiltInPhrase[] = [];
