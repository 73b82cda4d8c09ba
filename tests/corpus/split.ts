/**
 * Which cases nobody may read while writing rules: a third of each file, chosen by FNV-1a of the id, so that
 * the choice never moves when cases are added. Figures are reported on this third only.
 */
export const isHeldOut = (id: string): boolean => fnv(id) % 3 === 0;

/** FNV-1a of a text's UTF-16 code units, 32 bits. */
export function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
