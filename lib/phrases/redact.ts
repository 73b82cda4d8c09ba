import { takeOutContacts, takeOutIdentifiers, takeOutMoneyAndDates, takeOutNumbers } from './redact-identifiers.ts';
import { type Names, takeOutNames } from './redact-names.ts';

export type { Names };

/**
 * Replaces what may point at one person or one order by slots such as `{customer.first_name}` or `{order}`:
 * e-mail addresses, links, phone and card numbers, identifiers, amounts, dates, street addresses and names.
 * Text in, text out; slots already in the text stay, so redacting twice changes nothing more.
 *
 * It errs on the side of taking too much: a slot too many costs the agent one word, a name kept is a leak.
 * Every expression used is linear in the length of the text (no repetition inside a repetition, bounded lookarounds).
 */
export function redact(text: string, names: Names = {}): string {
  let redacted = text;
  // One replacement may set free a neighbour ("ref 12 34567"), so go on until nothing changes; two rounds are usual.
  for (let round = 0; round < 4; round++) {
    const before = redacted;
    redacted = takeOutNames(takeOutNumbers(takeOutIdentifiers(takeOutMoneyAndDates(takeOutContacts(redacted)))), names);
    if (redacted === before) break;
  }
  return redacted;
}
