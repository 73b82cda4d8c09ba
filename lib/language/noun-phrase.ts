import type { Party, Token } from './types.ts';

/** The noun phrase that stands as a subject: where it begins, and who it means. */

const AGENT_WORDS = new Set(['i', 'we', 'me', 'us', 'myself', 'ourselves']);
const AGENT_NOUNS = new Set(
  'team colleague colleagues agent agents engineer engineers specialist technician department support staff developers manager supervisor warehouse courier office'.split(
    ' ',
  ),
);
const CUSTOMER_WORDS = new Set(['you', 'yourself', 'yourselves']);
/** "Sorry our driver …", "glad the code …": these open a clause and are no part of its subject. */
const TAKES_CLAUSE = new Set(['sorry', 'glad', 'sure', 'afraid', 'happy', 'pleased', 'certain', 'apologies', 'aware']);
/** Join a noun to what tells which one: "the desk in Madrid", "the tone of our letter". */
const JOINING = new Set(['of', 'in', 'at', 'from', 'on', 'by', 'with', 'for', 'behind', 'between', 'about']);
/** "One of our engineers" is an engineer; "the owner of your phone" is an owner. */
const QUANTIFIERS = new Set([
  'one',
  'some',
  'none',
  'each',
  'all',
  'both',
  'any',
  'most',
  'many',
  'few',
  'half',
  'several',
  'two',
  'three',
  'either',
  'neither',
]);
const POSSESSIVES = new Set(['my', 'your', 'our', 'his', 'her', 'its', 'their']);

/** A comma, dash, semicolon or bracket after a word parts clauses. */
export function partsClauses(token: Token | undefined): boolean {
  const mark = token?.after.trim().charAt(0) ?? '';
  return mark !== '' && ',;:—–-(.!?'.includes(mark);
}

/** Walks back from `end` over the noun phrase that ends there, not beyond `floor`; `end` itself when there is none. */
export function nounPhraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let i = end;
  let opened = false;
  // "There would be no delay" begins with "there", whatever stands before.
  if (end > floor && tokens[end - 1]?.normal === 'there') return end - 1;
  while (i > floor) {
    const token = tokens[i - 1];
    if (!token || (i < end && partsClauses(token))) break;
    if (i < end && JOINING.has(token.normal) && isJoined(tokens[i - 2], i - 2 >= floor)) {
      i--;
      opened = false;
      continue;
    }
    if (i < end && token.normal === 'and') {
      // "You and your brother": both, when nothing else stands before them.
      const first = nounPhraseStart(tokens, i - 1, floor);
      return first < i - 1 && first === floor ? first : i;
    }
    // Whatever stands before "the" belongs to something else, save "all the", "both your".
    if (TAKES_CLAUSE.has(token.normal) || !belongs(token) || (opened && !QUANTIFIERS.has(token.normal) && token.normal !== 'not'))
      break;
    i--;
    if (token.tags.has('Pronoun') && !token.tags.has('Possessive') && !JOINING.has(tokens[i - 1]?.normal ?? '')) break;
    opened ||= (token.tags.has('Determiner') && !QUANTIFIERS.has(token.normal)) || POSSESSIVES.has(token.normal);
  }
  return i;
}

const isJoined = (before: Token | undefined, inside: boolean): boolean =>
  inside &&
  before !== undefined &&
  !partsClauses(before) &&
  (QUANTIFIERS.has(before.normal) ||
    ['we', 'those', 'everyone'].includes(before.normal) ||
    (before.tags.has('Noun') && !before.tags.has('Pronoun') && !before.tags.has('Date')));

const belongs = (token: Token): boolean =>
  ['Noun', 'Determiner', 'Adjective', 'Value', 'Adverb', 'Possessive'].some((tag) => token.tags.has(tag)) ||
  token.normal === 'no';

/** Who a subject means, seen from the agent. */
export function partyOf(subject: readonly Token[]): Party {
  if (subject.length === 0) return 'none';
  const words = headOf(subject).map((token) => token.normal);
  if (words.some((word) => CUSTOMER_WORDS.has(word))) return 'customer';
  if (words.some((word) => AGENT_WORDS.has(word))) return 'agent';
  const ours = words.includes('our') || words.includes('my');
  // The last noun says what it is: "the support page" is nobody.
  if (
    AGENT_NOUNS.has(words.filter((word) => word !== 'who' && word !== 'that').at(-1) ?? '') &&
    (ours || words.includes('the') || words.includes('a'))
  )
    return 'agent';
  return 'third';
}

/** "The message [from you]" is a message; of "one of our engineers" the end counts. */
export function headOf(phrase: readonly Token[]): readonly Token[] {
  const join = phrase.findIndex((token, i) => i > 0 && JOINING.has(token.normal));
  if (join < 0) return phrase;
  return QUANTIFIERS.has(phrase[join - 1]?.normal ?? '') ? phrase.slice(join + 1) : phrase.slice(0, join);
}
