import { isLetter, isUpper } from '../../text/lines.ts';
import type { Discourse, Sentence } from '../context.ts';
import type { Conversation } from '../types.ts';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'rev', 'fr']);
const SIGN_OFFS = new Set([
  'thanks',
  'thank',
  'you',
  'regards',
  'best',
  'kind',
  'cheers',
  'yours',
  'sincerely',
  'warm',
  'wishes',
  'thx',
  'many',
  'ta',
  'love',
  'xx',
  'x',
  'from',
  'faithfully',
  'with',
  'greetings',
  'so',
  'much',
  'again',
  'in',
  'advance',
  'and',
]);
/** A sign-off of more words is a sentence. */
const LONGEST = 4;

/** How the customer signs the message: "Pri", "Mr T. Okafor"; undefined when they don't. */
export function signatureOf(message: Discourse): string | undefined {
  const last = message.sentences.at(-1);
  if (!last) return undefined;
  return nameAfterSignOff(last) ?? nameAlone(last, message);
}

/** "Thanks, Pri". */
function nameAfterSignOff(sentence: Sentence): string | undefined {
  const words = wordsIn(sentence);
  const from = words.findIndex((word) => !SIGN_OFFS.has(bare(word).toLowerCase()));
  if (from <= 0 || words.length - from > LONGEST) return undefined;
  return asName(words.slice(from));
}

/** A last line, or a last word after a full stop, that is only a name. */
function nameAlone(sentence: Sentence, message: Discourse): string | undefined {
  if (message.sentences.length < 2 || sentence.reading.question) return undefined;
  const words = wordsIn(sentence);
  const previous = message.sentences.at(-2);
  const ownLine = previous !== undefined && previous.block !== sentence.block;
  if (words.length > (ownLine ? LONGEST : 2) || sentence.reading.clauses.length > 0) return undefined;
  if (!ownLine && !sentence.reading.tokens.every((token) => token.tags.has('Person') || token.tags.has('ProperNoun')))
    return undefined;
  return asName(words);
}

function asName(words: readonly string[]): string | undefined {
  const names = words.map(bare);
  const plausible = names.every(
    (name) => name !== '' && isUpper(name.charAt(0)) && [...name].every((char) => isLetter(char) || "-'".includes(char)),
  );
  return plausible && words.length > 0 ? words.join(' ').replaceAll(',', '') : undefined;
}

const wordsIn = (sentence: Sentence): readonly string[] =>
  sentence.reading.text.split(' ').filter((word) => [...word].some(isLetter));
const bare = (word: string): string => word.replaceAll('.', '').replaceAll(',', '').replaceAll('!', '').replaceAll('-', '');

/** What to call them: how they sign, else the page's name; undefined when only a title and a surname are known. */
export function firstNameOf(message: Discourse, conversation: Conversation): string | undefined {
  const words = (signatureOf(message) ?? conversation.customerName ?? '').trim().split(' ').filter(Boolean);
  const [first] = words;
  if (!first || TITLES.has(bare(first).toLowerCase()) || bare(first).length < 2 || first.includes('@')) return undefined;
  return first;
}
