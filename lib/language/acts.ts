import type { PatternSet } from './net.ts';
import { parsePattern } from './pattern.ts';
import type { Act, Clause, Match, Token } from './types.ts';

/** Acts that words alone show. Those that need the sentence's structure are read from its clauses below. */
const ACT_PATTERNS: Partial<Record<Act, readonly string[]>> = {
  apologise: [
    '^ [~be|so|very|really|truly|deeply] (sorry|apologies)',
    '(i|we) [do|am|are] [_] [_] (sorry|apologise|apologize|regret)',
    '(my|our) [_] [_] (apology|apologies)',
    '(i|we) [want|would like|wanted|have] to (apologise|apologize)',
    '(please|kindly) accept … (apology|apologies)',
    '(so|very|really|terribly|truly) sorry',
    '(i|we) owe you (an|our|my) [_] apology',
    'forgive (me|us)',
    'apologies (for|that|about|again)',
    'sorry (for|that|about|to|you|it|we|i|the|your|again)',
  ],
  thank: [
    '^ [many|so] (thanks|thank you|cheers|ta)',
    'thank you (for|so|very)',
    'thanks (for|so|a)',
    '(appreciate|grateful) … (you|your)',
  ],
  acknowledge: [
    '(i|we) [can|do|completely|fully|totally|really] (understand|appreciate|see|hear|realise|realize|know) [how|that|why|this|you|your|it|what]',
    'i hear you',
    'that ~be [_] [_] (frustrating|annoying|upsetting|stressful|worrying|disappointing|unacceptable|rotten|painful|rough|hard|awful|horrible|maddening)',
    '(must|can|would) [have] ~be [_] [_] (frustrating|annoying|upsetting|stressful|worrying|disappointing|hard|awful|scary|difficult)',
    '(is|was) not (okay|ok|acceptable|good enough|fair|right)',
    '(sorry|condolences) for your loss',
    'you ~be right',
  ],
  close: [
    '^ [with|my|our|kind|kindest|best|warm|warmest|many] (regards|wishes)',
    '^ (yours|sincerely|cheers|cordially)',
    '^ have a [_] [_] (day|weekend|evening|week|one)',
    '^ (best|thanks|thank you|thx|take care|all the best|speak soon|talk soon) $',
    '(let me know|reach out|get in touch|contact us|write [back]|reply) … (anything else|any questions|questions|help|need)',
    '^ (happy to help|here to help)',
  ],
  greet: [
    '^ (hi|hello|hey|dear|greetings|hiya) [_] [_] [_] $',
    '^ good (morning|afternoon|evening|day) [_] [_] $',
    '^ (hi|hello|hey|dear) ',
  ],
  offer: [
    '(i|we) can [also|still|happily|gladly] #Verb',
    '(i|we) would be (happy|glad) to',
    'happy to #Verb',
    '(would|do) you (like|prefer|want)',
    'which [of] [_] [_] … prefer',
    'if you (like|prefer|want|would like|would prefer)',
    'you can [also|still|always|choose]',
    'you (are|will be) welcome to',
    '(i|we) am happy to',
  ],
  explain: ['(because|since|due to|that is why|the reason|so that|which is why|in order to|caused by|as a result)'],
  request: [
    '(please|kindly) #Verb',
    '(could|can|would|will) you [please|kindly|also|just|maybe] #Verb',
    '(would|do) you mind',
    'if you (could|can) [please] #Verb',
    '(i|we) [will|would|do] need [you] … (from you|to know|your)',
    'may i (have|ask)',
    '(can|could) (i|we) (have|get|ask|see)',
  ],
  refuse: [
    '(unable|not able|not possible|impossible|not available|unavailable|not eligible|ineligible|not permitted|not allowed|not an option)',
    'no longer (offer|support|accept|available|possible)',
    '(declined|rejected|denied|refused)',
    '(i am|we are) afraid',
    'nothing (we|i) can do',
    'out of (my|our) hands',
    'no (refunds|exceptions|returns|way to)',
  ],
};

/** The acts' patterns, to be compiled into the same net as the rules'. */
export function actPatternSets(): readonly PatternSet[] {
  return Object.entries(ACT_PATTERNS).map(([act, patterns]) => ({ id: `act:${act}`, patterns: patterns.map(parsePattern) }));
}

/** Verbs of knowing and feeling: "I know", "we hope" promises and reports nothing. */
const STATIVE = new Set([
  'be',
  'have',
  'know',
  'think',
  'hope',
  'feel',
  'believe',
  'understand',
  'appreciate',
  'see',
  'want',
  'need',
  'like',
  'wish',
  'regret',
  'apologise',
  'hear',
  'realise',
  'value',
  'mean',
  'seem',
  'love',
  'guess',
  'imagine',
  'suppose',
  'wonder',
  'remember',
  'agree',
  'thank',
  'trust',
]);

/** What a sentence does, from the patterns found in it and from who does what in its clauses. */
export function actsOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  matches: readonly Match[],
  question: boolean,
): ReadonlySet<Act> {
  const acts = new Set<Act>();
  for (const match of matches) {
    if (!match.set.startsWith('act:')) continue;
    const act = match.set.slice(4) as Act;
    if (!isOtherwiseMeant(act, match, tokens, clauses)) acts.add(act);
  }
  if (question) acts.add('ask');
  for (const clause of clauses) {
    if (promises(clause)) acts.add('promise');
    if (reports(clause)) acts.add('report');
    if (refuses(clause)) acts.add('refuse');
    if (clause.mood === 'imperative' && clause.modal !== 'let' && clause.lemma !== 'thank') {
      const softened = tokens
        .slice(clause.from, clause.verb)
        .some((token) => token.normal === 'please' || token.normal === 'kindly');
      acts.add(softened ? 'request' : 'instruct');
    }
  }
  return acts;
}

/** "Would you like a refund" asks for no deed, and "so that I can order the part" offers none: it says what the deed is for. */
function isOtherwiseMeant(act: Act, match: Match, tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  if (act === 'request')
    return tokens.slice(match.from, match.to).some((token) => WISHES.has(token.lemma)) && tokens[match.from]?.normal === 'would';
  if (act !== 'offer') return false;
  const clause = clauses.find((each) => match.from >= each.from && match.from < each.to);
  return clause?.link === 'so' && tokens[clause.from + 1]?.normal === 'that';
}

const WISHES = new Set(['like', 'prefer', 'want', 'rather', 'love']);

/** We will do something, or are doing it now. */
export function promises(clause: Clause): boolean {
  if (clause.negated || clause.mood === 'question' || clause.mood === 'condition' || STATIVE.has(clause.lemma)) return false;
  if (clause.subject === 'agent')
    return clause.tense === 'future' || clause.modal === 'let' || clause.modal === 'shall' || clause.progressive;
  return clause.subject === 'third' && clause.tense === 'future' && clause.passive;
}

/** We did something, or it is done. */
export function reports(clause: Clause): boolean {
  if (clause.negated || clause.mood === 'question' || clause.mood === 'condition' || clause.modal !== '') return false;
  const done = clause.tense === 'past' || clause.perfect;
  if (clause.subject === 'agent') return done && !STATIVE.has(clause.lemma);
  return clause.subject === 'third' && clause.passive && done;
}

/** We can't, won't, don't; it can't be done; you can't. */
export function refuses(clause: Clause): boolean {
  if (!clause.negated || clause.mood === 'question' || clause.mood === 'condition') return false;
  if (clause.subject === 'agent')
    return (
      ['can', 'could', 'will', 'may'].includes(clause.modal) ||
      (clause.tense === 'present' &&
        ['offer', 'support', 'accept', 'allow', 'provide', 'give', 'do', 'ship', 'refund'].includes(clause.lemma))
    );
  if (clause.subject === 'third') return clause.modal === 'can' || clause.modal === 'will';
  return clause.subject === 'customer' && (clause.modal === 'can' || clause.modal === 'may');
}
