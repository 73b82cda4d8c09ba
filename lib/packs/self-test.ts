import type { Analysis, Conversation, Draft, Finding } from '../analyzer/types.ts';
import type { Rule } from '../rules/define.ts';
import { compilePack, packRuleId } from './compile.ts';
import { parsePack } from './parse.ts';
import { locate, startOf, toPlain } from './plain.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { readSource } from './read.ts';
import type { PackRule } from './schema.ts';

/** What of the analyser a self-test needs. */
export interface Reader {
  analyze(draft: Draft, conversation: Conversation): Analysis;
}

/**
 * Runs a pack's own examples, and every reframe past the pack's rules and the others. Yields after each text what was found wrong with it,
 * so that a page can stay alive in between. All of it are warnings: the pack loads as it is.
 *
 * @param text the pack file
 * @param others reads by the rules of sentence scope that run beside the pack's: the analyser offers no reframe that trips one.
 *   Rules of wider scope judge a whole reply, in which the slots of a reframe are filled
 * @param createAnalyzer of lib/analyzer
 */
export function* testPack(
  text: string,
  others: Reader,
  createAnalyzer: (rules: readonly Rule[]) => Reader,
): Generator<readonly Problem[]> {
  const { pack } = parsePack(text);
  if (pack === null) return;
  const { source } = readSource(text);
  const own = createAnalyzer(compilePack(pack));
  const read = (reader: Reader, reply: string): readonly Finding[] =>
    reader.analyze({ revision: 1, text: reply, surface: 'public', channel: 'email', fragment: true }, { thread: [] }).findings;

  const written = (toPlain(source).value as { rules: readonly { id?: unknown }[] }).rules;
  for (const rule of pack.rules) {
    const index = written.findIndex((candidate) => candidate?.id === rule.id);
    const id = packRuleId(pack, rule);
    const problem = (
      path: readonly (string | number)[],
      code: ProblemCode,
      values: readonly string[] = [],
    ): readonly Problem[] => {
      const { node, key } = locate(source.root, ['rules', index, ...path]);
      return [{ ...source.at(startOf(node) ?? key, code, values, 'warning'), rule: index }];
    };
    for (const [at, reply] of rule.examples.fires.entries()) {
      const found = read(own, reply).some((finding) => finding.rule === id);
      yield found ? [] : problem(['examples', 'fires', at], 'example-silent');
    }
    for (const [at, reply] of rule.examples.silent.entries()) {
      const finding = read(own, reply).find((candidate) => candidate.rule === id);
      yield finding ? problem(['examples', 'silent', at], 'example-fires', [finding.quote]) : [];
    }
    for (const [at, reframe] of rule.reframes.entries()) {
      const finding = read(own, reframe)[0] ?? read(others, reframe)[0];
      yield finding ? problem(['reframes', at], 'reframe-trips', [finding.what]) : [];
    }
  }
}

/** How many texts a self-test will try: for showing how far it is. */
export function countTests(rules: readonly PackRule[]): number {
  return rules.reduce((sum, { examples, reframes }) => sum + examples.fires.length + examples.silent.length + reframes.length, 0);
}
