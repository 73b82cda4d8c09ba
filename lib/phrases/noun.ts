import { tokenize } from '../language/tokens.ts';
import type { Token } from '../language/types.ts';

const LONGEST = 32;
/** Tags of names, which keep their capitals and are spelled as the customer spelled them. */
const NAMED = ['ProperNoun', 'Month', 'WeekDay', 'Place', 'Organization', 'Acronym'];
/** They are nouns to a tagger, but nobody has "your here" or "the less". */
const NO_THINGS = new Set(
  'here there less more else lot lots way ones me mine old no yes ok okay hi hello thanks order id kg'.split(' '),
);
/** Read as verbs or nouns where nothing stands before them. */
const MONTHS = new Set('january february march april may june july august september october november december'.split(' '));
/** A phrase with one of these was cut at the wrong place. */
const AUXILIARY = new Set(['be', 'do', 'have', 'will', 'can']);
/** "Your vet" did nothing wrong; the trouble is with a thing. */
const PEOPLE = ['Person', 'Actor', 'FirstName', 'LastName'];
/** "March invoice" stays, "Printer" at the start of a message becomes "printer", "IMEI" and "iPhone" stay. */
const isPlainCapital = (word: string): boolean => word.slice(1) === word.slice(1).toLowerCase() && word !== word.toLowerCase();

/**
 * A customer's noun phrase as it can stand after "the" or "your" in the middle of a sentence: without its own article,
 * in lower case where only the start of a sentence gave it a capital (`opensSentence`). Null when it cannot stand there.
 */
export function nounForSlot(phrase: string, opensSentence = false): string | null {
  const trimmed = phrase.trim();
  if (trimmed.length < 3 || trimmed.length > LONGEST || ![...trimmed].every(isNounChar)) return null;
  let tokens = tokenize(trimmed);
  while (tokens[0] && (tokens[0].tags.has('Determiner') || tokens[0].tags.has('Possessive') || tokens[0].tags.has('Pronoun')))
    tokens = tokens.slice(1);
  const [first] = tokens;
  const head = tokens.at(-1);
  if (
    !first ||
    !head ||
    tokens.length > 4 ||
    !isThing(head) ||
    tokens.some((token) => token.tags.has('Negative') || AUXILIARY.has(token.lemma))
  )
    return null;
  const rest = trimmed.slice(first.start, head.end);
  return opensSentence && isPlainCapital(first.text) && !MONTHS.has(first.normal) && !NAMED.some((tag) => first.tags.has(tag))
    ? rest.charAt(0).toLowerCase() + rest.slice(1)
    : rest;
}

const isNounChar = (char: string): boolean =>
  char.toLowerCase() !== char.toUpperCase() || (char >= '0' && char <= '9') || " -'’&.".includes(char);

function isThing(head: Token): boolean {
  if (NO_THINGS.has(head.normal) || head.text.length < 3) return false;
  if (PEOPLE.some((tag) => head.tags.has(tag))) return false;
  return !['Pronoun', 'Value', 'Date', 'Adverb', 'Preposition', 'QuestionWord', 'Conjunction'].some((tag) => head.tags.has(tag));
}
