import type { Rule } from '../../rules/define.ts';
import type { Context, Hit, Sentence } from '../context.ts';
import { starter } from '../edits.ts';
import { coreOf, overlaps, spanOf } from '../spans.ts';
import type { RuleId } from '../types.ts';
import type { Opinion, SecondOpinion } from './opinion.ts';

type Opinions = ReadonlyMap<RuleId, Opinion>;

/** What the second reader says of each sentence of a reply, in order; nothing of greetings. */
export function opinionsOn({ reply: { sentences }, customer }: Context, second: SecondOpinion): readonly Opinions[] {
  const mood = customer?.states[0] ?? 'none';
  return sentences.map((sentence, i) =>
    sentence.role === 'greeting'
      ? NO_OPINION
      : second.on(sentence, { previous: sentences[i - 1], next: sentences[i + 1], customer: mood }),
  );
}

const NO_OPINION: Opinions = new Map();

/** A rule's hits after the second opinion: doubtful ones taken back, sure ones added, as far as the rule lets it. */
export function withOpinion(rule: Rule, hits: readonly Hit[], context: Context, opinions: readonly Opinions[]): readonly Hit[] {
  const { opinion } = rule;
  if (!opinion) return hits;
  const out = new Set(hits);
  for (const sentence of context.reply.sentences) {
    const said = opinions[sentence.index]?.get(rule.id);
    if (!said || said.verdict === 'open') continue;
    const here = hits.filter(({ spans: [span] }) => overlaps(span, sentence));
    if (said.verdict === 'doubtful' && opinion.vetoes) for (const hit of here) out.delete(hit);
    if (said.verdict === 'sure') for (const hit of here) if (hit.learning) strengthen(out, hit);
    if (said.verdict === 'sure' && opinion.adds && here.length === 0 && sentence.role === 'body')
      out.add(added(rule, sentence, said));
  }
  return [...out];
}

/** A kind of hit that is often wrong is as good as any where both agree. */
function strengthen(hits: Set<Hit>, hit: Hit): void {
  const { learning: _, ...sure } = hit;
  hits.delete(hit);
  hits.add(sure);
}

/** Where no structure is known, only a whole sentence to start from can be offered. */
function added(rule: Rule, sentence: Sentence, { from, to }: Opinion): Hit {
  const reframes = (rule.opinion?.starters ?? []).map((text) => starter(coreOf(sentence), text));
  return { spans: [spanOf(sentence, from, to)], reframes };
}
