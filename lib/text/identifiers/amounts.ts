import { type Chunk, digitsIn, isCurrency } from '../chunks.ts';
import { isDigit } from '../lines.ts';

const CURRENCY_WORDS = new Set([
  'dollars',
  'dollar',
  'euros',
  'euro',
  'pounds',
  'pound',
  'usd',
  'eur',
  'gbp',
  'chf',
  'inr',
  'rupees',
  'quid',
  'bucks',
  'aud',
  'cad',
  'sek',
  'nok',
  'pln',
  'rs',
]);

/** "£1,240", "€ 39", "64 dollars", "40 000 €": number of chunks. */
export function amountAt(chunks: readonly Chunk[], i: number): number {
  const chunk = chunks[i];
  if (!chunk) return 0;
  const { text } = chunk;
  if (digitsIn(text) > 0 && (isCurrency(text.charAt(0)) || isCurrency(text.at(-1) ?? ''))) return 1;
  if (
    isRand(text) ||
    (isPriced(text) &&
      ['of', 'for', 'at', 'paid', 'charged', 'by', 'total', 'is'].includes(chunks[i - 1]?.text.toLowerCase() ?? ''))
  )
    return 1;
  const next = chunks[i + 1]?.text.toLowerCase() ?? '';
  const plain = [...text].every((char) => isDigit(char) || ",.'".includes(char));
  if (plain && digitsIn(text) > 0 && (CURRENCY_WORDS.has(next) || (next.length === 1 && isCurrency(next)))) return 2;
  return (CURRENCY_WORDS.has(text.toLowerCase()) || (text.length === 1 && isCurrency(text))) && startsWithDigit(chunks[i + 1])
    ? 2
    : 0;
}

/** R1450: South African rand. */
const isRand = (text: string): boolean =>
  text.startsWith('R') &&
  text.length > 1 &&
  [...text.slice(1)].every((char) => isDigit(char) || ',.'.includes(char)) &&
  isDigit(text.charAt(1));

/** 34.99 after "of" or "charged". */
const isPriced = (text: string): boolean =>
  text.length > 3 &&
  '.,'.includes(text.charAt(text.length - 3)) &&
  [...text].every((char) => isDigit(char) || ',.'.includes(char));

const startsWithDigit = (chunk: Chunk | undefined): boolean => chunk !== undefined && isDigit(chunk.text.charAt(0));
