import { find, holds } from '../../language/query.ts';
import type { Token } from '../../language/types.ts';
import {
  ALSO,
  AT_HOME,
  COURTEOUS,
  EMOTIONS,
  GRASPS,
  INWARD,
  KNOWS,
  MILDLY,
  PLACES,
  UNDERGONE,
  WHOLLY,
} from './claimed-feeling.words.ts';

const AGENT = new Set(['i', 'we']);
const NEGATED = new Set(['not', 'never', 'cannot']);
const UNSURE = new Set([
  'imagine',
  'guess',
  'if',
  'maybe',
  'perhaps',
  'would',
  'might',
  'sound',
  'seem',
  'hope',
  'wish',
  'let',
  'only',
]);
/** How far a claim reaches. */
const REACH = 12;

/** We know, feel or share what goes on in the reader. */
export const seesInside = (tokens: readonly Token[]): boolean =>
  !holds(tokens, UNSURE) && tokens.some((_, i) => claims(tokens, i));

function claims(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i];
  if (!verb || verb.quoted) return false;
  const knows = KNOWS.has(verb.lemma);
  if (!knows && !GRASPS.has(verb.lemma)) return false;
  const subject = find(tokens, AGENT, Math.max(0, i - 5), i);
  if (subject < 0 || holds(tokens, NEGATED, subject, i) || parted(tokens, subject, i)) return false;
  const to = Math.min(tokens.length, i + REACH);
  const wholly = holds(tokens, WHOLLY, subject, to);
  if (inside(tokens, i + 1, to)) return knows || wholly;
  const feeling = find(tokens, EMOTIONS, i + 1, to);
  if (feeling >= 0 && isTheirs(tokens, i + 1, to) && !isName(tokens, feeling)) return wholly || verb.lemma === 'share';
  const courteous = find(tokens, COURTEOUS, i + 1, to);
  return (
    courteous >= 0 &&
    isTheirs(tokens, i + 1, to) &&
    tokens.slice(subject, to).some((token) => WHOLLY.has(token.normal) && !MILDLY.has(token.normal))
  );
}

/** Another clause begins between the two. */
const parted = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => ['.', ';', ':'].includes(token.after.trim().charAt(0)));

const THEIRS = new Set(['you', 'your', 'yours', 'ur']);
const isTheirs = (tokens: readonly Token[], from: number, to: number): boolean => holds(tokens, THEIRS, from, to);

/** "The feeling chart". */
const isName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.after.trim() === '' && tokens[i + 1]?.tags.has('Noun') === true && tokens[i + 1]?.tags.has('Pronoun') !== true;

/** "What you are feeling", "how you feel", "what goes on in your head". */
function inside(tokens: readonly Token[], from: number, to: number): boolean {
  const what = find(tokens, ASKED, from, Math.min(to, from + 4));
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.normal === 'your' && isPlace(tokens, i + 1)) return true;
    if (token?.normal === 'in' && tokens[i + 1]?.normal === 'you' && what >= 0) return true;
    if (token?.normal !== 'you' || what < 0 || what > i) continue;
    if (holds(tokens, INWARD, i + 1, i + 4) || isGoingThrough(tokens, i)) return !holds(tokens, ABOUT, i + 1, i + 5);
  }
  return false;
}
/** "Your mind", but no "mind map". */
function isPlace(tokens: readonly Token[], from: number): boolean {
  const at = find(tokens, PLACES, from, from + 3);
  return at >= 0 && !isName(tokens, at);
}
const ASKED = new Set(['what', 'how', 'everything', 'all', 'whatever']);
/** A view of a thing is theirs to tell and ours to hear. */
const ABOUT = new Set(['about', 'of', 'should', 'would']);
const isGoingThrough = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(i + 1, i + 4).some((token, k) => token.lemma === 'go' && tokens[i + 2 + k]?.normal === 'through');

const QUOTING = new Set(['wrote', 'said', 'mentioned', 'asked']);
/** "I keep hens myself, so a tip": what the agent has at home helps the reader. */
export const isUseful = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      token.normal === 'so' &&
      (HELPING.has(tokens[i + 1]?.normal ?? '') || (tokens[i + 1]?.normal === 'i' && tokens[i + 2]?.lemma === 'do')),
  );
const HELPING = new Set(['a', 'here', 'try']);

/** The story turns to the writer: their family, their illness, their own bad day. */
export function turnsToMe(tokens: readonly Token[]): boolean {
  if (holds(tokens, UNSURE) || holds(tokens, QUOTING) || isUseful(tokens)) return false;
  return tokens.some((token, i) => {
    if (token.quoted) return false;
    if (token.normal === 'my' || token.normal === 'mine') return isHome(tokens, i);
    return token.normal === 'i' && (isOneToo(tokens, i) || isUndergone(tokens, i));
  });
}

/** "My own father's pension was stuck as well", "my bunny had it once". */
const isHome = (tokens: readonly Token[], my: number): boolean =>
  holds(tokens, AT_HOME, my + 1, my + 4) &&
  (holds(tokens, ALSO) || tokens.slice(my).some((token) => token.tags.has('PastTense')));

/** "I am a widow myself", "I was also a shy boy". */
function isOneToo(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lemma !== 'be') return false;
  const also = tokens[i + 2]?.normal === 'also' ? 1 : 0;
  const article = tokens[i + 2 + also]?.normal ?? '';
  if (!['a', 'an'].includes(article) || SLIGHT.has(tokens[i + 3 + also]?.normal ?? '')) return false;
  return also === 1 || holds(tokens, MYSELF, i + 3, i + 8);
}
const SLIGHT = new Set(['bit', 'little', 'fan', 'big', 'huge']);
const MYSELF = new Set(['myself', 'meself', 'too']);

/** "I, too, cried in the fitting room", "I get migraines too". */
function isUndergone(tokens: readonly Token[], i: number): boolean {
  const verb = tokens.slice(i + 1, i + 5).findIndex((token) => UNDERGONE.has(token.lemma)) + i + 1;
  if (verb <= i || holds(tokens, NEGATED, i, verb)) return false;
  const near = Math.min(tokens.length, verb + 8);
  if (WEEPS.has(tokens[verb]?.lemma ?? '')) return holds(tokens, ALSO, i, near);
  return holds(tokens, AT_HOME, verb + 1, verb + 5) && holds(tokens, ALSO, i, near);
}
const WEEPS = new Set(['cry', 'weep', 'bawl', 'sob', 'grieve', 'suffer', 'panic', 'shout', 'scream', 'faint']);
