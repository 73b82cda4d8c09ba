/** One UTF-16 unit for another, so that every offset stays true. */
const SAME_LENGTH: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\r': ' ',
  '\u200b': ' ',
  '\u2060': ' ',
  '\ufeff': ' ',
};

/** From the space to the tilde nothing changes, but for the backtick. */
const FIRST_PLAIN = 0x20;
const LAST_PLAIN = 0x7f;
const BACKTICK = 0x60;

/** Typographic marks and odd spaces made plain; same length and offsets as `text`. */
export function normalise(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < LAST_PLAIN && unit >= FIRST_PLAIN && unit !== BACKTICK) continue;
    const plain = SAME_LENGTH[text.charAt(i)];
    if (plain === undefined) continue;
    out += text.slice(kept, i) + plain;
    kept = i + 1;
  }
  return out + text.slice(kept);
}
