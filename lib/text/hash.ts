/** FNV-1a of a text's UTF-16 code units, as an unsigned 32-bit number. Not for secrets. Source: Fowler, Noll and Vo, isthe.com/chongo/tech/comp/fnv. */
export const fnv = (text: string): number => fnvOn(OFFSET_BASIS, text);

const OFFSET_BASIS = 0x811c9dc5;

/** Goes on from the hash of what stands before: `fnvOn(fnv(a), b)` is `fnv(a + b)`. */
export function fnvOn(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
