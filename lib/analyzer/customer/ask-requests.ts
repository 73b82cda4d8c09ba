import { clauseAt } from '../../language/query.ts';
import type { Reading, Token } from '../../language/types.ts';
import type { Ask } from '../types.ts';
import { ASKING, type Head, isListNumber, JOINERS } from './ask-words.ts';

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

export function requestAt(reading: Reading, i: number, heads: readonly Head[]): Ask['kind'] | null {
  const { tokens } = reading;
  if (isImperative(reading, i, heads) || wants(reading, i) || isRequesting(tokens, i)) return 'request';
  return isNounPlease(reading, i, heads) || isOneMore(reading, i, heads) ? 'request' : null;
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
    !(JOINERS.has(joined) && tokens.slice(0, i).every(({ normal }) => JOINERS.has(normal)))
  )
    return false;
  const clause = clauseAt(reading, i);
  // "And also put our number on it pls".
  if (i > 0 && tokens.slice(0, i).every(({ normal }) => JOINERS.has(normal)) && asksOn(tokens, i)) return true;
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

/** "I'd like a copy of the contract, and the name of your manager"; "(c) HS code for customs". */
function isOneMore({ tokens }: Reading, i: number, heads: readonly Head[]): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!token || !before || heads.length === 0) return false;
  if (LISTED.has(before.normal) && isListNumber(before)) return true;
  const rest = tokens.slice(i);
  return (
    heads.at(-1)?.kind === 'request' &&
    before.normal === 'and' &&
    tokens[i - 2]?.after.includes(',') === true &&
    (token.tags.has('Determiner') || token.tags.has('Possessive')) &&
    !rest.some(({ tags }) => tags.has('Verb'))
  );
}
const LISTED = new Set('b c d e f ii iii iv v vi'.split(' '));

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
