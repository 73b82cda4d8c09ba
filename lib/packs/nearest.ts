/** Words that people write for the names of a pack. */
const SAID_FOR: Readonly<Record<string, string>> = {
  pattern: 'match',
  patterns: 'match',
  matches: 'match',
  words: 'match',
  phrases: 'match',
  find: 'match',
  regex: 'match',
  tokens: 'match',
  replace: 'reframes',
  replacement: 'reframes',
  replacements: 'reframes',
  suggestion: 'reframes',
  suggestions: 'reframes',
  suggest: 'reframes',
  fix: 'reframes',
  fixes: 'reframes',
  swap: 'reframes',
  use: 'reframes',
  alternatives: 'reframes',
  rewrite: 'reframes',
  title: 'what',
  message: 'what',
  says: 'what',
  label: 'what',
  reason: 'why',
  explanation: 'why',
  description: 'why',
  because: 'why',
  severity: 'level',
  except: 'unless',
  exceptions: 'unless',
  ignore: 'unless',
  not: 'unless',
  link: 'source',
  url: 'source',
  tests: 'examples',
  test: 'examples',
  example: 'examples',
  bad: 'fires',
  fire: 'fires',
  invalid: 'fires',
  good: 'silent',
  valid: 'silent',
  warning: 'warn',
  suggestion_level: 'hint',
  info: 'hint',
  critical: 'error',
  high: 'error',
  medium: 'warn',
  low: 'hint',
  must: 'error',
};

/** The wanted name that `written` most likely stands for; null when none is close. */
export function nearest(written: string, wanted: readonly string[]): string | null {
  const name = written.toLowerCase().slice(0, 40);
  const said = Object.hasOwn(SAID_FOR, name) ? SAID_FOR[name] : undefined;
  if (said !== undefined && wanted.includes(said)) return said;
  const ranked = wanted.map((other) => ({ other, distance: distance(name, other) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.other.length / 3)) ? best.other : null;
}

/** Edits between two words: a letter put in, left out, changed, or swapped with its neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
