import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { clauseAt, find, holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './evasive-passive.examples.ts';
import { reframes } from './evasive-passive.reframes.ts';
import { AMISS, HANDLED, NOBODY_DID } from './evasive-passive.words.ts';

const MISHAP =
  '(oversight|mistake|mistakes|error|errors|slip|slips|mix up|mixup|muddle|failure|failures|lapse|lapses|breakdown|miscommunication|misunderstanding|confusion|glitch|hiccup|omission|discrepancy|mishap|mismatch|gap|blunder|duplication|mistaken #Noun|incorrect #Noun|wrong #Noun)';

const { match, nameOf } = patternGroups({
  /** Something went wrong by itself. */
  agentless: [
    ...NOBODY_DID,
    `there (~be|has been|have been|had been|seems to have been|appears to have been|may have been|must have been) [_] [_] [_] [_] [_] ${MISHAP}`,
    `(a|an|some|the|this) [_] [_] ${MISHAP} [of|in|with|on|over] [_] [_] [#Adverb] [has|have|had|must have|seems to have|appears to have] [#Adverb] (occurred|occur|arose|arisen|happened|happen|crept|slipped|taken place|took place|been made|found)`,
    `${MISHAP} (arose|occurred|crept in|happened|took place|found their way|have found their way|were made|was made|have been made|has been made|had been made|got in|slipped in)`,
    '(got|gotten|~get) [#Adverb] (lost|swapped|skipped|missed|overlooked|mixed|misplaced|forgotten|misfiled|cancelled|canceled|overwritten|dropped|misrouted|crossed|switched|duplicated|doubled|deleted|wiped|booked to|sent to the wrong|left off|left out)',
    '(went|gone) (missing|astray|amiss|unanswered|unnoticed|unread)',
    '(fell|fallen|slipped) [_] (through|between)',
    '(dropped|fell|fallen|slid|slipped) off [the|our] [_] (list|sheet|order|system|schedule|rota|queue|radar|plan|calendar|diary)',
    '(ended|wound) up (being|in the wrong|on the wrong|with the wrong|at the wrong|under the wrong|on another|in another|with another|under another|on someone|with someone)',
    '(did not|never) (take place|happen|reach the|get (through|done|passed|sent|logged|entered|noted))',
    'never made it (into|to|onto|on)',
    '(was|were|been) (#PastTense|put|set|sent) [_] [_] [_] (in error|by mistake|by accident|a second time|to the wrong|against the wrong|under the wrong|at the wrong|with the wrong)',
    'something [_] [_] (went|has gone|gone) (wrong|amiss|astray)',
    '(due to|owing to|because of|following|through) (a|an|some|the) (administrative|admin|human|clerical|internal|processing|data entry|regrettable|unfortunate|filing|typing|printing|scheduling|communication) (error|mistake|oversight|mix up|slip|lapse|misunderstanding|failure|breakdown|glitch)',
    'a fault (crept|slipped|got|found) ',
    'somehow [_] [_] [_] (was|were|has been|have been|had been|got) (#PastTense|put|set|cut)',
    '(did not|never) make it (into|to|onto|on)',
    '(~be) lost sight of',
    '(was|were|been) left (unplugged|off|out|open|unlocked|unanswered|unread|untouched|behind|on|unsigned|blank|unpaid|unattended|unresolved|pending|running|switched|in)',
    '(found|made) (its|their) way (into|onto|to)',
    '(steps|checks|procedures|care|process) … (ought to|should) have been [_] [_] (was|were) not',
    'it (was|has been|had been) [_] (decided|determined|agreed|concluded|deemed)',
    '(a|the) decision (was|has been|had been) (made|taken|reached)',
  ],
  /** Beside a passive of ours: not as it should have been. */
  amiss: AMISS,
  /** Who did it stands in the same sentence. */
  by: ['by (someone|somebody|you|your|yourself|me|us|myself|a colleague|one of|my|our|the|a|an|#Person|#Organization)'],
  /** Who did it is told. */
  actor: [
    '(our|my) [own] (mistake|error|fault|slip|oversight|miss|doing|failure|script|import|system|team|side|end|update|typo)',
    '(mistake|error|fault|slip|oversight|miss) [~be] (ours|mine|on us|on me|on our side|in my team)',
    '(that|this|it|which) (is|was) (on|down to) (me|us)',
    '(i|we) [#Adverb] [should|could] [have] [#Adverb] (~miss|~lose|~forget|~skip|~overlook|~mistype|~misread|~drop|~fail|~mix|~misfile|~mishandle|~swap|~misplace|~delete|~press|~key|~break)',
    '(i|we) should have',
    '(my|our) #Noun (did|caused) (that|this|it)',
    '(our|my) #Noun [#Noun] [_] (wrong|mistake|slip|error|fault|mistaken)',
    '(because|since) (i|we)',
    'in (court|parliament|the referendum)',
  ],
});

/** With a negative, these say that a job of ours was left undone. */
/** With a negative these are good news, somebody else's doing or how a thing is: "nothing was lost", "it was not accepted". */
const SPARED = new Set(
  'charge affect damage lose harm share expose bill debit delete cancel touch compromise leak accept approve find recognise recognize need require ask allow permit authorise authorize include cover design make build intend mean hurt injure steal use see sell store keep break open change block close decline reject refuse raise increase involve hack breach copy forget overlook connect offer support deliver ship pay sign collect return take send advertise sell'.split(
    ' ',
  ),
);
/** Left undone, these are ours even when told as a state: "has not been handled". */
const OURS_TO_DO = new Set(
  'handle process update key forward pass log register follow apply enter action escalate deal answer honour honor communicate'.split(
    ' ',
  ),
);
/** Done to a thing of the reader's, these are mishaps of ours whatever else is said. */
const MISHAPS = new Set(
  'lose skip miss overlook forget omit misplace misfile misroute mishandle confuse duplicate double mistype miskey mis-key misread misspell mislabel misprint miscalculate misdirect misinform mix muddle neglect ignore drop botch bungle missend overwrite overwritten mis-send misapply misallocate misquote mispack misdeliver wipe erase contaminate misaddress miss-sell missell mismanage disregard'.split(
    ' ',
  ),
);
const WRONGLY = new Set(
  'wrong incorrect incorrectly wrongly inadvertently mistakenly accidentally erroneously erroneous outdated unintended mistaken improperly inaccurate unrelated obsolete superseded unintentionally prematurely neighbouring stale'.split(
    ' ',
  ),
);
/** Verbs that with "wrong" make a mistake of ours: "the wrong tariff was applied". */
const REPAIRS = new Set(
  'correct fix repair replace change reverse refund cancel remove resolve discard return withdraw recall stop block'.split(' '),
);
const YET = new Set(['yet']);
/** "You asked why it was never sent": their question. */
const ASKED = new Set(['why', 'how', 'whether', 'what', 'if', 'so']);

function detect(context: Context): readonly Hit[] {
  const { sentences } = context.reply;
  return sentences.flatMap((sentence, i) => {
    if (sentence.role !== 'body' || sentence.reading.question || sentence.listItem || sentence.reading.acts.has('apologise'))
      return [];
    const found = evasive(context, sentence);
    if (
      !found ||
      namesActor(context, sentence) ||
      ownsUp(context, sentences[i + 1]) ||
      comesAfterOwning(context, sentences[i - 1])
    )
      return [];
    const words = context.matches.find((each) => each.sentence === sentence && nameOf(each.pattern) === 'agentless');
    const last = words && words.from < found.to ? (clauseAt(sentence.reading, words.to - 1)?.to ?? found.to) : found.to;
    const span = spanOf(sentence, found.from, Math.max(found.to, last));
    return [{ spans: [span] as const, reframes: reframes(sentence, found, span) }];
  });
}

/** "Our billing run was started twice": that it was ours is told. */
const isOurs = ({ tokens }: Reading, clause: Clause): boolean => ['our', 'my'].includes(tokens[clause.subjectFrom]?.normal ?? '');

function evasive(context: Context, sentence: Sentence): Clause | null {
  const { reading } = sentence;
  const clause = reading.clauses.find((each) => mishap(reading, each) && !isOurs(reading, each));
  if (clause) return clause;
  return agentless(context, sentence) ?? amiss(context, sentence);
}

function agentless(context: Context, sentence: Sentence): Clause | null {
  const { reading } = sentence;
  const words = context.matches.find((each) => each.sentence === sentence && nameOf(each.pattern) === 'agentless');
  const around = words && clauseAt(reading, words.from);
  if (!around || around.subject === 'agent' || around.subject === 'customer' || around.mood !== 'declarative') return null;
  if (isOurs(reading, around)) return null;
  const past = around.tense === 'past' || around.perfect || around.modal === 'seem';
  return past && !ASKED.has(around.link) && reading.tokens[words.from - 1]?.normal !== 'to' ? around : null;
}

/** "The trousers were taken in too far." */
function amiss(context: Context, sentence: Sentence): Clause | null {
  const { reading } = sentence;
  const words = context.matches.find((each) => each.sentence === sentence && nameOf(each.pattern) === 'amiss');
  if (!words || reading.clauses.some((clause) => clause.subject === 'agent' && clause.tense === 'past')) return null;
  return reading.clauses.find((clause) => isHandled(clause) && clause.from <= words.to && !isOurs(reading, clause)) ?? null;
}

/** Done for the reader, by nobody. */
const isHandled = (clause: Clause): boolean =>
  clause.passive &&
  !clause.negated &&
  clause.subject === 'third' &&
  clause.mood === 'declarative' &&
  clause.modal === '' &&
  clause.tense === 'past' &&
  !ASKED.has(clause.link) &&
  HANDLED.has(clause.lemma);

/** A passive about a mistake, with nobody who made it. */
function mishap({ tokens }: Reading, clause: Clause): boolean {
  if (!clause.passive || clause.subject === 'agent' || clause.subject === 'customer' || clause.mood !== 'declarative')
    return false;
  const told = clause.modal === '' || clause.modal === 'seem' || (clause.modal === 'should' && clause.perfect);
  if (!told || !(clause.tense === 'past' || clause.perfect) || ASKED.has(clause.link)) return false;
  if (clause.negated) return isLeftUndone(tokens, clause);
  if (MISHAPS.has(clause.lemma)) return !(clause.lemma === 'double' && holds(tokens, WELCOME, clause.subjectFrom, clause.to));
  if (holds(tokens, UNMEANT, clause.from, clause.to)) return true;
  const wrongly = find(tokens, WRONGLY, clause.subjectFrom, Math.min(clause.to, clause.verb + 5));
  return (
    (wrongly >= 0 &&
      !['your', 'after', 'five', 'three'].includes(tokens[wrongly - 1]?.normal ?? '') &&
      !REPAIRS.has(clause.lemma)) ||
    wentElsewhere(tokens, clause)
  );
}

function isLeftUndone(tokens: readonly Token[], clause: Clause): boolean {
  if (holds(tokens, YET, clause.from, clause.to) || holds(tokens, NOTHING, clause.subjectFrom, clause.subjectTo)) return false;
  return clause.perfect && clause.tense !== 'past' ? OURS_TO_DO.has(clause.lemma) : !SPARED.has(clause.lemma);
}
const NOTHING = new Set(['nothing', 'no', 'none', 'nobody']);
/** Doubled, these are a present. */
const WELCOME = new Set(['rate', 'speed', 'reward', 'rewards', 'points', 'credit', 'allowance', 'till', 'until']);
/** Whatever the verb, these say that it was not meant. */
const UNMEANT = new Set(['inadvertently', 'mistakenly', 'accidentally', 'erroneously', 'unintentionally']);

/** "The cheque was made out to somebody else", "entered under a different customer". */
function wentElsewhere(tokens: readonly Token[], clause: Clause): boolean {
  if (!DIRECTED.has(clause.lemma)) return false;
  return tokens
    .slice(clause.verb + 1, clause.to)
    .some(
      (token, i, rest) =>
        ['to', 'under', 'at', 'in', 'for', 'with', 'on'].includes(token.normal) &&
        rest.slice(i + 1, i + 4).some((each) => ELSE.has(each.normal)),
    );
}
const DIRECTED = new Set(
  'make enter address send deliver register book assign credit link label file post ship dispatch attach add put route charge pay issue'.split(
    ' ',
  ),
);
const ELSE = new Set(['else', 'another', 'different', 'stranger', 'someone', 'somebody']);

const has = (context: Context, sentence: Sentence, ...names: readonly string[]): boolean =>
  context.matches.some((each) => each.sentence === sentence && names.includes(nameOf(each.pattern) ?? ''));

/** "… by me", "our mistake", "I put the oak finish where …". */
const namesActor = (context: Context, sentence: Sentence): boolean =>
  has(context, sentence, 'by', 'actor') || sentence.reading.clauses.some(confesses);

/** We did it, in the simple past: "I pressed the button again". Repairs are told in the perfect or with other verbs. */
const confesses = (clause: Clause): boolean =>
  clause.subject === 'agent' &&
  (clause.tense === 'past' || (clause.tense === 'present' && !clause.perfect && UNMARKED.has(clause.lemma))) &&
  !clause.passive &&
  !clause.negated &&
  clause.modal === '' &&
  MISTAKEN.has(clause.lemma);
/** Their past looks like their present. */
const UNMARKED = new Set(['put', 'read', 'let', 'set', 'cut']);
const MISTAKEN = new Set([
  ...MISHAPS,
  'put',
  'key',
  'press',
  'type',
  'use',
  'pick',
  'click',
  'enter',
  'run',
  'read',
  'take',
  'leave',
  'let',
  'make',
  'cause',
  'pack',
  'break',
]);

function ownsUp(context: Context, next: Sentence | undefined): boolean {
  return next !== undefined && (has(context, next, 'actor') || next.reading.clauses.some(confesses));
}

/** "That was our slip. The wrong tariff was applied …": told before is told. */
const comesAfterOwning = (context: Context, previous: Sentence | undefined): boolean =>
  previous !== undefined && has(context, previous, 'actor');

/** Passive or agentless words that hide who made a mistake of ours. */
export const evasivePassive = defineRule({
  id: 'own.evasive-passive',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['ownership', 'clarity'],
  what: 'Leaves out who made the mistake',
  why: 'Readers notice the missing “we”; naming the actor once shows that somebody owns it.',
  source: 'Federal Plain Language Guidelines (2011), “Use active voice”, plainlanguage.gov',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      'We {what we did wrong}, and I have {what you did about it}.',
      'I {what you did wrong}. I have put it right: {how it is now}.',
    ],
  },
  examples: { fires, silent },
});
