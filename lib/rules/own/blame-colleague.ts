import type { Context, Hit, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { DEEDS, FAILING, WRONG } from '../../language/faults.ts';
import { headOf, partsClauses } from '../../language/noun-phrase.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause, Reading } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './blame-colleague.examples.ts';
import { type Kind, reframes } from './blame-colleague.reframes.ts';

/** Others who work on the reader's matter beside the writer. */
const OTHERS =
  '(team|teams|colleague|colleagues|agent|agents|shift|department|dept|desk|housekeeping|sales|finance|billing|accounts|accounting|warehouse|dispatch|kitchen|supplier|suppliers|vendor|vendors|partner|partners|courier|couriers|carrier|reseller|contractor|contractors|installer|installers|driver|drivers|engineer|engineers|technician|nurse|doctor|bot|assistant|system|systems|software|portal|marketing|logistics|developers|devs|ops|office|branch|store|stores|shop|manager|management|crew|guys|people|lot|folks|rep|trainee|temp|intern|operator|firm|company|agency|manufacturer|provider|bank|reception|receptionist|security|maintenance|hr|legal|hq|bosses|boss|upstairs|admins|airline|depot|planner|planners|subcontractor|subcontractors|clerk|marker|docs|release|operations|procurement|compliance|underwriters|underwriting|valuations|payroll|customs|ministry|council|registry|faculty|secretary|staff|haulier)';

const { match, nameOf } = patternGroups({
  /** The job or the fault is not mine. */
  disowned: [
    'not (my|our|mine|ours) [_] (department|job|area|remit|fault|problem|decision|doing|call|responsibility|section|business|mistake|team|side|thing|concern)',
    'not (me|us) [here|myself] (who|that)',
    'not (down to|because of|up to) (me|us)',
    'is it (our|my) fault',
    '~be (the|that|our|a|this) [_] [_] #Possessive (fault|mistake|error|doing|mess)',
    '(lies|falls|is|sits|was|are) (outside|beyond|out of) (my|our) (remit|area|scope|control|hands|department|job)',
    'nothing to do with (it|that|this|them|me|us|our [_] (team|department|side|office|shop))',
    '(do not|never) (ask|blame|look at) (me|us)',
    'i (only|just) (work|handle|answer|take|sit|type|read|pass|inherit|do #Noun)',
    '(we|i) [_] [_] (just|only) (take|answer|handle|do|pass) (the|chat|orders|calls|what|emails)',
    'before my time',
    'can not (answer|speak) for (it|them|that|him|her|what)',
    'is beyond me',
    '(we|i) [do not] ~have no (hand|say|part|influence|control) in',
    'no (human|one|person) (here|on my|in my) … (hand|part|say) in',
    'not ~be expected to answer for',
    '~be not (one of (ours|us|our people)|part of us|employed by us)',
    'between you and (him|her|them|the)',
    `the (fault|mistake|error|doing) of (my|our|the|a) [_] [_] ${OTHERS}`,
    '(we|i) [_] [_] [_] know nothing (of|about) (it|that|this)',
    '(blame|thank) (them|him|her|our|the|my) … (for|them|people|friends|team|centre|center|department)',
    '(you can|we can|just|please) (blame|thank) (them|him|her|it on)',
    'so blame (them|him|her|the|that)',
    '(is|was) [_] (their|his|her) [_] (fault|mistake|error|mess|doing|job|problem|department|responsibility)',
    `(the|that|our|my) [_] [_] ${OTHERS} [_] (fault|mistake|error|mess|doing) `,
    `${OTHERS} (fault|mistake|mess) `,
    '(what|why) (they|he|she|the #Noun) (do|does|did|tell|told|say|said) … (beyond me|no idea|not know)',
    'take (it|that|this) up with (them|him|her|the|our)',
    '(was not|were not) the (one|ones) who',
    '(we|i) do not (touch|do|handle|deal with|decide|make) … (here|in chat|on this|at this desk)',
  ],
  /** "… came up with that, not me": with the others named. */
  notUs: ['not (me|us|mine|ours) [here|myself] $', 'not (me|us) here'],
  /** Another is pointed at. */
  cleft: [
    'it ~be (#Noun|one of|our|the|my|a) [_] [_] [_] who (#Verb|always|never|again)',
    'it ~be #Noun from [_] [_] again',
    `it ~be [the|our|a] [_] [_] ${OTHERS} [in|at|from] [_] that #PastTense`,
    'it ~be #Organization that #PastTense',
    `${OTHERS} [_] [_] (is|are|was|were) (the one who|the ones who|the one that|the ones that|the one #Gerund|the ones #Gerund|responsible for this|at fault)`,
    `${OTHERS} [_] [_] [_] [_] (is|are|was|were) (what|who) (#Verb|it|you)`,
    'they are the (one|ones) (who|that)',
    '(whoever|who ever) … (no clue|no idea|not a clue|not have a clue|clearly|obviously|should have|needs training|out of their mind|asleep)',
  ],
  /** What is said of others when they are run down. */
  rundown: [
    '(~drop) the ball',
    '(~let) (you|us|everyone|me) down',
    '(~mess|~screw|~muck|~cock|~foul) [_] [_] up',
    '(~sleep|~sit|~doze) on [_] (this|it|that|the|your)',
    '(~fall) asleep at the wheel',
    'had no (clue|idea)',
    'had not [got] a clue',
    '(useless|hopeless|sloppy|incompetent|clueless|careless|lazy|unreliable|rubbish|a joke|notorious|disorganised|disorganized)',
    '(as usual|typical|yet again|once again|as always)',
    'left holding the baby',
    '(do not|does not|did not|never|~ignore) (ask|tell|consult|inform|listen to|listens to|talk to|warn) (me|us)',
    `without (looking|checking|reading|opening|thinking|asking|telling|listening|understanding)`,
    'strikes again',
    '(is|are) always (breaking|late|wrong|slow|behind)',
    '(half|fast) asleep',
    '(known|famous) for',
    'never (thinks|think|looks|look|checks|reads|listens|learns|tells|asks|answers|picks)',
    '(can not|could not) (count|read|spell|write|be bothered)',
    '(plays|play|playing|played) with (the|your|our)',
    'never (fix|listen|answer|read|check|tell|reply|learn|do what|get) ',
    '(~bungle|~botch|~muddle) ',
    '(overpromise|overpromised|make promises|made promises|promise things|promised things|promise the moon)',
  ],
  /** The reader was given something wrong by another. */
  misled: [
    '(~give|~tell|~send|~sell|~quote|~promise) (you|him|her|them) … (wrong|incorrect|nonsense|rubbish|misleading|untrue|false|outdated|old|different|should not)',
    '(~misinform|~mislead|~misadvise|~misquote) you',
  ],
  /** A machine is the reason. */
  machine: [
    '(system|software|computer|portal|tool|program|platform|screen|app) [here|currently|just|simply] (will|do|can) not (let|allow|permit|accept|give|offer)',
    '(system|software|computer|portal|tool|program|platform) (refuses|blocks|stops|prevents) (me|us|to|it)',
    '(system|computer) (decides|decided|says no|insists)',
    '(system|computer|bot|assistant) [_] ~come up with',
  ],
  /** We take it on. */
  owned: [
    '(on|down to) (us|me) [#Adverb] [and|$]',
    '(our|my) [own] (fault|mistake|error|slip|miss|oversight|responsibility to|job to)',
    '(ours|mine) to (fix|put|find|replace|sort|solve|correct)',
    '(speak|apologise|apologize|answer) for (them|us|all|both|him|her)',
    '(we|i) should have',
    '(i|we) (take|took|own|accept) [full] (responsibility|ownership|the blame|it)',
    'by (us|me|our [_] [_])',
  ],
});

const OTHER_NOUNS = new Set(
  OTHERS.slice(1, -1)
    .split('|')
    .filter((word) => word !== 'it'),
);
const YOUR = new Set(['your']);
const THEIRS = new Set(['your', 'customer', 'parent', 'user']);
const US = new Set(['i', 'me', 'we', 'us', 'you', 'he', 'she', 'they']);
const PREVIOUS = new Set(['last', 'previous', 'first', 'other', 'earlier', 'former']);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    const of = (...names: readonly string[]) => found.filter((each) => names.includes(nameOf(each.pattern) ?? ''));
    if (of('owned').length > 0) return [];
    const { reading } = sentence;
    const words =
      of('disowned')[0] ??
      of('cleft').find((each) => pointsAt(reading, each.from, each.to)) ??
      of('notUs').find((each) => holds(reading.tokens, OTHER_NOUNS) && !holds(reading.tokens, THEIRS, 0, each.from)) ??
      of('rundown', 'misled', 'machine').find((each) => saidOfOthers(reading, each.from));
    const clause = words ? clauseAt(reading, words.from) : reading.clauses.find((each) => failedUs(reading, each));
    if (!clause) return [];
    const last = words ? (clauseAt(reading, words.to - 1) ?? clause) : clause;
    const span = spanOf(sentence, Math.min(clause.from, words?.from ?? clause.from), Math.max(last.to, words?.to ?? 0));
    return [{ spans: [span] as const, reframes: reframes(sentence, kindOf(words), span) }];
  });
}

/** What the reframe must put right: an answer, a job, or a limit. */
const kindOf = (words: SentenceMatch | undefined): Kind => {
  const name = words ? nameOf(words.pattern) : undefined;
  if (name === 'misled') return 'answer';
  return name === 'machine' ? 'limit' : name === 'disowned' || name === 'notUs' ? 'job' : 'fault';
};

/** The clause's subject is a colleague, another team, a partner or a machine. */
function others({ tokens }: Reading, clause: Clause): boolean {
  const { subjectFrom: from, subjectTo: to } = clause;
  const first = tokens[from]?.normal ?? '';
  if (to === from || clause.subject === 'customer' || ['i', 'we', 'your'].includes(first)) return false;
  // The last noun tells what it is: "the shop page" is no shop.
  const head = headOf(tokens.slice(from, to))
    .filter((token) => !['who', 'that', 'which'].includes(token.normal))
    .at(-1);
  return (
    (head !== undefined && (OTHER_NOUNS.has(head.normal) || OTHER_NOUNS.has(head.lemma)) && !holds(tokens, YOUR, from, to)) ||
    (tokens[to - 1]?.text === 'IT' && tokens[to - 1]?.tags.has('Noun') === true)
  );
}

/** "It was Ravi who …", not "it was you who", nor a who after a comma. */
function pointsAt({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[from]?.normal === 'it' && US.has(tokens[from + 2]?.normal ?? '')) return false;
  if (tokens[from]?.normal === 'it' && tokens[from - 1]?.tags.has('Verb')) return false;
  return !tokens.slice(from, to - 1).some(partsClauses);
}

function saidOfOthers(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading, at);
  if (!clause) return false;
  if (others(reading, clause)) return true;
  // A department's name may be read as a verb: "dispatch really dropped …".
  const near = Math.max(clause.from, at - 4);
  if (clause.subject === 'none' && holds(reading.tokens, OTHER_NOUNS, near, at)) return true;
  // "That kiosk vendor is useless, they never fix anything": the pronoun stands for them.
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  return (
    ['they', 'he', 'she', 'who', 'that'].includes(reading.tokens[clause.subjectFrom]?.normal ?? '') &&
    before !== undefined &&
    others(reading, before)
  );
}

/** "Front desk did not read the remark": left undone, and not by "our" people, for whom we speak. */
function failedUs(reading: Reading, clause: Clause): boolean {
  const { tokens } = reading;
  if (clause.mood === 'condition') return listened(reading, clause);
  if (!others(reading, clause) || clause.passive || clause.mood !== 'declarative') return false;
  if (clause.modal === 'should' && clause.perfect) return true;
  if (clause.modal !== '' && !(clause.modal === 'must' && clause.perfect)) return false;
  const past = clause.tense === 'past' || clause.perfect;
  if (!past || holds(tokens, BLAMELESS, clause.subjectFrom, clause.subjectTo)) return false;
  const ours =
    ['our', 'my'].includes(tokens[clause.subjectFrom]?.normal ?? '') &&
    !holds(tokens, PREVIOUS, clause.subjectFrom, clause.subjectTo);
  const faulty = clause.negated
    ? DEEDS.has(clause.lemma)
    : FAILING.has(clause.lemma) || holds(tokens, WRONG, clause.verb + 1, clause.to);
  return faulty && !ours;
}

/** "Had Logistics listened to me": others are made the cause. */
const listened = (reading: Reading, clause: Clause): boolean =>
  others(reading, clause) &&
  clause.perfect &&
  !clause.passive &&
  ['listen', 'ask', 'check', 'read', 'tell', 'bother', 'think'].includes(clause.lemma);

/** What a courier or a bank did is often a fact that the reader needs, and a machine has no fault. */
const BLAMELESS = new Set([
  'system',
  'systems',
  'software',
  'portal',
  'bot',
  'courier',
  'carrier',
  'driver',
  'bank',
  'airline',
  'provider',
  'release',
  'firm',
]);

/** The fault or the job is passed on to others. */
export const blameColleague = defineRule({
  id: 'own.blame-colleague',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['ownership'],
  what: 'Passes the fault or the job to others',
  why: 'To the reader you are all one company; taking it on, whoever it was, is what builds trust.',
  source:
    'Bitner, M. J., Booms, B. H. & Tetreault, M. S. (1990). The service encounter: Diagnosing favorable and unfavorable incidents. Journal of Marketing 54(1)',
  match,
  detect,
  examples: { fires, silent },
});
