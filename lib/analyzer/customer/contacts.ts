import type { Token } from '../../language/types.ts';
import type { Discourse } from '../context.ts';
import type { Conversation } from '../types.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const WRITING = new Set(['time', 'email', 'e-mail', 'message', 'call', 'ticket', 'chat', 'letter', 'contact']);
const WROTE = new Set([
  'write',
  'email',
  'call',
  'ring',
  'phone',
  'ask',
  'chase',
  'contact',
  'report',
  'message',
  'tell',
  'explain',
  'chat',
  'send',
]);

/** Times the customer wrote or called, this message included: what the thread shows, or more when they say so. */
export function contactsOf(message: Discourse, conversation: Conversation): number {
  const shown = 1 + conversation.thread.filter((earlier) => earlier.from === 'customer').length;
  const said = message.sentences.map((sentence) => countSaid(sentence.reading.tokens));
  return Math.max(shown, ...said);
}

/** "This is my third email" is 3; "I've called twice" is 3 with this one; "I rang in May" is 2. */
function countSaid(tokens: readonly Token[]): number {
  let most = 0;
  tokens.forEach((token, i) => {
    const ordinal = ORDINALS[token.normal];
    if (ordinal && WRITING.has(tokens[i + 1]?.lemma ?? '')) most = Math.max(most, ordinal);
    if (!WROTE.has(token.lemma) || !token.tags.has('PastTense') || !isWriter(tokens, i)) return;
    const times = tokens.slice(i + 1, i + 7).map((later) => COUNTS[later.normal] ?? 0);
    most = Math.max(most, 2, ...times.map((n) => n + 1));
  });
  return most;
}

/** "I asked", "we have already emailed", not "the driver called". */
function isWriter(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 4), verb).some((token) => token.normal === 'i' || token.normal === 'we');
}

const DAY = 24 * 60 * 60 * 1000;

/** Whole days between the first and the last message of the thread; undefined when the page tells no times. */
export function daysWaitingOf(conversation: Conversation): number | undefined {
  const times = conversation.thread.map((message) => Date.parse(message.at ?? '')).filter((time) => !Number.isNaN(time));
  if (times.length < 2) return undefined;
  return Math.floor((Math.max(...times) - Math.min(...times)) / DAY);
}
