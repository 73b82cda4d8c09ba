import type { Clause, Reading } from '../language/types.ts';
import { acknowledges } from './acknowledgement.ts';
import type { Context, Discourse, Sentence } from './context.ts';
import { isStockCloser, moveOf } from './moves.ts';
import { perSentence } from './per-sentence.ts';
import type { Part, PartName } from './types.ts';

/** The parts of a reply, in order of the text; neighbouring sentences of one part are one span. */
export function anatomyOf(context: Context): readonly Part[] {
  const parts: Part[] = [];
  for (const sentence of context.reply.sentences) {
    const part = partOf(sentence, context);
    if (!part) continue;
    const previous = parts.at(-1);
    if (previous?.part === part) parts[parts.length - 1] = { part, start: previous.start, end: sentence.end };
    else parts.push({ part, start: sentence.start, end: sentence.end });
  }
  return parts;
}

/** What one sentence is for; null when it is none of the nine. */
export const partOf = (sentence: Sentence, { customerText }: Context): PartName | null =>
  partIn(sentence, customerText ?? NO_MESSAGE);

const NO_MESSAGE: Discourse = { text: '', sentences: [], excluded: [] };
const partIn = perSentence((sentence: Sentence, customerText: Discourse): PartName | null => {
  const { reading, role } = sentence;
  if (role === 'greeting') return 'greeting';
  if (role === 'closing') return 'closing';
  if (isInvitation(reading)) return 'invitation';
  if (prevents(reading)) return 'prevention';
  if (owns(reading)) return 'ownership';
  const move = moveOf(sentence);
  const feels = reading.acts.has('apologise') || (customerText !== NO_MESSAGE && acknowledges(sentence, customerText));
  // "Nobody should wait that long" is no refusal.
  if (feels && move === 'refusal' && !reading.clauses.some(({ subject, negated }) => subject === 'agent' && negated))
    return 'acknowledgement';
  if (move === 'promise' || (move === 'request' && !reading.acts.has('offer') && !isStep(sentence))) return 'next-step';
  if (move !== null) return 'action';
  if (feels || reading.acts.has('thank')) return 'acknowledgement';
  if (isStep(sentence)) return 'action';
  return reading.clauses.length > 0 ? 'explanation' : null;
});

/** A numbered step, or a path through menus. */
const isStep = ({ listItem, reading }: Sentence): boolean =>
  listItem || reading.text.includes(' > ') || (reading.acts.has('instruct') && !reading.acts.has('request'));

/** "Write any time", "reply here if anything else comes up": the door stays open. */
function isInvitation(reading: Reading): boolean {
  const words = reading.tokens.map(({ normal }) => normal);
  if (isStockCloser(reading) && !reading.acts.has('thank') && words.some((word) => INVITING.has(word))) return true;
  const reply = words.some(
    (word, i) =>
      (word === 'reply' || word === 'write' || word === 'answer' || word === 'message') &&
      ['here', 'back', 'any', 'to', 'anytime'].includes(words[i + 1] ?? ''),
  );
  return reply && reading.clauses.some(({ mood }) => mood === 'condition') && !reading.acts.has('promise');
}
const INVITING = new Set([
  'contact',
  'reach',
  'touch',
  'know',
  'write',
  'reply',
  'ask',
  'here',
  'message',
  'help',
  'hesitate',
  'questions',
  'question',
  'disposal',
  'shout',
  'ping',
]);

const PREVENTING: readonly (readonly string[])[] = [
  ['happen', 'again'],
  ['from', 'now', 'on'],
  ['next', 'time'],
  ['in', 'future'],
  ['in', 'the', 'future'],
  ['going', 'forward'],
  ['to', 'avoid'],
  ['to', 'prevent'],
  ['for', 'the', 'future'],
  ['so', 'this', 'can', 'not'],
  ['so', 'it', 'can', 'not'],
];
const prevents = ({ tokens }: Reading): boolean =>
  PREVENTING.some((words) => tokens.some((_, i) => words.every((word, k) => tokens[i + k]?.normal === word)));

/** "We sent it to the wrong branch, and that's on us": the mistake and its owner. */
export function owns(reading: Reading): boolean {
  const { tokens, clauses } = reading;
  const words = tokens.map(({ normal }) => normal);
  const ours = words.some(
    (word, i) =>
      FAULT_NOUNS.has(word) && words.slice(Math.max(0, i - 3), i).some((before) => ['our', 'my', 'ours'].includes(before)),
  );
  const onUs =
    words.some((word, i) => word === 'on' && ['us', 'me'].includes(words[i + 1] ?? '') && tokens[i - 1]?.lemma === 'be') ||
    (words.includes('hands') && words.includes('our') && words.includes('up'));
  return ours || onUs || clauses.some((clause) => failed(clause) || misdid(reading, clause));
}

const FAULT_NOUNS = new Set(['mistake', 'fault', 'error', 'slip', 'oversight', 'side', 'doing', 'failure', 'responsibility']);
const FAILING = new Set(
  'miss lose forget overlook fail mix misread misroute neglect swap confuse delay skip mislabel miscount mistype misfile drop'.split(
    ' ',
  ),
);
const failed = ({ subject, lemma, tense, perfect, negated, mood }: Clause): boolean =>
  subject === 'agent' &&
  mood === 'declarative' &&
  (tense === 'past' || perfect) &&
  (FAILING.has(lemma)
    ? !negated
    : negated &&
      [
        'send',
        'tell',
        'check',
        'reply',
        'answer',
        'call',
        'update',
        'read',
        'follow',
        'let',
        'notice',
        'keep',
        'catch',
        'do',
      ].includes(lemma));

/** "We sent it to the wrong depot", "I booked it twice". */
const misdid = ({ tokens }: Reading, { subject, tense, perfect, verb, to, mood, modal }: Clause): boolean =>
  subject === 'agent' &&
  mood === 'declarative' &&
  modal === '' &&
  (tense === 'past' || perfect) &&
  tokens.slice(verb + 1, to).some(({ normal }) => AMISS.has(normal));
const AMISS = new Set(['wrong', 'twice', 'mistakenly', 'late']);

/** Whether the reply as a whole has body text to judge. */
export const hasBody = ({ sentences }: Discourse): boolean => sentences.some(({ role }) => role === 'body');
