import type { Rule } from '../rules/define.ts';
import type { Context, Hit } from './context.ts';
import { contains, overlaps } from './spans.ts';
import type { Finding, Reframe, Span } from './types.ts';

/** A rule's hits in a context: what its `detect` says, or else each of its matches. */
export function hitsOf(rule: Rule, context: Context): readonly Hit[] {
  if (rule.detect) return rule.detect(context);
  return context.matches.map((match) => ({ spans: [match.span], reframes: [] }));
}

/** Hits as findings: those in quotes or other people's text dropped, overlapping ones of the same rule joined into the widest. */
export function findingsOf(rule: Rule, context: Context, hits: readonly Hit[]): readonly Finding[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const [span] = hit.spans;
    if (context.reply.excluded.some((excluded) => overlaps(excluded, span))) continue;
    const twin = kept.findIndex((other) => overlaps(other.spans[0], span));
    if (twin < 0) kept.push(hit);
    else if (contains(span, kept[twin]?.spans[0] ?? span)) kept[twin] = hit;
  }
  return kept.map((hit) => finding(rule, hit, context));
}

function finding(rule: Rule, hit: Hit, context: Context): Finding {
  const [span] = hit.spans;
  return {
    rule: rule.id,
    level: hit.level ?? rule.level,
    scope: rule.scope,
    spans: hit.spans,
    quote: context.reply.text.slice(span.start, span.end),
    what: hit.what ?? rule.what,
    why: hit.why ?? rule.why,
    source: rule.source,
    reframes: hit.reframes.map((reframe) => fitted(reframe, context.reply.text)),
    ...(hit.learning && { learning: hit.learning }),
  };
}

/** Upper case where the replaced words began a sentence; lower case where they stood inside one. */
export function fitted(reframe: Reframe, text: string): Reframe {
  const { replaces } = reframe;
  if (!opensSentence(text, replaces)) return reframe;
  const first = reframe.text.charAt(0);
  return first === first.toUpperCase() ? reframe : { ...reframe, text: first.toUpperCase() + reframe.text.slice(1) };
}

function opensSentence(text: string, span: Span): boolean {
  const before = text.slice(0, span.start).trimEnd();
  return before === '' || '.!?\n'.includes(before.at(-1) ?? '') || text.slice(before.length, span.start).includes('\n');
}
