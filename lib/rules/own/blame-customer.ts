import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { BEFALLS, DEEDS, FAILING, FAULT_NOUNS, GIVING, HARMING, PEOPLE, THEIR_PEOPLE, WRONG } from '../../language/faults.ts';
import { clauseAt, find, holds, wordsOf } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './blame-customer.examples.ts';
import { reframes } from './blame-customer.reframes.ts';

const { match, nameOf } = patternGroups({
  /** The fault put on the reader without a clause that has them as its subject. */
  words: [
    `(because of|due to|owing to|down to|thanks to|caused by|result of|from|cos of|comes from|stems from|blame) [_] your [own] [_] [_] ${FAULT_NOUNS}`,
    '(because of|due to|owing to|down to|thanks to|caused by|result of|cos of) your [own] (wrong|incorrect|inaccurate|invalid|outdated|old|faulty|incomplete|late|bad|sloppy|careless|poor) #Noun',
    '(~be|was) [_] [all|entirely|clearly|simply|actually|really] your [own] (mistake|error|fault|oversight|slip|carelessness|negligence|doing|blunder|omission)',
    'your own (mistake|error|fault|oversight|slip|carelessness|negligence|doing|blunder|omission|making)',
    '(mistake|error|errors|fault|problem|issue|delay|failure|slip|oversight|misunderstanding|confusion|negligence|carelessness|inattention) ~be [_] (on|at|with) your (side|end|part)',
    '(mistake|error|fault|slip|oversight|failure|negligence|carelessness|inattention|typo) (on|at|from|by) (your|the customer|the guest) [#Possessive] (side|end|part)',
    '(user|customer|operator|human) error [on your]',
    '(more|some|better|enough|proper|a little) (attention|care|planning|thought|foresight|patience|preparation|caution|diligence) (on|from|by) (your|the) [_] [_]',
    '(with|had) [a bit|a little|bit] [of] (more|some|better) (attention|care|planning|thought|foresight|patience|preparation|diligence)',
    '(only|just) (have|got|has|blame|thank) [_] yourself [to (blame|thank)]',
    '(blame|thank) yourself',
    '(serves you|serve you) right',
    '(brought|bring) … (on|upon) (yourself|yourselves)',
    '(own goal|self inflicted|home made problem)',
    '(result|consequence|outcome) of (you|your) [not] #Gerund',
    '(that|this|which) ~be what happens (when|if)',
    '(that|this|which) ~be what (comes|you get) [of|for|when|from]',
    'the fault (lies|is|lay|sits) with (you|your)',
    'you are (to blame|at fault|the one who|responsible for (this|the|that))',
    '(that|this|it) ~be [_] on you [_] [_] $',
    'left … by someone (in|at|on|from) your',
    'with your eyes open',
    'your (responsibility|duty|job) to have',
    '(was|were) [_] your [own] (responsibility|duty|job|business|task) [_]',
    '(had|have) [you|someone|somebody|anyone] bothered to',
    '(no one|nobody|no-one) … (bothered|told us|told me|informed us|let us know|warned us)',
    'you did (pick|choose|agree|accept|sign|tick|buy|opt|confirm|click|approve)',
    'in [the] future [please|kindly|do|so] [please|kindly] (#Infinitive|be|pay|stay|make|read|check|keep|do not|always|never)',
    '(invite|invites|inviting|asking for) (this|trouble)',
    `(careless|wrong|poor|improper|bad|sloppy|rough|incorrect|late|hasty) #Noun (on|at|from|by) your (side|end|part)`,
    '(none|not|never|no) … (answered|replied|confirmed|provided|shared|returned|reported|paid|updated|submitted|forwarded|informed|cancelled|read|checked|done) [_] (from|by|on|at) your (side|end|part)',
    '(was|were|been|are|is|got) [_] (#PastTense|put|cut|hit|set|left) [_] [_] [_] by (yourself|yourselves|your goodself|your self)',
    'was (yourself|you yourself) (that|who)',
    '(nobody|no one|no-one) [_] (twisted|forced|made|asked|told) (you|your)',
    '(would|could|might) [#Adverb] have [#Adverb] (saved|avoided|prevented|spared|caught) (you|us|this|it|that|all|the)',
    '(would|could) (not|never) have (come to|happened|been|got) … (with|if|had) (a|you|the|someone|somebody)',
    '^ #Gerund … (was|is) not [_] [_] [_] (choice|idea|move|wise|clever|bright|smart|good)',
    '^ #Gerund … (is|was) the (main|real|usual|most common|sole|only) (reason|cause)',
  ],
  /** Nobody is blamed here: the reader is cleared, the slip is waved off, or it is ours. */
  cleared: [
    'not [_] [_] your [own] (fault|mistake|error|doing|responsibility|job|business)',
    '(nothing|anything|thing) [_] wrong',
    '(no harm done|easily done|easy to miss|easily missed|easy to do|happens to|happens all|no problem|not a problem|no worries|no bother)',
    '(our|my) [own] (fault|mistake|error|slip|miss|doing|oversight|typo|side|end)',
    'you (were|are) [quite|absolutely] right',
    'by (chance|accident)',
    '(we|i) should have',
    'no fault of (yours|your)',
    '(we|our|us|i) [_] [_] [_] (would|could) [#Adverb] have',
    'your fault (code|report|number|finder|ticket|log)',
  ],
});

const ASKING = new Set(['why', 'how', 'whether']);
const SUPPOSED = new Set(['supposed', 'meant', 'expected', 'asked', 'instructed', 'required', 'obliged']);
const CAUSE = new Set(['because', 'cos', 'cause', 'cuz', 'since', 'as']);
/** "Because you asked us to", "because you told us so soon": credit, or their wish. */
const CREDIT = new Set([
  'ask',
  'request',
  'tell',
  'let',
  'report',
  'spot',
  'flag',
  'catch',
  'notice',
  'write',
  'help',
  'warn',
  'say',
  'mention',
  'prefer',
  'love',
  'do',
]);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    if (found.some((each) => nameOf(each.pattern) === 'cleared')) return [];
    const clause = sentence.reading.clauses.find((each) => blames(sentence, each));
    if (clause) return [hit(sentence, clause)];
    const words = found.find((each) => !asksAbout(sentence, each.from));
    if (!words) return [];
    const around = clauseAt(sentence.reading, words.from);
    const from = Math.min(around?.from ?? words.from, words.from);
    const to = Math.max(around?.to ?? words.to, words.to);
    const span = spanOf(sentence, from, to);
    return [{ spans: [span] as const, reframes: reframes(sentence, around ?? null, span) }];
  });
}

/** "You asked why nobody told you": their question, not our reproach. */
const asksAbout = ({ reading }: Sentence, at: number): boolean => holds(reading.tokens, ASKING, Math.max(0, at - 2), at);

function hit(sentence: Sentence, clause: Clause): Hit {
  const span = spanOf(sentence, clause.from, clause.to);
  return { spans: [span], reframes: reframes(sentence, clause, span) };
}

function blames(sentence: Sentence, clause: Clause): boolean {
  if (clause.mood === 'question' || clause.verb < 0 || holds(sentence.reading.tokens, ASKING, clause.from, clause.verb))
    return false;
  const { tokens } = sentence.reading;
  if (clause.mood === 'condition') return regrets(sentence, clause);
  if (clause.subject === 'customer')
    return failed(tokens, clause) || shouldHave(sentence.reading, clause) || gaveWrong(tokens, clause) || caused(tokens, clause);
  return failedByOthers(sentence.reading, clause);
}

const done = (clause: Clause): boolean => (clause.tense === 'past' || clause.perfect) && !clause.passive;

/** "You forgot …", "you didn't attach …", "you never replied". */
function failed(tokens: readonly Token[], clause: Clause): boolean {
  if (!done(clause) || !(clause.modal === '' || (clause.modal === 'must' && clause.perfect))) return false;
  if (clause.link === 'if' || clause.link === 'whether' || holds(tokens, new Set(['yet']), clause.from, clause.to)) return false;
  if (clause.negated) return DEEDS.has(clause.lemma) && !BEFALLS.has(clause.lemma);
  if (FAILING.has(clause.lemma)) return true;
  const object = tokens[clause.verb + 1];
  return (
    HARMING.has(clause.lemma) &&
    object !== undefined &&
    (object.tags.has('Determiner') || object.tags.has('Possessive') || object.normal === 'up' || object.normal === 'it')
  );
}

/** "You should have read …", "you were supposed to call", "you could have told us". */
function shouldHave({ tokens, clauses }: Reading, clause: Clause): boolean {
  if (clause.passive) return false;
  // "If we had told you, you could have …" blames nobody but us.
  const alone = !clauses.some((each) => each.mood === 'condition');
  const said = wordsOf(tokens, clause.from, clause.verb + 1);
  if (clause.modal === 'should' || clause.modal === 'ought') {
    const past = clause.perfect || said.includes('should had') || said.includes('should of');
    return past && !DUE_TO_THEM.has(clause.lemma);
  }
  if (clause.modal === 'could' || clause.modal === 'might')
    return clause.perfect && !clause.negated && alone && DEEDS.has(clause.lemma);
  return (
    clause.modal === 'have to' && clause.tense === 'past' && !clause.negated && holds(tokens, SUPPOSED, clause.from, clause.verb)
  );
}

/** "You should have received it by now" tells what we owed them. */
const DUE_TO_THEM = new Set(['receive', 'get', 'hear', 'see', 'have', 'be', 'find', 'arrive', 'come', 'qualify', 'enjoy']);

/** "You entered the wrong address". */
function gaveWrong(tokens: readonly Token[], clause: Clause): boolean {
  return done(clause) && !clause.negated && clause.link !== 'if' && GIVING.has(clause.lemma) && wrongAfter(tokens, clause);
}

/** A wrong thing, not "the wrong way" of taking it. */
function wrongAfter(tokens: readonly Token[], clause: Clause): boolean {
  const at = find(tokens, WRONG, clause.verb + 1, Math.min(clause.to, clause.verb + 5));
  return at > 0 && tokens[at + 1]?.normal !== 'way' && tokens[at + 1]?.normal !== 'one';
}

/** "… because you cancelled the card". */
function caused(tokens: readonly Token[], clause: Clause): boolean {
  if (!CAUSE.has(clause.link) || !done(clause) || clause.negated || clause.modal !== '') return false;
  return (
    clause.link === 'because' &&
    !BEFALLS.has(clause.lemma) &&
    !CREDIT.has(clause.lemma) &&
    tokens[clause.from - 1]?.normal !== 'not'
  );
}

/** "Your planner mixed up …", "someone in your team …", "when guests ignore …". */
function failedByOthers({ tokens, clauses }: Reading, clause: Clause): boolean {
  if (clause.subject !== 'third' || clause.passive) return false;
  const theirs =
    holds(tokens, YOUR, clause.subjectFrom, clause.subjectTo) &&
    holds(tokens, THEIR_PEOPLE, clause.subjectFrom, clause.subjectTo);
  if (theirs && done(clause) && clause.perfect && (clause.modal === 'should' || clause.modal === 'ought')) return true;
  if (clause.modal !== '') return false;
  const faulty = clause.negated
    ? DEEDS.has(clause.lemma)
    : FAILING.has(clause.lemma) || HARMING.has(clause.lemma) || (GIVING.has(clause.lemma) && wrongAfter(tokens, clause));
  if (theirs) return done(clause) && faulty;
  if (clause.tense !== 'present' || !isPeople(tokens, clause)) return false;
  if (faulty) return ['when', 'who', 'because', 'that'].includes(linkOf(tokens, clause));
  const main = clauses[clauses.indexOf(clause) - 1];
  return clause.link === 'when' && main !== undefined && HAPPENING.has(main.lemma) && !BEFALLS.has(clause.lemma);
}

const YOUR = new Set(['your']);
const HAPPENING = new Set(['happen', 'occur']);

/** "Guests", "customers who": people in general, not one of them. */
function isPeople(tokens: readonly Token[], clause: Clause): boolean {
  const last = tokens[clause.subjectTo - 1];
  const head = last?.normal === 'who' || last?.normal === 'that' ? tokens[clause.subjectTo - 2] : last;
  return head !== undefined && (PEOPLE.has(head.lemma) || PEOPLE.has(head.normal));
}

const linkOf = (tokens: readonly Token[], clause: Clause): string => {
  const last = tokens[clause.subjectTo - 1]?.normal ?? '';
  return last === 'who' || last === 'that' ? last : clause.link;
};

/** "If you had charged it, it would have worked", "had the box been opened with care …". */
function regrets({ reading }: Sentence, clause: Clause): boolean {
  const { tokens, clauses } = reading;
  if (!clause.perfect || clause.tense !== 'past' || clause.subject === 'agent' || clause.subject === 'none') return false;
  const people = clause.subject === 'customer' || holds(tokens, PEOPLE, clause.subjectFrom, clause.subjectTo);
  if (!people && !clause.passive) return false;
  if (people && (clause.passive || clause.lemma === 'be' || READING.has(clause.lemma))) return false;
  if (holds(tokens, new Set(['us', 'our']), clause.verb, clause.to) && clause.passive) return false;
  const only = phraseIf(tokens, clause);
  return (
    only ||
    clauses.some(
      (each) => each !== clause && (each.modal === 'would' || each.modal === 'could') && (each.perfect || each.lemma === 'be'),
    )
  );
}

/** "If you had read it" doubts the reader's care more than it blames: that is another finding. */
const READING = new Set(['have', 'read', 'scroll', 'look', 'listen', 'see', 'choose', 'want', 'prefer']);

const phraseIf = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens[clause.from]?.normal === 'if' && tokens[clause.from + 1]?.normal === 'only';

/** The fault is put on the reader. */
export const blameCustomer = defineRule({
  id: 'own.blame-customer',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['ownership', 'respect'],
  what: 'Puts the fault on the reader',
  why: 'Blame makes readers defend themselves; with the thing as subject they can simply fix it.',
  source: 'Brown, P. & Levinson, S. C. (1987). Politeness: Some universals in language usage. Cambridge University Press',
  match,
  detect,
  examples: { fires, silent },
});
