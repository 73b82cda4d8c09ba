import { type Chunk, digitsIn } from '../chunks.ts';
import { isDigit, isUpper } from '../lines.ts';
import { BETWEEN, type IdentifierKind, isMixedCode, LABELS } from './kinds.ts';

export const isEmail = (text: string): boolean => {
  const sign = text.indexOf('@');
  return sign > 0 && text.indexOf('.', sign) > sign + 1 && text.indexOf('@', sign + 1) < 0;
};

/** Number of chunks of a phone number: "+44 20 7946 0958", "(030) 1234567", "0161-496 0000". */
export function phoneAt(chunks: readonly Chunk[], i: number): number {
  const first = chunks[i];
  if (!first || !(first.text.startsWith('+') || first.text.startsWith('0') || isDigit(first.text.charAt(0)))) return 0;
  let digits = 0;
  let length = 0;
  for (let k = i; k < chunks.length && k < i + 6; k++) {
    const chunk = chunks[k];
    if (!chunk || [...chunk.text].some((char) => !(isDigit(char) || '+-().'.includes(char)))) break;
    if (k > i && chunk.text.startsWith('+')) break;
    digits += digitsIn(chunk.text);
    length++;
    if (chunk.after && chunk.after !== ')') break;
  }
  const international = first.text.startsWith('+');
  const trunk = first.text.startsWith('0') && (length > 1 || first.text.includes('-') || digits >= 10);
  const asked = ['call', 'phone', 'mobile', 'cell', 'tel', 'ring', 'telephone', 'whatsapp'].some((word) =>
    [chunks[i - 1], chunks[i - 2], chunks[i - 3]].some((before) => before?.text.toLowerCase() === word),
  );
  return digits >= 7 && digits <= 15 && (international || trunk || asked) ? length : 0;
}

/** "No. 12" goes on after its stop; "the update? 2) How …" doesn't. */
const endsPhrase = (after: string): boolean => ['.', '?', '!', ';'].some((mark) => after.includes(mark));

/** The kind that a label up to four words before says, if nothing but "number", "is" and the like stands between. */
export function labelBefore(chunks: readonly Chunk[], i: number): IdentifierKind | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const before = chunks[k];
    if (!before || (endsPhrase(before.after) && !['no.', 'nr.', 'ref.'].includes(`${before.text.toLowerCase()}.`))) return null;
    const kind = LABELS[before.text.toLowerCase()];
    if (kind) return kind;
    if (!BETWEEN.has(before.text.toLowerCase())) return null;
  }
  return null;
}

/** "order 3 chairs" orders chairs: a bare number needs three digits. */
export function isReference(chunk: Chunk, label: IdentifierKind): boolean {
  if (isEmail(chunk.text) || chunk.text.includes(':')) return false;
  const digits = digitsIn(chunk.text);
  return (
    digits >= 3 ||
    (digits >= 1 && chunk.before.endsWith('#')) ||
    (digits >= 1 && isMixedCode(chunk.text)) ||
    (label === 'serial' && digits >= 2)
  );
}

/** An airline's or hotel's record locator has no digit sometimes: only after its label. */
export function isBookingCode(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  if (chunk?.text.length !== 6 || ![...chunk.text].every(isUpper)) return false;
  return ['pnr', 'booking', 'locator', 'reference', 'code', 'confirmation'].includes(chunks[i - 1]?.text.toLowerCase() ?? '');
}

export function prefixKind(code: string): IdentifierKind {
  if (code.startsWith('INV')) return 'invoice';
  if (code.startsWith('SN')) return 'serial';
  return 'order';
}
