import { type Analyzer, createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { type Case, isCase, type NoCase, readCase } from './case.ts';
import { packRules } from './packs.ts';
import { check, type Result } from './result.ts';

export interface CheckerOptions {
  /** Paths of team packs whose rules join the built-in ones. */
  readonly packs: readonly string[];
  readonly budget: boolean;
}

export type Answer = Result | NoCase;

/** A function from a JSON line to its result. @throws PackProblem when a pack can't be used */
export async function checker(options: CheckerOptions): Promise<(line: string) => Answer> {
  const analyzer = createAnalyzer([...RULES, ...(await packRules(options.packs))]);
  return (line) => {
    const entry = readCase(line);
    return isCase(entry) ? checked(entry, analyzer, options.budget) : entry;
  };
}

/** An error in one case must not end a run over ten thousand. */
function checked(entry: Case, analyzer: Analyzer, budget: boolean): Answer {
  try {
    return check(entry, analyzer, budget);
  } catch (error) {
    return {
      id: entry.id,
      error: `The analyser failed on this reply: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
