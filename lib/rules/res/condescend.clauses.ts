import { ANY_PEOPLE, EVIDENTLY, KNOW, OVERLOOK, QUANTIFIERS, READ, TELL, TEXTS } from '../../language/knowing.ts';
import { find, holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';

/** Clauses that talk down: told before, not read, known to everybody else. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export function talksDown(reading: Reading, clause: Clause): boolean {
  if (clause.verb < 0) return false;
  const { tokens } = reading;
  return (
    (toldBefore(tokens, clause) ||
      unread(tokens, clause) ||
      knownToAll(tokens, clause) ||
      callsToAttention(tokens, clause) ||
      doesNotGrasp(clause)) &&
    !holds(tokens, OWNED)
  );
}

/** The sentence owns up or feels with them. */
const OWNED = words('sorry apologise apology mistake our fault wrongly misleading confusing thank thanks right');

const AGAIN = words(
  'already before twice times time repeatedly clearly previously earlier once several thrice always explicitly specifically',
);
const PREVIOUS = words('last previous earlier first prior yesterday monday tuesday wednesday thursday friday saturday sunday');
const YOU = words('you your');
const WORD_KEPT = words('promise promised phone call agreed discussed');

/** "I did cover this in my message of Monday", "it has been pointed out to you three times". */
function toldBefore(tokens: readonly Token[], clause: Clause): boolean {
  if (!TELL.has(clause.lemma) || clause.negated || clause.mood === 'question' || clause.mood === 'condition') return false;
  if (!(clause.tense === 'past' || clause.perfect) || clause.modal !== '') return false;
  const again = holds(tokens, AGAIN, clause.from, clause.to) || clause.link === 'as' || clause.link === 'like';
  if (clause.subject === 'agent' && !clause.passive)
    return reachesYou(tokens, clause) && saysWhat(tokens, clause) && (repeats(tokens, clause) || inOurText(tokens, clause));
  if (clause.subject === 'customer' && clause.passive) return again && !holds(tokens, words('by'), clause.verb, clause.to);
  return clause.passive && again && holds(tokens, YOU, clause.verb, clause.to);
}

/** "Already", "three times"; "it says so twice" counts mentions. */
const repeats = (tokens: readonly Token[], clause: Clause): boolean =>
  SPEECH.has(clause.lemma) &&
  holds(tokens, REPEATED, clause.from, clause.to) &&
  !holds(tokens, LENGTHS, clause.verb, clause.to) &&
  !holds(tokens, WORD_KEPT, clause.from, clause.to);
const REPEATED = words('already before twice times repeatedly previously');
/** "24 hours before" says when. */
const LENGTHS = words('hour day week minute month');
const SPEECH = words(
  'say tell explain mention state write advise inform stress describe answer clarify outline cover repeat remind warn spell point',
);

function inOurText(tokens: readonly Token[], clause: Clause): boolean {
  if (!SPEECH.has(clause.lemma)) return false;
  const our = find(tokens, words('my our'), clause.verb + 1, clause.to);
  return (
    our > 0 &&
    holds(tokens, TEXTS, our, our + 4) &&
    (holds(tokens, PREVIOUS, our, clause.to) || tokens[clause.verb - 1]?.normal === 'did')
  );
}

/** Told to the reader, not to a colleague or a courier. */
export function reachesYou(tokens: readonly Token[], clause: Clause): boolean {
  const next = tokens[clause.verb + 1];
  if (!SPEECH.has(clause.lemma) || next === undefined || next.after.trim() !== '') return true;
  if (RECIPIENT.has(clause.lemma)) return !isOther(next);
  const to = find(tokens, words('to with'), clause.verb + 1, clause.to);
  return to < 0 || !isOther(tokens[to + 1]);
}
const RECIPIENT = words('tell inform remind warn advise');
const isOther = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('ProperNoun') || token.tags.has('Determiner') || ['our', 'my', 'him', 'her', 'them'].includes(token.normal)) &&
  !['this', 'that', 'all', 'these', 'those'].includes(token.normal);
const SAID = words('you that this it how why when so all what already before twice');

/** What was said, not what was written off or noted. */
function saysWhat(tokens: readonly Token[], clause: Clause): boolean {
  const next = tokens[clause.verb + 1];
  if (next === undefined || next.after.trim() !== '') return true;
  return SAID.has(next.normal) || next.tags.has('Adverb') || next.tags.has('Preposition');
}

/** "Since you evidently didn't open it", "you seem to have skipped the part", "had my note been read". */
function unread(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.mood === 'question') return false;
  if (clause.passive) return notRead(tokens, clause);
  if (clause.subject !== 'customer') return false;
  const evident = holds(tokens, EVIDENTLY, clause.from, Math.min(clause.to, clause.verb + 3));
  const missed = (READ.has(clause.lemma) && clause.negated) || (OVERLOOK.has(clause.lemma) && !clause.negated);
  if (evident && missed) return true;
  if (OVERLOOK.has(clause.lemma) && ((clause.modal === 'must' && clause.perfect) || SEEMING.has(clause.modal))) return true;
  return (SEEMING.has(clause.lemma) || SEEMING.has(clause.modal)) && holds(tokens, MISSED, clause.verb, clause.to);
}
const SEEMING = words('seem appear');
const MISSED = words(
  'skip skipped miss missed overlook overlooked misread misunderstood not ignored ignore struggle confused trouble',
);

/** "Which has evidently not been read", "had my note been read to the end". */
function notRead(tokens: readonly Token[], clause: Clause): boolean {
  if (!READ.has(clause.lemma)) return false;
  if (clause.mood === 'condition')
    return clause.perfect && clause.tense === 'past' && holds(tokens, TEXTS, clause.from, clause.verb);
  return clause.negated && holds(tokens, GUESSING, Math.max(0, clause.from - 4), clause.verb);
}
const GUESSING = words('evidently obviously clearly apparently gather suppose assume presumably take guess suspect seem seems');

/** "Any child knows", "everyone else in your group understood", "as anyone who has ever posted a parcel knows". */
function knownToAll(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.subject !== 'third' || clause.negated || clause.passive || clause.mood === 'question') return false;
  if (!KNOW.has(clause.lemma) || clause.modal === 'will' || clause.progressive) return false;
  const from = clause.subjectFrom;
  const quantified = holds(tokens, QUANTIFIERS, from, clause.subjectTo);
  if (!quantified || !holds(tokens, ANY_PEOPLE, from, clause.subjectTo)) return false;
  if (holds(tokens, HERE, from, clause.to)) return false;
  // "So anyone with access sees it", "most guests find it charming".
  return (
    !(clause.lemma === 'see' || clause.lemma === 'find') ||
    COULD.has(clause.modal) ||
    clause.link === 'as' ||
    clause.link === 'where'
  );
}
const COULD = words('can could would should');
const HERE = words('here office us we our team help hard helpful useful');

/** "Try and concentrate", "please pay attention this time", "read it twice". */
function callsToAttention(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.mood !== 'imperative') return false;
  const end = Math.min(clause.to, clause.verb + 8);
  if (
    clause.lemma === 'concentrate' ||
    (clause.lemma === 'try' && holds(tokens, words('concentrate focus listen follow understand'), clause.verb + 1, end))
  )
    return true;
  if (clause.lemma === 'think')
    return tokens.length - clause.verb <= 3 && holds(tokens, words('about'), clause.verb + 1, clause.to) && clause.from > 0;
  if (clause.lemma === 'pay') return holds(tokens, words('attention'), clause.verb + 1, end);
  return (
    ['read', 'reread', 'think', 'listen', 'look', 'follow'].includes(clause.lemma) && holds(tokens, CARE, clause.verb + 1, end)
  );
}
const CARE = words('carefully properly slowly closely attentively hard harder twice');

/** "You clearly don't understand how it works". */
const doesNotGrasp = (clause: Clause): boolean =>
  clause.subject === 'customer' &&
  clause.mood === 'declarative' &&
  !['if', 'when', 'that', 'where', 'so', 'why', 'what', 'because', 'unless'].includes(clause.link) &&
  ['understand', 'grasp', 'follow', 'comprehend', 'realise'].includes(clause.lemma) &&
  clause.negated &&
  clause.tense === 'present' &&
  ['', 'seem', 'appear'].includes(clause.modal);
