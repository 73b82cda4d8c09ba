import type { Span } from '../analyzer/types.ts';
import { type Chunk, chunksOf, digitsIn } from './chunks.ts';
import { amountAt } from './identifiers/amounts.ts';
import { dateAt } from './identifiers/dates.ts';
import { DEVICES, type IdentifierKind, isMixedCode, isVersion } from './identifiers/kinds.ts';
import { isBookingCode, isEmail, isReference, labelBefore, phoneAt, prefixKind } from './identifiers/numbers.ts';
import { isDigit } from './lines.ts';

export interface FoundIdentifier extends Span {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** Identifiers, amounts and dates named in a text, in order. Values are as written, without the label. */
export function identifiersOf(text: string): readonly FoundIdentifier[] {
  const chunks = chunksOf(text);
  const out: FoundIdentifier[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const found = at(chunks, i);
    if (!found) continue;
    const last = chunks[i + found.length - 1];
    const first = chunks[i];
    if (!first || !last) continue;
    out.push({ kind: found.kind, value: text.slice(first.start, last.end), start: first.start, end: last.end });
    i += found.length - 1;
  }
  return out;
}

interface Found {
  readonly kind: IdentifierKind;
  /** Chunks it takes. */
  readonly length: number;
}

function at(chunks: readonly Chunk[], i: number): Found | null {
  const chunk = chunks[i];
  if (!chunk) return null;
  if (isEmail(chunk.text)) return { kind: 'email', length: 1 };
  const amount = amountAt(chunks, i);
  if (amount > 0) return { kind: 'amount', length: amount };
  const date = dateAt(chunks, i);
  if (date > 0) return { kind: 'date', length: date };
  const lower = chunk.text.toLowerCase();
  const next = chunks[i + 1];
  if (DEVICES.has(lower) && next && digitsIn(next.text) > 0 && next.text.length <= 4 && !chunk.after)
    return { kind: 'device', length: 2 };
  if (digitsIn(chunk.text) === 0) return isBookingCode(chunks, i) ? { kind: 'order', length: 1 } : null;
  const phone = phoneAt(chunks, i);
  if (phone > 0) return { kind: 'phone', length: phone };
  const label = labelBefore(chunks, i);
  if (label === 'version') return isVersion(chunk.text) ? { kind: 'version', length: 1 } : null;
  if (label && isReference(chunk, label)) return { kind: label, length: 1 };
  if (lower.startsWith('v') && isDigit(lower.charAt(1)) && isVersion(lower.slice(1))) return { kind: 'version', length: 1 };
  if (chunk.before.endsWith('#') && digitsIn(chunk.text) >= 2) return { kind: 'order', length: 1 };
  return isMixedCode(chunk.text) ? { kind: prefixKind(chunk.text), length: 1 } : null;
}
