import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './faux-apology.examples.ts';
import { reframes } from './faux-apology.reframes.ts';

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const CUSTOMER = '(you|your|anyone|anybody|those|whoever|someone|somebody|customers|people|guests|members|readers|users|who)';
const FEELING =
  '(offended|upset|insulted|hurt|confused|puzzled|startled|alarmed|annoyed|irritated|frustrated|disappointed|displeased|unhappy|unsatisfied|dissatisfied|bothered|aggrieved|troubled|disturbed|let down|put off|put out|taken aback|surprised|uncomfortable|unimpressed|hard done by|misled|singled out|ignored|disrespected|angry|cross|mad|aggravated)';
const JUDGED =
  '(unhelpful|rude|cold|abrupt|curt|short|harsh|unfair|unacceptable|unsatisfactory|unreasonable|inadequate|insufficient|lacking|disappointing|confusing|unclear|misleading|difficult|hard|tricky|slow|excessive|expensive|steep|offensive|upsetting|inappropriate|insensitive|impersonal|annoying|frustrating|inconvenient|dismissive|patronising|patronizing|one sided|strange|odd|poor|not to|less than|too|so|overly|wanting|unfriendly|unwelcoming|uncomfortable|intrusive|disrespectful|unprofessional|objectionable|wrong)';

const { match, nameOf } = patternGroups({
  /** The sentence says sorry. */
  apology: [
    '(sorry|soz|apology|apologies|apologise)',
    '~apologise',
    '~apologize',
    '#Noun ~regret',
    '(regret|regrets|regretted)',
    '(regrettable|regretful)',
    '(it is|that is|really|most|quite) (unfortunate|a pity|a shame) [that]',
    '(saddens|pains|grieves) (me|us)',
    '~pardon (us|me)',
    '(please|kindly|do) (excuse|forgive)',
  ],
  /** Sorry for how the customer feels, judges or took it. */
  reaction: [
    `${CUSTOMER} [may|might|could|would] [have] [have] [#Adverb] (~be|~feel|~get|~become|~seem) [at all|#Adverb] [#Adverb] ${FEELING}`,
    `${CUSTOMER} [may|might] [have] [#Adverb] ~feel (that|like|as|so|the|this|our|we|it|you|your|about|otherwise|differently)`,
    `${CUSTOMER} [may|might] [have] [#Adverb] (~think|~believe|~consider|~perceive|~deem|~interpret|~regard|~assume|~conclude|~imagine|~picture|~misunderstand|~misinterpret|~misread|~suppose|~misconstrue|~dislike|~object|~disagree|~mind)`,
    `${CUSTOMER} [have] [had] ~expect (something|better|more|a different|otherwise)`,
    `${CUSTOMER} [may|might] [have] [#Adverb] ~find … ${JUDGED}`,
    `${CUSTOMER} [may|might] [have] [#Adverb] (~see|~view|~read|~understand|~hear|~regard|~experience|~treat) … (as|like that|that way|this way|in that light|in such a light|so negatively|negatively|badly|differently|otherwise)`,
    `${CUSTOMER} [may|might] [have] [#Adverb] ~take … (way|offence|offense|personally|badly|amiss|exception|umbrage|issue|wrong|heart|as|seriously|literally)`,
    `${CUSTOMER} [may|might] [have] [#Adverb] (~have|~form|~get|~gain|~come away with|~leave with|~reach|~arrive at|~come to|~draw) … (impression|view|opinion|conclusion|conclusions|idea|feeling|perception|sense)`,
    `${CUSTOMER} [do|did|could|can] not [#Adverb] [#Adverb] (like|enjoy|appreciate|agree|share|care|see|understand|find|feel|get|think|consider|approve|accept)`,
    `${CUSTOMER} ~be not [#Adverb] [#Adverb] (happy|satisfied|pleased|impressed|comfortable|content|convinced|keen|thrilled|delighted|amused|sure)`,
    `${CUSTOMER} ~be (less than|not entirely) (happy|satisfied|pleased|impressed|comfortable|content)`,
    `${CUSTOMER} ~be under the impression`,
    `${CUSTOMER} (have|had) (chosen|decided|felt the need) to (read|take|see|view|interpret|leave|feel|think)`,
    'for (how|the way) you (took|read|saw|felt|heard|understood|received|interpreted|feel|see|take) (it|this|that|the|our|my|about)',
  ],
  /** Sorry for how it looked, sounded or landed, as if that alone had been wrong. */
  landing: [
    '(it|that|this|#Noun) [may|might|could] [have] [#Adverb] (~come) [#Adverb] (across|over|off) ',
    '(it|that|this|#Noun) [may|might|could] [have] [#Adverb] (~sound|~seem|~appear|~strike you)',
    '(it|that|this|#Noun) [may|might|could] [have] [#Adverb] ~land (badly|wrong|wrongly|poorly)',
    '(~be) [#Adverb] (heard|understood|perceived|interpreted|construed|misunderstood|misinterpreted|misconstrued)',
    '(~be) [#Adverb] (read|taken|seen|received|viewed) [by you] (as|that way|like that|in that|in the wrong|the wrong|badly|poorly|personally|so|differently)',
    'not [quite|really|at all] to your (liking|taste|satisfaction)',
    '(upsetting|offensive|confusing|hurtful|disappointing|unclear|unpleasant|frustrating|annoying|inconvenient|insulting|difficult|a problem|a nuisance|an issue) (to|for) you',
    '~rub (you|people|anyone) [up] the wrong way',
    '(~give|~leave) (you|anyone|people|customers) [_] [_] [_] [_] (impression|feeling|idea)',
    '~lead you to (a|the|any|believe|think|expect|assume|conclude|feel)',
    '~make you (feel|think|believe|uncomfortable|unhappy|angry|upset)',
    '~cause (you|any|some|anyone) … (offence|offense|upset|hurt|confusion|distress|misunderstanding|alarm|annoyance|irritation|concern|displeasure|discomfort)',
    '(~upset|~offend|~hurt|~insult|~confuse|~annoy|~disappoint|~bother|~irritate|~frustrate|~displease) (you|anyone|anybody|people|those)',
    '(~come) away with … impression',
    '(~touch|~strike|~hit) a (nerve|chord)',
    '(~give|~giving) rise to … (worry|worries|concern|concerns|confusion|offence|offense|doubt|doubts|upset|misunderstanding|misunderstandings)',
    '(~alarm|~scare|~startle|~unsettle|~worry|~put) (you|anyone|anybody|people|those) [off]',
    '(for|of) (that|this|any|such|the) [_] (impression|perception)',
    '(~leave) … feeling #Adjective',
    '(~feel) like … to you',
    '(~cause|~give) (offence|offense|upset|umbrage|alarm)',
    'your (feelings|perception|impression|interpretation|reading|misunderstanding|displeasure|dissatisfaction|disappointment|frustration|confusion|upset|annoyance|anger)',
    '(misunderstanding|confusion|impression|misapprehension|misperception|upset) (on|in|from) your (part|side|end|mind)',
    'any (offence|offense|upset|hurt|hurt feelings|misunderstanding|distress|perceived|ill feeling|bad feeling|alarm) ',
    '(perceived|apparent|seeming) #Noun',
    'you (feel|felt|feeling) (that|this) way',
    '~be not [quite] (what|as) you (~hope|~expect|~want|~imagine|~wish|were hoping|had hoped|were expecting)',
    '~be not (good|clear|fast|quick|detailed|helpful) enough for you',
    '(~leave) you [#Adverb] (dissatisfied|unhappy|unsatisfied|disappointed|confused|upset|frustrated|annoyed|with a bad)',
    '(~fall|~fell) short of (your|what you)',
    '(~meet|~match|live up to) [with] your (expectations|approval|hopes)',
  ],
  /** Said only in case. */
  condition: [
    'in case',
    'in the event',
    '(for any|for whatever|for anything) … (may|might|could) have',
    '(to|for) (anyone|those|whoever|anybody) [who] … (startled|offended|upset|hurt|felt|saw|read|took|found)',
    'if [so|that is the case] $',
    '(to the extent|to whatever extent|insofar as) … (you|your)',
  ],
  /** Our own doubt, or our own act: an honest apology. */
  honest: [
    'in advance',
    'sorry to (bother|disturb|trouble|interrupt|chase|nag|ask)',
    'if (this|that|it|my question) (is|sounds) [a|an] [#Adverb] (basic|silly|obvious|stupid|dumb|odd|simple|naive|strange|repeat|duplicate|the wrong)',
    'if (i|we) [have|am|are|had|#Adverb] [#Adverb] [not] (misread|misunderstood|misunderstand|misheard|mistaken|wrong|mixed|missed|overlooked|confused the|got|have the wrong|have this wrong|read|taken this|repeat|repeating|asked|asking|sent|keep|took a while|ask)',
    'if you (have|had|already) [already] (sent|tried|told|done|answered|got|received|seen|said|explained|mentioned|given|checked|covered)',
    'if (i|we) am (wrong|mistaken|repeating|late|slow)',
    'sorry for (feeling|thinking)',
    'feel free',
    '(feel|feeling|felt) (better|unwell|ill|sick|poorly|pain|rough)',
  ],
  /** A feeling that is no answer to anything we did, or an event told with a verb of the mind. */
  event: [
    'you (~have) to (think|see|take|find|read|feel)',
    'you ~find [_] [_] [_] (empty|broken|damaged|dirty|missing|closed|locked|cold|cracked|shut|dead|torn|open|wet|gone|mould|mold|hair)',
    'you ~feel (unsafe|unwell)',
  ],
});

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    const found = sentence.role === 'greeting' ? null : fauxIn(context, sentence);
    if (!found) return [];
    const span = spanOf(sentence, found.whole.from, found.whole.to);
    return [{ spans: [span] as const, reframes: reframes(sentence, found.target, span) }];
  });
}

/** What the apology is wrongly aimed at, and both together; null when it is an honest one or none. */
function fauxIn(context: Context, sentence: Sentence): { readonly target: Range; readonly whole: Range } | null {
  const { tokens, clauses } = sentence.reading;
  const found = context.matches.filter((each) => each.sentence === sentence);
  const of = (...names: readonly string[]) => found.filter((each) => names.includes(nameOf(each.pattern) ?? ''));
  const sorry = of('apology').find((each) => isOurs(tokens, each.from));
  if (!sorry || of('honest', 'event').length > 0) return null;
  const condition = clauses.find(
    (clause) => clause.mood === 'condition' && clause.link !== 'unless' && governed(sentence, clause, sorry.from),
  );
  const target =
    of('reaction', 'landing').find((each) =>
      condition && within(each, condition) ? true : aimed(tokens, sorry, each) && !owned(sentence, each.from, sorry),
    ) ??
    (condition && doubts(condition) ? condition : undefined) ??
    // "Any inconvenience" is a stock line, not a condition: that is emp.canned.
    of('condition').find(() => !holds(tokens, STOCK_HARM));
  return target ? { target, whole: around(sentence, sorry, target) } : null;
}

const STOCK_HARM = new Set(['inconvenience', 'inconveniences', 'trouble', 'disruption']);

/** "No need to apologise", "the apology in the mail": somebody else's, or one only spoken of. */
const isOurs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal !== 'you' &&
  tokens[at - 1]?.normal !== 'you' &&
  (!['the', 'your', 'their', 'his', 'her', 'to', 'not'].includes(tokens[at - 1]?.normal ?? '') ||
    tokens[at - 2]?.normal === 'like' ||
    tokens[at - 2]?.normal === 'want');

/** The apology's own object, not another sentence that follows a comma. */
function aimed(tokens: readonly Token[], sorry: Range, target: Range): boolean {
  if (target.from < sorry.from) return refersBack(tokens, sorry);
  for (let i = sorry.from; i < target.from - 1; i++) {
    const next = tokens[i + 1]?.normal ?? '';
    if (parts(tokens[i]) && !['if', 'that', 'should', 'in'].includes(next)) return false;
    if (next === 'but' || (next === 'and' && i > sorry.to)) return false;
  }
  return true;
}

const PARTING = [',', ';', ':', '-', '–', '—', '(', '.'];
const parts = (token: Token | undefined): boolean => PARTING.some((mark) => token?.after.includes(mark));

/** "…, and for that we're sorry". */
const refersBack = (tokens: readonly Token[], sorry: Range): boolean =>
  tokens
    .slice(Math.max(0, sorry.from - 5), sorry.to + 3)
    .some(
      (token, i, near) =>
        (token.normal === 'for' || token.normal === 'about') && ['that', 'this', 'it'].includes(near[i + 1]?.normal ?? ''),
    );

/** Our own doing, told as such: "our driver made you feel unsafe". How a thing of ours merely looked is not. */
function owned({ reading }: Sentence, at: number, sorry: Range): boolean {
  const clause = clauseAt(reading, at);
  if (!clause || clause.subjectFrom < sorry.to) return false;
  if (clause.subject === 'agent') return true;
  const ours = ['our', 'my'].includes(reading.tokens[clause.subjectFrom]?.normal ?? '');
  return ours && !holds(reading.tokens, LOOKED, clause.from, clause.to);
}

const LOOKED = new Set([
  'come',
  'sound',
  'seem',
  'appear',
  'read',
  'take',
  'understand',
  'perceive',
  'interpret',
  'strike',
  'rub',
]);

const within = (inner: Range, outer: Range): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** The condition belongs to the apology, right before or after it, and not to an offer that follows. */
function governed({ reading }: Sentence, condition: Clause, sorry: number): boolean {
  const { clauses, tokens } = reading;
  const own = clauseAt(reading, sorry);
  const at = clauses.indexOf(condition);
  if (!own || own === condition) return own === condition;
  const apology = clauses.indexOf(own);
  if (at === apology - 1) return true;
  if (at !== apology + 1) return false;
  const next = clauses[at + 1];
  const offered =
    parts(tokens[condition.from - 1]) && next !== undefined && (next.mood === 'imperative' || next.subject === 'agent');
  return !offered && !tokens[condition.from - 1]?.after.includes(';');
}

/** What happened is told as if it might not have happened. */
const doubts = (condition: Clause): boolean =>
  condition.subject !== 'agent' &&
  condition.subject !== 'none' &&
  (condition.tense === 'past' || condition.perfect || condition.modal === 'should' || condition.modal === 'may');

/** From where the first of the two clauses begins, its link word left out, to where the last one ends. */
function around({ reading }: Sentence, sorry: Range, target: Range): Range {
  const first = Math.min(sorry.from, target.from);
  const last = Math.max(sorry.to, target.to);
  const opening = clauseAt(reading, first);
  const from = opening ? opening.from + (['and', 'but', 'so'].includes(opening.link) ? 1 : 0) : first;
  return { from: Math.min(from, first), to: Math.max(clauseAt(reading, last - 1)?.to ?? last, last) };
}

/** An apology for the customer's reaction, or one made conditional. */
export const fauxApology = defineRule({
  id: 'own.faux-apology',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['ownership', 'respect'],
  what: 'Sorry for the reaction, not for what happened',
  why: 'It reads as if the reader’s feelings were the problem; an apology for the event itself settles more.',
  source: 'Lazare, A. (2004). On Apology. Oxford University Press, ch. 5 on conditional and empathic pseudo-apologies',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ["I'm sorry {what we did}.", "I'm sorry for {what happened}; {what you do about it} by {time}."],
  },
  examples: { fires, silent },
});
