import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import { refusalIn } from '../../language/refusal.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
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
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      "{What they asked} isn't possible because {reason}; what I can do is {option}.",
      'I can {option} by {time}, or {another option}.',
    ],
  },
  examples: { fires, silent },
});

function detect({ reply, customerText }: Context): readonly Hit[] {
  const { sentences } = reply;
  const asked = customerText !== null;
  return sentences.flatMap((sentence, i) => {
    if (sentence.role !== 'body') return [];
    const refusal = refusalIn(sentence.reading);
    if (!refusal || (refusal.kind === 'kept' && !asked)) return [];
    if (leansOnRules(sentence) || givesWayOn(sentence, refusal.at) || helped(sentences, i)) return [];
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
function givesWayOn({ reading: { tokens, clauses, acts } }: Sentence, at: number): boolean {
  if (acts.has('explain') || holds(tokens, WAYS_ON)) return true;
  return (
    clauses.some(
      (clause) =>
        REASONS.has(clause.link) &&
        clause.subject !== 'none' &&
        (clause.link !== 'so' || clause.from >= 2) &&
        !isMatter(clause, tokens),
    ) ||
    clauses.some((clause) => clause.from > at && clause.link === '' && !clause.negated && isIt(tokens[clause.subjectFrom])) ||
    tokens.slice(at, -1).some((token) => isBreak(token.after) || token.text.endsWith(';'))
  );
}

/** "… isn't allowed in the garden, it's the licence of the park": a reason without a word for it. */
const isIt = (token: Token | undefined): boolean =>
  token?.normal === 'it' || token?.normal === 'that' || token?.normal === 'they';

/** A mark after which the sentence goes on; a hyphen inside a word is none. */
const isBreak = (after: string): boolean =>
  after.includes(';') || [':', '–', '—'].some((mark) => after.trim() === mark) || (after.trim() === '-' && after.startsWith(' '));

/** "As for the recording, …". */
const isMatter = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.link === 'as' && holds(tokens, new Set(['to', 'for']), clause.from + 1, clause.from + 2);

/** What follows offers, explains, asks or does something. */
function helped(sentences: readonly Sentence[], i: number): boolean {
  const [next, ...later] = sentences.slice(i + 1).filter((sentence) => sentence.role === 'body');
  return (next !== undefined && helps(next, true)) || later.slice(0, 3).some((sentence) => helps(sentence, false));
}

function helps({ reading }: Sentence, next: boolean): boolean {
  const { acts, clauses, tokens } = reading;
  if (acts.has('close')) return false;
  if (acts.has('offer') || tokens[0]?.normal === 'but' || (next && explains(reading)) || holds(tokens, WAYS_ON)) return true;
  if (reading.question) return clauses.some((clause) => clause.subject !== 'none' && !clause.negated && clause.modal !== '');
  return clauses.some(
    (clause) => does(clause) || (next && isOther(clause, tokens)) || opens(clause) || (next && acts.has('request')),
  );
}

/** A reason; "since then" and "since Monday" tell when. */
const explains = ({ tokens, clauses }: Reading): boolean =>
  holds(tokens, CAUSES) ||
  clauses.some((clause) => ['because', 'since', 'as'].includes(clause.link) && clause.subject !== 'none');
const CAUSES = new Set(['because', 'due', 'reason', 'owing', 'caused', 'therefore']);

/** We did or will do something for them. */
const does = (clause: Clause): boolean =>
  (clause.subject === 'agent' || (clause.subject === 'third' && clause.progressive)) &&
  !clause.negated &&
  (clause.tense === 'past' || clause.tense === 'future' || clause.perfect || clause.progressive || clause.modal === 'can') &&
  !['hope', 'be', 'thank', 'appreciate', 'value', 'understand', 'wish', 'regret', 'apologise'].includes(clause.lemma);

/** "The lid of the 2-litre pan fits too", "the hall and the porch are both fine": something else that can be had. */
const isOther = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.subject === 'third' &&
  !clause.negated &&
  clause.tense !== 'past' &&
  holds(
    tokens,
    new Set(['too', 'also', 'both', 'fine', 'free', 'does', 'do', 'instead', 'closest', 'nearest', 'next', 'open']),
    clause.from,
    clause.to,
  );

/** They can, or may. */
const opens = (clause: Clause): boolean =>
  clause.subject !== 'none' &&
  !clause.negated &&
  (['can', 'could', 'may'].includes(clause.modal) || (clause.subject === 'third' && clause.modal === 'would'));
