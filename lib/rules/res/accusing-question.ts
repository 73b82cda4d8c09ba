import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './accusing-question.examples.ts';
import { RHETORICAL } from './accusing-question.patterns.ts';
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
    'where (were|was) (you|your #Noun|the parents|the adults)',
    '(do|did|have|had|are|were|could|would|can) not you [_]',
    '(do|did|have|had|are|were|could|would|can) you not [_]',
    'did you (even|ever|actually|really|bother|at least|seriously|honestly|properly) ',
    'did you [_] [_] [_] [_] [_] [_] at all',
    '(does|did) (it|that) not (occur|cross|strike|seem|ring|dawn)',
    '(does|did) not (it|that) (occur|cross|strike|seem|ring|dawn)',
    'how (did|does) [_] [_] [_] [_] get (into|inside|in|onto|on|under|between) (the|your|both|all|it)',
    'so (you|u) just (left|ignored|clicked|deleted|signed|kept|let|gave|opened)',
  ],
  rhetorical: RHETORICAL,
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
    const next = context.reply.sentences[sentence.index + 1];
    const words = found.find((each) => asksForReasons(sentence, each.from, each.to) && !isAnswered(sentence, each.from, next));
    if (words) return [hit(sentence, words.from, words.to)];
    const why = whyQuestion(sentence, next);
    if (why) return [hit(sentence, why.from, why.to)];
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

const OURS = new Set(['we', 'our', 'i', 'my', 'us', 'ours']);
const WHO = new Set(['you', 'your', 'yours', 'nobody', 'u']);
/** We find out ourselves, or ask in their place. */
/** How the answer to one's own question begins. */
const ANSWERS = new Set(['it', 'they', 'so', 'because', 'that', 'since', 'to', 'for']);
const CURIOUS = new Set(['find', 'wonder', 'curious', 'look', 'check']);

/** "Why was the form not signed?": no word of who, and no answer after it. "Why didn't our alarm go off? The battery was flat." */
function whyQuestion({ reading }: Sentence, next: Sentence | undefined): { readonly from: number; readonly to: number } | null {
  const { tokens, question } = reading;
  const why = tokens.findIndex((token) => WHYS.has(token.normal) && !token.quoted);
  if (!question || why < 0 || answersItself(reading, why) || tokens.length - why < 4 || holds(tokens, CURIOUS)) return null;
  const verb = tokens[why + 1];
  if (!verb?.tags.has('Verb') && !['you', 'u', 'all', 'the'].includes(verb?.normal ?? '')) return null;
  if (why > 0 && !['', ','].includes(tokens[why - 1]?.after.trim() ?? '') && why > 8) return null;
  const aboutUs = isOurs(tokens, why);
  const answered =
    next?.role === 'body' &&
    !next.reading.question &&
    (holds(next.reading.tokens, OURS) || holds(next.reading.tokens, ANSWERS, 0, 1));
  return aboutUs || (answered && !holds(tokens, WHO, why + 1, why + 4)) || isSelfAnswered(tokens, why, next)
    ? null
    : { from: why, to: tokens.length };
}
const isOurs = (tokens: readonly Token[], why: number): boolean =>
  holds(tokens, OURS, why + 1, why + 5) && !holds(tokens, HEARING, why + 1) && !holds(tokens, WHO, why + 1, why + 4);
const WHYS = new Set(['why', 'wherefore']);
const HEARING = new Set(['hear', 'hearing', 'told', 'find', 'finding', 'informed']);

/** Asked in the reader's place, and answered at once. */
const isAnswered = ({ reading: { tokens } }: Sentence, from: number, next: Sentence | undefined): boolean =>
  from < 3 &&
  WHYS.has(tokens[0]?.normal ?? '') &&
  (isSelfAnswered(tokens, 0, next) || isOurs(tokens, 0) || (tokens.length < 4 && tokens[1]?.normal === 'wait'));

/** "Why can't you log in? Our import skipped your year." */
const isSelfAnswered = (tokens: readonly Token[], why: number, next: Sentence | undefined): boolean =>
  next?.role === 'body' &&
  holds(next.reading.tokens, OURS, 0, 2) &&
  (holds(tokens, ABLE, why + 1, why + 3) || !holds(tokens, WHO, why + 1, why + 5) || holds(tokens, NOBODY, why + 1, why + 4));
const ABLE = new Set(['can', 'could']);
const NOBODY = new Set(['nobody', 'no', 'no-one']);

const EVEN = new Set(['even', 'ever', 'never', 'bother', 'seriously', 'really', 'any', 'heard']);

/** "Why Friday and not Monday, good question: …" */
const answersItself = ({ tokens }: Reading, from: number): boolean =>
  tokens.slice(from).some((token) => token.after.includes(':'));

/** "And you didn't think of asking the crew?", "you gave the code to a friend, didn't you?" */
function isReproach({ tokens }: Reading, clause: Clause): boolean {
  if (clause.subject !== 'customer' || clause.passive || !['', 'and', 'but', 'so'].includes(clause.link)) return false;
  if (!clause.negated) return isTagged(tokens, clause) || (clause.tense === 'past' && presses(tokens, clause));
  return (
    (clause.tense === 'past' || clause.perfect) && !REACHING.has(clause.lemma) && tokens[clause.subjectFrom]?.normal !== 'your'
  );
}

/** "You held it level, did you?": a yes that is not believed. */
function isTagged(tokens: readonly Token[], clause: Clause): boolean {
  const [aux, you] = tokens.slice(-2);
  const comma = tokens[tokens.length - 3]?.after.includes(',') === true;
  return comma && you?.normal === 'you' && TAGS.has(aux?.normal ?? '') && clause.subjectFrom < tokens.length - 2;
}
const TAGS = new Set(['did', 'are', 'were', 'have', 'do', 'had']);

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
