import { isDigit, isLetter, isUpper } from '../lines.ts';
import { areFieldWords, LONGEST_FIELD, type Placeholder, wordsOf } from './field-words.ts';
import { ORDERS } from './notes.ts';

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

export function marked(text: string): readonly Placeholder[] {
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
  // <url> is how exports mask a link.
  if (open === '<' && inner.toLowerCase() === 'url') return false;
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

/** POLICY_NO, agent.signature, callback-time: letters with joints; a lone short word in per cent signs is a sum. */
function isIdentifier(inner: string): boolean {
  if (!isLetter(inner.charAt(0)) || inner.length < 3) return false;
  return [...inner].every((char) => isLetter(char) || isDigit(char) || '_.- |'.includes(char)) && inner.split(' ').length <= 4;
}

/** OFFICE, but not the short names of tags. */
const isConstant = (inner: string): boolean =>
  inner.length > 4 && [...inner].every((char) => isUpper(char) || char === '_' || char === ' ');
