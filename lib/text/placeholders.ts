import type { Span } from '../analyzer/types.ts';
import { isDigit, isLetter, isUpper } from './lines.ts';

/** A place in a template that nobody filled in. */
export interface Placeholder extends Span {
  /**
   * How it is written: in braces or the like, as a run of X or lines, as a date's letters, as an order to the writer,
   * as a program's word for nothing.
   */
  readonly form: 'marked' | 'run' | 'date' | 'note' | 'empty';
}

/** Marks around a merge field in the usual helpdesks and mail tools: [opening, closing]. Longer ones first. */
const FENCES: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['<<', '>>'],
  ['[[', ']]'],
  ['${', '}'],
  ['%%', '%%'],
  ['##', '##'],
  ['@@', '@@'],
  ['*|', '|*'],
  ['{', '}'],
  ['%', '%'],
  ['$', '$'],
  ['[', ']'],
  ['<', '>'],
  ['(', ')'],
];
/** These marks have other uses, so what stands inside must look like a field's name. */
const STRICT = new Set(['%', '$', '##', '@@', '<<', '${']);
const LONGEST_FIELD = 60;

/** What templates leave to be filled in. */
const FIELD_WORDS = new Set(
  'name names firstname first last lastname surname fname customer client guest patient agent date time day month year amount sum price total number no num order ticket invoice product item company insert add enter fill here reason address email phone link url tracking deadline signature sign title city country flight hotel room booking policy account reference ref id eta tbd tbc xx xxx xxxx placeholder details team department dept brand refund value model serial code version currency plan percent percentage location store user username salutation greeting requester organisation organization school event voucher discount dd mm yyyy your recipient supervisor manager hours days position case gate seat check describe specify choose select optional text blank technician engineer driver courier doctor teacher'.split(
    ' ',
  ),
);
/** A field's name may also hold these. */
const SMALL_WORDS = new Set('of the a an or and for to from in on at by if with w / - their his her our my this that'.split(' '));

/** Every unfilled place in a normalised text, in order, none inside another. Whether a text is about placeholders is for the caller. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const found = [...marked(text), ...runs(text), ...dateLetters(text), ...fieldWords(text), ...emptyValues(text), ...notes(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Placeholder[] = [];
  for (const place of found) {
    const previous = out.at(-1);
    if (!previous || place.start >= previous.end) out.push(place);
    else if (place.end > previous.end) out[out.length - 1] = { ...previous, end: place.end };
  }
  return out;
}

function marked(text: string): readonly Placeholder[] {
  const out: Placeholder[] = [];
  for (let i = 0; i < text.length; i++) {
    const fence = FENCES.find(([open]) => text.startsWith(open, i));
    if (!fence) continue;
    const [open, close] = fence;
    const from = i + open.length;
    const to = closing(text, open, close, from);
    if (to < 0 || to - from > LONGEST_FIELD || to === from) continue;
    const inner = text.slice(from, to);
    if (inner.includes('\n') || !isField(open, inner)) continue;
    out.push({ start: i, end: Math.min(to + close.length, text.length), form: 'marked' });
    i = Math.min(to + close.length, text.length) - 1;
  }
  return out;
}

/** "<your name" at the end of a line has lost its closing mark. */
function closing(text: string, open: string, close: string, from: number): number {
  const to = text.indexOf(close, from);
  if (open !== '<' || (to >= 0 && !text.slice(from, to).includes('\n'))) return to;
  const lineEnd = text.indexOf('\n', from);
  return lineEnd < 0 ? text.length : lineEnd;
}

/** Whether what stands between the marks is a field rather than a price, a tag, a footnote or code. */
function isField(open: string, inner: string): boolean {
  if (inner.includes('"') || inner.includes('=') || inner.includes(';')) return false;
  const words = wordsOf(inner);
  // {0} and {0:HH:mm} come from programs.
  if (open === '{' && isDigit(inner.charAt(0))) return inner.length === 1 || inner.charAt(1) === ':';
  if (words.length === 0) return false;
  if (open === '{{' || open === '{%' || open === '*|') return true;
  if (STRICT.has(open)) return isIdentifier(inner);
  if (open === '{') return isIdentifier(inner.trim()) || areFieldWords(words);
  if (open === '<') return areFieldWords(words) || isConstant(inner) || (inner.includes('_') && isIdentifier(inner));
  if (open === '(') return isAsideToWriter(words);
  // In square brackets: a name in capitals, or words that templates use.
  if (words.length === 1 && ORDERS.has(words[0]?.toLowerCase() ?? '')) return false;
  const shouted = words.every((word) => word.length > 1 && [...word].every(isUpper)) && words.some((word) => word.length > 2);
  return shouted || areFieldWords(words);
}

/** "(technician name)", "(insert date)": in round brackets only what cannot be an aside to the reader. */
function isAsideToWriter(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    words.length > 1 && words.length <= 6 && areFieldWords(words) && (last === 'name' || first === 'insert' || first === 'choose')
  );
}

const areFieldWords = (words: readonly string[]): boolean => {
  const lower = words.map((word) => word.toLowerCase());
  const fields = lower.filter((word) => FIELD_WORDS.has(word)).length;
  return fields > 0 && (lower.every((word) => FIELD_WORDS.has(word) || SMALL_WORDS.has(word)) || fields * 2 > lower.length);
};

/** POLICY_NO, agent.signature, callback-time: letters with joints; a lone short word in per cent signs is a sum. */
function isIdentifier(inner: string): boolean {
  if (!isLetter(inner.charAt(0)) || inner.length < 3) return false;
  return [...inner].every((char) => isLetter(char) || isDigit(char) || '_.- |'.includes(char)) && inner.split(' ').length <= 4;
}

/** OFFICE, but not the short names of tags. */
const isConstant = (inner: string): boolean =>
  inner.length > 4 && [...inner].every((char) => isUpper(char) || char === '_' || char === ' ');

/** Words of a field's name, also of firstName, first_name and first.name. */
function wordsOf(inner: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const char of inner) {
    const camel = isUpper(char) && word !== '' && !isUpper(word.at(-1) ?? '');
    if ((!isLetter(char) || camel) && word !== '') {
      words.push(word);
      word = '';
    }
    if (isLetter(char)) word += char;
  }
  if (word !== '') words.push(word);
  return words;
}

const MONEY = '$£€¥₹';

/** "XXXX", "___", "€ __,__", "£XX": a blank of three marks or more, or two after a currency sign. */
function runs(text: string): readonly Placeholder[] {
  const out: Placeholder[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (!'X_?'.includes(mark) || isLetter(text.charAt(i - 1)) || isDigit(text.charAt(i - 1))) continue;
    let end = i;
    let marks = 0;
    while (text[end] === mark || (marks > 0 && isJoint(text, end, mark))) {
      if (text[end] === mark) marks++;
      end++;
    }
    const money = moneyBefore(text, i);
    if (mark === '?' ? money < i && marks >= 2 : isBlank(text, i, end, marks, mark, money < i))
      out.push({ start: money, end, form: 'run' });
    i = Math.max(i, end - 1);
  }
  return out;
}

/** "XX:XX", "__,__", "XXXX-XXXX": one sign between two marks. */
const isJoint = (text: string, at: number, mark: string): boolean =>
  at < text.length && ',.:/-'.includes(text.charAt(at)) && text[at + 1] === mark;

function isBlank(text: string, start: number, end: number, marks: number, mark: string, money: boolean): boolean {
  const next = text.charAt(end);
  // XXXL is a size, __init__ a name in code, XXXX-1234 and 1234-XXXX a masked number.
  if (isLetter(next) || isDigit(next) || next === '_') return false;
  if ((next === '-' || next === ' ') && isDigit(text.charAt(end + 1)) && mark === 'X') return false;
  if ('- '.includes(text.charAt(start - 1)) && isDigit(text.charAt(start - 2)) && mark === 'X' && marks > 3) return false;
  if (money) return marks >= 2;
  if (mark === '_') return marks >= 3;
  const joined = end - start > marks;
  return marks >= 4 || (joined && marks >= 3) || (marks >= 2 && isNumberSign(text, start));
}

const isNumberSign = (text: string, start: number): boolean => text.charAt(start - 1) === '#';

function moneyBefore(text: string, start: number): number {
  const at = text.charAt(start - 1) === ' ' ? start - 2 : start - 1;
  return at >= 0 && MONEY.includes(text.charAt(at)) ? at : start;
}

const DATE_LETTERS = [
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'YYYY-MM-DD',
  'DD/MM/YY',
  'DD/MM',
  'MM/DD',
  'DD.MM',
  'HH:MM',
];

function dateLetters(text: string): readonly Placeholder[] {
  const out: Placeholder[] = [];
  for (const letters of DATE_LETTERS) {
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      const end = at + letters.length;
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(end))) out.push({ start: at, end, form: 'date' });
    }
  }
  return out;
}

/** Orders that a template gives its writer. */
const ORDERS = new Set(['insert', 'enter', 'add', 'choose', 'replace', 'fill', 'paste', 'put']);
const REMINDERS = new Set(['TODO', 'FIXME', 'TKTK']);
const SHOUTED_FIELDS = new Set(['FIRSTNAME', 'LASTNAME', 'CUSTOMERNAME', 'FNAME', 'ORDERNUMBER', 'USERNAME']);
/** "insert delivery window here" has few words between. */
const LONGEST_ORDER = 5;

/** "INSERT TIME", "insert delivery window here", "TODO who is in on sat", "Customer Name Here", "COMPANY_NAME". */
function fieldWords(text: string): readonly Placeholder[] {
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

/** What a program prints for a value it lacks. */
const EMPTY_VALUES = new Set(['undefined', 'null', 'NULL', 'NaN', 'nil']);

function emptyValues(text: string): readonly Placeholder[] {
  return wordSpans(text)
    .filter(
      (word) => EMPTY_VALUES.has(text.slice(word.start, word.end)) && !'"\'=.(-/'.includes(text.charAt(word.start - 1) || ' '),
    )
    .map((word) => ({ ...word, form: 'empty' as const }));
}

function wordSpans(text: string): readonly Span[] {
  const out: Span[] = [];
  for (let i = 0; i < text.length; ) {
    if (!isLetter(text.charAt(i))) {
      i++;
      continue;
    }
    const start = i;
    while (isLetter(text.charAt(i)) || text[i] === '_') i++;
    out.push({ start, end: i });
  }
  return out;
}

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

function clauseEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !'.,;!?\n)'.includes(text.charAt(end))) end++;
  while (end > from && text[end - 1] === ' ') end--;
  return end;
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
function notes(text: string): readonly Placeholder[] {
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
