import type { Token } from '../language/types.ts';
import { isUpper } from '../text/lines.ts';
import { rememberBy } from '../text/remember.ts';
import type { Context, Discourse, Sentence } from './context.ts';
import { spanOf } from './spans.ts';
import type { Span } from './types.ts';

/** Words that open a topic as if the reader knew it. */
const TOPIC_OPENERS: readonly (readonly string[])[] = [
  ['as', 'for'],
  ['as', 'to'],
  ['about'],
  ['regarding'],
  ['concerning'],
  ['with', 'regard', 'to'],
  ['with', 'regards', 'to'],
  ['in', 'regard', 'to'],
  ['on', 'the', 'subject', 'of'],
  ['coming', 'back', 'to'],
];
/** Nouns that need not have been said before: they belong to any support case. */
const COMMON = new Set(
  'order refund payment account delivery time cost costs price fee fees question questions request reason rest date invoice bill money parcel package item product issue problem timing next step steps email address name number details future compensation amount charge credit shipping return replacement appointment booking visit contract plan subscription password data security policy insurance documents document paperwork page app menu screen site website tab'.split(
    ' ',
  ),
);

/**
 * Sentences that take up a definite topic ("As for the loose tap on your bathroom cabinet, …") of which neither the customer nor the
 * thread has said a word. Only with a topic of three words, two of them no common ones, so that a natural aside ("As for the refund, …") is let be.
 */
export function strangeTopics(context: Context): readonly Sentence[] {
  if (!context.customerText) return [];
  const known = knownWords(context);
  return context.reply.sentences.filter((sentence) => {
    const { tokens } = sentence.reading;
    const opener = TOPIC_OPENERS.find((words) => words.every((word, i) => tokens[i]?.normal === word));
    if (!opener) return false;
    const determiner = tokens[opener.length]?.normal ?? '';
    if (determiner !== 'the' && determiner !== 'your') return false;
    const topic = tokens.slice(opener.length + 1, topicEnd(tokens, opener.length + 1));
    const content = topic.filter(isContent);
    const own = content.filter((token) => !COMMON.has(token.lemma) && !COMMON.has(token.normal));
    return content.length >= 3 && own.length >= 2 && !content.some((token) => isKnown(token, known));
  });
}

/** The topic ends at its comma or colon, or at the verb of the sentence. */
function topicEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && (token.after.includes(',') || token.after.includes(':') || token.after.includes('–'))) return i + 1;
  }
  return from;
}

const isContent = (token: Token): boolean =>
  (token.tags.has('Noun') && !token.tags.has('Pronoun')) || (token.tags.has('Adjective') && !token.tags.has('Possessive'));

/** Beginnings of all words that the conversation holds besides this reply. */
const knownWords = rememberBy((context: Context) => context.conversation, stemsIn);

function stemsIn(context: Context): ReadonlySet<string> {
  const words = new Set<string>();
  const messages: Discourse[] = context.thread.map(({ discourse }) => discourse);
  if (context.customerText) messages.push(context.customerText);
  for (const message of messages)
    for (const sentence of message.sentences)
      for (const token of sentence.reading.tokens) words.add(stem(token.normal)).add(stem(token.lemma));
  return words;
}

const STEM = 5;
const stem = (word: string): string => word.slice(0, STEM);
const isKnown = (token: Token, known: ReadonlySet<string>): boolean =>
  known.has(stem(token.normal)) || known.has(stem(token.lemma));

/** What customers do with a company, in the thanks that close a reply. */
const PATRONAGE = new Set([
  'contacting',
  'choosing',
  'banking',
  'shopping',
  'flying',
  'travelling',
  'traveling',
  'staying',
  'dining',
  'riding',
  'booking',
  'joining',
  'using',
  'calling',
  'writing',
  'trusting',
  'visiting',
  'learning',
  'training',
  'playing',
  'reading',
  'insuring',
  'renting',
  'driving',
  'working',
  'being',
]);

/** The company named in the reply's thanks when an agent's earlier message gave another name; null when nothing contradicts. */
export function strangeBrand(context: Context): { readonly span: Span; readonly ours: string } | null {
  const ours = context.thread
    .filter(({ from }) => from === 'agent')
    .flatMap(({ discourse }) => discourse.sentences.flatMap(introducedBrand));
  const [first] = ours;
  if (!first) return null;
  const known = [...ours, ...context.thread.map(({ discourse }) => discourse.text), context.customerText?.text ?? ''];
  for (const sentence of context.reply.sentences) {
    const named = thankedBrand(sentence);
    if (named && !known.some((text) => text.includes(named.name) || named.name.includes(text || '\n')))
      return { span: named.span, ours: first };
  }
  return null;
}

/** "This is Marlow Bank", "Leo from Marlow Bank here". */
function introducedBrand(sentence: Sentence): readonly string[] {
  const { tokens } = sentence.reading;
  for (let i = 0; i < tokens.length - 2; i++) {
    const opens = tokens[i]?.normal === 'this' && tokens[i + 1]?.normal === 'is';
    const from = tokens[i]?.normal === 'from' || tokens[i]?.normal === 'at' || tokens[i]?.normal === 'with';
    if (!opens && !from) continue;
    const name = capitalsFrom(sentence, opens ? i + 2 : i + 1);
    if (name && name.to - name.from >= 2) return [textAt(sentence, name.from, name.to)];
  }
  const thanked = thankedBrand(sentence);
  return thanked ? [thanked.name] : [];
}

function thankedBrand(sentence: Sentence): { readonly name: string; readonly span: Span } | null {
  const { tokens, acts } = sentence.reading;
  if (!acts.has('thank')) return null;
  const verb = tokens.findIndex((token) => PATRONAGE.has(token.normal));
  if (verb < 0) return null;
  const preposition = ['with', 'at', 'from', 'to', 'by', 'of', 'for'].includes(tokens[verb + 1]?.normal ?? '') ? 1 : 0;
  const name = capitalsFrom(sentence, verb + 1 + preposition);
  if (!name) return null;
  return { name: textAt(sentence, name.from, name.to), span: spanOf(sentence, name.from, name.to) };
}

/** The run of capitalised words at `from`. */
function capitalsFrom(sentence: Sentence, from: number): { readonly from: number; readonly to: number } | null {
  const { tokens } = sentence.reading;
  let to = from;
  while (to < tokens.length && isNamePart(tokens[to])) {
    to++;
    if (tokens[to - 1]?.after !== ' ') break;
  }
  return to > from ? { from, to } : null;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && (isUpper(token.text.charAt(0)) || token.text === '&') && !token.tags.has('Pronoun');

function textAt(sentence: Sentence, from: number, to: number): string {
  const span = spanOf(sentence, from, to);
  return sentence.reading.text.slice(span.start - sentence.start, span.end - sentence.start);
}
