import type { Token } from './types.ts';

/** The words from the first auxiliary to the main verb, and what they say about it. */
export interface VerbGroup {
  readonly from: number;
  /** Index of the main verb. */
  readonly verb: number;
  readonly to: number;
  readonly modal: string;
  readonly negated: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** The subject stands inside, as in "did you read". */
  readonly inverted: boolean;
  /** Token range of a noun phrase that stands inside as subject ("was your card charged"); empty otherwise. */
  readonly innerFrom: number;
  readonly innerTo: number;
  /** A plain form without auxiliary or ending, as an imperative has. */
  readonly bare: boolean;
}

const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const HAVE = new Set(['have', 'has', 'had', 'having']);
const DO = new Set(['do', 'does', 'did']);
const MODALS = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'ought']);
const NEGATIVES = new Set(['not', 'never', "n't", 'neither']);
/** Followed by "to" and a verb they work like a modal. */
const SEMI_MODALS: Readonly<Record<string, string>> = {
  have: 'have to',
  need: 'need to',
  get: 'have to',
  want: 'want to',
  go: 'will',
};
/** "You are required to send": an obligation in passive dress. */
const OBLIGING = new Set(['required', 'supposed', 'expected', 'meant', 'obliged', 'obligated', 'instructed']);
const PRONOUNS = new Set(['i', 'you', 'we', 'he', 'she', 'it', 'they', 'this', 'that', 'there', 'anyone', 'someone', 'everyone']);

const isAux = (word: string): boolean => BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word);
const isPast = (token: Token): boolean =>
  token.tags.has('PastTense') ||
  token.normal === 'was' ||
  token.normal === 'were' ||
  token.normal === 'had' ||
  token.normal === 'did';

/** Reads the finite verb group that begins at `from`; null when no finite verb begins there. */
export function readVerbGroup(tokens: readonly Token[], from: number): VerbGroup | null {
  const first = tokens[from];
  if (
    !first ||
    first.quoted ||
    !(first.tags.has('Verb') || (isAux(first.normal) && !first.tags.has('Date'))) ||
    first.tags.has('Particle') ||
    first.normal === 'to'
  )
    return null;
  const chain: string[] = [];
  let negated = negatedBefore(tokens, from);
  let inverted = false;
  let modal = '';
  let i = from;
  let verb = -1;
  const [innerFrom, innerTo] = innerSubject(tokens, from);
  for (; i < tokens.length; i++) {
    if (i === innerFrom && innerTo > innerFrom) {
      chain.push(first.normal);
      if (MODALS.has(first.normal)) modal = first.normal;
      inverted = true;
      i = innerTo;
    }
    const token = tokens[i];
    if (!token || token.quoted) break;
    const word = token.normal;
    if (i === from && innerTo > innerFrom) continue;
    if (NEGATIVES.has(word)) negated = true;
    else if (chain.length > 0 && tokens[i - 1]?.normal === 'to' && !isAux(word) && !token.tags.has('Adverb')) {
      verb = i++;
      break;
    } else if (chain.length > 0 && verb < 0 && PRONOUNS.has(word) && !inverted && !hasSubjectBefore(tokens, from))
      inverted = true;
    else if (isAux(word) && verb < 0 && continues(tokens, i)) {
      chain.push(word);
      if (MODALS.has(word)) modal ||= word;
    } else if (chain.length > 0 && OBLIGING.has(word) && tokens[i + 1]?.normal === 'to') {
      modal ||= 'have to';
      i++;
    } else if (token.tags.has('Verb') && word !== 'to') {
      // "Let me check": an offer to do it oneself, not an order.
      if (
        chain.length === 0 &&
        token.lemma === 'let' &&
        !hasSubjectBefore(tokens, from) &&
        (tokens[i + 1]?.normal === 'me' || tokens[i + 1]?.normal === 'us') &&
        tokens[i + 2]
      ) {
        modal = 'let';
        chain.push(word);
        inverted = true;
        i++;
        continue;
      }
      // \"You got to\" is a duty; \"she gets to feed the pony\" is a treat.
      const semi = token.lemma === 'get' && word !== 'got' ? undefined : SEMI_MODALS[token.lemma];
      if (semi && takesInfinitive(tokens, i + 1)) {
        modal = modal && modal !== 'will' ? modal : semi;
        chain.push(word);
        i++;
        continue;
      }
      verb = i;
      i++;
      break;
    } else if (!(token.tags.has('Adverb') || word === 'please' || word === 'kindly') || (chain.length === 0 && i > from)) break;
    if (token.after.trim() && i + 1 < tokens.length && !token.after.startsWith(' ') && ',;:.!?'.includes(token.after.charAt(0))) {
      i++;
      break;
    }
  }
  // "It isn't possible": "not" follows the only verb.
  if (verb >= 0 && BE.has(tokens[verb]?.normal ?? '') && NEGATIVES.has(tokens[i]?.normal ?? '')) {
    negated = true;
    i++;
  }
  // "Is it 3 April?": the subject follows the only verb.
  if (
    verb === from &&
    BE.has(first.normal) &&
    PRONOUNS.has(tokens[i]?.normal ?? '') &&
    !first.after.trim() &&
    !hasSubjectBefore(tokens, from)
  ) {
    inverted = true;
    i++;
  }
  // "You are late": the last auxiliary is itself the verb.
  if (verb < 0) {
    for (let k = i - 1; k >= from; k--) {
      if (isAux(tokens[k]?.normal ?? '') || tokens[k]?.tags.has('Verb')) {
        verb = k;
        break;
      }
    }
    if (verb < 0) return null;
    if (chain.length > 0 && tokens[verb]?.normal === chain.at(-1)) chain.pop();
  }
  const main = tokens[verb];
  if (!main) return null;
  const participle = main.tags.has('PastTense') || main.tags.has('Participle') || main.tags.has('Passive');
  const lastBe = chain.some((word) => BE.has(word));
  const perfect = chain.some((word) => HAVE.has(word)) && (participle || main.normal === 'been' || lastBe);
  const progressive = lastBe && main.tags.has('Gerund');
  const passive = lastBe && participle && !progressive;
  if (chain.length === 0 && (main.tags.has('Gerund') || (main.tags.has('Participle') && !main.tags.has('PastTense'))))
    return null;
  return {
    from,
    verb,
    to: Math.max(i, verb + 1),
    modal: MODALS.has(main.normal) ? main.normal : modal,
    negated,
    inverted,
    innerFrom,
    innerTo,
    perfect,
    progressive,
    passive,
    tense: tenseOf(tokens, from, chain, main, modal),
    bare: chain.length === 0 && !negated && isBareForm(main),
  };
}

/** True when "to" and a verb stand here; compromise may read that verb as a noun ("to upload"). */
function takesInfinitive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.normal !== 'to' || !next) return false;
  return (
    next.tags.has('Verb') ||
    !(next.tags.has('Determiner') || next.tags.has('Pronoun') || next.tags.has('Value') || next.tags.has('ProperNoun'))
  );
}

/** True when an auxiliary at `i` is followed by the rest of a verb group rather than by its complement. */
function continues(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k];
    if (!token || token.normal === 'to') return false;
    if (token.tags.has('Verb') || OBLIGING.has(token.normal)) return true;
    if (!(NEGATIVES.has(token.normal) || token.tags.has('Adverb') || PRONOUNS.has(token.normal))) return false;
    if (',;:.!?'.includes(token.after.charAt(0)) && token.after.charAt(0) !== '') return false;
  }
  return false;
}

/** "You never replied": the negative stands before the verb. */
function negatedBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.after.trim()) return false;
    if (NEGATIVES.has(token.normal) || token.normal === 'hardly') return true;
    if (!token.tags.has('Adverb')) return false;
  }
  return false;
}

/** A noun phrase of a few words between the auxiliary that opens a clause and its verb: "had [the ID] been scanned". */
function innerSubject(tokens: readonly Token[], from: number): readonly [number, number] {
  const none = [from, from] as const;
  const first = tokens[from];
  if (!first || !isAux(first.normal) || first.after.trim() || hasSubjectBefore(tokens, from)) return none;
  const opener = tokens[from + 1];
  if (
    !opener ||
    PRONOUNS.has(opener.normal) ||
    !(opener.tags.has('Determiner') || opener.tags.has('Possessive') || opener.tags.has('Noun'))
  )
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

const LONGEST_INNER = 6;
const NOUN_PHRASE = ['Determiner', 'Possessive', 'Noun', 'Adjective', 'Value', 'Gerund'];

/** True when the verb `token` can be what the auxiliary waits for: "did … arrive", "had … arrived". */
function completes(aux: string, token: Token): boolean {
  if (!token.tags.has('Verb') || token.tags.has('Gerund')) return false;
  const past = token.tags.has('PastTense') || token.tags.has('Participle');
  return BE.has(aux) || HAVE.has(aux) ? past : !past || token.normal === token.lemma;
}

function hasSubjectBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    (PRONOUNS.has(before.normal) || before.tags.has('Noun') || before.tags.has('Gerund')) &&
    !before.after.includes(',') &&
    !before.tags.has('QuestionWord')
  );
}

const isBareForm = (main: Token): boolean =>
  main.tags.has('Infinitive') ||
  main.tags.has('Imperative') ||
  (main.lemma === main.normal && !main.tags.has('PastTense') && !main.tags.has('Gerund'));

function tenseOf(
  tokens: readonly Token[],
  from: number,
  chain: readonly string[],
  main: Token,
  modal: string,
): VerbGroup['tense'] {
  if (modal === 'will' || chain.includes('will') || chain.includes('shall')) return 'future';
  const head = tokens[from];
  if (!head) return 'none';
  if (chain.length > 0) return isPast(head) || chain[0] === 'could' || chain[0] === 'would' ? 'past' : 'present';
  return isPast(main) ? 'past' : 'present';
}
