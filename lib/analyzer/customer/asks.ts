import type { Discourse, Sentence } from '../context.ts';
import { spanOf } from '../spans.ts';
import type { Ask } from '../types.ts';
import { headsIn } from './ask-heads.ts';
import { type Head, isListNumber } from './ask-words.ts';
import { isRhetorical } from './rhetorical.ts';

/** The customer's questions and requests, each an item of its own; rhetorical questions and courtesies are left out. */
export function asksIn(message: Discourse): readonly Ask[] {
  return message.sentences.flatMap((sentence) =>
    rangesIn(sentence).map(({ from, to, kind }): Ask => {
      const span = spanOf(sentence, from, to);
      return { kind, span, text: message.text.slice(span.start, span.end), answered: null };
    }),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly kind: Ask['kind'];
}

/** "Can I change it, and do I need a new invoice?" asks twice; what hangs on a question stays with it. */
function rangesIn(sentence: Sentence): readonly Range[] {
  const { reading } = sentence;
  if (sentence.role === 'greeting' || isRhetorical(reading)) return [];
  const heads = headsIn(reading);
  if (heads.length === 0)
    return reading.question && !isOutcry(sentence)
      ? [trimmed(sentence, { from: 0, to: reading.tokens.length, kind: 'question' })]
      : [];
  return heads.map((head, i) => trimmed(sentence, range(heads, head, i, reading.tokens.length)));
}

const PLAIN_QUESTION = 9;
const ASKING_WORDS = new Set([
  'possible',
  'can',
  'could',
  'any',
  'allowed',
  'ok',
  'okay',
  'sure',
  'correct',
  'chance',
  'or',
  'which',
  'what',
  'when',
  'how',
  'where',
]);

/** "So new customers pay $29 and I, after nine years, pay $58?": a long statement with a question mark holds up a wrong. */
const isOutcry = ({ reading }: Sentence): boolean =>
  reading.tokens.length > PLAIN_QUESTION &&
  !reading.tokens.some((token) => ASKING_WORDS.has(token.normal)) &&
  // "The thumbnails look stretched since Sunday, known bug?"
  !reading.tokens.slice(-4, -1).some((token) => token.after.includes(','));

const range = (heads: readonly Head[], head: Head, i: number, length: number): Range => ({
  // What leads up to the first question says what it is about: "Order 4471, is it shipped?"
  from: i === 0 && head.kind === 'question' ? 0 : head.at,
  to: heads[i + 1]?.at ?? length,
  kind: head.kind,
});

const EDGES = new Set([
  'and',
  'or',
  'but',
  'so',
  'also',
  'plus',
  'then',
  'secondly',
  'firstly',
  'finally',
  'first',
  'second',
  'please',
]);

/** Without "and also" or "2)" at its edges. */
function trimmed(sentence: Sentence, { from, to, kind }: Range): Range {
  const { tokens } = sentence.reading;
  let start = from;
  let end = to;
  const isEdge = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && (EDGES.has(token.normal) || isListNumber(token));
  };
  while (start < end - 1 && isEdge(start)) start++;
  while (end > start + 1 && isEdge(end - 1) && end < tokens.length) end--;
  return { from: start, to: end, kind };
}
