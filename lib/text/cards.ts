import type { Span } from '../analyzer/types.ts';
import { isDigit, isLetter } from './lines.ts';
import { perLine } from './per-line.ts';

/** Lengths by leading digits, as the card schemes give them out (ISO/IEC 7812). */
const ISSUERS: readonly { readonly prefix: readonly [number, number]; readonly lengths: readonly number[] }[] = [
  { prefix: [4, 4], lengths: [13, 16, 19] },
  { prefix: [51, 55], lengths: [16] },
  { prefix: [2221, 2720], lengths: [16] },
  { prefix: [34, 34], lengths: [15] },
  { prefix: [37, 37], lengths: [15] },
  { prefix: [36, 36], lengths: [14] },
  { prefix: [38, 39], lengths: [14] },
  { prefix: [300, 305], lengths: [14] },
  { prefix: [6011, 6011], lengths: [16] },
  { prefix: [644, 659], lengths: [16] },
  { prefix: [3528, 3589], lengths: [16] },
  { prefix: [62, 62], lengths: [16, 17, 18, 19] },
  { prefix: [50, 50], lengths: [16] },
  { prefix: [6304, 6304], lengths: [16, 19] },
  { prefix: [6759, 6763], lengths: [16] },
];

/** A number whose digits may stand in groups, with one space or hyphen between them. */
export interface DigitRun extends Span {
  readonly digits: string;
}

/** Runs of at least `least` digits in a text, in order; one that touches a letter is part of another code. */
export function digitRuns(text: string, least: number): readonly DigitRun[] {
  const out: DigitRun[] = [];
  for (let i = 0; i < text.length; ) {
    if (!isDigit(text.charAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let digits = '';
    while (i < text.length) {
      if (isDigit(text.charAt(i))) digits += text.charAt(i++);
      else if ((text[i] === ' ' || text[i] === '-') && isDigit(text.charAt(i + 1))) i++;
      else break;
    }
    if (digits.length >= least && !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(i)))
      out.push({ start, end: i, digits });
  }
  return out;
}

/** Full card numbers: a scheme's prefix and length, and a right check digit. */
export const cardNumbersIn = perLine(cardNumbersInLine);

function cardNumbersInLine(text: string): readonly Span[] {
  return digitRuns(text, 13)
    .filter(({ digits }) => isCardNumber(digits))
    .map(({ start, end }) => ({ start, end }));
}

function isCardNumber(digits: string): boolean {
  return (
    ISSUERS.some(({ prefix: [low, high], lengths }) => {
      const lead = Number(digits.slice(0, String(low).length));
      return lead >= low && lead <= high && lengths.includes(digits.length);
    }) && passesLuhn(digits)
  );
}

/** The check of ISO/IEC 7812-1 Annex B: every second digit from the right doubled, the sum of all digits divisible by ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}
