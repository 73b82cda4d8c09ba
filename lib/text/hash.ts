/** FNV-1a of a text's UTF-16 code units, as an unsigned 32-bit number. Not for secrets. Source: Fowler, Noll and Vo, isthe.com/chongo/tech/comp/fnv. */
export function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
