import { clauseAt } from '../../language/query.ts';
import type { Reading, Token } from '../../language/types.ts';
import type { Ask } from '../types.ts';

/** Where an ask begins in a sentence. */
export interface Head {
  readonly at: number;
  readonly kind: Ask['kind'];
}

const QUESTION_WORDS = new Set(['what', 'when', 'where', 'who', 'whom', 'which', 'why', 'how', 'whose']);
const ASKING = new Set('is are was were am do does did can could will would should may might have has had shall must'.split(' '));
const JOINERS = new Set([
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
const PREPOSITIONS = new Set(['in', 'at', 'to', 'for', 'on', 'by', 'with', 'from', 'until', 'since', 'about', 'of', 'how']);
/** After these a question stands without its word order: "curious whether guests count as seats". */
const WONDERING = new Set([
  'wondering',
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

/** The asks of a sentence by their first words, in order. */
export function headsIn(reading: Reading): readonly Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i];
    if (!token || token.quoted || isSoftener(token) || !opens(reading.tokens, i)) continue;
    const kind = questionAt(reading, i, heads) ?? requestAt(reading, i, heads);
    if (kind) heads.push({ at: i, kind });
  }
  return heads;
}

const isSoftener = (token: Token | undefined): boolean => token?.normal === 'please' || token?.normal === 'kindly';

/** An ask begins the sentence, or follows a comma, a joining word, "please" or a list number. */
function opens(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token || before.quoted) return false;
  if (
    JOINERS.has(before.normal) ||
    isCall(tokens, i) ||
    (isSoftener(before) && !before.after.includes(',')) ||
    isListNumber(before)
  )
    return true;
  return (
    [',', ';', ':', '–', '—', ' - ', '(', '.', '!', '?', '…'].some((mark) => before.after.includes(mark)) ||
    token.before.includes('(')
  );
}

export const isListNumber = (token: Token): boolean =>
  token.tags.has('Value') && (token.after.startsWith(')') || token.after.startsWith('.'));

function questionAt(reading: Reading, i: number, heads: readonly Head[]): Ask['kind'] | null {
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
    // After a bare comma "which" and "who" go on about what came before.
    return (isInverted(tokens, at + 1) || isInverted(tokens, at + 2)) && word !== 'which' && word !== 'who' ? 'question' : null;
  }
  // "A or is it B?" is one question.
  if (!isInverted(tokens, i) || (joined === 'or' && heads.length > 0)) return null;
  return asksForAct(reading, i) ? 'request' : 'question';
}

const isJoiner = (token: Token | undefined): boolean => token !== undefined && JOINERS.has(token.normal);
const CALLS = new Set(['hey', 'hi', 'hello', 'ok', 'okay', 'well', 'yo', 'quick', 'um', 'right', 'hiya', 'morning']);

/** "hey when is my pizza here": a call opens the sentence without a comma. */
const isCall = (tokens: readonly Token[], i: number): boolean => i === 1 && CALLS.has(tokens[0]?.normal ?? '');

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
  const joined = JOINERS.has(tokens[i - 1]?.normal ?? '') && heads.at(-1)?.kind === 'question';
  if (
    joined &&
    QUESTION_WORDS.has(token.normal) &&
    heads.some((head) => tokens.slice(head.at, i).some((word) => WONDERING.has(word.normal)))
  )
    return true;
  for (let k = i; k < Math.min(tokens.length - 1, i + 7); k++) {
    const word = tokens[k];
    if (!word || (k > i && word.after.includes(','))) return false;
    if (!WONDERING.has(word.normal)) continue;
    const next = tokens[k + 1]?.normal === 'me' || tokens[k + 1]?.normal === 'us' ? k + 2 : k + 1;
    return EMBEDDERS.has(tokens[next]?.normal ?? '') && isMine(tokens, i, k);
  }
  return false;
}

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

/** Imperatives that ask for nothing. */
const IDLE = new Set(
  'thank note see look imagine guess trust believe excuse forgive bear mind hope say love let have be enjoy keep follow go know put call work like expect appreciate sorry wish attach come live mean wait get feel welcome happen seem sound turn read'.split(
    ' ',
  ),
);
/** Words that open a list of facts rather than an order. */
const FACTS = new Set([
  'order',
  'code',
  'ticket',
  'invoice',
  'case',
  'version',
  'booking',
  'account',
  'balance',
  'home',
  'leave',
  'slight',
  'room',
  'app',
  'error',
  'total',
  'date',
  'unit',
  'job',
  'name',
  'email',
  'phone',
  'address',
  'model',
]);
const WANTING = new Set(['want', 'need', 'require', 'demand', 'request', 'insist']);
/** What a writer needs to do themselves. */
const OWN_ACTS = new Set([
  'leave',
  'go',
  'be',
  'say',
  'tell',
  'ask',
  'work',
  'have',
  'catch',
  'travel',
  'sleep',
  'rant',
  'vent',
  'look',
  'write',
  'think',
  'admit',
  'compliment',
  'thank',
  'congratulate',
  'share',
  'praise',
  'apologise',
  'know',
]);

function requestAt(reading: Reading, i: number, heads: readonly Head[]): Ask['kind'] | null {
  const { tokens } = reading;
  if (isImperative(reading, i, heads) || wants(reading, i) || isRequesting(tokens, i)) return 'request';
  return isNounPlease(reading, i, heads) ? 'request' : null;
}

function isImperative(reading: Reading, i: number, heads: readonly Head[]): boolean {
  const { tokens } = reading;
  const token = tokens[i];
  const next = tokens[i + 1];
  const joined = tokens[i - 1]?.normal ?? '';
  const polite = (joined === 'please' || joined === 'kindly') && tokens[i - 1]?.after === ' ';
  if (!token || (reading.question && !polite && heads.length === 0)) return false;
  if (
    i > 0 &&
    !polite &&
    !(heads.at(-1)?.kind === 'request' && JOINERS.has(joined)) &&
    !isListNumber(tokens[i - 1] as Token) &&
    !breaks(tokens[i - 1]) &&
    !(JOINERS.has(joined) && i === 1)
  )
    return false;
  const clause = clauseAt(reading, i);
  if (heads.length > 0 && JOINERS.has(joined) && asksOn(tokens, i)) return true;
  const plain =
    token.tags.has('Infinitive') || token.tags.has('Imperative') || (clause?.verb === i && clause.mood === 'imperative');
  if (!plain || IDLE.has(token.lemma) || FACTS.has(token.normal) || token.tags.has('Modal') || ASKING.has(token.normal))
    return polite && plain;
  if (polite) return true;
  // "Lock: Granit X" is a label.
  if (token.after.trim() !== '') return false;
  return (
    next !== undefined &&
    (next.tags.has('Determiner') ||
      next.tags.has('Pronoun') ||
      next.tags.has('Possessive') ||
      next.tags.has('Noun') ||
      next.tags.has('Value') ||
      next.tags.has('Particle') ||
      next.tags.has('Gerund') ||
      next.normal === 'everything' ||
      next.normal === 'please')
  );
}

/** "Could you send … and also explain …": a plain verb with its object, joined to an ask. */
const asksOn = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    tokens[i]?.tags.has('Infinitive') === true &&
    (!IDLE.has(tokens[i]?.lemma ?? '') || tokens[i]?.normal === 'put') &&
    next !== undefined &&
    (next.tags.has('Determiner') ||
      next.tags.has('Possessive') ||
      next.tags.has('Noun') ||
      ['me', 'us', 'it', 'why', 'how', 'what', 'when', 'them'].includes(next.normal))
  );
};

const breaks = (token: Token | undefined): boolean =>
  token !== undefined && [':', ';', '.', '!', '–', '—'].some((mark) => token.after.includes(mark));

/** "I want …", "we'd like …", "I need the label": by the writer, now, not denied. */
function wants(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const subject = tokens[i]?.normal;
  const dropped = i === 0 && (tokens[0]?.normal === 'need' || tokens[0]?.normal === 'want');
  if (subject !== 'i' && subject !== 'we' && !dropped) return allIWant(tokens, i);
  for (let k = dropped ? i : i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const token = tokens[k];
    if (!token || token.normal === 'not' || token.tags.has('PastTense')) return false;
    if (token.normal === 'like') return tokens[k - 1]?.normal === 'would' && !isOwnAct(tokens, k);
    if (WANTING.has(token.normal)) return !isOwnAct(tokens, k);
    if (
      !(
        token.tags.has('Adverb') ||
        ['would', 'do', 'just', 'only', 'really', 'simply', 'also', 'still', 'now', 'am', 'will'].includes(token.normal)
      )
    )
      return false;
  }
  return false;
}

function isOwnAct(tokens: readonly Token[], want: number): boolean {
  const next = tokens[want + 1];
  if (next?.normal === 'you') return ['to'].includes(tokens[want + 2]?.normal ?? '') && tokens[want + 3]?.normal === 'know';
  if (next?.normal !== 'to')
    return next === undefined || (['nothing', 'no', 'it', 'more'].includes(next.normal) && tokens[want]?.normal === 'need');
  return OWN_ACTS.has(tokens[want + 2]?.lemma ?? '');
}

/** "All I want is one filter." */
const allIWant = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.normal === 'all' &&
  ['i', 'we'].includes(tokens[i + 1]?.normal ?? '') &&
  ['want', 'need', 'ask'].includes(tokens[i + 2]?.normal ?? '');

/** "Requesting a copy of …", "writing to ask for …". */
function isRequesting(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.normal === 'requesting') return true;
  const asks = tokens
    .slice(i, i + 6)
    .findIndex((token) => token.normal === 'ask' || token.normal === 'request' || token.normal === 'asking');
  if (asks < 1) return false;
  const before = tokens.slice(i, i + asks).map((token) => token.normal);
  return before.includes('writing') && !before.includes('not');
}

/** "Refund please", "ETA please.": a short stretch without a verb of its own. */
function isNounPlease(reading: Reading, i: number, heads: readonly Head[]): boolean {
  const { tokens } = reading;
  if (heads.some((head) => head.at < i && !tokens.slice(head.at, i).some((token) => token.after.includes(',')))) return false;
  for (let k = i; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k];
    if (!token) return false;
    if (token.normal === 'please') return k > i;
    if (token.after.includes(',') || !standsInPhrase(token)) return false;
  }
  return false;
}

const standsInPhrase = (token: Token): boolean =>
  ['Noun', 'Determiner', 'Adjective', 'Preposition', 'Value'].some((tag) => token.tags.has(tag)) &&
  (!token.tags.has('Pronoun') || token.normal === 'it');
