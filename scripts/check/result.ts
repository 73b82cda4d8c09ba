import type { Analyzer } from '../../lib/analyzer/analyze.ts';
import { withinBudget } from '../../lib/analyzer/budget.ts';
import { cutsOf } from '../../lib/analyzer/discourse.ts';
import { overlaps } from '../../lib/analyzer/spans.ts';
import type { Analysis, Finding, Level, Span } from '../../lib/analyzer/types.ts';
import { excludedSpans } from '../../lib/text/excluded.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { conversationOf, draftOf, type Entry } from './case.ts';

/** What is printed for one reply. Offsets are UTF-16 units into the reply. */
export interface Result {
  readonly id: string;
  readonly findings: readonly {
    readonly id: string;
    readonly level: Level;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly why: string;
    readonly reframes: readonly { readonly text: string; readonly replaces: readonly [number, number] }[];
  }[];
  readonly customer: {
    readonly states: readonly string[];
    readonly intensity: number;
    readonly questions: readonly { readonly text: string; readonly answered: boolean }[];
    readonly evidence: readonly string[];
  } | null;
  readonly anatomy: readonly { readonly part: string; readonly start: number; readonly end: number }[];
  readonly strengths: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly dimensions: Readonly<Record<string, number>>;
}

/** Analyses one case. `budget`: only what the overlay would mark. `learning`: what is often wrong, too. */
export function check(
  entry: Entry,
  analyzer: Analyzer,
  { budget, learning }: { readonly budget: boolean; readonly learning: boolean },
): Result {
  const analysis = analyzer.analyze(draftOf(entry), conversationOf(entry));
  const meant = analysis.findings.filter((finding) => (learning || !finding.learning) && !(entry.saved && isFilledIn(finding)));
  const findings = budget
    ? withinBudget(
        meant,
        (finding) => finding,
        () => false,
      ).shown
    : meant;
  return {
    id: entry.id,
    findings: findings.map((finding) => printed(finding, entry.reply)),
    customer: customerOf(analysis),
    anatomy: analysis.anatomy.map(({ part, start, end }) => ({ part, start, end })),
    strengths: analysis.strengths.map(({ id, start, end }) => ({ id, start, end })),
    dimensions: analysis.dimensions,
  };
}

/** A finding over the reply spans the sentence that carries it, or the whole reply; others span their words. */
function spanOf({ scope, spans: [span] }: Finding, reply: string): Span {
  if (!scope?.startsWith('reply') || (span.start === 0 && span.end === reply.length)) return span;
  const text = normalise(reply);
  const carriers = cutsOf(text, excludedSpans(text)).filter((cut) => overlaps(cut, span));
  return { start: carriers[0]?.start ?? 0, end: carriers.at(-1)?.end ?? reply.length };
}

/** `{{ticket.requester.first_name}}` and `{% … %}`: what a helpdesk fills in by itself. A `[NAME]` is left to the agent. */
const isFilledIn = ({ rule, quote }: Finding): boolean =>
  rule === 'per.slip' && (quote.startsWith('{{') || quote.startsWith('{%'));

function printed(finding: Finding, reply: string): Result['findings'][number] {
  const { start, end } = spanOf(finding, reply);
  return {
    id: finding.rule,
    level: finding.level,
    start,
    end,
    // The words as they were written; the analyser reads them with plain quotes and spaces.
    quote: reply.slice(start, end),
    why: finding.why,
    reframes: finding.reframes.map(({ text, replaces }) => ({ text, replaces: [replaces.start, replaces.end] as const })),
  };
}

function customerOf({ customer }: Analysis): Result['customer'] {
  if (!customer) return null;
  return {
    states: customer.states,
    intensity: customer.intensity,
    questions: customer.asks.map((ask) => ({ text: ask.text, answered: ask.answered ?? false })),
    evidence: customer.evidence.map((evidence) => evidence.quote),
  };
}

const WEIGHT: Readonly<Record<Level, number>> = { hint: 1, warn: 2, error: 3 };

/** True when the result holds a finding at `level` or above. */
export const reaches = (result: Result, level: Level): boolean =>
  result.findings.some((finding) => WEIGHT[finding.level] >= WEIGHT[level]);
