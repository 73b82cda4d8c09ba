import { type Analyzer, createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import { compilePack } from '../../lib/packs/compile.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import type { Rule } from '../../lib/rules/define.ts';
import { RULES, TRUSTED } from '../../lib/rules/registry.ts';
import { type Entry, isCase, type NoCase } from './case.ts';
import { check, type Result } from './result.ts';

export interface CheckerOptions {
  /** Team packs whose rules join the built-in ones. */
  readonly packs: readonly Pack[];
  readonly budget: boolean;
  /** Rules that are often wrong speak, too. */
  readonly learning: boolean;
}

export type Answer = Result | NoCase;

export const isResult = (answer: Answer): answer is Result => !('error' in answer);

/** The built-in rules and those of the packs. */
export const rulesWith = ({ packs, learning }: Pick<CheckerOptions, 'packs' | 'learning'>): readonly Rule[] => [
  ...(learning ? RULES : TRUSTED),
  ...packs.flatMap(compilePack),
];

/** A function from a case to its result. */
export function checker(options: CheckerOptions): (entry: Entry | NoCase) => Answer {
  const analyzer = createAnalyzer(rulesWith(options), learnedOpinion());
  return (entry) => (isCase(entry) ? checked(entry, analyzer, options) : entry);
}

/** An error in one case must not end a run over ten thousand. */
function checked(entry: Entry, analyzer: Analyzer, options: CheckerOptions): Answer {
  try {
    return check(entry, analyzer, options);
  } catch (error) {
    return {
      id: entry.id,
      error: `The analyser failed on this reply: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
