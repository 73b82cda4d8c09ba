import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import { refusalIn } from '../../language/refusal.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './bare-refusal.examples.ts';
import { openingReframes } from './bare-refusal.reframes.ts';

export const bareRefusal = defineRule({
  id: 'frm.bare-refusal',
  level: 'warn',
  scope: 'reply',
  dimensions: ['warmth', 'commitment'],
  what: 'A no with nothing beside it',
  why: 'Without a reason or a way on, a no reads as a closed door and the reader asks again.',
  source: 'Brown & Levinson (1987), Politeness: a refusal is softened by a reason or an offer',
  detect,
  examples: { fires, silent },
});

function detect({ reply, customerText }: Context): readonly Hit[] {
  const { sentences } = reply;
  const asked = customerText !== null;
  return sentences.flatMap((sentence, i) => {
    if (sentence.role !== 'body') return [];
    const refusal = refusalIn(sentence.reading);
    if (!refusal || (refusal.kind === 'kept' && !asked)) return [];
    if (leansOnRules(sentence) || givesWayOn(sentence, refusal.to) || helped(sentences, i)) return [];
    return [{ spans: [spanOf(sentence, refusal.from, refusal.to)], reframes: openingReframes(sentence) }];
  });
}

/** A no with a rule as its reason is a policy shield, which says more. */
const RULES = new Set(
  'policy policies terms rule rules guideline guidelines regulation regulations condition conditions procedure procedures system systems clause article tariff sop protocol law legally'.split(
    ' ',
  ),
);
const leansOnRules = ({ reading }: Sentence): boolean => holds(reading.tokens, RULES);

const REASONS = new Set('because since as so until unless once but while before why due owing given otherwise'.split(' '));
const WAYS_ON = new Set('instead alternative alternatively option however otherwise meanwhile'.split(' '));

/** The same sentence goes on to a reason, a limit or another way; or came from one. */
function givesWayOn({ reading: { tokens, clauses, acts } }: Sentence, end: number): boolean {
  if (acts.has('explain') || holds(tokens, WAYS_ON)) return true;
  return (
    clauses.some(
      (clause) =>
        REASONS.has(clause.link) &&
        clause.subject !== 'none' &&
        (clause.link !== 'so' || clause.from >= 2) &&
        !isMatter(clause, tokens),
    ) || tokens.slice(end - 1).some((token) => [';', ':', '–', '—', '-'].includes(token.after.trim()))
  );
}

/** "As for the recording, …". */
const isMatter = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.link === 'as' && holds(tokens, new Set(['to', 'for']), clause.from + 1, clause.from + 2);

/** What follows offers, explains, asks or does something. */
function helped(sentences: readonly Sentence[], i: number): boolean {
  const [next, later] = sentences.slice(i + 1).filter((sentence) => sentence.role === 'body');
  return (next !== undefined && helps(next, true)) || (later !== undefined && helps(later, false));
}

function helps({ reading }: Sentence, next: boolean): boolean {
  const { acts, clauses, tokens } = reading;
  if (acts.has('close')) return false;
  if (acts.has('offer') || tokens[0]?.normal === 'but' || (next && acts.has('explain')) || holds(tokens, WAYS_ON)) return true;
  if (reading.question) return clauses.some((clause) => clause.subject !== 'none' && !clause.negated && clause.modal !== '');
  return clauses.some((clause) => does(clause) || opens(clause) || (next && acts.has('request')));
}

/** We did or will do something for them. */
const does = (clause: Clause): boolean =>
  (clause.subject === 'agent' || (clause.subject === 'third' && clause.progressive)) &&
  !clause.negated &&
  (clause.tense === 'past' || clause.tense === 'future' || clause.perfect || clause.progressive || clause.modal === 'can') &&
  !['hope', 'be', 'thank', 'appreciate', 'value', 'understand', 'wish', 'regret', 'apologise'].includes(clause.lemma);

/** They can, or may. */
const opens = (clause: Clause): boolean =>
  clause.subject !== 'none' &&
  !clause.negated &&
  (['can', 'could', 'may'].includes(clause.modal) || (clause.subject === 'third' && clause.modal === 'would'));
