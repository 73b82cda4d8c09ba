import type { Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { ROLES } from '../../language/gender.ts';
import type { Token } from '../../language/types.ts';
import { type Found, isCapital, parted, replaced } from './gendered.found.ts';

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'they'],
  ['she', 'they'],
  ['his', 'their'],
  ['her', 'their'],
  ['him', 'them'],
  ['hers', 'theirs'],
  ['himself', 'themselves'],
  ['herself', 'themselves'],
]);
const ANY = new Set(['a', 'an', 'any', 'each', 'every', 'no', 'whichever', 'whatever', 'either', 'one']);
/** "Tell the admin he can switch", "when the landlord signs, she …". */
const WHEN = new Set(['tell', 'ask', 'let', 'when', 'if', 'once', 'until', 'whenever', 'unless', 'before', 'after', 'while']);

/** "Each driver logs in with his badge": a role that could be anyone, then a pronoun that guesses. */
export function pronoun(sentence: Sentence, i: number, known: ReadonlySet<string>): Found | null {
  const { tokens } = sentence.reading;
  const token = tokens[i];
  const neutral = token && PRONOUNS.get(token.normal);
  if (!token || !neutral || known.has(token.normal)) return null;
  const before = tokens.slice(0, i);
  const roleAt = before.findLastIndex((word) => ROLES.has(word.lemma) && !word.tags.has('Plural') && !word.tags.has('Verb'));
  if (
    roleAt < 1 ||
    !isAnyone(tokens, roleAt) ||
    isOneEvent(tokens, roleAt, i) ||
    FAMILY.some((word) => known.has(word)) ||
    tokens.some((word, k) => isNamed(word, k, roleAt, i))
  )
    return null;
  const text = token.normal === 'her' && !isPossessive(tokens, i) ? 'them' : neutral;
  const next = tokens[i + 1];
  if (text === 'they' && next && next.end === token.end) return { from: i, to: i + 1, reframes: [] };
  if (text === 'they' && next?.tags.has('Verb'))
    return { from: i, to: i + 1, reframes: [{ replaces: spanOf(sentence, i, i + 2), text: `they ${pluralVerb(next)}` }] };
  return replaced(sentence, i, i + 1, text);
}

/** "A manager is going through the cage, and she …": one person on one day, whom the writer knows. */
function isOneEvent(tokens: readonly Token[], role: number, pronoun: number): boolean {
  const determiner = tokens[role - 1]?.normal ?? '';
  const certain = ['each', 'every', 'any', 'no', 'if', 'when'].includes(determiner);
  return !certain && tokens.slice(role, pronoun + 2).some((token) => token.tags.has('PastTense') || token.tags.has('Gerund'));
}

const FAMILY = [
  'daughter',
  'son',
  'wife',
  'husband',
  'mother',
  'father',
  'mum',
  'mom',
  'dad',
  'sister',
  'brother',
  'partner',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'boss',
  'colleague',
  'friend',
];

/** A named colleague's pronoun is theirs: "a person, her name is Eleni". */
const isNamed = (word: Token, at: number, role: number, pronoun: number): boolean =>
  word.tags.has('Person') ||
  word.tags.has('FirstName') ||
  (at > 0 &&
    isCapital(word) &&
    word.normal !== 'i' &&
    !word.text.startsWith("I'") &&
    !word.tags.has('Date') &&
    ((at > role && at < pronoun) || Math.abs(at - role) <= 2 || Math.abs(at - pronoun) <= 2));

const isPossessive = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    next !== undefined && !parted(tokens[i]) && (next.tags.has('Noun') || next.tags.has('Adjective')) && !next.tags.has('Pronoun')
  );
};

function pluralVerb(verb: Token): string {
  const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
  return irregular[verb.normal] ?? (verb.tags.has('PresentTense') && verb.normal.endsWith('s') ? verb.lemma : verb.text);
}

/** "a driver", "each driver", or "when the landlord signs": nobody in particular. */
function isAnyone(tokens: readonly Token[], roleAt: number): boolean {
  for (let k = roleAt - 1; k >= Math.max(0, roleAt - 3); k--) {
    const word = tokens[k]?.normal ?? '';
    if (ANY.has(word)) return true;
    if (word === 'the' || word === 'your') return WHEN.has(tokens[k - 1]?.normal ?? '');
  }
  return false;
}
