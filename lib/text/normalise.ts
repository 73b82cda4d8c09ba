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

/** Typographic marks and odd spaces made plain; same length and offsets as `text`. */
export function normalise(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    out += SAME_LENGTH[unit] ?? unit;
  }
  return out;
}
