import type { Span } from '../analyzer/types.ts';
import { digitRuns } from './cards.ts';
import { isDigit, isLetter, isUpper } from './lines.ts';
import { perLine } from './per-line.ts';

/** Numbers whose form alone, or whose check digits, tell that they are a person's national number. */
export const nationalIdsIn = perLine(nationalIdsInLine);

function nationalIdsInLine(text: string): readonly Span[] {
  return [...socialSecurityNumbers(text), ...insuranceNumbers(text)].sort((a, b) => a.start - b.start);
}

/** US social security: 523-88-1947. No area 000, 666 or 9xx is ever given out (SSA, "Social Security Number Randomization"). */
function socialSecurityNumbers(text: string): readonly Span[] {
  return digitRuns(text, 9)
    .filter(({ start, end, digits }) => {
      const written = text.slice(start, end);
      const area = digits.slice(0, 3);
      return (
        written.length === 11 &&
        written.charAt(3) === '-' &&
        written.charAt(6) === '-' &&
        area !== '000' &&
        area !== '666' &&
        !area.startsWith('9') &&
        digits.slice(3, 5) !== '00' &&
        digits.slice(5) !== '0000'
      );
    })
    .map(({ start, end }) => ({ start, end }));
}

/** UK national insurance: JH 48 21 76 B, with or without spaces (HMRC, NIM39110). */
function insuranceNumbers(text: string): readonly Span[] {
  const out: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isLetter(text.charAt(i - 1)) || isDigit(text.charAt(i - 1)) || !isUpper(text.charAt(i)) || !isUpper(text.charAt(i + 1)))
      continue;
    let at = i + 2;
    let digits = 0;
    while (digits < 6) {
      if (text[at] === ' ' && isDigit(text.charAt(at + 1))) at++;
      if (!isDigit(text.charAt(at))) break;
      at++;
      digits++;
    }
    if (digits < 6) continue;
    if (text[at] === ' ') at++;
    if (
      !'ABCD'.includes(text.charAt(at)) ||
      text.charAt(at) === '' ||
      isLetter(text.charAt(at + 1)) ||
      isDigit(text.charAt(at + 1))
    )
      continue;
    if ('DFIQUV'.includes(text.charAt(i)) || 'DFIOQUV'.includes(text.charAt(i + 1))) continue;
    out.push({ start: i, end: at + 1 });
    i = at;
  }
  return out;
}
