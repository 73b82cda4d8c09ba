import type { Sentence } from '../../analyzer/context.ts';
import { find, holds } from '../../language/query.ts';
import { details } from '../../language/stock.ts';
import type { Token } from '../../language/types.ts';
import { COURTESY, DEAR, ESTEEM, FILLERS, HARDSHIP, ORNAMENTS, REGRET, VIEWS } from './canned.words.ts';

/** `regret` and `hardship` may open an account of what happened; `creed` and `thanks` are about us. */
export type Theme = 'regret' | 'hardship' | 'creed' | 'thanks';

/** Longer sentences say something, whatever their words. */
const LONGEST = 22;
const US = new Set(['we', 'us', 'our', 'ours', 'i', 'me', 'my']);
const DENIED = new Set(['not', 'no']);

/** What a sentence without a detail is about, when it is one of the lines that every company keeps; else null. */
export function hollowTheme({ reading }: Sentence): Theme | null {
  const { tokens } = reading;
  if (tokens.length < 3 || tokens.length > LONGEST || reading.question || tokens.some((token) => token.quoted)) return null;
  if (details(tokens, 0, tokens.length).some((token) => !isFiller(token)) || isWish(reading)) return null;
  if (thanks(tokens)) return 'thanks';
  if (holds(tokens, HEDGES)) return null;
  if (regrets(tokens)) return 'regret';
  if (holds(tokens, HARDSHIP) || understands(reading)) return 'hardship';
  const dear = holds(tokens, DEAR) && (holds(tokens, US) || holds(tokens, MATTERING)) && !holds(tokens, DENIED);
  return dear ? 'creed' : null;
}

const isFiller = ({ normal, lemma }: Token): boolean =>
  [FILLERS, REGRET, HARDSHIP, DEAR].some((words) => words.has(normal) || words.has(lemma));

/** "I can appreciate your point of view." */
const understands = ({ tokens, clauses }: Sentence['reading']): boolean =>
  clauses.some(
    (clause) =>
      clause.subject === 'agent' &&
      UNDERSTANDING.has(clause.lemma) &&
      !clause.negated &&
      holds(tokens, YOURS, clause.verb + 1) &&
      holds(tokens, VIEWS, clause.verb + 1),
  );
const UNDERSTANDING = new Set(['understand', 'appreciate', 'see', 'hear', 'respect', 'recognise', 'recognize', 'acknowledge']);
const YOURS = new Set(['you', 'your', 'yours']);
const MATTERING = new Set(['matter', 'gift']);

/** "Tell me more, sorry", "please don't feel bad": wants something of the reader and is no line of comfort. */
const isWish = ({ clauses }: Sentence['reading']): boolean =>
  clauses.some(
    (clause) => clause.mood === 'imperative' && !COURTESIES.has(clause.lemma) && (clause.negated || clause.subject === 'none'),
  );
const COURTESIES = new Set(['accept', 'excuse', 'forgive', 'pardon', 'thank', 'rest', 'be', 'regret', 'apologise', 'apologize']);
const HEDGES = new Set(['if', 'perhaps', 'maybe', 'should']);

/** An apology said again is a matter of how many there are. */
const isRepeat = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => token.normal === 'again' || (token.normal === 'once' && tokens[i + 1]?.normal === 'more'));
/** "Sorry!" in the middle of a line is a name, and "no sorry needed" is none of ours. */
function regrets(tokens: readonly Token[]): boolean {
  const at = find(tokens, REGRET);
  const token = tokens[at];
  if (!token || isRepeat(tokens)) return false;
  if (tokens.slice(Math.max(0, at - 4), at).some((before) => DENIED.has(before.normal) && !before.after.includes(',')))
    return false;
  return at === 0 || token.text === token.normal || token.text === token.text.toUpperCase();
}

/** "Thank you for your loyalty": for something that a person need not have read to thank for. */
function thanks(tokens: readonly Token[]): boolean {
  const thank = find(tokens, THANKING);
  if (thank < 0 || thank > 6) return false;
  if (holds(tokens, ESTEEM, thank + 1)) return true;
  const courtesies = tokens.slice(thank + 1).filter((token) => COURTESY.has(token.normal)).length;
  return courtesies > 1 || (courtesies === 1 && holds(tokens, ORNAMENTS));
}
const THANKING = new Set(['thank', 'thanks', 'thankful', 'thx', 'appreciate', 'grateful', 'appreciated']);

/** A sentence beside it tells what happened: then the line is the start or the end of that. */
export function tellsWhat(beside: Sentence | undefined): boolean {
  if (beside?.role !== 'body' || beside.reading.question) return false;
  const { tokens, clauses, acts } = beside.reading;
  if (acts.has('request') || clauses[0]?.mood === 'imperative') return false;
  if (details(tokens, 0, tokens.length).filter((token) => !isFiller(token)).length === 0) return false;
  return (
    holds(tokens, HARDSHIP) ||
    regrets(tokens) ||
    clauses.some((clause) => (clause.tense === 'past' || clause.perfect || clause.negated) && clause.mood === 'declarative')
  );
}
