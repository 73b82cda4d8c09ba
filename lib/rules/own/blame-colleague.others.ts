import { headOf } from '../../language/noun-phrase.ts';
import { holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { OTHERS } from './blame-colleague.patterns.ts';

/** Who else works on the reader's matter: colleagues, teams, partners, machines. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set(
  OTHERS.slice(1, -1)
    .split('|')
    .filter((word) => word !== 'it'),
);
/** "Your account manager" is one of us. */
const THEIR_CONTACTS = new Set('manager agent advisor adviser rep representative consultant contact technician'.split(' '));
/** Somebody of ours, told by what they did: "the lady you spoke to", "whoever sold you this". */
const SOMEBODY = new Set(
  'somebody someone whoever anyone person people guy guys lady gentleman man woman lad girl bloke one ones chap'.split(' '),
);
const YOUR = new Set(['your']);
const PRONOUNS = new Set(['i', 'we', 'you', 'me', 'us']);

/** The clause's subject is a colleague, another team, a partner or a machine. */
export function others({ tokens }: Reading, clause: Clause): boolean {
  const { subjectFrom: from, subjectTo: to } = clause;
  const first = tokens[from]?.normal ?? '';
  if (to === from || clause.subject === 'customer' || PRONOUNS.has(first)) return false;
  if (first === 'your' && !holds(tokens, THEIR_CONTACTS, from, to)) return false;
  // "Somebody in finance", "whoever sat at the desk".
  if (SOMEBODY.has(first) && holds(tokens, OTHER_NOUNS, from, to)) return !holds(tokens, YOUR, from, to);
  // The last noun tells what it is: "the shop page" is no shop.
  const head = headOf(tokens.slice(from, to))
    .filter((token) => !['who', 'that', 'which'].includes(token.normal))
    .at(-1);
  return (
    (head !== undefined && isOther(head) && (first === 'your' || !holds(tokens, YOUR, from, to))) ||
    (tokens[to - 1]?.text === 'IT' && tokens[to - 1]?.tags.has('Noun') === true)
  );
}

/** Others, or somebody who is named or told by what they did. */
export function someoneElse(reading: Reading, clause: Clause): boolean {
  if (others(reading, clause)) return true;
  const { tokens } = reading;
  const { subjectFrom: from, subjectTo: to } = clause;
  const words = headOf(tokens.slice(from, to)).filter((token) => !['who', 'that'].includes(token.normal));
  const head = words.at(-1);
  if (!head || holds(tokens, YOUR, from, to)) return false;
  if (SOMEBODY.has(head.normal)) return tokens[from]?.normal === 'whoever' || tokens[from]?.tags.has('Determiner') === true;
  return isNamed(words);
}

/** "Tomasz", "Customer care in Cape Town", "the CRM"; no greeting's name, which a comma follows. */
const isNamed = (words: readonly Token[]): boolean =>
  words.every(
    (token) => token.tags.has('Person') || token.tags.has('Organization') || token.tags.has('Acronym') || token.normal === 'the',
  ) &&
  words.some((token) => token.normal !== 'the') &&
  !words.some((token) => token.tags.has('Date')) &&
  !words.some((token) => token.tags.has('Pronoun'));

const isOther = (token: Token): boolean => OTHER_NOUNS.has(token.normal) || OTHER_NOUNS.has(token.lemma);
