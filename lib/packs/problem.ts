import { PROBLEM_TEXT, type ProblemText } from './problem-text.ts';

/** What was found wrong in a pack file, and where. Lines and columns count from 1, as editors show them. */
export interface Problem {
  readonly code: ProblemCode;
  /** An error leaves out the rule it stands in, or refuses the pack; a warning leaves out nothing. */
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** Number of the rule (from 0) that it stands in; null for the pack itself. */
  readonly rule: number | null;
  /** Fill $1, $2 … in the text of the code. */
  readonly values: readonly string[];
}

export type ProblemCode = keyof typeof PROBLEM_TEXT;

/** Puts a problem's values into a text: $1 is the first. One pass, so a value that holds "$2" stays as it is. */
export function fill(text: string, values: readonly string[]): string {
  const [first = '', ...rest] = text.split('$');
  return rest.reduce((filled, part) => {
    const value = values[Number(part.charAt(0)) - 1];
    return value === undefined ? `${filled}$${part}` : filled + value + part.slice(1);
  }, first);
}

/** A problem in English words. */
export function sayProblem({ code, values }: Pick<Problem, 'code' | 'values'>): ProblemText {
  const { what, why, fix } = PROBLEM_TEXT[code];
  return { what: fill(what, values), why: fill(why, values), fix: fill(fix, values) };
}
