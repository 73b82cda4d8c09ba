import type { Reading, Token } from '../../language/types.ts';
import { questionAt } from './ask-questions.ts';
import { requestAt } from './ask-requests.ts';
import { type Head, isCall, isListNumber, isSoftener, JOINERS } from './ask-words.ts';

/** The asks of a sentence by their first words, in order. */
export function headsIn(reading: Reading): readonly Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i];
    if (!token || token.quoted || isSoftener(token) || !opens(reading.tokens, i)) continue;
    const kind = questionAt(reading, i, heads) ?? requestAt(reading, i, heads);
    if (kind) heads.push({ at: i, kind });
  }
  return heads;
}

/** An ask begins the sentence, or follows a comma, a joining word, "please" or a list number. */
function opens(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token || before.quoted) return false;
  if (
    JOINERS.has(before.normal) ||
    isCall(tokens, i) ||
    (isSoftener(before) && !before.after.includes(',')) ||
    isListNumber(before)
  )
    return true;
  return (
    [',', ';', ':', '–', '—', ' - ', '(', '.', '!', '?', '…'].some((mark) => before.after.includes(mark)) ||
    token.before.includes('(')
  );
}
