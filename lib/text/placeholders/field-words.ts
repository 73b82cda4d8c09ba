import type { Span } from '../../analyzer/types.ts';
import { isLetter, isUpper } from '../lines.ts';

/** A place in a template that nobody filled in. */
export interface Placeholder extends Span {
  /**
   * How it is written: in braces or the like, as a run of X or lines, as a date's letters, as an order to the writer,
   * as a program's word for nothing.
   */
  readonly form: 'marked' | 'run' | 'date' | 'note' | 'empty';
}

export const LONGEST_FIELD = 60;

/** What templates leave to be filled in. */
export const FIELD_WORDS = new Set(
  'name names firstname first last lastname surname fname customer client guest patient agent date time day month year amount sum price total number no num order ticket invoice product item company insert add enter fill here reason address email phone link url tracking deadline signature sign title city country flight hotel room booking policy account reference ref id eta tbd tbc xx xxx xxxx placeholder details team department dept brand refund value model serial code version currency plan percent percentage location store user username salutation greeting requester organisation organization school event voucher discount dd mm yyyy your recipient supervisor manager hours days position case gate seat check describe specify choose select optional text blank technician engineer driver courier doctor teacher'.split(
    ' ',
  ),
);

/** A field's name may also hold these. */
export const SMALL_WORDS = new Set(
  'of the a an or and for to from in on at by if with w / - their his her our my this that'.split(' '),
);

export const areFieldWords = (words: readonly string[]): boolean => {
  const lower = words.map((word) => word.toLowerCase());
  const fields = lower.filter((word) => FIELD_WORDS.has(word)).length;
  return fields > 0 && (lower.every((word) => FIELD_WORDS.has(word) || SMALL_WORDS.has(word)) || fields * 2 > lower.length);
};

/** Words of a field's name, also of firstName, first_name and first.name. */
export function wordsOf(inner: string): readonly string[] {
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

export function wordSpans(text: string): readonly Span[] {
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

export function clauseEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !'.,;!?\n)'.includes(text.charAt(end))) end++;
  while (end > from && text[end - 1] === ' ') end--;
  return end;
}
