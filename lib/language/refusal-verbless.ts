import { holds } from './query.ts';
import { FREE, GRANTED, OPEN_TO, PERKS } from './refusal-words.ts';
import type { Reading } from './types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "No trial lesson for adults", "none for visitors", "not supported": a no without a verb; its first token, or -1. */
export function bareNo({ tokens, clauses }: Reading): number {
  const start = OPENERS.has(tokens[0]?.normal ?? '') ? 1 : 0;
  const none = tokens.findIndex((token, i) => token.normal === 'none' && !token.quoted && NEAR.has(tokens[i + 1]?.normal ?? ''));
  if (none >= 0 && !clauses.some((clause) => clause.verb > none)) return none;
  const perk = tokens.findIndex(
    (token, i) =>
      token.normal === 'no' && (i === start || tokens[i - 1]?.after.includes(',')) && holds(tokens, PERKS, i + 1, i + 4),
  );
  if (perk >= 0 && !holds(tokens, FREE, perk + 1, perk + 2) && !clauses.some((clause) => clause.verb > perk)) return perk;
  const [first, next] = tokens.slice(start);
  if (!first || !next || first.quoted || first.after.trim() !== '' || clauses.some((clause) => clause.verb > start + 1))
    return -1;
  if (first.normal === 'not')
    return tokens.length <= start + 4 && (OPEN_TO.has(next.normal) || GRANTED.has(next.lemma)) ? start : -1;
  const rest = tokens.slice(start + 1);
  if (first.normal === 'no' && !holds(rest, FREE, 0, 3) && rest.some((token) => NEAR.has(token.normal))) return start;
  const brief = first.normal === 'no' && rest.length <= 5 && !tokens.some((token) => token.after.includes(','));
  return brief && rest.some((token) => token.tags.has('Noun')) && !holds(rest, FREE) ? start : -1;
}
const OPENERS = words('sadly unfortunately sorry alas regrettably');
const NEAR = words('for with here');
