import type { Clause } from '../../language/types.ts';
import type { Discourse, Sentence } from '../context.ts';
import { spanOf } from '../spans.ts';
import type { Ask } from '../types.ts';
import { isRhetorical } from './rhetorical.ts';

/** The customer's questions and requests, each an item of its own; rhetorical questions and courtesies are left out. */
export function asksIn(message: Discourse): readonly Ask[] {
  return message.sentences.flatMap((sentence) => {
    const asks = sentence.reading.question ? questionsIn(sentence) : requestsIn(sentence);
    return asks.map((range): Ask => {
      const span = spanOf(sentence, afterOpeners(sentence, range), range.to);
      return { ...range.ask, span, text: message.text.slice(span.start, span.end), answered: null };
    });
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly ask: Pick<Ask, 'kind'>;
}

const OPENERS = new Set(['and', 'or', 'but', 'so', 'also', 'plus', 'then', 'secondly', 'firstly', 'finally', 'first', 'second']);

/** Index of the first word after "and also" or "2)". */
function afterOpeners(sentence: Sentence, { from, to }: Range): number {
  const { tokens } = sentence.reading;
  let i = from;
  while (i < to - 1) {
    const token = tokens[i];
    const numbered = token?.tags.has('Value') && (token.after.startsWith(')') || token.after.startsWith('.'));
    if (!token || !(numbered || OPENERS.has(token.normal))) break;
    i++;
  }
  return i;
}

/** "Can I change it, and do I need a new invoice?" asks twice; what hangs on a question stays with it. */
function questionsIn(sentence: Sentence): readonly Range[] {
  if (isRhetorical(sentence.reading)) return [];
  const { tokens, clauses } = sentence.reading;
  const heads = clauses.filter((clause) => clause.mood === 'question');
  const kind = heads[0] && isAskedAct(heads[0]) ? 'request' : 'question';
  if (heads.length < 2) return [{ from: 0, to: tokens.length, ask: { kind } }];
  return heads.map((head, i) => ({
    from: i === 0 ? 0 : head.from,
    to: heads[i + 1]?.from ?? tokens.length,
    ask: { kind: isAskedAct(head) ? 'request' : 'question' },
  }));
}

/** "Could you send …": asks for an act, not for an answer. */
const isAskedAct = (clause: Clause): boolean =>
  clause.subject === 'customer' && ['can', 'could', 'will', 'would'].includes(clause.modal) && !KNOWING.has(clause.lemma);

const KNOWING = new Set(['tell', 'say', 'explain', 'confirm', 'know', 'advise', 'think', 'see', 'believe']);
/** Imperatives that ask for nothing. */
const IDLE = new Set([
  'thank',
  'thanks',
  'note',
  'see',
  'look',
  'imagine',
  'guess',
  'trust',
  'believe',
  'excuse',
  'forgive',
  'bear',
  'mind',
  'hope',
  'say',
  'love',
  'let',
  'have',
  'be',
  'sorry',
  'enjoy',
  'keep',
  'follow',
  'go',
  'know',
  'put',
  'try',
  'call',
  'work',
]);
const WANTING = new Set([
  'want',
  'need',
  'require',
  'demand',
  'request',
  'expect',
  'like',
  'insist',
  'prefer',
  'ask',
  'appreciate',
]);

function requestsIn(sentence: Sentence): readonly Range[] {
  if (sentence.role === 'greeting') return [];
  const { tokens, clauses, acts } = sentence.reading;
  const head = clauses.find((clause) =>
    asksForAct(
      clause,
      tokens.slice(clause.from, clause.to).map((token) => token.normal),
    ),
  );
  if (head) return [{ from: head.from, to: tokens.length, ask: { kind: 'request' } }];
  const bare = tokens.some((token) => token.normal === 'please') || (acts.has('request') && clauses.length === 0);
  return bare && tokens.length > 2 ? [{ from: 0, to: tokens.length, ask: { kind: 'request' } }] : [];
}

const isLabel = ([first = '', second = '']: readonly string[]): boolean =>
  ['order', 'ticket', 'invoice', 'case', 'version', 'booking'].includes(first) && Number(second.charAt(0)) >= 0 && second !== '';

function asksForAct(clause: Clause, words: readonly string[]): boolean {
  // "Order 88213" names an order, it doesn't ask for one.
  if (clause.mood === 'imperative') return (!IDLE.has(clause.lemma) && !isLabel(words)) || words.includes('please');
  if (clause.mood !== 'declarative' || clause.subject !== 'agent' || clause.tense === 'past') return false;
  if (clause.negated) return false;
  return (
    (WANTING.has(clause.lemma) || clause.modal === 'need to' || clause.modal === 'want to') &&
    !(clause.lemma === 'know' && words.includes('you'))
  );
}
