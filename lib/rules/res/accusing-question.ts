import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './accusing-question.examples.ts';
import { reframes } from './accusing-question.reframes.ts';

const { match, nameOf } = patternGroups({
  /** Asks the reader to justify what they did or left. */
  asking: [
    '(why|how come) [on earth|exactly|then|the hell|in the world] (did|do|would|have|had|are|were|was|is|could|must|should|has) [not] (you|your #Noun|nobody|no one|no-one|everyone at your|anyone|someone)',
    '(how come|why is it that) (you|your #Noun|nobody|no one|no-one|u)',
    'why (leave|wait|buy|order|send|click|open|choose|use|keep|put|run|delete|sign|pay|go|give|install|book|ignore|post|write|complain|not just|not simply|did not)',
    'what (made|possessed|kept|stopped|prevented|led|brought|drove|convinced|persuaded|gave) (you|your #Noun)',
    'what on earth',
    '(how|why|who|when|where) on earth',
    'how (can|does|do) (someone|somebody|anyone|anybody|a person|people|one)',
    'how did you [even] (manage|contrive) to',
    '(did|do|have|had|are|will) you [_] (any|one) of (my|our|the)',
    '(have|had) you (ever|even|never) (heard|thought|considered|read|looked|tried reading|been told)',
    '(do|did|have|are) you never',
    '(is|was) there (no one|nobody|not anyone|not anybody)',
    '(nobody|no one|no-one) (thought|bothered|checked|noticed|cared|dared|wanted|told|knew)',
    '(explain|say|state|clarify) why (you|your|the|it|this|that|no|nobody|there)',
    'tell (us|me) why (you|your #Noun|nobody|no one|it took|this was not|it was not)',
    '(know|ask|learn|hear) why (you|your|the|it|this|nobody|no one) … not',
    'what [exactly] (did|have) you (do|done) (to|with) (it|this|that|the|your|them)',
    'in (their|his|her) right mind',
    'why (was|were|is|are|has|have) (the|it|this|that|your) … (not|never) (#PastTense|sent|paid|kept|told|been|locked|closed|signed)',
    'why (was|were|is) (the|it|this|that|your) [_] [_] [_] (left|kept|stored|thrown|ignored|opened|deleted)',
    'how could (you|nobody|no one|anyone|your #Noun)',
    '(may|can|could) (i|we) (ask|know|learn) [_] [_] (reason|reasons) (for not|you|why|that you|behind|of not)',
    'for what (reason|reasons) (you|did you|have you)',
    '(because|cos|coz) $',
    '(was|is) it [really|that] (so|too|that) (difficult|hard|much) to',
    '(could|did|would|has|had|is|was) not (somebody|someone|anybody|anyone)',
    '(is|was|did|could|has|had) (nobody|no one|no-one)',
    '(give|gave|given) you pause',
    '(ring|rang) a bell',
    'what (were|was|are) you (thinking|doing|hoping|expecting|playing)',
    'what (was|is) the (idea|point|thinking|logic|sense) (of|behind|in)',
    'what did you (expect|think|imagine|hope|believe)',
    'who (told|asked|made|let|allowed) you',
    'who [in their right mind] (leaves|leave|keeps|keep|puts|put|does|buys|would|uses|gives|writes|plugs|stores|washes|orders|sends|opens)',
    'whose (idea|decision|bright idea) (was|is) it',
    '(is|was) there (a|any|some|a particular|a good|a special) (reason|logic|point|excuse|explanation) (why|you|that|for|behind|in|to)',
    '(may|might|can|could) (i|we) [just] ask why (you|your|it was|nobody|no one|this was)',
    '(like|love|interested|curious|keen) to (hear|know|understand|learn) (why|how come|what made) (you|your|nobody|no one|the|it)',
    '(wonder|wondering) (why|how) (you|your #Noun|nobody|no one)',
    '(please|kindly) (explain|justify|clarify) (why|how come) (you|your|the)',
    '(care|mind) to (explain|tell us) why',
    'what for $',
    'where (were|was) (you|your #Noun|the parents|the adults|the)',
    '(do|did|have|had|are|were|could|would|can) not you [_]',
    '(do|did|have|had|are|were|could|would|can) you not [_]',
    'did you (even|ever|actually|really|bother|at least|seriously|honestly|properly) ',
    'did you [_] [_] [_] [_] [_] [_] at all',
    '(does|did) (it|that) not (occur|cross|strike|seem|ring|dawn)',
    '(does|did) not (it|that) (occur|cross|strike|seem|ring|dawn)',
    'how (did|does) [_] [_] [_] [_] get (into|inside|in|onto|on|under|between) (the|your|both|all|it)',
    'so (you|u) just (left|ignored|clicked|deleted|signed|kept|let|gave|opened)',
  ],
  /** Asked for a fact, out of shared curiosity, or in somebody else's words. */
  innocent: [
    '(you|they|he|she) (asked|ask|wondered|wonder|wanted to know|want to know) [us|me] (why|how)',
    '(mail|letter|form|message|remark|note|question) (asked|asks|asking) (why|how)',
    'why should you',
    'why would you (have|need|pay|be|not be|lose|wait)',
    'why not',
    '(choose|chose|pick|join|visit|come to) (us|our)',
    'did you know',
    '(do not|did not|have not) you (worry|hesitate)',
    '(do not|did not) you (fret|worry|mind)',
    'or (did|do|have) you not',
    'why do not (i|we)',
    'would not you (like|prefer|rather)',
    'would you not (like|prefer|rather)',
    'do you not (want|need|wish)',
    'do not you (want|need|wish)',
  ],
});

/** In a negative question these ask whether something reached the reader. */
const REACHING = new Set(['get', 'receive', 'hear', 'have', 'want', 'need', 'like', 'prefer', 'feel', 'agree']);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    if (found.some((each) => nameOf(each.pattern) === 'innocent')) return [];
    const words = found.find((each) => asksForReasons(sentence, each.from, each.to));
    if (words) return [hit(sentence, words.from, words.to)];
    const told = sentence.reading.question
      ? sentence.reading.clauses.find((clause) => isReproach(sentence.reading, clause))
      : undefined;
    return told ? [hit(sentence, told.from, told.to)] : [];
  });
}

/** The words open a question or what one "would like to hear"; a later "why" of an answer is none. */
function asksForReasons({ reading }: Sentence, from: number, to: number): boolean {
  const { tokens } = reading;
  const first = tokens[from]?.normal ?? '';
  if (['nobody', 'no', 'no-one'].includes(first) && !reading.question) return false;
  if (['did', 'do', 'have', 'had', 'are', 'were', 'could', 'would', 'can'].includes(first)) {
    const clause = clauseAt(reading, from);
    return clause?.mood === 'question' && !(REACHING.has(clause.lemma) && !holds(tokens, EVEN, from, to));
  }
  if (first === 'how' && tokens[from + 1]?.normal === 'come') return true;
  if (first === 'why' && tokens[from + 3]?.normal === 'that') return !answersItself(reading, from);
  if (['because', 'cos', 'coz'].includes(first)) return reading.question;
  if (['why', 'how', 'what', 'who', 'where', 'whose', 'is', 'was'].includes(first))
    return reading.question && !answersItself(reading, from);
  return true;
}

const EVEN = new Set(['even', 'ever', 'never', 'bother', 'seriously', 'really', 'any', 'heard']);

/** "Why Friday and not Monday, good question: …" */
const answersItself = ({ tokens }: Reading, from: number): boolean =>
  tokens.slice(from).some((token) => token.after.includes(':'));

/** "And you didn't think of asking the crew?", "you gave the code to a friend, didn't you?" */
function isReproach({ tokens }: Reading, clause: Clause): boolean {
  if (clause.subject !== 'customer' || clause.passive || !['', 'and', 'but', 'so'].includes(clause.link)) return false;
  if (!clause.negated) return clause.tense === 'past' && presses(tokens, clause);
  return (
    (clause.tense === 'past' || clause.perfect) && !REACHING.has(clause.lemma) && tokens[clause.subjectFrom]?.normal !== 'your'
  );
}

/** "You did check the size, didn't you?": stressed, with a tag that wants a yes. */
function presses(tokens: readonly Token[], clause: Clause): boolean {
  const stressed = tokens.slice(clause.subjectTo, clause.verb).some((token) => token.normal === 'did');
  return stressed && tokens.at(-1)?.normal === 'you' && clause.mood !== 'question';
}

function hit(sentence: Sentence, from: number, to: number): Hit {
  const first = clauseAt(sentence.reading, from);
  const last = clauseAt(sentence.reading, to - 1);
  const span = spanOf(sentence, Math.min(first?.from ?? from, from), Math.max(last?.to ?? to, to));
  return { spans: [span], reframes: reframes(sentence, first) };
}

/** A question for a justification. */
export const accusingQuestion = defineRule({
  id: 'res.accusing-question',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['respect'],
  what: 'Asks for a justification, not a fact',
  why: 'A why-did-you puts readers on trial; a question for the fact gets you the answer you need.',
  source: 'Stone, D., Patton, B. & Heen, S. (1999). Difficult Conversations. Viking, on questions that judge',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      'Could you tell me {what you need to know}, so that I can {what you do next}?',
      'What happened when {what they did}?',
    ],
  },
  examples: { fires, silent },
});
