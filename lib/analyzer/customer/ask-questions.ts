import type { Reading, Token } from '../../language/types.ts';
import type { Ask } from '../types.ts';
import { ASKING, type Head, isCall, isJoiner, isListNumber, JOINERS, QUESTION_WORDS } from './ask-words.ts';

const PREPOSITIONS = new Set(['in', 'at', 'to', 'for', 'on', 'by', 'with', 'from', 'until', 'since', 'about', 'of', 'how']);

/** After these a question stands without its word order: "curious whether guests count as seats". */
const WONDERING = new Set([
  'wondering',
  'wonder',
  'curious',
  'know',
  'ask',
  'asking',
  'tell',
  'confirm',
  'unsure',
  'check',
  'clarify',
  'advise',
  'see',
]);

const EMBEDDERS = new Set(['if', 'whether', ...QUESTION_WORDS]);

export function questionAt(reading: Reading, i: number, heads: readonly Head[]): Ask['kind'] | null {
  const { tokens } = reading;
  if (isIndirect(tokens, i, heads)) return 'question';
  if (
    !reading.question &&
    i > 0 &&
    !isListNumber(tokens[i - 1] as Token) &&
    !isCall(tokens, i) &&
    !((heads.length > 0 || i === 1) && isJoiner(tokens[i - 1]))
  )
    return null;
  if (isTag(tokens, i)) return null;
  const joined = tokens[i - 1]?.normal ?? '';
  const at = PREPOSITIONS.has(tokens[i]?.normal ?? '') && QUESTION_WORDS.has(tokens[i + 1]?.normal ?? '') ? i + 1 : i;
  const word = tokens[at]?.normal ?? '';
  if (QUESTION_WORDS.has(word)) {
    if ((i === 0 || isCall(tokens, i)) && !reading.question)
      return isInverted(tokens, 1) || isInverted(tokens, 2) ? 'question' : null;
    if (i === 0 || (joined !== 'or' && JOINERS.has(joined)) || isListNumber(tokens[i - 1] as Token)) return 'question';
    // "How do I swap it, who pays the postage?"
    if (word === 'who' && reading.question && heads.at(-1)?.kind === 'question' && tokens[at + 1]?.tags.has('Verb'))
      return 'question';
    // After a bare comma "which" and "who" go on about what came before.
    return (isInverted(tokens, at + 1) || isInverted(tokens, at + 2)) && word !== 'which' && word !== 'who' ? 'question' : null;
  }
  // "A or is it B?" is one question.
  if (!isInverted(tokens, i) || (joined === 'or' && heads.length > 0)) return null;
  return asksForAct(reading, i) ? 'request' : 'question';
}

/** "…, can you?" */
const isTag = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens.length - i <= 2 && !QUESTION_WORDS.has(tokens[i]?.normal ?? '');

/** "Is there", "do I", "can my tenant", "hasn't it". */
function isInverted(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[tokens[i + 1]?.normal === 'not' ? i + 2 : i + 1];
  if (!token || !next || !ASKING.has(token.normal) || token.after.includes(',')) return false;
  return (
    next.tags.has('Pronoun') ||
    next.tags.has('Determiner') ||
    next.tags.has('Possessive') ||
    next.tags.has('ProperNoun') ||
    next.tags.has('Noun') ||
    // "Are kids …": a plural that also is a verb.
    (next.tags.has('PresentTense') && !next.tags.has('Gerund') && next.normal.endsWith('s')) ||
    ['there', 'any', 'this', 'that', 'anyone', 'someone', 'all', 'both', 'one', 'u'].includes(next.normal)
  );
}

/** "Could you send …" asks for an act, "could you tell me …" for an answer. */
function asksForAct(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const modal = tokens[i]?.normal ?? '';
  const subject = tokens[i + 1]?.normal ?? '';
  if (!['can', 'could', 'will', 'would'].includes(modal) || !['you', 'u', 'someone', 'somebody', 'anyone'].includes(subject))
    return false;
  const verb = tokens.slice(i + 2, i + 6).find((token) => token.tags.has('Verb') && token.normal !== 'please');
  return verb !== undefined && !KNOWING.has(verb.lemma);
}

const KNOWING = new Set([
  'tell',
  'say',
  'explain',
  'confirm',
  'know',
  'advise',
  'think',
  'see',
  'believe',
  'let',
  'clarify',
  'recommend',
  'mind',
  'be',
  'help',
]);

/** "Also curious whether …", "I'd like to know when …", "tell me which day …", and after one of these "and how long …". */
function isIndirect(tokens: readonly Token[], i: number, heads: readonly Head[]): boolean {
  const token = tokens[i];
  if (!token) return false;
  const before = tokens[i - 1];
  const joined = JOINERS.has(before?.normal ?? '') && heads.at(-1)?.kind === 'question';
  // "… if it has places, if there is lunch and whether it counts."
  const listed = before?.after.includes(',') === true && heads.at(-1)?.kind === 'question' && !isAside(tokens, i);
  if (
    (joined || listed) &&
    EMBEDDERS.has(token.normal) &&
    (token.normal !== 'if' || heads.some((head) => tokens.slice(head.at, i - 1).some(({ normal }) => WHETHER.has(normal)))) &&
    heads.some((head) => tokens.slice(head.at, i).some((word) => WONDERING.has(word.normal)))
  )
    return true;
  // "My other question is whether …"
  const asked = tokens.findIndex(({ normal }, k) => k >= i && k < i + 5 && normal === 'question');
  if (i === 0 && asked > 0 && tokens[asked + 1]?.normal === 'is' && EMBEDDERS.has(tokens[asked + 2]?.normal ?? '')) return true;
  for (let k = i; k < Math.min(tokens.length - 1, i + 7); k++) {
    const word = tokens[k];
    if (!word || (k > i && word.after.includes(','))) return false;
    if (!WONDERING.has(word.normal)) continue;
    const next = tokens[k + 1]?.normal === 'me' || tokens[k + 1]?.normal === 'us' ? k + 2 : k + 1;
    return EMBEDDERS.has(tokens[next]?.normal ?? '') && isMine(tokens, i, k);
  }
  return false;
}

const WHETHER = new Set(['if', 'whether']);
/** "…, if possible", "…, which is odd". */
const isAside = (tokens: readonly Token[], i: number): boolean =>
  ['possible', 'so', 'not', 'needed', 'you', 'i', 'we', 'is', 'was'].includes(tokens[i + 1]?.normal ?? '');

/** The writer wonders, or tells the reader to say: not "they didn't know when". */
function isMine(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(from, to).map((token) => token.normal);
  if (
    before.includes('not') ||
    before.some((word) => ['he', 'she', 'they', 'nobody', 'it'].includes(word)) ||
    tokens[to]?.tags.has('PastTense')
  )
    return false;
  const verb = tokens[to]?.normal ?? '';
  if (verb === 'see' || verb === 'check' || verb === 'know')
    return ['would', 'want', 'need', 'me', 'us', 'you', 'to'].some((word) => before.includes(word)) && !before.includes('come');
  return true;
}
