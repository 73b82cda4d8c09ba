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
 * mark does not jump to other words while the agent works; then the earlier in the text. `of` says what finding an item holds.
 */
export function withinBudget<T>(items: readonly T[], of: (item: T) => Weighed, onScreen: (item: T) => boolean): Budget<T> {
  const byPlace = (a: T, b: T): number => place(of(a)) - place(of(b)) || of(a).spans[0].end - of(b).spans[0].end;
  const byNeed = (a: T, b: T): number =>
    urgency(of(a)) - urgency(of(b)) || Number(onScreen(b)) - Number(onScreen(a)) || byPlace(a, b);
  const chosen = new Set<T>();
  const families = new Set<string>();
  for (const item of items.toSorted(byNeed)) {
    const finding = of(item);
    const isHint = finding.level === 'hint';
    if (!alwaysShows(finding)) {
      if (chosen.size >= MARKS || (isHint && families.has(family(finding)))) continue;
      if (isHint) families.add(family(finding));
    }
    chosen.add(item);
  }
  const ordered = items.toSorted(byPlace);
  return { shown: ordered.filter((item) => chosen.has(item)), further: ordered.filter((item) => !chosen.has(item)) };
}

/** `emp` of `emp.pity`; a team's rules (`pack:acme/our-name`) are a family of their pack. */
const family = ({ rule }: Weighed): string => rule.split(rule.includes('/') ? '/' : '.', 1)[0] ?? rule;
const alwaysShows = (finding: Weighed): boolean => finding.level === 'error' || family(finding) === 'safe';
const urgency = (finding: Weighed): number => (alwaysShows(finding) ? 0 : finding.level === 'warn' ? 1 : 2);
const place = ({ spans }: Weighed): number => spans[0].start;
