import type { Sentence } from '../../analyzer/context.ts';
import { GENDERED_ROLES, PERSON_NOUNS, ROLE_MODIFIERS, ROLES } from '../../language/gender.ts';
import type { Token } from '../../language/types.ts';
import { type Found, isArticle, isCapital, parted, replaced } from './gendered.found.ts';

/** "The salesman", "a delivery guy", "one of the girls at triage", "the male nurse". */
export function role(sentence: Sentence, i: number, known: ReadonlySet<string>): Found | null {
  const { tokens } = sentence.reading;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return null;
  // "The nearest branch is Manpower": a company, not people.
  if (isCapital(token) && i > 0 && token.text !== 'Karen') return null;
  const neutral = GENDERED_ROLES.get(token.normal);
  if (neutral) return replaced(sentence, i, i + 1, neutral);
  if (['male', 'lady'].includes(token.normal) && next && ROLES.has(next.lemma) && !parted(token))
    return replaced(sentence, i, i + 2, next.text);
  if (token.text === 'Karen' && isArticle(tokens[i - 1])) return replaced(sentence, i - 1, i + 1, 'a customer');
  const person = PERSON_NOUNS.get(token.normal);
  const before = tokens[i - 1];
  if (!person || !before || known.has(token.normal)) return null;
  // "As a former warehouse man I …": said of oneself.
  if (tokens[0]?.normal === 'as') return null;
  if (ROLE_MODIFIERS.has(before.normal) && (!isCapital(before) || before.text === 'IT') && !next?.text.startsWith('-'))
    return replaced(sentence, i - 1, i + 1, neutralRole(before.text, person));
  if (['the', 'our', 'your', 'these', 'those', 'my'].includes(before.normal) && isCrew(token, tokens, i))
    return replaced(sentence, i, i + 1, 'team');
  return null;
}

/** "The lads need fifteen minutes", "one of the girls at triage": people at work. "The men's sizes" are sizes. */
function isCrew(token: Token, tokens: readonly Token[], i: number): boolean {
  if (
    !['lads', 'girls', 'boys', 'ladies', 'gals', 'girl', 'lady'].includes(token.normal) ||
    token.text.includes("'") ||
    token.after.includes("'")
  )
    return false;
  const next = tokens[i + 1];
  return (
    !next ||
    next.tags.has('Verb') ||
    ['at', 'in', 'from', 'on', 'over', 'down', 'will', 'who'].includes(next.normal) ||
    parted(token)
  );
}

const neutralRole = (modifier: string, person: string): string =>
  ['delivery', 'courier', 'parcel', 'taxi', 'van', 'truck'].includes(modifier)
    ? person === 'team'
      ? 'drivers'
      : 'driver'
    : `${modifier} ${person === 'team' ? 'team' : 'person'}`;
