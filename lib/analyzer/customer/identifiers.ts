import { identifiersOf } from '../../text/identifiers.ts';
import type { Identifier } from '../types.ts';

/** Identifiers in the message, each value once. */
export function identifiersIn(text: string): readonly Identifier[] {
  const seen = new Set<string>();
  return identifiersOf(text).flatMap(({ kind, value }) => {
    if (seen.has(value)) return [];
    seen.add(value);
    return [{ kind, value }];
  });
}
