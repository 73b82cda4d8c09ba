import { remember } from '../text/remember.ts';
import { actPatternSets, actsOf } from './acts.ts';
import { clausesOf } from './clauses.ts';
import { compileNet, type PatternSet } from './net.ts';
import { refusalPatternSet } from './refusal.ts';
import { timePatternSets } from './time.ts';
import { tokenize } from './tokens.ts';
import type { Reading } from './types.ts';

/** Reads one normalised sentence: words, clauses, acts, and every pattern found. Same text, same object while it is remembered. */
export type Read = (sentence: string) => Reading;

/** A long reply has 60 sentences, a thread 200: the memo outlives both and still costs only a few megabytes. */
const REMEMBERED = 1000;

/** Compiles the pattern sets (with those of acts and times) into one net and remembers the readings of the last thousand sentences. */
export function createReader(sets: readonly PatternSet[]): Read {
  const net = compileNet([...actPatternSets(), ...timePatternSets(), refusalPatternSet(), ...sets]);
  return remember(REMEMBERED, (sentence) => {
    const tokens = tokenize(sentence);
    const question = isQuestion(sentence, tokens);
    const clauses = clausesOf(tokens, question);
    const matches = net.match(tokens);
    return { text: sentence, tokens, clauses, acts: actsOf(tokens, clauses, matches, question), matches, question };
  });
}

const ASKING = new Set([
  'can',
  'could',
  'would',
  'will',
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'have',
  'has',
  'may',
  'should',
]);
const PERSONS = new Set(['i', 'you', 'we', 'they', 'it', 'he', 'she', 'this', 'that', 'there', 'my', 'your', 'the']);
/** "Do the steps", "have your card ready": with a noun after it, the first word may just as well be an order. */
const ORDERING = new Set(['do', 'have']);
const DETERMINERS = new Set(['this', 'that', 'my', 'your', 'the']);

/** A question mark, or the word order of a question without one ("could u send the label"). */
function isQuestion(sentence: string, tokens: Reading['tokens']): boolean {
  if (
    sentence
      .trimEnd()
      .replaceAll(/["')\]]/g, '')
      .endsWith('?')
  )
    return true;
  const [first, second, third] = tokens;
  if (!first || !second) return false;
  const inverted = (a: string, b: string) => ASKING.has(a) && PERSONS.has(b) && !(ORDERING.has(a) && DETERMINERS.has(b));
  if (first.tags.has('QuestionWord') && third) {
    return inverted(second.normal, third.normal === 'not' ? (tokens[3]?.normal ?? '') : third.normal);
  }
  // "Were you offended, …": a condition by word order, when no question mark stands.
  if (first.normal === 'were' || first.normal === 'should') return !tokens.some((token) => token.after.startsWith(','));
  return inverted(first.normal, second.normal === 'not' ? (third?.normal ?? '') : second.normal);
}
