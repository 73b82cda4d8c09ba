import type { Span } from '../analyzer/types.ts';
import { type Chunk, chunksOf, digitsIn } from './chunks.ts';
import { isDigit, isLetter, isUpper } from './lines.ts';
import { perLine } from './per-line.ts';

const SIGNS = '!#$%&*?^~+=_@';

/** Keys of APIs, as their issuers mark them: sk_live_…, ghp_…, AKIA…, tbk_prod_… */
export const apiKeysIn = perLine(apiKeysInLine);

function apiKeysInLine(text: string): readonly Span[] {
  return chunksOf(text)
    .filter((chunk) => looksLikeKey(chunk.text))
    .map(({ start, end }) => ({ start, end }));
}

function looksLikeKey(text: string): boolean {
  if (text.length < 16 || text.includes('/') || text.includes('.') || text.includes('@')) return false;
  const tail = text.slice(Math.max(text.lastIndexOf('_'), text.lastIndexOf('-')) + 1);
  const mixed = digitsIn(tail) >= 2 && [...tail].some(isUpper) && [...tail].some((char) => isLetter(char) && !isUpper(char));
  return tail.length >= 12 && mixed && [...tail].every((char) => isLetter(char) || isDigit(char));
}

/** A word that no language holds: letters with digits and a sign inside, "K9!wren-72", "Sunflower#19". */
export function looksLikePassword(word: string): boolean {
  if (word.length < 6 || word.includes('/') || word.includes('@') || word.includes(':') || word.includes('=')) return false;
  const letters = [...word].some(isLetter);
  const digits = digitsIn(word) > 0;
  const signs = [...word].slice(1, -1).some((char) => SIGNS.includes(char)) || SIGNS.includes(word.at(-1) ?? '');
  return letters && digits && signs;
}

/** Weaker: what could be a password when a label says so. Quoted, or not a plain lower-case word. */
export function couldBePassword(word: string, quoted: boolean): boolean {
  if (word.length < 4 || word.includes('=')) return false;
  if (quoted) return !word.includes(' ');
  const inner = [...word].slice(1);
  return (
    digitsIn(word) > 0 ||
    inner.some((char) => SIGNS.includes(char)) ||
    inner.some((char, i) => isUpper(char) && !isUpper(word.charAt(i)))
  );
}

/** A code of 4 to 8 digits, perhaps in two groups: 482913, 604-117, 48 29 13. */
export interface ShortCode extends Span {
  readonly digits: string;
}

export function shortCodesIn(text: string): readonly ShortCode[] {
  const chunks = chunksOf(text);
  const out: ShortCode[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk || !isGroup(chunk.text)) continue;
    let end = chunk.end;
    let digits = onlyDigits(chunk.text);
    while (digits.length < 6 && chunk.after === '' && isPlainGroup(chunks[i + 1])) {
      i++;
      end = chunks[i]?.end ?? end;
      digits += chunks[i]?.text ?? '';
    }
    if (digits.length >= 4 && digits.length <= 8) out.push({ start: chunk.start, end, digits });
  }
  return out;
}

const onlyDigits = (text: string): string => [...text].filter(isDigit).join('');
const isGroup = (text: string): boolean => isDigit(text.charAt(0)) && [...text].every((char) => isDigit(char) || char === '-');
const isPlainGroup = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.before === '' &&
  chunk.text.length <= 4 &&
  chunk.text.length >= 2 &&
  [...chunk.text].every(isDigit);
