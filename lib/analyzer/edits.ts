import type { Sentence } from './context.ts';
import { spanOf } from './spans.ts';
import type { Reframe, Slot, Span } from './types.ts';

/** A replacement whose `{names in braces}` become slots for the agent to fill in. */
export function starter(replaces: Span, text: string): Reframe {
  const slots: Slot[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const end = text.indexOf('}', at);
    if (end < 0) break;
    slots.push({ start: at, end: end + 1, name: text.slice(at + 1, end) });
  }
  return slots.length > 0 ? { replaces, text, slots } : { replaces, text };
}

/** The sentence with its closing punctuation, so that a replacement may bring its own. */
export const wholeOf = (sentence: Sentence): Span => ({ start: sentence.start, end: sentence.end });

/**
 * Takes tokens [from, to) out of a sentence where a comma, dash or the sentence's edge parts them from the rest: "Oh bless you, the
 * refund is out" loses its first words. Null when what is left would not stand alone.
 */
export function withoutPhrase(sentence: Sentence, from: number, to: number): Reframe | null {
  const { tokens } = sentence.reading;
  const before = tokens[from - 1];
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last) return null;
  const partedBefore = !before || parts(before.after);
  const partedAfter = !next || parts(last.after);
  if (!partedBefore || !partedAfter || (!before && !next)) return null;
  if (!before && next) {
    // The next word now opens the sentence.
    const phrase = spanOf(sentence, from, to + 1);
    return { replaces: phrase, text: next.text.charAt(0).toUpperCase() + next.text.slice(1) };
  }
  if (!before) return null;
  // At the end or in the middle, the comma before goes too; the one after stays.
  return { replaces: { start: sentence.start + before.end, end: sentence.start + last.end }, text: '' };
}

const parts = (gap: string): boolean => [',', ';', ':', '–', '—', ' - ', '!', '.'].some((mark) => gap.includes(mark));

/** Where a sentence that the reply lacks goes: right before the first body sentence, or at the end when there is none. */
export function openingOfBody(sentences: readonly Sentence[], textEnd: number): Span {
  const first =
    sentences.find((sentence) => sentence.role === 'body') ?? sentences.find((sentence) => sentence.role === 'closing');
  const at = first?.start ?? textEnd;
  return { start: at, end: at };
}

/** Where a sentence goes that ends what the reply says: right after the last body sentence; `lead` is what parts the two. */
export function endOfBody(sentences: readonly Sentence[], text: string): { readonly at: Span; readonly lead: string } | null {
  const last = sentences.findLast((sentence) => sentence.role === 'body');
  if (!last) return null;
  const at = { start: last.end, end: last.end };
  if (last.listItem) return { at, lead: '\n\n' };
  const closed = '.!?…:)'.includes(text.charAt(last.end - 1));
  return { at, lead: closed ? ' ' : '. ' };
}

/** A sentence taken out, with the space that parted it from the next one, or else from the one before. */
export function removed({ start, end }: Span, text: string): Reframe {
  if (text.charAt(end) === ' ') return { replaces: { start, end: end + 1 }, text: '' };
  return { replaces: { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end }, text: '' };
}
