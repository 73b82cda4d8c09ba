import { htmlToText } from 'html-to-text';

const TAG = /<\/(?:p|div|span|a|b|i|u|strong|em|ul|ol|li|h[1-6]|table|blockquote|pre|font)>|<br\s*\/?>/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/i;
/** Headings would be put in capitals, which reads as shouting. */
const AS_WRITTEN = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } }));

/** A body as a person sees it: exports hold HTML, or plain text in which "<" is only a character. Offsets of findings count in this text. */
export function plainText(body: string): string {
  const marked = TAG.test(body);
  if (!marked && !ENTITY.test(body)) return body.replaceAll('\r\n', '\n');
  return htmlToText(body, {
    wordwrap: false,
    preserveNewlines: !marked,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...AS_WRITTEN,
    ],
  });
}
