import type { Span } from '../../analyzer/types.ts';
import { isLetter, isUpper } from '../lines.ts';
import {
  areFieldWords,
  clauseEnd,
  FIELD_WORDS,
  LONGEST_FIELD,
  type Placeholder,
  SMALL_WORDS,
  wordSpans,
  wordsOf,
} from './field-words.ts';

/** Orders that a template gives its writer. */
export const ORDERS = new Set(['insert', 'enter', 'add', 'choose', 'replace', 'fill', 'paste', 'put']);

const REMINDERS = new Set(['TODO', 'FIXME', 'TKTK']);

const SHOUTED_FIELDS = new Set(['FIRSTNAME', 'LASTNAME', 'CUSTOMERNAME', 'FNAME', 'ORDERNUMBER', 'USERNAME']);

/** "insert delivery window here" has few words between. */
const LONGEST_ORDER = 5;

/** "INSERT TIME", "insert delivery window here", "TODO who is in on sat", "Customer Name Here", "COMPANY_NAME". */
export function fieldWords(text: string): readonly Placeholder[] {
  const words = wordSpans(text);
  return words.flatMap((word, i): Placeholder[] => {
    const written = text.slice(word.start, word.end);
    if (REMINDERS.has(written)) return [{ start: word.start, end: clauseEnd(text, word.end), form: 'note' }];
    if (ORDERS.has(written.toLowerCase())) {
      const end = orderEnd(text, words, i);
      return end > 0 ? [{ start: word.start, end, form: 'note' }] : [];
    }
    if (written.toLowerCase() === 'here') {
      const field = fieldBefore(text, word.start);
      return field >= 0 ? [{ start: field, end: word.end, form: 'note' }] : [];
    }
    const snake = written.includes('_') && written === written.toUpperCase() && areFieldWords(wordsOf(written));
    return snake || SHOUTED_FIELDS.has(written) ? [{ ...word, form: 'marked' }] : [];
  });
}

/** End of an order to the writer that begins at word `i`; 0 when it is ordinary speech ("insert the card here"). */
function orderEnd(text: string, words: readonly Span[], i: number): number {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next || text.slice(word.end, next.start) !== ' ') return 0;
  const written = text.slice(word.start, word.end);
  const nextWord = text.slice(next.start, next.end);
  if (written === written.toUpperCase())
    return nextWord === nextWord.toUpperCase() && (FIELD_WORDS.has(nextWord.toLowerCase()) || isInsert(written, nextWord))
      ? lastShouted(text, next)
      : 0;
  // Somebody who speaks would say "the" or "your", and would begin a sentence or have "please" before.
  const opensSentence = word.start === 0 || '.!?:;\n,'.includes(text.slice(0, word.start).trimEnd().at(-1) ?? '.');
  if (written.toLowerCase() !== 'insert' || opensSentence || SMALL_WORDS.has(nextWord) || nextWord === 'your') return 0;
  const here = words
    .slice(i + 1, i + 1 + LONGEST_ORDER)
    .find((later) => text.slice(later.start, later.end).toLowerCase() === 'here');
  return here ? here.end : 0;
}

/** "INSERT PARKING LINE", but not SQL's "INSERT INTO". */
const isInsert = (order: string, next: string): boolean => order === 'INSERT' && next.length > 2 && next !== 'INTO';

function wordAfter(text: string, from: number): Span | null {
  let start = from;
  while (text[start] === ' ' || text[start] === ':') start++;
  let end = start;
  while (isLetter(text.charAt(end)) || text[end] === '_') end++;
  return end > start ? { start, end } : null;
}

function lastShouted(text: string, first: Span): number {
  let end = first.end;
  for (let next = wordAfter(text, end); next; next = wordAfter(text, end)) {
    const word = text.slice(next.start, next.end);
    if (word !== word.toUpperCase() || word.length < 2) break;
    end = next.end;
  }
  return end;
}

/** "Customer Name Here": start of the capitalised field words right before; -1 when there are none. */
function fieldBefore(text: string, here: number): number {
  let start = -1;
  let end = here;
  for (let i = 0; i < 3; i++) {
    while (text[end - 1] === ' ') end--;
    let from = end;
    while (isLetter(text.charAt(from - 1))) from--;
    const word = text.slice(from, end);
    if (word === '' || !FIELD_WORDS.has(word.toLowerCase()) || !isUpper(word.charAt(0))) break;
    start = from;
    end = from;
  }
  return start;
}

/** Words by which a template speaks to its writer. */
const NOTES = [
  'delete if',
  'delete as',
  'delete where',
  'delete one',
  'delete this',
  'delete before',
  'remove if',
  'remove this',
  'remove before sending',
  '(choose one',
  '(pick one',
  '(select one',
  'as appropriate)',
  'if applicable)',
  'optional paragraph',
  'optional:',
  '(choose',
  '(optional',
  'lorem ipsum',
  'copy and paste this',
  'paste here',
  'end of template',
  'start of template',
  'macro text',
  'customise this',
  'customize this',
  'personalise this',
  'personalize this',
  '- replace)',
];

/** "(CHOOSE: Sir / Madam)", "Optional paragraph: delete if no voucher". */
export function notes(text: string): readonly Placeholder[] {
  const lower = text.toLowerCase();
  const out: Placeholder[] = [];
  for (const note of NOTES) {
    for (let at = lower.indexOf(note); at >= 0; at = lower.indexOf(note, at + 1)) {
      if (isLetter(text.charAt(at - 1))) continue;
      out.push({ ...around(text, at, at + note.length), form: 'note' });
    }
  }
  return out;
}

/** The bracket that holds the note, else from the note to its end: a stop, a line's end, or a capital that starts a new sentence. */
function around(text: string, from: number, to: number): Span {
  const open = Math.max(text.lastIndexOf('(', from), text.lastIndexOf('[', from));
  const close = text.indexOf(text.charAt(open) === '[' ? ']' : ')', from);
  if (
    open >= 0 &&
    close >= 0 &&
    from - open < LONGEST_FIELD &&
    !text.slice(open + 1, from).includes(')') &&
    !text.slice(open + 1, from).includes(']')
  )
    return { start: open, end: close + 1 };
  return { start: from, end: Math.max(to, clauseEnd(text, to)) };
}
