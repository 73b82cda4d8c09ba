import { find, holds, wordsOf } from '../../language/query.ts';
import type { Token } from '../../language/types.ts';
import { BETWEEN, BLOCKS, FINAL, FORBIDS, GRANTS, LOOSE, MACHINES, RULES, SERVES } from './policy-shield.words.ts';

/**
 * Lines in which a rule or a machine says no, and lines that name a rule and say no more. Read from word to word: half of these nouns
 * ("rules bar it") are verbs as well, and no tagger tells them apart.
 */
export const isWall = (tokens: readonly Token[]): boolean =>
  tokens.some((_, i) => ruleSaysNo(tokens, i) || machineSaysNo(tokens, i)) || headsLine(tokens);

const NOT_OURS = new Set([
  'your',
  'their',
  'his',
  'her',
  'this',
  'new',
  'password',
  'retention',
  'firewall',
  'cookie',
  'insurance',
]);
const DETERMINED = new Set(['our', 'the', 'my', 'house', 'company']);

/** The verb after a noun that stands as its subject, and whether a "not" stands between. */
function verbAfter(
  tokens: readonly Token[],
  noun: number,
): { readonly at: number; readonly negated: boolean; readonly will: boolean } {
  let at = noun + 1;
  while (at < noun + 5 && BETWEEN.has(tokens[at]?.normal ?? '')) at++;
  return { at, negated: holds(tokens, NEGATED, noun + 1, at), will: holds(tokens, FUTURE, noun + 1, at) };
}
const NEGATED = new Set(['not', 'never']);
const FUTURE = new Set(['will', 'would', 'can', 'could']);

const ends = (token: Token | undefined): boolean =>
  [',', ':', ';', '.', '(', '-', '–', '—'].includes(token?.after.trim().charAt(0) ?? '');

function ruleSaysNo(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i];
  if (!noun || noun.quoted || !RULES.has(noun.normal) || ends(noun) || holds(tokens, NOT_OURS, Math.max(0, i - 3), i))
    return false;
  if (LOOSE.has(noun.normal) && !isNamed(tokens, i)) return false;
  const { at, negated, will } = verbAfter(tokens, i);
  const verb = tokens[at];
  if (!verb) return false;
  if (negated) return GRANTS.has(verb.lemma);
  if (will) return false;
  if (FORBIDS.has(verb.lemma)) return !holds(tokens, WELCOMING, at + 1, at + 4);
  if (['make', 'have', 'give', 'allow', 'accept', 'cover'].includes(verb.lemma)) return holds(tokens, NO, at + 1);
  return verb.lemma === 'be' && (holds(tokens, FINAL, at + 1, at + 4) || isLimit(tokens, at));
}
const NO = new Set(['no', 'only', 'nothing', 'none']);
/** "The handbook says ask the manager": what to do about it. */
const WELCOMING = new Set(['ask', 'you', 'yes', 'free']);

/** "Dress code", "our instructions". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  return tokens[i]?.normal === 'code' ? CODES.has(before.normal) : DETERMINED.has(before.normal) || before.tags.has('Noun');
}
const CODES = new Set(['dress', 'attendance', 'conduct', 'fire', 'building', 'safety', 'penal', 'banking', 'practice', 'tax']);

/** "Our policy is 30 days", "the guidance is original receipts only". */
const isLimit = (tokens: readonly Token[], be: number): boolean =>
  tokens[be + 1]?.tags.has('Value') === true || tokens[tokens.length - 1]?.normal === 'only';

/** "The till has no key for that", "the screen won't take it", "the algorithm decides". */
function machineSaysNo(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i];
  if (!noun || noun.quoted || !MACHINES.has(noun.normal) || ends(noun)) return false;
  const start = Math.max(0, i - 3);
  if (
    !holds(tokens, MACHINE_OF, start, i) ||
    holds(tokens, NOT_OURS, start, i) ||
    holds(tokens, OPENERS, Math.max(0, start - 1), i)
  )
    return false;
  const { at, negated, will } = verbAfter(tokens, i);
  const verb = tokens[at];
  if (!verb || (verb.tags.has('PastTense') && verb.lemma !== 'be' && !negated) || holds(tokens, ADVICE, at)) return false;
  if (verb.lemma === 'be' && tokens[at + 1]?.normal === 'not') return SERVES.has(tokens[at + 2]?.lemma ?? '');
  // "Won't let me do that" names no limit: it only passes the job on, which is own.blame-colleague.
  if (negated) return SERVES.has(verb.lemma) && wordsOf(tokens, at + 1) !== 'me do that';
  if (will) return false;
  if (verb.lemma === 'have') return holds(tokens, NO, at, at + 2) || wordsOf(tokens, at, at + 3).endsWith('locked');
  return BLOCKS.has(verb.lemma);
}
const MACHINE_OF = new Set(['the', 'our', 'my']);
const OPENERS = new Set(['if', 'when', 'because', 'since', 'then']);
/** A way round it is help. */
const ADVICE = new Set(['please', 'try', 'use', 'choose', 'type', 'so', 'if']);

/** "Store policy.", "Venue rules: no wheels", "Per Schedule B". */
function headsLine(tokens: readonly Token[]): boolean {
  const at = find(tokens, HEADLINES, 0, 4);
  const head = tokens[at];
  if (!head || holds(tokens, NOT_OURS, 0, at) || tokens.slice(0, at).some((token) => token.tags.has('Verb'))) return false;
  const mark = head.after.trim().charAt(0);
  if (at + 1 === tokens.length) return at > 0 && at < 3;
  return (
    [':', ',', '-', '–', '—'].includes(mark) &&
    (holds(tokens, NO, at + 1, at + 3) || tokens[tokens.length - 1]?.normal === 'only')
  );
}
const HEADLINES = new Set([
  'policy',
  'rule',
  'rules',
  'regs',
  'regulations',
  'terms',
  'conditions',
  'guidelines',
  'protocol',
  'procedure',
]);

/** "A fare is a fare", "criteria are criteria", "the zone map is the zone map". */
export function isTautology(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const noun = tokens[i - 1];
    if (token.lemma !== 'be' || token.quoted || !noun?.tags.has('Noun') || noun.tags.has('Pronoun')) return false;
    const again = tokens.slice(i + 1, i + 5).findIndex((word) => word.normal === noun.normal);
    if (
      again < 0 ||
      holds(tokens, NOT_THING, i, i + 2 + again) ||
      (again > 1 && tokens[i - 1 - again]?.normal !== tokens[i + 1]?.normal)
    )
      return false;
    return RULES.has(noun.normal) || !holds(tokens, CONCEDED, 0, i);
  });
}
const NOT_THING = new Set(['my', 'not', 'your', 'our']);
/** "I feel for you, but a ticket is a ticket" is about the turn. */
const CONCEDED = new Set(['but', 'yet', 'much']);
