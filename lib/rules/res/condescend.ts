import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { withoutPhrase } from '../../analyzer/edits.ts';
import { overlaps, spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { goesWrong } from '../../language/outcomes.ts';
import { clauseAt, find, holds } from '../../language/query.ts';
import { defineRule } from '../define.ts';
import { reachesYou, talksDown } from './condescend.clauses.ts';
import { fires, silent } from './condescend.examples.ts';
import { match, nameOf } from './condescend.words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** With these the adverb clears or credits the customer, or tells of our own fault. */
const CREDIT = words(
  'mistake error fault slip wrong sorry apologise apology ours unacceptable us thanks thank right honour honor agree fair acceptable misleading confusing vague',
);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found: Found[] = context.matches.filter((match) => match.sentence === sentence && isCondescending(match));
    const clause = sentence.reading.clauses.find((each) => talksDown(sentence.reading, each));
    if (clause && !found.some((each) => each.from < clause.to && clause.from < each.to))
      found.push({ sentence, from: clause.from, to: clause.to });
    const [first, ...more] = found;
    if (!first) return [];
    const hit = hitOf(first);
    // One sentence is one fault, wherever in it the words stand.
    return [{ ...hit, spans: [hit.spans[0], ...more.map((each) => hitOf(each).spans[0])] as const }];
  });
}

type Found = Pick<SentenceMatch, 'sentence' | 'from' | 'to'>;

/** No words belong together across these. */
const PARTS = ';:—–';

const GRATEFUL = words('sorry apology apologise thank thanks grateful excuse welcome congratulation');

function isCondescending({ sentence, pattern, from, to }: SentenceMatch): boolean {
  if (sentence.role === 'greeting') return false;
  const { tokens } = sentence.reading;
  if (tokens.slice(from, to - 1).some((token) => PARTS.includes(token.after.trim().charAt(0) || ' '))) return false;
  const name = nameOf(pattern);
  const around = clauseAt(sentence.reading, from);
  if (
    name === 'plain' &&
    (holds(tokens, CREDIT) ||
      sentence.reading.clauses.some((clause) => !clause.negated && goesWrong(sentence.reading, clause)) ||
      tokens.slice(to).some((token) => token.normal === 'we') ||
      !sentence.reading.clauses.some((clause) => clause.subject !== 'agent'))
  )
    return false;
  // "Once again, we are sorry", "once again thank you".
  if (
    name === 'told' &&
    (sentence.reading.acts.has('apologise') || sentence.reading.acts.has('thank') || holds(tokens, GRATEFUL))
  )
    return false;
  if (name === 'told' && around && !reachesYou(tokens, around)) return false;
  if (name === 'told') return !countsEvents(sentence, from, to) && !followsPromise(sentence, from, to);
  // "We had trouble reading the photo" is ours.
  if (name === 'unread' && around?.subject === 'agent' && !holds(tokens, words('you'), around.from, around.to)) return false;
  if (name === 'childlike' && find(tokens, words('requested asked wanted prefer like')) >= 0) return false;
  return true;
}

/** "To open a letter addressed to her for the second time": it counts what happened, not what was said. */
function countsEvents(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence.reading;
  return (
    tokens[from]?.normal === 'for' &&
    tokens[to - 1]?.normal === 'time' &&
    (from > 0 || tokens[to]?.normal === 'this' || tokens[to]?.normal === 'in') &&
    !(/* set off */ ',:;–—'.includes(tokens[to - 1]?.after.trim().charAt(0) || ' '))
  );
}

/** "As I promised", "as I mentioned on the phone, the parcel leaves today, and I'll …": telling of one's own word kept. */
function followsPromise(sentence: Sentence, from: number, to: number): boolean {
  const clause = clauseAt(sentence.reading, from);
  return (
    clause !== undefined &&
    holds(sentence.reading.tokens, words('promise promised phone call stand earlier'), to, Math.min(clause.to, to + 4))
  );
}

function hitOf({ sentence, from, to }: Found): Hit {
  const clause = clauseAt(sentence.reading, from);
  const end = Math.max(to, clause?.to ?? to);
  return { spans: [spanOf(sentence, from, end)], reframes: afresh(sentence, from, end, to) };
}

/** The point again as if it were new: without the aside, or opened anew. */
function afresh(sentence: Sentence, from: number, end: number, to: number): readonly Reframe[] {
  const dropped = [withoutPhrase(sentence, from, end), withoutPhrase(sentence, from, to)].filter((reframe) => reframe !== null);
  const distinct = dropped.filter(
    (reframe, i) => dropped.findIndex((other) => overlaps(other.replaces, reframe.replaces) && other.text === reframe.text) === i,
  );
  return distinct.slice(0, 2);
}

export const condescend = defineRule({
  id: 'res.condescend',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['respect'],
  what: 'Can read as talking down',
  why: 'It tells them that they should have known; they remember that, and not the answer.',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness (directness, second-person starts).',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ['Here is how {the thing} works: {how}.', 'Let me walk you through {the thing}: {first step}.'],
  },
  examples: { fires, silent },
});
