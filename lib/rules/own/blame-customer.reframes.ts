import type { Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { WRONG } from '../../language/faults.ts';
import { find } from '../../language/query.ts';
import { helpsTo, notYetDone, objectAfter, pronounFor, writtenOf } from '../../language/rewrite.ts';
import type { Clause, Reading } from '../../language/types.ts';

/** What reaches us with a message, so that its lack is ours to mention: "I couldn't find the invoice in your message". */
const HANDED_OVER = new Set(['attach', 'include', 'enclose', 'send', 'upload', 'provide', 'add', 'mention', 'quote']);
const REACHES_US = new Set([...HANDED_OVER, 'submit', 'give', 'return', 'report', 'complete']);
const TELLING = new Set(['tell', 'inform', 'notify', 'mention']);
/** "You should have contacted us sooner": they did now, and that is what counts. */
const ADDRESSING = new Set([
  ...TELLING,
  'contact',
  'call',
  'write',
  'ring',
  'phone',
  'report',
  'reach',
  'let',
  'ask',
  'email',
  'message',
  'come',
  'speak',
]);
const THANKS = ['thank you for telling us. What I can still do is {action}', 'I can still {action} now that I know'];
/** "Failed to update": the deed is in the next verb. */
const LEFT_UNDONE = new Set(['fail', 'forget', 'neglect', 'omit', 'bother']);

/** The thing as subject, in the sentence's own words where it names one. */
export function reframes(sentence: Sentence, clause: Clause | null, found: Span): readonly Reframe[] {
  const { reading } = sentence;
  // A condition leaves nothing to stand on for the rest of its sentence.
  const span = clause?.mood === 'condition' ? coreOf(sentence) : found;
  const own = clause?.subject === 'customer' ? ownWords(reading, clause) : [];
  const link = clause?.link && clause.mood !== 'condition' ? `${clause.link} ` : '';
  const was = clause === null || clause.tense === 'past' ? 'was' : 'is';
  const texts = [
    ...own,
    `{the thing} ${was} {its state}`,
    ...(own.length > 0 || link ? [] : [`I can see that {the thing} ${was} {its state}`]),
  ];
  return texts.map((text) => starter(span, `${link}${text}`));
}

function ownWords(reading: Reading, clause: Clause): readonly string[] {
  const { tokens } = reading;
  const wrong = find(tokens, WRONG, clause.verb + 1, clause.to);
  if (wrong > 0) return wrongThing(reading, clause, wrong);
  const owed = clause.modal === 'have to' || (clause.perfect && (clause.modal === 'should' || clause.modal === 'ought'));
  if (owed && !clause.negated) return ADDRESSING.has(clause.lemma) ? THANKS : present(helpsTo(reading, clause));
  const undone = LEFT_UNDONE.has(clause.lemma) && tokens[clause.verb + 1]?.normal === 'to';
  const verb = undone ? clause.verb + 2 : clause.verb;
  if (!undone && !clause.negated) return [];
  return [
    ...missing(reading, clause, verb),
    ...present(notInHand(reading, clause, verb)),
    ...present(unknown(reading, clause)),
    ...present(notYetDone(reading, clause, verb)),
  ].slice(0, 3);
}

/** "You haven't submitted a reading since July": we don't have one. */
function notInHand(reading: Reading, clause: Clause, verb: number): string | null {
  const object = objectAfter(reading.tokens, verb, clause.to);
  if (!object || !REACHES_US.has(reading.tokens[verb]?.lemma ?? '')) return null;
  const since = writtenOf(reading, { from: object.to, to: clause.to });
  return since && !since.startsWith('since')
    ? null
    : `we don't have ${writtenOf(reading, { from: object.from, to: clause.to })}${since ? '' : ' yet'}`;
}

/** "You never told us about the dog": we didn't know about it. */
function unknown(reading: Reading, clause: Clause): string | null {
  const { tokens } = reading;
  if (!TELLING.has(clause.lemma)) return null;
  const from = ['us', 'me'].includes(tokens[clause.verb + 1]?.normal ?? '') ? clause.verb + 2 : clause.verb + 1;
  const rest = writtenOf(reading, { from, to: clause.to });
  return ['about', 'that', 'of'].includes(tokens[from]?.normal ?? '') ? `we didn't know ${rest}` : null;
}

/** "You didn't attach the invoice". */
function missing(reading: Reading, clause: Clause, verb: number): readonly string[] {
  const { tokens } = reading;
  const object = objectAfter(tokens, verb, clause.to);
  const lemma = tokens[verb]?.lemma ?? '';
  if (!object || !HANDED_OVER.has(lemma) || clause.link !== '') return [];
  const thing = writtenOf(reading, object);
  return [`I couldn't find ${thing} in your message. Could you ${lemma} ${pronounFor(tokens, object)}`];
}

/** "You entered the wrong address": the address wasn't the right one. */
function wrongThing(reading: Reading, clause: Clause, wrong: number): readonly string[] {
  const object = objectAfter(reading.tokens, wrong, clause.to);
  if (!object) return [];
  const thing = writtenOf(reading, object);
  return [`the ${thing} we have doesn't match`, `the ${thing} on file needs a correction`];
}

const present = (text: string | null): readonly string[] => (text === null ? [] : [text]);
