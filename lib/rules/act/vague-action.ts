import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import { details } from '../../language/stock.ts';
import { firmTimes } from '../../language/time.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './vague-action.examples.ts';
import { IDIOMS } from './vague-action.patterns.ts';
import { namedReframes } from './vague-action.reframes.ts';

/** Jobs that say something only with an object of this customer. */
const JOBS = new Set(
  'look check investigate review examine handle tackle address sort resolve chase pursue explore consider process analyse analyze action work deal attend verify monitor coordinate assist facilitate intervene rectify act progress push liaise explore engage treat try fiddle poke troubleshoot assess evaluate inspect study proceed undertake'.split(
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
function ownerOf({ sentence, from, to }: SentenceMatch): Clause | undefined | null {
  const { reading } = sentence;
  const { clauses, tokens } = reading;
  // "To take action on several tickets, tick the boxes": what for.
  if (tokens[0]?.normal === 'to') return null;
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
  if (
    clause.subject === 'third' &&
    clause.lemma === 'be' &&
    !holds(tokens, TEAM, clause.subjectFrom, clause.subjectTo) &&
    (holds(tokens, ON, from, to) ||
      details(tokens, clause.subjectFrom, clause.subjectTo).some((token) => !NO_OBJECT.has(token.normal)))
  )
    return null;
  if (clause.mood === 'imperative' && clause.modal !== 'let' && clause.lemma !== 'leave') return null;
  if (reading.question) return holds(tokens, new Set(['us', 'me']), 0, from) ? clause : null;
  return clause;
}

const ON = new Set(['on']);

/** "I've nudged our finance people about it": done, but only talked. */
const TALKED = new Set(
  'get initiate commence kick start launch instruct tell nudge poke ping chase prod raise flag mention pass take team people crew folks department guys person ppl colleague management specialist engineer be'.split(
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
  ...'management staff office workshop partner technician engineer colleague specialist supervisor manager guy lot squad side it desk finance coach chef caretaker handyman lab logistics dispatch warehouse developer folks lead team people back-office'.split(
    ' ',
  ),
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
  'thing things stuff something options possibilities option possibility angle angles ticket part step steps backend front hand best way seriousness people folks manner complaint feedback report query enquiry inquiry matter issue situation problem concern request query case case end side back update internally colleague colleagues developers engineers team department soon shortly morning afternoon evening tonight today tomorrow noon lunch hour moment minute touch bit closely priority possible mail email write call ring text reply'.split(
    ' ',
  ),
);
