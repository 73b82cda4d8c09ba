import * as v from 'valibot';
import { problemsOf } from './issues.ts';
import { checkKeys } from './keys.ts';
import { LIMITS } from './limits.ts';
import { checkPatterns, countPatternWords } from './patterns.ts';
import { kindOf, locate, spelt, startOf, toPlain } from './plain.ts';
import type { Problem } from './problem.ts';
import { readSource, type Source } from './read.ts';
import { HEADER_KEYS, HeaderSchema, type Pack, type PackRule, RULE_KEYS, RuleSchema, TEXT_LISTS } from './schema.ts';

export interface Parsed {
  /** Null when the pack can't be used at all. Rules with an error are left out of it. */
  readonly pack: Pack | null;
  /** Everything that is wrong, in order of the file. */
  readonly problems: readonly Problem[];
}

type Values = Readonly<Record<string, unknown>>;

/** Reads a pack file, YAML or JSON. Total: any text gives an answer, and quickly. */
export function parsePack(text: string): Parsed {
  const { source, problems: unreadable } = readSource(text);
  const { value, problems: names } = toPlain(source);
  const structural = [...unreadable, ...names.filter((problem) => problem.code === 'hostile-key')];
  if (structural.length > 0) {
    // What stands above the first of them was read as it was meant, so its problems are worth showing too.
    const first = Math.min(...structural.map((problem) => problem.line));
    const found = isRecord(value) ? checkRules(value, source).flatMap(({ problems }) => problems) : [];
    const above = found.filter((problem) => problem.line < first && problem.code !== 'missing');
    return { pack: null, problems: inOrder([...structural, ...above]) };
  }
  if (!isRecord(value)) return { pack: null, problems: [source.at(startOf(source.root) ?? 0, 'not-a-pack', [kindOf(value)])] };

  const header = checkHeader(value, source);
  const checked = checkRules(value, source);
  const problems = [...names, ...header.problems, ...checked.flatMap((rule) => rule.problems)];
  const broken = new Set(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.rule));
  const rules = checked.flatMap(({ rule }, index) => (rule === null || broken.has(index) ? [] : [rule]));
  return { pack: header.pack === null || broken.has(null) ? null : { ...header.pack, rules }, problems: inOrder(problems) };
}

function checkHeader(value: Values, source: Source) {
  // "version: 1.10" is a number to YAML, and every person means the text.
  const { version } = value;
  const normal =
    typeof version === 'number' ? { ...value, version: spelt(locate(source.root, ['version']).node, version) } : value;
  const parsed = v.safeParse(HeaderSchema, normal);
  const problems = [
    ...problemsOf(parsed.issues ?? [], [], source),
    // An unknown name in the header changes no rule, so the pack still loads.
    ...checkKeys(value, HEADER_KEYS, 'a pack', [], source).map((problem) => ({ ...problem, severity: 'warning' as const })),
  ];
  if (parsed.success && !parsed.output.language.toLowerCase().startsWith('en')) {
    const { key } = locate(source.root, ['language']);
    problems.push(source.at(key, 'language', [parsed.output.language], 'warning'));
  }
  return { pack: parsed.success ? parsed.output : null, problems };
}

function checkRules(value: Values, source: Source) {
  const lineOf = new Map<string, number>();
  let words = 0;
  const candidates: readonly unknown[] = Array.isArray(value.rules) ? value.rules.slice(0, LIMITS.rules) : [];
  return candidates.map((candidate, index) => {
    words += isRecord(candidate) ? countPatternWords(candidate) : 0;
    const { rule, problems } = checkRule(candidate, ['rules', index], source, words <= LIMITS.patternWords);
    if (rule !== null) {
      const { key } = locate(source.root, ['rules', index, 'id']);
      const earlier = lineOf.get(rule.id);
      if (earlier !== undefined) problems.push(source.at(key, 'same-id', [rule.id, String(earlier)]));
      else lineOf.set(rule.id, source.at(key, 'same-id').line);
    }
    return { rule, problems: problems.map((problem) => ({ ...problem, rule: index })) };
  });
}

/** `readable`: false once the pack's patterns have more words than can be read in time. */
function checkRule(candidate: unknown, path: readonly (string | number)[], source: Source, readable: boolean) {
  if (!isRecord(candidate)) {
    const { key } = locate(source.root, path);
    const problem = source.at(key, 'wrong-type', ['rules', 'names with values', kindOf(candidate), '- id: first-rule']);
    return { rule: null, problems: [problem] };
  }
  const normal = withLists(candidate);
  const parsed = v.safeParse(RuleSchema, normal);
  const problems: Problem[] = [
    ...problemsOf(parsed.issues ?? [], path, source),
    ...checkKeys(normal, RULE_KEYS, 'a rule', path, source),
    ...(readable
      ? checkPatterns(normal, path, source)
      : [source.at(locate(source.root, path).key, 'too-many-words', [LIMITS.patternWords.toLocaleString('en')])]),
  ];
  return { rule: parsed.success ? (parsed.output satisfies PackRule) : null, problems };
}

/** One text where a list of texts is meant becomes a list of one. */
function withLists(rule: Values): Values {
  const listed = (entries: Values): Values =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key, TEXT_LISTS.has(key) && typeof entry === 'string' ? [entry] : entry]),
    );
  return { ...listed(rule), ...(isRecord(rule.examples) && { examples: listed(rule.examples) }) };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  if (sorted.length <= LIMITS.problems) return sorted;
  const kept = sorted.slice(0, LIMITS.problems - 1);
  return [
    ...kept,
    ...kept
      .slice(-1)
      .map((last): Problem => ({ ...last, code: 'more', rule: null, values: [String(sorted.length - kept.length)] })),
  ];
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
