import { withinBudget } from '../analyzer/budget.ts';
import type { Draft, Finding, Reframe, Span } from '../analyzer/types.ts';
import { changeBetween, remapSpan } from '../text/remap.ts';
import type { Session, ShownFinding } from './types.ts';

type Shown = Pick<Session, 'shown' | 'further'>;
type Quiet = Pick<Session, 'dismissed' | 'mutedHere'>;

/** What a dismissal remembers: the rule and the words. A finding over the whole reply stays dismissed while the reply grows. */
export function dismissalOf(finding: Finding, draft: Draft): string {
  return `${finding.rule}|${coversReply(finding, draft.text) ? '*' : finding.quote}`;
}

/** Names the findings, leaves out what the agent silenced, and keeps the budget. */
export function arrange(findings: readonly Finding[], draft: Draft, quiet: Quiet, before: Shown): Shown {
  const heard = findings
    .filter(({ rule }) => !quiet.mutedHere.includes(rule))
    .filter((f) => !quiet.dismissed.includes(dismissalOf(f, draft)));
  return choose(named(heard, draft), before);
}

/** The same findings after some were taken away: what waited in the panel may move up. */
export function without(session: Session, gone: (shown: ShownFinding) => boolean): Shown {
  const left = [...session.shown, ...session.further].filter((one) => !gone(one));
  return choose(left, session);
}

/** Carries findings over to a later text of the same box; those whose words were edited are lost. */
export function carryOver(before: Shown, from: string, to: string): Shown {
  const change = changeBetween(from, to);
  const move = (span: Span): Span | null => remapSpan(span, change, from, to);
  const carry = (list: readonly ShownFinding[]) => list.flatMap((one) => moved(one, move) ?? []);
  return { shown: carry(before.shown), further: carry(before.further) };
}

function moved({ key, finding }: ShownFinding, move: (span: Span) => Span | null): ShownFinding | null {
  const [first, ...rest] = finding.spans.map(move);
  if (!first || rest.some((span) => span === null)) return null;
  const reframes = finding.reframes.flatMap((reframe): Reframe[] => {
    const replaces = move(reframe.replaces);
    return replaces ? [{ ...reframe, replaces }] : [];
  });
  return { key, finding: { ...finding, spans: [first, ...rest.filter((span) => span !== null)], reframes } };
}

function choose(findings: readonly ShownFinding[], before: Shown): Shown {
  const onScreen = new Set(before.shown.map(({ key }) => key));
  return withinBudget(
    findings,
    ({ finding }) => finding,
    ({ key }) => onScreen.has(key),
  );
}

/** The key counts equal words in order, so that it holds while other words of the reply change. */
function named(findings: readonly Finding[], draft: Draft): ShownFinding[] {
  const seen = new Map<string, number>();
  return findings
    .toSorted((a, b) => a.spans[0].start - b.spans[0].start)
    .map((finding) => {
      const name = dismissalOf(finding, draft);
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return { key: nth === 1 ? name : `${name}|${nth}`, finding };
    });
}

function coversReply({ scope, spans: [{ start, end }] }: Finding, text: string): boolean {
  return scope?.startsWith('reply') === true && text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** The finding with this key, marked or only in the panel. */
export function findByKey(session: Session, key: string): ShownFinding | undefined {
  return session.shown.find((one) => one.key === key) ?? session.further.find((one) => one.key === key);
}
