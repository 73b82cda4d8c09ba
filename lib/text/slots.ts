import type { Slot } from '../analyzer/types.ts';

/** The slots of a text, `{order}` or `{customer.first_name}`, in order: a name in braces without spaces in front or behind. */
export function slotsOf(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const name = text.slice(open + 1, close);
    if (name !== '' && name === name.trim() && !name.includes('{')) slots.push({ name, start: open, end: close + 1 });
  }
  return slots;
}
