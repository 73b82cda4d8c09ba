import { holds, wordsOf } from '../language/query.ts';
import type { Clause, Reading, Token } from '../language/types.ts';
import { rememberPer } from '../text/remember.ts';
import type { Discourse, Sentence } from './context.ts';

/** One "sorry" of the agent's; token range in its sentence, end exclusive. */
export interface Apology {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const SAYING = new Set([
  'sorry',

  'soz',
  'apologise',
  'apology',
  'apologies',
  'pardon',
  'forgive',
  'regret',
  'regrets',
  'remorse',
  'culpa',
  'excuse',
  'remorseful',
  'apologetic',
]);
/** Without the word: "we are mortified", "we feel terrible", "we failed you". */
const ASHAMED = new Set(['mortified', 'ashamed', 'embarrassed', 'remorseful', 'gutted', 'devastated', 'appalled', 'red-faced']);
const AWFUL = new Set(['terrible', 'awful', 'bad', 'dreadful', 'rotten', 'ashamed', 'horrible', 'mortified']);

/** The agent's apologies in a discourse, in order. "Sorry, which account?" takes a turn and is none. */
export function apologiesIn(discourse: Discourse): readonly Apology[] {
  return discourse.sentences.flatMap((sentence) => rangesIn(sentence.reading).map(([from, to]) => ({ sentence, from, to })));
}

const rangesIn = rememberPer((reading: Reading): readonly (readonly [number, number])[] => {
  const { tokens } = reading;
  const ranges: (readonly [number, number])[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isApology(reading, i)) ranges.push([i, endOf(reading, i)]);
  }
  if (ranges.length > 0) return ranges;
  return reading.clauses.filter((clause) => isShame(reading, clause)).map((clause) => [clause.from, clause.to] as const);
});

/** To the next apology of the sentence at most, and not beyond a clause of its own. */
function endOf({ tokens, clauses }: Reading, at: number): number {
  const next = tokens.findIndex((token, i) => i > at && SAYING.has(token.lemma));
  const clause = clauses.find((each) => at >= each.from && at < each.to);
  const end = Math.max(clause?.to ?? at + 1, at + 1);
  return next > 0 ? Math.min(end, next) : end;
}

function isApology(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || token.quoted || !(SAYING.has(token.normal) || SAYING.has(token.lemma))) return false;
  const before = tokens[at - 1]?.normal ?? '';
  const next = tokens[at + 1];
  if (
    (['no', 'your', 'his', 'her', 'their', 'word', 'any'].includes(before) && token.lemma !== 'pardon') ||
    (before === 'to' && tokens[at - 2]?.normal === 'need')
  )
    return false;
  // A name: "Sorry Hill station".
  if ((next?.tags.has('Place') && !token.after.trim()) || next?.normal === 'needed') return false;
  if (token.lemma === 'excuse' || token.lemma === 'pardon') return excusesUs(tokens, at);
  if (token.lemma === 'regret' && reading.clauses.some((clause) => clause.verb === at && clause.subject === 'customer'))
    return false;
  return !isTurn(reading, at);
}

/** "Pardon the wait", "excuse us", "beg your pardon". */
const excusesUs = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.normal ?? '';
  return (
    ['me', 'us', 'the', 'my', 'our', 'ourselves', 'myself', 'that', 'this', 'for', 'three', 'two', 'any'].includes(next) ||
    tokens[at - 1]?.normal === 'your' ||
    (tokens[at - 2]?.normal === 'ask' && next !== '')
  );
};

/** "Sorry, is that Windows 10 or 11?" */
function isTurn({ tokens, question }: Reading, at: number): boolean {
  if (!question || at > 1) return false;
  return (
    tokens[at]?.after.trim().startsWith(',') === true ||
    ['which', 'what', 'who', 'is', 'was', 'do', 'did', 'could'].includes(tokens[at + 1]?.normal ?? '')
  );
}

function isShame({ tokens }: Reading, clause: Clause): boolean {
  if (clause.subject !== 'agent' || clause.mood !== 'declarative') return false;
  const said = tokens.slice(clause.verb, clause.to);
  if (clause.lemma === 'be' || clause.passive)
    return holds(said, ASHAMED) || (clause.negated && holds(said, PROUD)) || (clause.tense === 'past' && holds(said, AT_FAULT));
  if (clause.lemma === 'feel') return holds(tokens, AWFUL, clause.from, clause.to);
  const line = wordsOf(said);
  return !clause.negated && (line.startsWith('failed you') || line.startsWith('let you down'));
}

const PROUD = new Set(['proud']);
const AT_FAULT = new Set(['wrong', 'careless']);

/** Takes the blame without a word of sorrow: "that is on us", "what a mess we made". */
export const takesBlame = ({ reading }: Sentence): boolean => isBlameTaken(reading);

const isBlameTaken = rememberPer(({ tokens }: Reading): boolean => {
  const line = ` ${wordsOf(tokens)} `;
  return BLAME_TAKEN.some((words) => line.includes(` ${words} `));
});

const BLAME_TAKEN = [
  'shame on us',
  'shame on me',
  'is on us',
  'is on me',
  'fault is ours',
  'fault was ours',
  'our fault',
  'my fault',
  'hold up our hands',
  'hold my hands up',
  'hold our hands up',
  'take back what',
  'mess we made',
  'egg on our face',
  'it was us',
  'no excuse',
];
