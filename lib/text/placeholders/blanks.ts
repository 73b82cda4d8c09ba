import { isDigit, isLetter } from '../lines.ts';
import { type Placeholder, wordSpans } from './field-words.ts';

const MONEY = '$£€¥₹';

/** "XXXX", "___", "€ __,__", "£XX": a blank of three marks or more, or two after a currency sign. */
export function runs(text: string): readonly Placeholder[] {
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

export function dateLetters(text: string): readonly Placeholder[] {
  const out: Placeholder[] = [];
  for (const letters of DATE_LETTERS) {
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      const end = at + letters.length;
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(end))) out.push({ start: at, end, form: 'date' });
    }
  }
  return out;
}

/** What a program prints for a value it lacks. */
const EMPTY_VALUES = new Set(['undefined', 'null', 'NULL', 'NaN', 'nil']);

export function emptyValues(text: string): readonly Placeholder[] {
  return wordSpans(text)
    .filter(
      (word) => EMPTY_VALUES.has(text.slice(word.start, word.end)) && !'"\'=.(-/'.includes(text.charAt(word.start - 1) || ' '),
    )
    .map((word) => ({ ...word, form: 'empty' as const }));
}
