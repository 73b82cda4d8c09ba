import type { Read } from '../language/read.ts';
import type { Reading } from '../language/types.ts';
import { excludedSpans } from '../text/excluded.ts';
import { normalise } from '../text/normalise.ts';
import { type Cut, sentences } from '../text/sentences.ts';
import type { Discourse, Sentence } from './context.ts';
import type { Span } from './types.ts';

type Draft = Omit<Sentence, 'role'>;

/** Cuts a text into sentences and tells greeting, body and closing apart. `alsoExcluded` are spans the editor knows not to be the agent's. */
export function discourseOf(text: string, read: Read, alsoExcluded: readonly Span[] = []): Discourse {
  const normal = normalise(text);
  const excluded = [...excludedSpans(normal), ...alsoExcluded].sort((a, b) => a.start - b.start);
  const drafts = cutsOf(normal, excluded).map(
    (cut, index): Draft => ({ ...cut, index, reading: read(normal.slice(cut.start, cut.end)) }),
  );
  const closing = closingFrom(drafts);
  return {
    text: normal,
    excluded,
    sentences: drafts.map((draft, i) => ({ ...draft, role: i >= closing ? 'closing' : isGreeting(draft) ? 'greeting' : 'body' })),
  };
}

/** The sentences of a normalised text, a greeting parted from what follows it on the line. */
export const cutsOf = (text: string, excluded: readonly Span[]): readonly Cut[] =>
  sentences(text, excluded).flatMap((cut) => {
    const comma = greetingEnd(text, cut);
    if (comma < 0) return [cut];
    const rest = firstWord(text, comma, cut.end);
    return rest < cut.end
      ? [
          { ...cut, end: comma },
          { ...cut, start: rest },
        ]
      : [cut];
  });

const GREETINGS = [
  'hi',
  'hello',
  'hey',
  'dear',
  'hiya',
  'greetings',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'morning',
  'afternoon',
];
/** "Hi Dan and Priya Raman," is the longest address taken for a greeting. */
const LONGEST_ADDRESS = 5;

/** Offset after "Hi Dan," or "Dear Sir or Madam:" at the start of a sentence that goes on; -1 when it has no such start. */
function greetingEnd(text: string, cut: Span): number {
  const body = text.slice(cut.start, cut.end);
  const lower = body.toLowerCase();
  const word = GREETINGS.find((greeting) => lower.startsWith(greeting) && !isWordChar(lower.charAt(greeting.length)));
  if (!word) return -1;
  for (let i = word.length; i < body.length; i++) {
    const char = body.charAt(i);
    if (!',!:\n-–—'.includes(char)) continue;
    if ((char === '-' || char === '–') && body.charAt(i + 1) !== ' ') continue;
    const address = body.slice(word.length, i).trim();
    return address.split(' ').length <= LONGEST_ADDRESS ? cut.start + i + 1 : -1;
  }
  return -1;
}

const isWordChar = (char: string): boolean => char !== '' && char.toLowerCase() !== char.toUpperCase();

function firstWord(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && ' \n,!:-–—'.includes(text.charAt(i))) i++;
  return i;
}

function isGreeting(sentence: Draft): boolean {
  return (
    sentence.index <= 1 &&
    sentence.reading.acts.has('greet') &&
    sentence.reading.tokens.length <= LONGEST_ADDRESS + 2 &&
    !sentence.reading.clauses.some((clause) => clause.subject !== 'none')
  );
}

/** Index of the first sentence of the closing: sign-off words, then only names; `drafts.length` when the reply just ends. */
function closingFrom(drafts: readonly Draft[]): number {
  let from = drafts.length;
  for (let i = drafts.length - 1; i > 0 && i >= drafts.length - 5; i--) {
    const draft = drafts[i];
    if (!draft) break;
    if (isSignOff(draft.reading) || isName(draft.reading, draft.block !== drafts[i - 1]?.block)) from = i;
    else break;
  }
  return from;
}

const SIGN_OFF = new Set([
  'regards',
  'sincerely',
  'cheers',
  'yours',
  'best',
  'wishes',
  'thanks',
  'thx',
  'warmly',
  'cordially',
  'thank',
]);

/** "Kind regards, Leo", "Thanks!", "Have a nice day": little more than a formula. */
function isSignOff(reading: Reading): boolean {
  if (reading.tokens.length > 9 || reading.question) return false;
  const opens = reading.tokens.slice(0, 3).some((token) => SIGN_OFF.has(token.normal));
  const wishes =
    reading.tokens[0]?.normal === 'have' || (reading.tokens[0]?.normal === 'take' && reading.tokens[1]?.normal === 'care');
  const says = reading.clauses.some(
    (clause) => clause.subject === 'agent' || clause.subject === 'customer' || clause.subject === 'third',
  );
  return (opens && !says && !reading.tokens.some((token) => token.normal === 'for')) || (wishes && reading.acts.has('close'));
}

/** A line of one to four words without a verb: "Jonas", "Leo, Customer Care". */
function isName(reading: Reading, ownLine: boolean): boolean {
  if (!ownLine || reading.tokens.length === 0 || reading.tokens.length > 5 || reading.clauses.length > 0 || reading.question)
    return false;
  return (
    !reading.text.endsWith('!') &&
    !reading.text.endsWith(':') &&
    (reading.acts.size === 0 || reading.acts.has('close')) &&
    !reading.tokens.some((token) => token.tags.has('Value') || token.tags.has('Negative'))
  );
}
