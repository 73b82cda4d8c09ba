import type { Token } from './types.ts';

/** Words that help a verb, and what may stand between them and it. */

export const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having']);
const DO = new Set(['do', 'does', 'did']);
export const MODALS: ReadonlySet<string> = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must']);
export const NEGATIVES: ReadonlySet<string> = new Set(['not', 'never', "n't", 'neither']);
/** Followed by "to" and a verb they work like a modal. `seem` is for what appears to be so. */
export const SEMI_MODALS: Readonly<Record<string, string>> = {
  have: 'have to',
  need: 'need to',
  get: 'have to',
  want: 'want to',
  go: 'will',
  ought: 'should',
  seem: 'seem',
  appear: 'seem',
};
/** "You are required to send": an obligation in passive dress. */
export const OBLIGING: ReadonlySet<string> = new Set([
  'required',
  'supposed',
  'expected',
  'meant',
  'obliged',
  'obligated',
  'instructed',
]);
export const PRONOUNS: ReadonlySet<string> = new Set(
  'i you we he she it they this that there anyone someone everyone'.split(' '),
);
/** Participles that look like the plain form. */
const UNMARKED = new Set([
  'put',
  'set',
  'cut',
  'read',
  'hit',
  'let',
  'shut',
  'split',
  'cost',
  'reset',
  'hurt',
  'cast',
  'quit',
  'spread',
]);

export const isAux = (word: string): boolean => BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word);

export const isParticiple = (token: Token): boolean =>
  token.tags.has('PastTense') || token.tags.has('Participle') || token.tags.has('Passive') || UNMARKED.has(token.normal);

/** True when "to" and a verb stand here; compromise may read that verb as a noun ("to upload"). */
export function takesInfinitive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.normal !== 'to' || !next) return false;
  return (
    next.tags.has('Verb') ||
    !(next.tags.has('Determiner') || next.tags.has('Pronoun') || next.tags.has('Value') || next.tags.has('ProperNoun'))
  );
}

/** True when an auxiliary at `i` is followed by the rest of a verb group rather than by its complement. */
export function continues(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k];
    if (!token || token.normal === 'to') return false;
    if (token.tags.has('Verb') || OBLIGING.has(token.normal)) return true;
    if (!(NEGATIVES.has(token.normal) || token.tags.has('Adverb') || PRONOUNS.has(token.normal))) return false;
    if (endsStretch(token)) return false;
  }
  return false;
}

export const endsStretch = (token: Token): boolean => token.after !== '' && ',;:.!?'.includes(token.after.charAt(0));

/** "You never replied": the negative stands before the verb. */
export function negatedBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.after.trim()) return false;
    if (NEGATIVES.has(token.normal) || token.normal === 'hardly') return true;
    if (!token.tags.has('Adverb')) return false;
  }
  return false;
}

export function hasSubjectBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    (PRONOUNS.has(before.normal) || before.tags.has('Noun') || before.tags.has('Gerund')) &&
    !before.after.trim() &&
    !before.tags.has('QuestionWord')
  );
}

/** "An agent told": the noun phrase of a question or condition may be this long. */
const LONGEST_INNER = 6;
const NOUN_PHRASE = ['Determiner', 'Possessive', 'Noun', 'Adjective', 'Value', 'Gerund'];

/** A noun phrase of a few words between the auxiliary that opens a clause and its verb: "had [the ID] been scanned". Empty when none. */
export function innerSubject(tokens: readonly Token[], from: number): readonly [number, number] {
  const none = [from, from] as const;
  const first = tokens[from];
  if (!first || !isAux(first.normal) || first.after.trim() || hasSubjectBefore(tokens, from)) return none;
  const opener = tokens[from + 1];
  if (!opener || PRONOUNS.has(opener.normal) || !['Determiner', 'Possessive', 'Noun'].some((tag) => opener.tags.has(tag)))
    return none;
  let end = 0;
  for (let i = from + 2; i < Math.min(tokens.length, from + LONGEST_INNER + 1); i++) {
    const token = tokens[i];
    if (!token || tokens[i - 1]?.after.trim()) break;
    if (isAux(token.normal) || NEGATIVES.has(token.normal)) return [from + 1, i];
    // A noun may look like a verb ("our ban notice have …"), so a later auxiliary wins.
    if (completes(first.normal, token)) end ||= i;
    else if (!(NOUN_PHRASE.some((tag) => token.tags.has(tag)) || token.normal === 'of')) break;
  }
  return end > 0 ? [from + 1, end] : none;
}

/** True when the verb `token` can be what the auxiliary waits for: "did … arrive", "had … arrived". */
function completes(aux: string, token: Token): boolean {
  if (!token.tags.has('Verb') || token.tags.has('Gerund')) return false;
  const past = token.tags.has('PastTense') || token.tags.has('Participle');
  return BE.has(aux) || HAVE.has(aux) ? past : !past || token.normal === token.lemma;
}
