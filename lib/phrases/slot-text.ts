/**
 * A slot in a phrase or reframe is a place for the agent to fill in, written in braces: `{order}`, `{what happened}`.
 * A brace with anything else in it (code, a smiley) is just text.
 */
const SLOT = /(\{\p{L}[\p{L}\p{N} _.,'’-]{0,59}\})/u;
const SLOTS = new RegExp(SLOT, 'gu');

/** Text in pieces: slots by their name, and what stands between. */
export function slotPieces(text: string): readonly ({ readonly text: string } | { readonly slot: string })[] {
  // Splitting by a group leaves the slots at the odd places.
  return text.split(SLOT).map((piece, index) => (index % 2 === 0 ? { text: piece } : { slot: piece.slice(1, -1) }));
}

/** The slots of a text, in order, each once: `['customer.first_name', 'order']`. */
export function slotNames(text: string): readonly string[] {
  return [...new Set(slotPieces(text).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])))];
}

/** Puts values in the slots; a slot without one stays. */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(SLOTS, (slot) => valueFor(values, slot.slice(1, -1)) || slot);
}

function valueFor(values: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';
}

/** The text without its slots: for searching it by its words. */
export function withoutSlots(text: string): string {
  return text.replace(SLOTS, ' ');
}
