import type { Token } from '../language/types.ts';
import { BE, NEUTRAL_NO } from './acknowledgement.words.ts';

/** Sentences by which a writer takes the reader's side: what ought not to be, that they are right, that anyone would mind. */

/** "Takes time out of your day", "took your morning". */
export const takesFromYou = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lemma === 'take' &&
  tokens
    .slice(i + 1, i + 6)
    .some(
      (token, k, rest) =>
        token.normal === 'your' && ['day', 'time', 'morning', 'evening', 'weekend', 'night'].includes(rest[k + 1]?.normal ?? ''),
    );

/** "That should never have happened", "nobody should have to", "is not what you booked", "far too long". */
export function isNorm(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1]?.normal ?? '';
    if (token.normal === 'should')
      return (
        tokens.slice(i + 1, i + 4).some((word) => word.normal === 'not' || word.normal === 'never') ||
        ['nobody', 'one', 'nothing', 'anyone'].includes(tokens[i - 1]?.normal ?? '') ||
        ['nobody', 'nothing'].includes(tokens[0]?.normal ?? '')
      );
    if (token.normal === 'too') return ['long', 'much', 'many', 'late', 'often'].includes(next);
    if (token.normal === 'not')
      return ['what', 'how', 'okay', 'ok', 'right', 'fair', 'acceptable', 'good', 'fun', 'something', 'easy'].includes(next);
    // "That's no way to meet a plant"; "there's no interest on it" tells a fact.
    if (token.normal !== 'no' || !BE.has(tokens[i - 1]?.normal ?? '') || next === '' || NEUTRAL_NO.has(next)) return false;
    return tokens[i - 2]?.normal !== 'there' || EXCUSES.has(next);
  });
}

const EXCUSES = new Set(['excuse', 'way', 'words', 'comfort', 'getting', 'sugarcoating', 'justification']);

/** "You had every right", "it sounds as if", "it wasn't you". */
export function isAgreement(tokens: readonly Token[]): boolean {
  // "Without the lift the platform is out of reach, I know."
  if (tokens.length > 4 && tokens.at(-1)?.normal === 'know' && tokens.at(-2)?.normal === 'i') return true;
  // "At 38 weeks the phone has to work, I quite see that."
  if (SEEN.has(tokens.at(-2)?.normal ?? '') && ['that', 'it', 'this'].includes(tokens.at(-1)?.normal ?? ''))
    return speaks(tokens, -5);
  const [first, second] = tokens;
  if (
    (first?.normal === 'fair' && ['point', 'enough'].includes(second?.normal ?? '')) ||
    (first?.normal === 'point' && second?.normal === 'taken')
  )
    return true;
  return tokens.some((token, i) => {
    const next = tokens[i + 1]?.normal ?? '';
    if (token.normal === 'every') return next === 'right' || next === 'reason';
    if (token.normal === 'sounds' || token.normal === 'sound') return next === 'like' || next === 'as';
    if (token.normal === 'not' || token.normal === 'nothing') return next === 'you' || next === 'your';
    return token.normal === 'you' && ['are', 'were'].includes(next) && tokens[i + 2]?.normal === 'right';
  });
}

const SEEN = new Set(['see', 'understand', 'get', 'know', 'appreciate']);
const speaks = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some(({ normal }) => normal === 'i' || normal === 'we');

/** "I'd be looking around too", "would flatten any team". */
export function isFellowFeeling(tokens: readonly Token[]): boolean {
  const would = tokens.findIndex((token) => token.normal === 'would');
  if (tokens.some((token, i) => token.normal === 'what' && ANYONE.has(tokens[i + 1]?.normal ?? ''))) return true;
  if (would < 0) return false;
  // "Any parent would be out of their mind."
  if (tokens.slice(Math.max(0, would - 3), would).some(({ normal }) => ANY.has(normal))) return true;
  return tokens.slice(would).some((token, i, rest) => {
    if (token.normal === 'any' || token.normal === 'anyone' || token.normal === 'anybody')
      return rest[i + 1]?.normal !== 'of' && !tokens.some(({ normal }) => SERVING.has(normal));
    const too = token.normal === 'too' || (token.normal === 'well' && rest[i - 1]?.normal === 'as');
    return (
      too &&
      i > 1 &&
      !WISHING.has(tokens[would - 1]?.normal ?? '') &&
      (rest[i + 1] === undefined || ['if', 'after', 'when'].includes(rest[i + 1]?.normal ?? '') || token.after.includes(','))
    );
  });
}
/** "If your vet would like them too" asks for something. */
const WISHING = new Set(['you', 'vet', 'doctor', 'lawyer', 'team', 'they', 'who']);
const SERVING = new Set(['happy', 'glad', 'answer', 'question', 'questions', 'further', 'other', 'like']);
/** "It is what anyone does after such a night". */
const ANY = new Set(['any', 'anyone', 'anybody', 'everyone', 'most']);
const ANYONE = new Set(['anyone', 'anybody', 'everyone', 'one', 'people']);
