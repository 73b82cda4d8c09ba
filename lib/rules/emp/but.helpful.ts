import type { Sentence } from '../../analyzer/context.ts';
import type { Clause, Token } from '../../language/types.ts';

/** "There's a lift behind the shop" helps, "there's a queue" does not. */
const OBSTACLES = new Set(
  'queue backlog rule policy limit fee charge shortage delay wait cap reason process procedure demand cost'.split(' '),
);
const HELPFUL = new Set(
  'covered free back refunded replaced fixed ready yours waived credited reversed restored sorted solved paid open extended booked safe found here arrived available stock left good better news new waiting coming'.split(
    ' ',
  ),
);
/** Verbs of an agent's sentence that do nothing for the reader. */
const IDLE = new Set(
  'be have need must follow know think believe mean see say understand apply charge require advise state mention tell sell inform warn write want'.split(
    ' ',
  ),
);
const COMFORT = new Set(['fault', 'mistake', 'caused', 'cause', 'wrong', 'doing', 'blame', 'did', 'right', 'reason', 'down']);

/** An option, something done, or a word for the reader stands in tokens [from, to). */
export function isHelpful({ reading: { tokens, clauses } }: Sentence, from: number, to: number): boolean {
  const own = clauses.filter((clause) => clause.verb >= from && clause.verb < to);
  const words = tokens.slice(from, to);
  if (isComfort(words)) return true;
  return (
    own.some((clause) => helps(clause, tokens)) ||
    (words.some((token) => token.normal === 'instead') && !own.some((clause) => clause.negated))
  );
}

/** "Not one you caused", "none of it is down to you", "you had every right". */
function isComfort(words: readonly Token[]): boolean {
  const you = words.some((token) => token.normal === 'you' || token.normal === 'your');
  const not = words.some((token) => ['not', 'nothing', 'none', 'never', 'no', 'every'].includes(token.normal));
  const everything = words.some((token) => token.normal === 'everything') && words.some((token) => token.normal === 'right');
  const notYou = words.some((token, i) => token.normal === 'not' && words[i + 1]?.normal === 'you' && !words[i + 2]);
  return you && (everything || notYou || (not && words.some((token) => COMFORT.has(token.normal))));
}

function helps(clause: Clause, tokens: readonly Token[]): boolean {
  if (
    clause.negated ||
    clause.mood === 'condition' ||
    tokens.slice(Math.max(0, clause.from - 1), clause.verb).some((token) => token.normal === 'nothing')
  )
    return false;
  if (['no', 'not', 'nothing', 'none', 'nobody', 'little'].includes(tokens[clause.verb + 1]?.normal ?? '')) return false;
  if (clause.modal === 'can' || clause.modal === 'could' || clause.modal === 'let') return true;
  const rest = tokens.slice(clause.verb, clause.to);
  if (rest.some((token) => HELPFUL.has(token.normal)) && clause.subject !== 'customer') return true;
  if (tokens[clause.verb - 1]?.normal === 'there') return !rest.some((token) => OBSTACLES.has(token.lemma));
  // "But we did put up a sign": the reader should have known.
  if (tokens[clause.verb - 1]?.normal === 'did') return false;
  if (clause.subject === 'agent') return !IDLE.has(clause.lemma) && clause.modal !== 'have to' && clause.modal !== 'must';
  if (clause.link === 'so' && clause.subject !== 'customer') return true;
  if (clause.mood === 'imperative' && clause.lemma !== 'be') return isOrder(clause, tokens);
  return (
    clause.subject === 'third' &&
    rest.some((token) => token.normal === 'you' || token.normal === 'yours') &&
    !clause.passive &&
    clause.lemma !== 'be'
  );
}

/** compromise takes some plural nouns for orders: "drops can't be given back". */
function isOrder(clause: Clause, tokens: readonly Token[]): boolean {
  const verb = tokens[clause.verb];
  const next = tokens[clause.verb + 1];
  const before = tokens[clause.verb - 1];
  return (
    verb !== undefined &&
    verb.normal === verb.lemma &&
    before?.normal !== 'not' &&
    !(next?.tags.has('Modal') || next?.tags.has('Copula'))
  );
}
