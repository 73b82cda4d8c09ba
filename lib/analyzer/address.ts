import { isLetter, isUpper } from '../text/lines.ts';
import type { Discourse, Sentence } from './context.ts';
import type { Span } from './types.ts';

/** A name by which a text speaks to its reader: "Priya", "Mr Okafor", "Dan". */
export interface Addressed extends Span {
  /** Without a title. */
  readonly words: readonly string[];
  readonly title: string;
}

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'rev',
  'herr',
  'frau',
  'monsieur',
  'madame',
  'señora',
  'señor',
  'don',
  'doña',
  'auntie',
  'uncle',
  'shri',
  'smt',
]);
const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'hiya',
  'hallo',
  'greetings',
  'morning',
  'afternoon',
  'evening',
  'day',
  'good',
  'welcome',
  'heya',
  'howdy',
  'namaste',
  'hola',
  'yo',
]);
const OPENERS = new Set([
  'thanks',
  'thank',
  'you',
  'cheers',
  'sorry',
  'congratulations',
  'congrats',
  'apologies',
  'ta',
  'yes',
  'no',
  'ok',
  'okay',
  'sure',
]);
/** What stands at a name's place and is none. */
const NO_NAMES = new Set(
  'there all everyone everybody team both again folks guys friend friends sir madam customer client valued guest member user neighbour neighbor colleague colleagues subscriber traveller traveler passenger resident tenant patient student parent parents player reader fan ladies gentlemen people mate buddy pal love dear hun lovely to the and from on in at for so very my our we i it this that your you one two three back thanks thank yes no just great good quick happy of with applicant shopper partner whom concern account holder support gang crew chef boss bro dude man y’all folk family lads ladies girls'.split(
    ' ',
  ),
);
const LONGEST = 3;

/** The names a reply greets, as in "Hi Dan and Priya,", "Dear Mr Okafor:", "Thanks, Peter."; none when it greets nobody by name. */
export function addressedIn(reply: Discourse): readonly Addressed[] {
  const [first, second] = reply.sentences;
  if (!first) return [];
  const greeted = namesAfter(first, GREETINGS);
  if (greeted.length > 0) return greeted;
  const thanked = thankedName(first) ?? (second && first.role === 'greeting' ? thankedName(second) : null);
  return thanked ? [thanked] : [];
}

/** Names after the words of a greeting, up to its comma, dash or end. */
function namesAfter(sentence: Sentence, openers: ReadonlySet<string>): readonly Addressed[] {
  const words = wordsWithGaps(sentence.reading.text);
  let i = 0;
  while (i < words.length && openers.has(words[i]?.text.toLowerCase() ?? '')) {
    i++;
    if (words[i - 1]?.after.includes('.')) return [];
  }
  if (i === 0) return [];
  const names: Addressed[] = [];
  let current: Word[] = [];
  for (; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const joins = word.text.toLowerCase() === 'and' || word.text.toLowerCase() === 'und';
    if (!joins) current.push(word);
    const amp = word.after.includes('&') || word.after.includes('/');
    if (joins || amp || endsAddress(word)) {
      const name = asName(current, sentence.start);
      if (name) names.push(name);
      else if (current.length > 0) return names;
      current = [];
      // "Hi Dan, Priya and Sam,": after a comma only another name goes on.
      if (!joins && !amp && !anotherName(words, i + 1)) return names;
    }
    if (current.length > LONGEST + 1) return names;
  }
  const last = asName(current, sentence.start);
  return last ? [...names, last] : names;
}

/** "Hi Dan, Priya," lists; "Hi Dan, Your order" goes on to the reply. */
function anotherName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    isUpper(word.text.charAt(0)) &&
    !NO_NAMES.has(word.text.toLowerCase()) &&
    (endsAddress(word) || words[at + 1]?.text === 'and')
  );
}

/** "Thanks, Peter." and "Thank you Peter!": only with a capital, and with nothing of the sentence after it. */
function thankedName(sentence: Sentence): Addressed | null {
  const words = wordsWithGaps(sentence.reading.text);
  let i = 0;
  while (i < words.length && OPENERS.has(words[i]?.text.toLowerCase() ?? '')) i++;
  if (i === 0) return null;
  const word = words[i];
  if (!word || !isUpper(word.text.charAt(0)) || !endsAddress(word) || word.text.length < 2 || isAllCapitals(word.text))
    return null;
  return asName([word], sentence.start);
}

interface Word extends Span {
  readonly text: string;
  /** What stands between this word and the next. */
  readonly after: string;
}

function wordsWithGaps(text: string): readonly Word[] {
  const out: Word[] = [];
  let i = 0;
  while (i < text.length) {
    while (i < text.length && !isLetter(text.charAt(i))) i++;
    const start = i;
    while (i < text.length && (isLetter(text.charAt(i)) || isInner(text, i))) i++;
    let gap = i;
    while (gap < text.length && !isLetter(text.charAt(gap))) gap++;
    if (i > start) out.push({ start, end: i, text: text.slice(start, i), after: text.slice(i, gap) });
  }
  return out;
}

/** O'Brien, Anne-Marie. */
const isInner = (text: string, i: number): boolean =>
  (text[i] === "'" || text[i] === '-') && isLetter(text.charAt(i - 1)) && isLetter(text.charAt(i + 1));

const endsAddress = (word: Word): boolean => {
  const title = TITLES.has(word.text.toLowerCase());
  const gap = title ? word.after.replaceAll('.', '') : word.after;
  return (
    [',', '!', ':', ';', '\n', '–', '—', ' -', '?', '('].some((mark) => gap.includes(mark)) ||
    gap.trimEnd().endsWith('.') ||
    gap === ''
  );
};

const isAllCapitals = (text: string): boolean => text.length > 1 && [...text].every(isUpper);

function asName(words: readonly Word[], offset: number): Addressed | null {
  const titles = words.filter((word) => TITLES.has(word.text.toLowerCase()));
  const names = words.filter((word) => !TITLES.has(word.text.toLowerCase()));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || names.length === 0 || names.length > LONGEST) return null;
  if (names.some((word) => NO_NAMES.has(word.text.toLowerCase()))) return null;
  if (names.some((word) => [...word.after].some((char) => '{}[]<>%$_0123456789'.includes(char)))) return null;
  return {
    start: offset + first.start,
    end: offset + last.end,
    words: names.map((word) => word.text),
    title: titles[0]?.text ?? '',
  };
}
