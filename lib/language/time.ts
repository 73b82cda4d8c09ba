import type { PatternSet } from './net.ts';
import { parsePattern } from './pattern.ts';
import type { Reading } from './types.ts';

/** `firm`: a reader can tell when it is late ("by Thursday noon"). `elastic`: nobody can ("shortly", "in due course"). */
export type TimeKind = 'firm' | 'elastic';

/** Words of a sentence that say when; token range, end exclusive. */
export interface TimeWords {
  readonly kind: TimeKind;
  readonly from: number;
  readonly to: number;
}

const UNIT = '(second|seconds|minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks|month|months|year|years|fortnight)';
const DAY =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|today|tonight|tomorrow|overnight|noon|midday|midnight|lunchtime|weekend)';
const MONTH =
  '(january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)';

const FIRM: readonly string[] = [
  DAY,
  MONTH,
  '#Value (march|may)',
  '(march|may) #Value',
  '#Time',
  '(by|before|until|till|at|around|from|after|between) #Value',
  '(on|by|before|until|till|from|after) the #Value',
  // A slot still to be filled, such as "by {time}".
  '(by|before|on|at) (time|day|date)',
  `(#Value|an|a|half) [_] [_] ${UNIT}`,
  `(this|next|same|following) [_] (morning|afternoon|evening|night|lunchtime|second|minute|instant|hour|day|week|month|weekend|quarter)`,
  '(the|your|our) (end|close|start|beginning) of [the|this|next|your|our] (day|week|month|business|play|shift|quarter|year|hour)',
  '(first thing|right now|right away|straight away|straightaway|immediately|instantly|at once|on the spot|there and then)',
  '(the|that) (morning|evening|afternoon|night) (of|before)',
  `every [_] (minute|minutes|hour|hours|day|days|morning|evening|week|#Value)`,
  '(daily|hourly|weekly|nightly|now)',
  '#Value (pm|am|hrs|hours|sharp|noon)',
  "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|today's|tonight's|tomorrow's)",
];

const WHEN_FREE = '(chance|moment|minute|second|sec|gap|time|opportunity|word|capacity|news|update|something|anything|more)';

const ELASTIC: readonly string[] = [
  '(soon|soonish|shortly|eventually|sometime|someday|presently|promptly|whenever|hopefully)',
  '(quick|quickly|fast|soon) as (i|we|he|she|they) (can|could|able)',
  'in the (usual|normal|ordinary|regular|next|following) (course|way|run|round|cycle|order|batch)',
  '(in|by) (stages|phases|batches|steps|degrees|instalments|installments)',
  '(a bit|a little|a while|some time|somewhat|a tad) (longer|later|more time)',
  'bear with (us|me)',
  '(hang|sit|hold) (tight|fire)',
  'as we speak',
  '(watch|keep an eye on) (this|our) (space|page|channel|channels|thread)',
  'stay tuned',
  '(not|never) be (long|too long|much longer) [_]',
  '(do not|not) know when',
  '(comes|come|happens|is|be) later',
  '(next|this|one) [_] [_] (or so|or thereabouts|or the one after|or early|or the next|or later)',
  '(someday|sometime|some day|one day|some time|at some point|at some stage) [_] (this|next|in the|during|over the|after the|around the) (week|month|quarter|year|summer|autumn|winter|spring|season|holidays|day)',
  '(after|over|during) the (holidays|holiday|break|summer|winter|season|weekend rush|rush|festivities)',
  '(real|really|pretty|very) (quick|quickly|fast|soon)',
  'over time',
  '(when|once|whenever|as soon as|the moment) (i|we) (am|are|get) (at|back|in|near|through|done|home|free|less busy|able|up|on|over|out|closer|to)',
  'when (someone|somebody|one of _ _|_ of us) (passes|comes|is|goes|gets|has) [_]',
  '(when|once|whenever|as soon as) (there is|there be) [_] [_] (time|room|space|slot|capacity|gap|opening)',
  'as (soon|quickly|fast|promptly|early) as [is|we|i|they|it] [is|reasonably|humanly|possibly] (possible|practicable|practical|feasible|can|able)',
  '(in due course|in due time|in [_] [own] good time|in no time|in the fullness of time|in turn|a little later|a bit later)',
  'at (some|a later|some later|a future|another|an opportune|a suitable|a convenient|an appropriate|the appropriate|the right) (point|stage|date|time|juncture|moment)',
  'at (the|our|my|their|your|its) earliest [possible|available] [convenience|opportunity|time|moment|occasion]',
  'at (the|our|my|their|your|its) (first|next) [possible|available] (convenience|opportunity|moment|occasion)',
  'in a [little|short] (bit|while|jiffy|tick)',
  '(in|over|during|within) the [very] (near|nearest|not too distant|foreseeable|coming|next) [few|couple of|several] (future|days|weeks|months|period|time|hours|while)',
  'any (day|time|moment|minute|week|hour) now',
  '(one|some) (day|fine day) $',
  'one of these days',
  '(before [too|very] long|sooner or later|down the (line|road)|later on|by and by)',
  '(in|within) a (timely|reasonable|prompt|speedy) [_] (manner|fashion|way|period|time|timeframe|timescale)',
  'as and when',
  'when (time|capacity|resources|workload) (permits|allows|permit|allow)',
  'as time (permits|allows)',
  'when (possible|ready|available|able|convenient|done|finished|complete|completed)',
  '(when|once|whenever|as soon as|the moment) (i|we|he|she|they|someone|somebody) (can|could|manage|manages)',
  '(when|once|whenever|as) (circumstances|conditions|things|schedules|workload|_ workload) (permit|permits|allow|allows|quieten|calm|settle)',
  '(when|once|whenever|as soon as) [_] [_] (get|gets) (round|around) to',
  `(when|once|whenever|as soon as|the moment|the minute) … (get|gets|got|has|have|find|finds|there is) [_] [_] ${WHEN_FREE}`,
  '(in|with) (a|the|an|one of our) (future|later|upcoming|coming) (release|version|update|box|parcel|order|batch|letter|delivery)',
  '(as a matter of|with the utmost|with all due) (urgency|priority|haste)',
];

/** The readings of time, to be compiled into the same net as the rules' patterns. */
export function timePatternSets(): readonly PatternSet[] {
  return [
    { id: 'time:firm', patterns: FIRM.map(parsePattern) },
    { id: 'time:elastic', patterns: ELASTIC.map(parsePattern) },
  ];
}

/** What the sentence says about when, in order. "Shortly after two" is past and firm, "as soon as you reply" is a condition: neither is elastic. */
export function timesOf(reading: Reading): readonly TimeWords[] {
  const times: TimeWords[] = [];
  for (const match of reading.matches) {
    if (match.set === 'time:firm' && !isName(reading, match.from, match.to))
      times.push({ kind: 'firm', from: match.from, to: match.to });
    if (match.set === 'time:elastic' && !isRelative(reading, match.from, match.to))
      times.push({ kind: 'elastic', from: match.from, to: match.to });
  }
  // "Next week or so", "Friday-ish": nobody could hold us to it.
  // "Any day now" and "one of these days" hold words that alone would be firm.
  return times.filter(
    (time) =>
      time.kind === 'elastic' ||
      !times.some((other) => other.kind === 'elastic' && other.from <= time.from && time.to <= other.to),
  );
}

/** "The January payslip" names a payslip; "with the Friday delivery" says when. */
function isName({ tokens }: Reading, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (to - from !== 1 || !before || !next || tokens[from]?.after.trim() || !next.tags.has('Noun') || next.tags.has('Date'))
    return false;
  const owned = before.tags.has('Determiner') || before.tags.has('Possessive');
  return owned && !NAMING.has(next.normal) && !tokens[from - 2]?.tags.has('Preposition');
}
const NAMING = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'noon', 'week', 'month']);

export const firmTimes = (reading: Reading): readonly TimeWords[] => timesOf(reading).filter((time) => time.kind === 'firm');
export const elasticTimes = (reading: Reading): readonly TimeWords[] =>
  timesOf(reading).filter((time) => time.kind === 'elastic');

/** "Soon" and "shortly" that lean on something else: "as soon as the file arrives", "shortly after two", "too soon", "how soon". */
function isRelative(reading: Reading, from: number, to: number): boolean {
  // "Once you get a chance": the time is theirs.
  if (reading.tokens.slice(from, to).some((token) => token.normal === 'you')) return true;
  if (to - from > 1) return false;
  const before = reading.tokens[from - 1]?.normal ?? '';
  const after = reading.tokens[to]?.normal ?? '';
  return ['as', 'so', 'too', 'how'].includes(before) || ['after', 'before', 'as', 'enough'].includes(after);
}
