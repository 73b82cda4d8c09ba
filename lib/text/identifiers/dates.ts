import type { Chunk } from '../chunks.ts';
import { isDigit, isLetter, isUpper } from '../lines.ts';
import { ORDINALS } from './kinds.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** "1 July", "July 1st 2026", "2026-07-01", "12/09/2026", "the 9th": number of chunks. */
export function dateAt(chunks: readonly Chunk[], i: number): number {
  const chunk = chunks[i];
  const next = chunks[i + 1];
  if (!chunk) return 0;
  if (isNumericDate(chunk.text)) return 1;
  const day = isDayNumber(chunk.text);
  const month = next ? MONTHS.has(next.text.toLowerCase()) : false;
  if (day && month && !chunk.after) return 2 + (isYear(chunks[i + 2]) && !next?.after.includes('.') ? 1 : 0);
  if (MONTHS.has(chunk.text.toLowerCase()) && isUpper(chunk.text.charAt(0)) && next && isDayNumber(next.text) && !chunk.after)
    return 2 + (isYear(chunks[i + 2]) ? 1 : 0);
  return isOrdinalDay(chunk.text) && chunks[i - 1]?.text.toLowerCase() === 'the' && !startsTime(next) ? 1 : 0;
}

const isOrdinalDay = (text: string): boolean => ORDINALS.includes(text.slice(-2).toLowerCase()) && isDayNumber(text.slice(0, -2));

/** "the 3rd time", "the 2nd parcel": an ordinal that counts something. */
const startsTime = (next: Chunk | undefined): boolean =>
  next !== undefined &&
  isLetter(next.text.charAt(0)) &&
  ![
    'and',
    'or',
    'of',
    'at',
    'to',
    'as',
    'but',
    'so',
    'i',
    'we',
    'is',
    'was',
    'because',
    'for',
    'by',
    'with',
    'in',
    'from',
    'every',
    'if',
    'when',
    'then',
    'that',
    'it',
    'and,',
  ].includes(next.text.toLowerCase());

function isDayNumber(text: string): boolean {
  const bare = ORDINALS.includes(text.slice(-2).toLowerCase()) ? text.slice(0, -2) : text;
  return bare.length > 0 && bare.length <= 2 && [...bare].every(isDigit) && Number(bare) >= 1 && Number(bare) <= 31;
}

const isYear = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.text.length === 4 &&
  [...chunk.text].every(isDigit) &&
  ['19', '20'].includes(chunk.text.slice(0, 2));

function isNumericDate(text: string): boolean {
  for (const mark of ['-', '/', '.']) {
    const parts = text.split(mark);
    if (parts.length !== 3 || !parts.every((part) => part.length > 0 && [...part].every(isDigit))) continue;
    const lengths = parts.map((part) => part.length);
    if (
      (lengths[0] === 4 && (lengths[1] ?? 0) <= 2) ||
      ((lengths[0] ?? 0) <= 2 && (lengths[1] ?? 0) <= 2 && (mark !== '.' || lengths[2] === 4))
    )
      return true;
  }
  return false;
}
