import type { Rule } from '../../rules/define.ts';
import type { Context, Hit, Sentence } from '../context.ts';
import { starter } from '../edits.ts';
import { coreOf, overlaps, spanOf } from '../spans.ts';
import type { SecondOpinion } from './opinion.ts';

/** A rule's hits after the second opinion: doubtful ones taken back, sure ones added, as far as the rule lets it. */
export function withOpinion(rule: Rule, hits: readonly Hit[], context: Context, second: SecondOpinion): readonly Hit[] {
  const { opinion } = rule;
  if (!opinion) return hits;
  const { sentences } = context.reply;
  const out = new Set(hits);
  for (const sentence of sentences) {
    if (sentence.role === 'greeting') continue;
    const here = hits.filter(({ spans: [span] }) => overlaps(span, sentence));
    if (here.length === 0 && (sentence.role !== 'body' || !opinion.adds)) continue;
    const { verdict, from, to } = second
      .on(sentence, {
        previous: sentences[sentence.index - 1],
        next: sentences[sentence.index + 1],
        customer: context.customer?.states[0] ?? 'none',
      })
      .get(rule.id) ?? { verdict: 'open', from: 0, to: 0 };
    if (verdict === 'doubtful' && opinion.vetoes) for (const hit of here) out.delete(hit);
    if (verdict === 'sure' && opinion.adds && here.length === 0) out.add(added(rule, sentence, from, to));
  }
  return [...out];
}

/** Where no structure is known, only a whole sentence to start from can be offered. */
function added(rule: Rule, sentence: Sentence, from: number, to: number): Hit {
  const reframes = (rule.opinion?.starters ?? []).map((text) => starter(coreOf(sentence), text));
  return { spans: [spanOf(sentence, from, to)], reframes };
}
