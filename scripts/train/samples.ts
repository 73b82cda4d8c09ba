import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { compileRules } from '../../lib/analyzer/compile.ts';
import { discourseOf } from '../../lib/analyzer/discourse.ts';
import { featuresOf } from '../../lib/analyzer/opinion/features.ts';
import { overlaps } from '../../lib/analyzer/spans.ts';
import type { RuleId } from '../../lib/analyzer/types.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { fnv } from '../../lib/text/hash.ts';
import type { Case } from '../../tests/corpus/cases.ts';
import { conversationOf, draftOf } from '../check/case.ts';

/** What must stay whatever the model learns: a rule's own examples, and our own phrases. */
export type Guard = 'fires' | 'silent';

/** A labelled reply to learn from. */
export interface Lesson extends Case {
  readonly complete: boolean;
  /** What the rules mark in it is wanted, too. */
  readonly judged?: boolean;
  readonly guard?: Guard;
}

/** A sentence of a labelled reply as the models see it. */
export interface Sample {
  /** Indexes into the vocabulary. */
  readonly features: Uint32Array;
  /** Features with those outside the vocabulary: what a score is scaled by when the model is used. */
  readonly size: number;
  /** Findings whose words stand in it. */
  readonly wanted: ReadonlySet<RuleId>;
  /** The finding that its case was written for: a trap for it, when not wanted. */
  readonly probe: RuleId;
  /** Out of a reply in which nothing should fire. */
  readonly clean: boolean;
  /** Every finding in it is labelled, not only the one that its case was written for. */
  readonly complete: boolean;
  readonly guard?: Guard;
  /** Which part of the replies it belongs to: sentences of a reply stay together. */
  readonly fold: number;
  /** Findings that the rules alone mark in it; empty for a reply that is not `judged`. */
  readonly hits: ReadonlySet<RuleId>;
}

export interface Samples {
  readonly samples: readonly Sample[];
  /** The key of each feature. */
  readonly keys: readonly number[];
}

export const FOLDS = 3;
/** A feature seen less often can only be learned by heart. */
const RARE = 3;

/** All judged sentences of the cases, over a vocabulary of their own, without what fewer than `RARE` of them show, or over a given one. */
export function samplesOf(cases: readonly Lesson[], vocabulary?: readonly number[]): Samples {
  const { read } = compileRules(RULES);
  const analyzer = createAnalyzer(RULES);
  const count = new Map<number, number>();
  const drafts = cases.flatMap((entry) => {
    const { sentences } = discourseOf(entry.reply, read);
    const spans = entry.expect.flatMap(({ id, quote }) => {
      const start = quote ? entry.reply.indexOf(quote) : -1;
      return start < 0 ? [] : [{ id, start, end: start + quote.length }];
    });
    // What the rules say costs the most and is asked for only where it is needed; the customer's state does not hang on the reply.
    const draft = entry.judged ? draftOf(entry) : { ...draftOf(entry), text: '' };
    const { findings, customer: state } = analyzer.analyze(draft, conversationOf(entry));
    const customer = state?.states[0] ?? 'none';
    return sentences
      .filter(({ role }) => role !== 'greeting')
      .map((sentence) => {
        const around = { previous: sentences[sentence.index - 1], next: sentences[sentence.index + 1], customer };
        const keys = featuresOf(sentence, around).map(({ key }) => key);
        for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
        const wanted = spans.filter(({ start, end }) => start < sentence.end && sentence.start < end).map(({ id }) => id);
        const hits = findings.filter(({ spans }) => spans.some((span) => overlaps(span, sentence))).map(({ rule }) => rule);
        // A rule's example may not say which words; then the rule does.
        if (entry.guard === 'fires' && hits.includes(entry.probe)) wanted.push(entry.probe);
        return { keys, wanted: new Set(wanted), hits: new Set(hits), entry };
      });
  });
  const keys = vocabulary ?? [...count].filter(([, times]) => times >= RARE).map(([key]) => key);
  const index = new Map(keys.map((key, i) => [key, i]));
  return {
    keys,
    samples: drafts.map(({ keys: all, wanted, hits, entry }) => ({
      features: Uint32Array.from(all.flatMap((key) => index.get(key) ?? [])),
      size: all.length,
      wanted,
      probe: entry.probe,
      clean: entry.polarity === 'clean',
      complete: entry.complete,
      ...(entry.guard && { guard: entry.guard }),
      fold: fnv(`fold ${entry.id}`) % FOLDS,
      hits,
    })),
  };
}
