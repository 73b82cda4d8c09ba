import { isLetter, isUpper } from '../../text/lines.ts';

/** How loud a text is written, 0 to 3: words in capitals and runs of marks. A single "!" or an acronym is not loud. */
export function loudnessOf(text: string): number {
  const words = text
    .split(' ')
    .map(lettersOf)
    .filter((word) => word.length > 0);
  const shouted = words.filter(isShouted).length;
  const quiet = words.some((word) => !isUpper(word.at(-1) ?? ''));
  const runs = ['!!', '??', '?!', '!?'].some((run) => text.includes(run)) ? 1 : 0;
  // A message typed in capitals throughout is a habit or a stuck key as often as a shout.
  const capitals = shouted === 0 ? 0 : quiet ? Math.min(shouted, 2) : 1;
  return Math.min(capitals + runs, 3);
}

const lettersOf = (word: string): string => [...word].filter(isLetter).join('');

/** Ordinary words that nobody writes in capitals but to stress them. */
const STRESSED = new Set(
  'not now all again never this that what why how you my me no yes and please stop still every same very just right today help have both one two days hours weeks months her him is was are did do does will any nothing nobody only ever still been done here there'.split(
    ' ',
  ),
);

function isShouted(word: string): boolean {
  if (word.length < 2 || [...word].some((char) => !isUpper(char))) return false;
  return STRESSED.has(word.toLowerCase()) || word.length > 5;
}
