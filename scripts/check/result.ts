import type { Analyzer } from '../../lib/analyzer/analyze.ts';
import { withinBudget } from '../../lib/analyzer/budget.ts';
import type { Analysis, Finding, Level } from '../../lib/analyzer/types.ts';
import { type Case, conversationOf, draftOf } from './case.ts';

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

/** Analyses one case. `budget`: only what the overlay would mark. */
export function check(entry: Case, analyzer: Analyzer, budget: boolean): Result {
  const analysis = analyzer.analyze(draftOf(entry), conversationOf(entry));
  const findings = budget
    ? withinBudget(
        analysis.findings,
        (finding) => finding,
        () => false,
      ).shown
    : analysis.findings;
  return {
    id: entry.id,
    findings: findings.map((finding) => printed(finding, entry.reply)),
    customer: customerOf(analysis),
    anatomy: analysis.anatomy.map(({ part, start, end }) => ({ part, start, end })),
    strengths: analysis.strengths.map(({ id, start, end }) => ({ id, start, end })),
    dimensions: analysis.dimensions,
  };
}

function printed(finding: Finding, reply: string): Result['findings'][number] {
  const [{ start, end }] = finding.spans;
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
