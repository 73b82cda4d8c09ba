import type { Finding } from './types.ts';

/** Marks a reply may carry, those that always show aside. More is noise, and noise gets a coach turned off. */
const MARKS = 3;

type Weighed = Pick<Finding, 'rule' | 'level' | 'spans'>;

export interface Budget<T> {
  /** In order of the text. */
  readonly shown: readonly T[];
  /** In order of the text: for the panel only. */
  readonly further: readonly T[];
}

/**
 * Chooses which findings are marked in the text: every error and everything about safety, then warnings, then at most one hint
 * a family, until three are marked. Within a level, one that is on screen (`onScreen`) goes before one that is not, so that a
 * mark does not jump to other words while the agent works; then the earlier in the text.
 */
export function withinBudget<T extends Weighed>(findings: readonly T[], onScreen: (finding: T) => boolean): Budget<T> {
  const chosen = new Set<T>();
  const families = new Set<string>();
  const queue = findings.toSorted(
    (a, b) => urgency(a) - urgency(b) || Number(onScreen(b)) - Number(onScreen(a)) || byPlace(a, b),
  );
  for (const finding of queue) {
    if (alwaysShows(finding)) chosen.add(finding);
    else if (chosen.size < MARKS && !(finding.level === 'hint' && families.has(family(finding)))) {
      chosen.add(finding);
      if (finding.level === 'hint') families.add(family(finding));
    }
  }
  const ordered = findings.toSorted(byPlace);
  return { shown: ordered.filter((f) => chosen.has(f)), further: ordered.filter((f) => !chosen.has(f)) };
}

const family = (finding: Weighed): string => finding.rule.slice(0, finding.rule.indexOf('.') + 1) || finding.rule;
const alwaysShows = (finding: Weighed): boolean => finding.level === 'error' || family(finding) === 'safe.';
const urgency = (finding: Weighed): number => (alwaysShows(finding) ? 0 : finding.level === 'warn' ? 1 : 2);
const byPlace = (a: Weighed, b: Weighed): number => a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end;
