import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import { details } from '../../language/stock.ts';
import { firmTimes } from '../../language/time.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './vague-action.examples.ts';
import { namedReframes } from './vague-action.reframes.ts';

/** Said of any job, whatever is named behind it. */
const IDIOMS = [
  '(get|getting|have|having) (this|it|that|things|everything|the matter) (sorted|fixed|resolved|looked at|looked into|checked|seen to|dealt with|handled)',
  '(work|working) [_] [hard|actively] (to (resolve|solve|fix|sort|address)|on (a|the) (solution|fix|resolution|answer|remedy))',
  '(try|trying|do|doing) (my|our) (best|utmost|level best)',
  '(taking|take) (this|it|that|the matter) [very|extremely] seriously and',
  '(see|check|find out) what (i|we) can (do|find|arrange|manage)',
  '(have|having) a [quick] (word|chat|nose|dig|proper look|closer look) with',
  '(be|is|are|am) [_] [already] on the case',
  '(be|is|are|am) [_] [already] on (it|this|that) ($|and|with|now|already|at our|from our)',
  '(on the case|eyes on (it|this)|on top of (it|this|things))',
  '(pull|pulling) some strings',
  '(dig|digging) [_] [_] (deeper|around|further|into (it|this))',
  '(some|a bit of) digging',
  '(necessary|appropriate|suitable|required|relevant|corrective|all possible|due) (action|actions|steps|measures|attention|arrangements)',
  '(steps|measures|action) (are|is|will be|shall be) [being] (taken|initiated|implemented)',
  '(do|doing|done) [_] (the needful|whatever is needed|whatever it takes|everything (we|i) can|all (we|i) can|everything possible|everything in (our|my) power|the rest|our best|my best|our utmost|what is needed|what is necessary)',
  '(do whatever|whatever is) [_] (needed|required|necessary|it takes)',
  '(sort|sorting|work|working|figure|figuring) (something|things|everything|it all|stuff) out',
  '(take|taking) care of (everything|it|this|that|things|the rest|the matter|all)',
  '(take|taking|took) (it|things|this) from here',
  '(coordinate|liaise|coordinating|liaising) with (the|our|them)',
  '(follow up|following up|follow-up) on (this|it|that|the matter|your (case|concern|request|query))',
  '(attend|attending|see) to (this|it|that|the matter|everything|your (concern|request|matter))',
  '(be|being) (addressed|attended to|dealt with|handled|looked at|looked into|looked after|taken care of|worked on|investigated|actioned)',
  '(be|being) taken up with',
  '(raise|escalate|flag|forward|push) (it|this|that) internally',
  'process the (remainder|rest)',
  '(keep|keeping) at it',
  '(get|getting|put|putting) [_] [_] [_] (team|crew|guys|people|department|desk|lot|colleagues) on (it|this|that)',
  '(have|having|take|taking) a look at (the situation|things|it|this|that|everything)',
  '(making|make) sure [that] [_] (appropriate|necessary|right|relevant|proper) steps',
  '(do|doing|be|being) (some|a bit of) (checking|research|investigating)',
  'look after (everything|it|this|that)',
  '(fix|sort) (something|things|stuff) for',
  '(see|check|find out) what (is|can be|could be|might be) (possible|done|arranged|managed|feasible)',
  'on (their|our|my|his|her|the) radar',
  '(things|wheels|it|this|matters) (are|is) [already] (moving|in motion|progressing|happening|in hand|in progress|underway|under way)',
  '(moving|working|happening|progressing|going on) … (background|scenes)',
  '(keep|keeping) [a|an] [close|sharp|careful|watchful] eye on (it|this|that|things|the situation)',
  '(run|running) (it|this|that) (past|by) (#Noun|the|our|my)',
  '(nudged|poked|pinged|chased|prodded|nudging|poking|chasing) (our|the|my) … about (it|this|that)',
  '(raised|flagged|mentioned|passed|taken) (it|this|that) [on|up] (with|to) (the|our|my) [_] [_] (people|folks|team|guys|ppl|department|lot|colleagues|management|powers)',
  '(team|people|crew|folks|department|guys|ppl|colleagues|management|specialists|engineers) … (aware|in the picture|in the loop|alerted)',
  '(do|doing|done) (my|our) (bit|part|thing|job)',
  '(do|doing) something (for you|about (it|this|that))',
  '(busy|working|fighting|pushing) [hard] (on your behalf|for you)',
  '(take|taking) [some] (steps|action|measures) (on|this|now|today|about|$)',
  '(give|giving) (it|this|that) [_] [_] attention',
  '(leave|leaving) (it|this|that|the|everything) … with me',
  'leave (it|this|that|everything) to (me|us)',
  '(deal|dealing) with (it|this|them|the (seller|courier|bank|supplier|warehouse|shop|driver|matter|situation)) for you',
];
/** Jobs that say something only with an object of this customer. */
const JOBS = new Set(
  'look check investigate review examine handle tackle address sort resolve chase pursue explore consider process analyse analyze action work deal attend verify monitor coordinate'.split(
    ' ',
  ),
);
/** What stands in for an object. */
const LINKS_OUT = new Set(['while', 'because', 'so', 'but', 'since', 'if', 'when', 'once', 'which', 'where', 'until', 'as']);

export const vagueAction = defineRule({
  id: 'act.vague-action',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['commitment', 'clarity'],
  what: 'An activity without an object or result',
  why: '“Looking into it” tells the reader nothing they could check or look forward to.',
  source: 'Packard & Berger (2021), How Concrete Language Shapes Customer Satisfaction, Journal of Consumer Research 47(5)',
  match: IDIOMS,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      "I'll {what you do}, so that {result} by {time}.",
      'I have {what you did}; the next step is {next step} by {time}.',
    ],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const found = new Map<Sentence, readonly [number, number]>();
  const add = (sentence: Sentence, from: number, to: number): void => {
    const [start, end] = found.get(sentence) ?? [from, to];
    found.set(sentence, [Math.min(start, from), Math.max(end, to)]);
  };
  for (const match of context.matches) {
    const clause = ownerOf(match);
    if (match.sentence.role !== 'body' || clause === null) continue;
    add(match.sentence, Math.min(match.from, clause ? startOf(clause) : match.from), match.to);
  }
  for (const sentence of context.reply.sentences) {
    if (sentence.role !== 'body' || sentence.reading.question) continue;
    for (const clause of sentence.reading.clauses)
      if (isEmptyJob(clause, sentence.reading)) add(sentence, startOf(clause), clause.to);
  }
  return [...found].map(([sentence, [from, to]]) => ({
    spans: [spanOf(sentence, from, to)],
    reframes: namedReframes(sentence, from, to),
  }));
}

const startOf = (clause: Clause): number => (clause.link === '' ? clause.from : clause.from + 1);

/** The clause that an idiom stands in; undefined when none is read there, null when it is not our promise. */
function ownerOf({ sentence, from }: SentenceMatch): Clause | undefined | null {
  const { reading } = sentence;
  const { clauses, tokens } = reading;
  const clause = clauses.find((candidate) => candidate.from <= from && from < candidate.to);
  if (!clause)
    return tokens.some((token) => token.normal === 'you') &&
      !tokens.some((token) => token.normal === 'we' || token.normal === 'i')
      ? null
      : undefined;
  if (
    clause.negated ||
    (clause.perfect && !tellsOfTelling(tokens, from)) ||
    ['if', 'unless', 'because', 'since'].includes(clause.link)
  )
    return null;
  if (clause.tense === 'past' && !clause.modal && !tellsOfTelling(tokens, from)) return null;
  if (clause.subject === 'customer') return null;
  if (clause.subject === 'third' && clause.passive && tokens[from]?.lemma === 'be' && !isCase(tokens, clause)) return null;
  if (clause.subject === 'third' && clause.lemma === 'be' && !holds(tokens, TEAM, clause.subjectFrom, clause.subjectTo))
    return null;
  if (clause.mood === 'imperative' && clause.modal !== 'let' && clause.lemma !== 'leave') return null;
  if (reading.question) return holds(tokens, new Set(['us', 'me']), 0, from) ? clause : null;
  return clause;
}

/** "I've nudged our finance people about it": done, but only talked. */
const TALKED = new Set(
  'nudge poke ping chase prod raise flag mention pass take team people crew folks department guys person ppl colleague management specialist engineer be'.split(
    ' ',
  ),
);
const tellsOfTelling = (tokens: readonly Token[], from: number): boolean =>
  TALKED.has(tokens[from]?.lemma ?? '') || TALKED.has(tokens[from]?.normal ?? '') || tokens[from]?.normal === 'on';

/** "We'll look into it", "I'll check and get back to you", "the team is working on it". */
function isEmptyJob(clause: Clause, reading: Reading): boolean {
  const { tokens, clauses } = reading;
  if (!JOBS.has(clause.lemma) || clause.negated || clause.perfect || clause.mood !== 'declarative' || LINKS_OUT.has(clause.link))
    return false;
  const ours =
    clause.subject === 'agent'
      ? clause.tense === 'future' || clause.modal === 'let' || clause.modal === 'shall' || clause.progressive
      : clause.subject === 'third' &&
        clause.tense !== 'past' &&
        (clause.progressive || clause.tense === 'future') &&
        isCase(tokens, clause);
  if (!ours) return false;
  const next = tokens[clause.verb + 1]?.normal ?? '';
  if (clause.lemma === 'look' && !['into', 'at'].includes(next)) return false;
  if (clause.lemma === 'work' && next !== 'on') return false;
  // "Check on the 27th that the amount is $3,104": what is checked.
  const stated = clauses[clauses.indexOf(clause) + 1];
  if (
    stated &&
    ['that', 'whether'].includes(stated.link) &&
    stated.subject === 'third' &&
    stated.subjectTo - stated.subjectFrom > 1
  )
    return false;
  // "On Wednesday at 17:00 I'll check": an appointment, not a phrase.
  if (firmTimes(reading).some((time) => time.to <= clause.verb)) return false;
  return objectOf(tokens, clause.verb + 1, endOfJob(clause, clauses, tokens)).length === 0;
}

/** A noun read as a verb may cut the object off: "check | the seat map … has": it goes on to the next comma or link word. */
function endOfJob(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): number {
  let to = clause.to;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (tokens[to - 1]?.after.trim() || ['and', 'so', 'but', 'then'].includes(next.link)) break;
    to = next.to;
  }
  return to;
}

/** The passive names what is handled: only "your concern", "this", "the matter" leave it empty. */
const isCase = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.passive
    ? details(tokens, clause.subjectFrom, clause.subjectTo).length === 0
    : holds(tokens, TEAM, clause.subjectFrom, clause.subjectTo);
const TEAM = new Set([
  'team',
  'developers',
  'engineers',
  'crew',
  'somebody',
  'someone',
  'technicians',
  'colleagues',
  'specialists',
  'department',
  'people',
  'guys',
  'they',
]);

/** Words of this customer behind the verb; a time is no object. */
const objectOf = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  details(tokens, from, to).filter(
    (token) =>
      !token.tags.has('Date') &&
      !token.tags.has('Time') &&
      !token.tags.has('Value') &&
      !NO_OBJECT.has(token.normal) &&
      !NO_OBJECT.has(token.lemma),
  );
const NO_OBJECT = new Set(
  'matter issue situation problem concern request query case case end side back update internally colleague colleagues developers engineers team department soon shortly morning afternoon evening tonight today tomorrow noon lunch hour moment minute touch bit closely priority possible mail email write call ring text reply'.split(
    ' ',
  ),
);
