import type { Token } from '../../language/types.ts';
import { identifiersOf } from '../../text/identifiers.ts';
import { isDigit, isUpper } from '../../text/lines.ts';
import { rememberBy, rememberPair } from '../../text/remember.ts';
import type { Context, Discourse, Sentence } from '../context.ts';
import { DOCUMENTS, type Item } from './items.ts';

/** What the customer gave, in their words. */
export interface Given {
  readonly value: string;
}

/** The customer's messages so far, newest first. */
export const customerMessages = rememberBy(
  (context: Context) => context.conversation,
  ({ thread, customerText }: Context): readonly Discourse[] => {
    const earlier = thread.filter(({ from }) => from === 'customer').map(({ discourse }) => discourse);
    return [...(customerText ? [customerText] : []), ...earlier.toReversed()];
  },
);

/** How the customer gave an item, from the newest message that does; null when they didn't. */
export function givenItem(item: Item, messages: readonly Discourse[]): Given | null {
  for (const message of messages) {
    const value = valueIn(item, message);
    if (value) return { value };
  }
  return null;
}

const valueIn = rememberPair(
  (item: Item, message: Discourse): string | null =>
    byKind(item, message) ?? byLabel(item, message) ?? byName(item, message) ?? bySending(item.sent ?? [], message),
);

/** Whether the customer sent a paper: "I've uploaded both sides of my driving licence". */
export function givenDocument(word: string, messages: readonly Discourse[]): Given | null {
  if (!DOCUMENTS.has(word)) return null;
  for (const message of messages) {
    const value = bySending([word], message);
    if (value) return { value };
  }
  return null;
}

function byKind(item: Item, message: Discourse): string | null {
  const kinds = item.kinds ?? [];
  if (kinds.length === 0) return null;
  const found = identifiersOf(message.text).filter(({ kind }) => kinds.includes(kind));
  // Two of a kind leave open which one is meant.
  const [first, second] = found;
  return first && (!second || second.value === first.value || item.id === 'amount') ? first.value : null;
}

/** "size 10", "build 2214", "workspace is \"northpier\"", "Arbitrum network", "3.2 kg". */
function byLabel(item: Item, message: Discourse): string | null {
  for (const label of item.label ?? []) {
    const words = label.split(' ');
    for (const sentence of message.sentences) {
      const { tokens } = sentence.reading;
      for (let i = 0; i < tokens.length; i++) {
        if (!words.every((word, k) => tokens[i + k]?.normal === word)) continue;
        const after =
          valueAfter(sentence, i + words.length) ?? (item.id === 'size' ? garmentSize(tokens[i + words.length]) : null);
        if (after) return after;
        const before = tokens[i - 1];
        if (before && words.length === 1 && isValue(before) && (item.id === 'weight' || item.id === 'network'))
          return before.text;
      }
    }
  }
  return null;
}

const SIZES = new Set(['xs', 's', 'm', 'l', 'xl', 'xxl', 'small', 'medium', 'large']);
const garmentSize = (token: Token | undefined): string | null => (token && SIZES.has(token.normal) ? token.text : null);

const LINKS = new Set([
  'is',
  'was',
  'number',
  'no',
  'id',
  'today',
  'name',
  'at',
  'nr',
  'of',
  'one',
  'still',
  'called',
  'reads',
  'the',
]);

function valueAfter(sentence: Sentence, from: number): string | null {
  const { tokens, text } = sentence.reading;
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (isValue(token) || token.quoted) return text.slice(token.start, token.end);
    if (!LINKS.has(token.normal) || ['.', '!', '?'].some((mark) => token.after.includes(mark))) return null;
  }
  return null;
}

/** A number, a code or a name: what fills a blank. */
const isValue = (token: Token): boolean =>
  [...token.text].some(isDigit) || (isUpper(token.text.charAt(0)) && token.text !== 'I' && token.tags.has('ProperNoun'));

function byName(item: Item, message: Discourse): string | null {
  for (const name of item.givenBy ?? []) {
    const words = name.split(' ');
    for (const sentence of message.sentences) {
      if (sentence.reading.question && item.id !== 'browser') continue;
      const { tokens } = sentence.reading;
      const at = tokens.findIndex((_, i) => words.every((word, k) => tokens[i + k]?.normal === word));
      const first = tokens[at];
      const last = tokens[at + words.length - 1];
      if (first && last) return sentence.reading.text.slice(first.start, last.end);
    }
  }
  return null;
}

const SENT = new Set(
  'attached attach enclosed enclose sent send uploaded upload included added add here below see forwarded posted emailed submitted faxed shared'.split(
    ' ',
  ),
);

/** "Photos attached", "(photo attached)", "see pics", "I've uploaded my licence": sent already, not "I'll send" or "shall I send". */
function bySending(nouns: readonly string[], message: Discourse): string | null {
  if (nouns.length === 0) return null;
  for (const sentence of message.sentences) {
    const { tokens, clauses, question } = sentence.reading;
    const noun = tokens.findIndex((token) => nouns.includes(token.normal) || nouns.includes(token.lemma));
    if (noun < 0) continue;
    const sending = tokens.findIndex((token, i) => SENT.has(token.normal) && Math.abs(i - noun) <= 8);
    if (sending < 0) continue;
    const later = clauses.some(
      (clause) =>
        sending >= clause.from && sending < clause.to && (clause.tense === 'future' || clause.modal !== '' || clause.negated),
    );
    if (later || (question && tokens[sending]?.normal === 'send')) continue;
    const word = tokens[noun];
    return word ? word.text : null;
  }
  return null;
}
