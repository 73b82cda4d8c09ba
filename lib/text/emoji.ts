/** Pictographs by code point (Unicode blocks Miscellaneous Symbols to Dingbats, and everything from Mahjong Tiles on). */
const RANGES: readonly (readonly [number, number])[] = [
  [0x2600, 0x27bf],
  [0x2b50, 0x2b55],
  [0x1f000, 0x1faff],
];
const FIRST = 0x2600;
/** Variation selector, joiner and skin tones continue an emoji. */
const CONTINUES: readonly (readonly [number, number])[] = [
  [0xfe0f, 0xfe0f],
  [0x200d, 0x200d],
];
/** Check marks, crosses, pens and arrows are signs in a list, not feelings. */
const SIGNS = new Set([
  0x2713, 0x2714, 0x2705, 0x2717, 0x2718, 0x274c, 0x2611, 0x2610, 0x270f, 0x270d, 0x27a1, 0x2709, 0x260e, 0x1f4de, 0x1f4ce,
  0x1f517, 0x1f449, 0x26a0,
]);
/** Sober ones that suit a hard moment. */
const SOBER = new Set([
  0x1f64f, 0x1f494, 0x1f614, 0x1f61e, 0x1f622, 0x1f625, 0x1f641, 0x2639, 0x1f615, 0x1f62a, 0x1f62d, 0x1f90d, 0x1f54a,
]);

const within = (code: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to);

/** Length in UTF-16 units of the emoji that begins at `at`, its modifiers included; 0 when none does. */
export function emojiAt(text: string, at: number): number {
  // Asked of every character of a reply: letters and marks are answered at once.
  if (text.charCodeAt(at) < FIRST) return 0;
  const code = text.codePointAt(at) ?? 0;
  if (!within(code, RANGES)) return 0;
  let end = at + String.fromCodePoint(code).length;
  for (let next = text.codePointAt(end); next !== undefined && within(next, CONTINUES); next = text.codePointAt(end)) end += 1;
  return end - at;
}

/** True for an emoji at `at` that laughs, sparkles or celebrates. */
export function isBrightEmoji(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return within(code, RANGES) && !SIGNS.has(code) && !SOBER.has(code);
}

/** A thumb or a slight smile is polite, not bright. */
const MILD = new Set([0x1f642, 0x1f609, 0x1f44d, 0x1f60a, 0x1f91d, 0x263a, 0x1f44b]);

/** How bright the emoji in text [from, to) are in all, quoted ones left out. */
export function brightEmoji(text: string, from: number, to: number): number {
  let weight = 0;
  let quoted = false;
  for (let i = from; i < to; ) {
    const length = emojiAt(text, i);
    if (text.charAt(i) === '"') quoted = !quoted;
    if (length > 0 && !quoted && isBrightEmoji(text, i)) {
      weight += MILD.has(text.codePointAt(i) ?? 0) ? 1 : 2;
    }
    i += length || 1;
  }
  return weight;
}
