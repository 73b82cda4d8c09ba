import { phraseAt } from '../../language/query.ts';
import type { Token } from '../../language/types.ts';

/** Between an acknowledgement and what follows, these take it back. */
const TURNS = new Set([
  'but',
  'however',
  'although',
  'though',
  'yet',
  'still',
  'nevertheless',
  'nonetheless',
  'only',
  'unfortunately',
  'sadly',
  'regrettably',
  'except',
  'whereas',
  'while',
  'alas',
]);
/** Turns of two or three words, after a comma, dash or semicolon. */
const LONG_TURNS: readonly (readonly string[])[] = [
  ['that', 'said'],
  ['that', 'being', 'said'],
  ['having', 'said', 'that'],
  ['even', 'so'],
  ['then', 'again'],
  ['all', 'the', 'same'],
  ['at', 'the', 'same', 'time'],
  ['mind', 'you'],
  ['on', 'the', 'other', 'hand'],
  ['be', 'that', 'as', 'it', 'may'],
];
/** They turn only at the head of a clause, after a comma or dash. */
const NEED_BREAK = new Set([
  'alas',
  'still',
  'only',
  'unfortunately',
  'sadly',
  'regrettably',
  'except',
  'whereas',
  'while',
  'though',
]);
/** "Although I feel for you, …": the acknowledgement comes under the concession. */
const CONCESSIONS = new Set(['although', 'though', 'while', 'whilst', 'much']);
/** "Everyone but you", "nothing but nuts", "all but done": no turn. */
const NO_TURN_AFTER = new Set([
  'everyone',
  'everybody',
  'nothing',
  'nobody',
  'anything',
  'all',
  'none',
  'last',
  'anyone',
  'help',
  'choice',
  'everything',
  'no',
]);
const NOT_YET = new Set('not as has have had is are was were best just nor never'.split(' '));
const AGAIN = new Set(['again', 'another', 'more', 'to', 'been']);
/** How many words the turn at `i` has; 0 when there is none. */
export function turnLength(tokens: readonly Token[], i: number): number {
  if (isTurn(tokens, i)) return 1;
  if (!isParted(tokens[i - 1]) && tokens[i - 1]?.normal !== 'but') return 0;
  return LONG_TURNS.find((turn) => phraseAt(tokens, i, ...turn))?.length ?? 0;
}

const isParted = (token: Token | undefined): boolean =>
  token !== undefined && [',', ';', ':', '–', '—', '-', '(', '.', '…'].some((mark) => token.after.includes(mark));

/** Token after the comma that ends "Although …," at the sentence's start; 0 without one. */
export function frontedConcession(tokens: readonly Token[]): number {
  const first = tokens[0]?.normal ?? '';
  if (!CONCESSIONS.has(first) || (first === 'much' && tokens[1]?.normal !== 'as')) return 0;
  const comma = tokens.findIndex((token) => token.after.includes(','));
  return comma > 2 ? comma + 1 : 0;
}

function isTurn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token || !before || !next || token.quoted || !TURNS.has(token.normal) || token.before.includes('(')) return false;
  const parted = isParted(before);
  if (NEED_BREAK.has(token.normal) && !parted) return false;
  if (token.normal === 'but') return parted || !(NO_TURN_AFTER.has(before.normal) || before.normal === 'not');
  // "We do make room, though, and …": it looks back.
  if (token.normal === 'though' && token.after.includes(',')) return false;
  if (token.normal === 'yet') return !AGAIN.has(next.normal) && (parted || !NOT_YET.has(before.normal));
  if (token.normal === 'only' || token.normal === 'still') return opensClause(next);
  return token.normal !== 'however' || !isOfManner(tokens, i, parted);
}

/** "However long it takes", "however the test ends, I will write". */
function isOfManner(tokens: readonly Token[], i: number, parted: boolean): boolean {
  if (tokens[i]?.after.includes(',')) return false;
  if (!parted && tokens[i + 1]?.tags.has('Adjective')) return true;
  return tokens
    .slice(i)
    .some((token, k, rest) => token.after.includes(',') && ['i', 'we', 'you'].includes(rest[k + 1]?.normal ?? ''));
}

const opensClause = (token: Token): boolean =>
  token.tags.has('Pronoun') || token.tags.has('Determiner') || token.tags.has('Noun');
