import type { Token } from '../../language/types.ts';
import type { Ask } from '../types.ts';

/** Where an ask begins in a sentence. */
export interface Head {
  readonly at: number;
  readonly kind: Ask['kind'];
}

export const QUESTION_WORDS = new Set(['what', 'when', 'where', 'who', 'whom', 'which', 'why', 'how', 'whose']);

export const ASKING = new Set(
  'is are was were am do does did can could will would should may might have has had shall must'.split(' '),
);

export const JOINERS = new Set([
  'and',
  'plus',
  'also',
  'then',
  'but',
  'so',
  'secondly',
  'firstly',
  'finally',
  'lastly',
  'first',
  'second',
  'third',
  'or',
]);

export const isSoftener = (token: Token | undefined): boolean => token?.normal === 'please' || token?.normal === 'kindly';

/** "1.", "2)", "(b)", "(iii)". */
export const isListNumber = (token: Token): boolean =>
  (token.tags.has('Value') && (token.text.endsWith(')') || token.after.startsWith(')') || token.after.startsWith('.'))) ||
  (LIST_LETTERS.has(token.normal) && token.after.startsWith(')') && token.before.includes('('));
const LIST_LETTERS = new Set('a b c d e f i ii iii iv v vi'.split(' '));

export const isJoiner = (token: Token | undefined): boolean => token !== undefined && JOINERS.has(token.normal);

const CALLS = new Set(['hey', 'hi', 'hello', 'ok', 'okay', 'well', 'yo', 'quick', 'um', 'right', 'hiya', 'morning']);

/** "hey when is my pizza here": a call opens the sentence without a comma. */
export const isCall = (tokens: readonly Token[], i: number): boolean => i === 1 && CALLS.has(tokens[0]?.normal ?? '');
