import type { Reading, Token } from '../../language/types.ts';
import { rememberPer } from '../../text/remember.ts';
import type { Sentence } from '../context.ts';
import { headsIn } from '../customer/ask-heads.ts';

/** A stretch of a reply's sentence that asks the customer for something: token range, end exclusive. */
export interface Requested {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/** Verbs by which a reply asks for a thing, said to or of the customer. */
const SENDING = new Set(
  'send share provide give tell confirm attach upload add forward supply state specify include indicate email show quote name drop pop'.split(
    ' ',
  ),
);
/** Imperatives that ask for nothing. */
const IDLE = new Set('thank note see enjoy keep have take feel look find let welcome bear imagine use click open'.split(' '));
/** What comes after these is why, not what. */
const REASONS = new Set(['so', 'because', 'since', 'before', 'then', 'after', 'once', 'and', 'but']);

/** Where a reply's sentence asks the customer for something, in order. A condition ("if you still have the box, …") does not ask. */
export const requestedIn = (sentence: Sentence): readonly Requested[] =>
  stretchesIn(sentence.reading).map((stretch) => ({ sentence, ...stretch }));

const stretchesIn = rememberPer((reading: Reading): readonly Omit<Requested, 'sentence'>[] => {
  const { tokens, clauses } = reading;
  const starts = new Set<number>();
  if (reading.question) for (const head of headsIn(reading)) starts.add(head.at);
  if (reading.question && starts.size === 0) starts.add(0);
  tokens.forEach((token, i) => {
    if (token.quoted) return;
    const before = tokens[i - 1]?.normal ?? '';
    const clause = clauses.find(({ verb }) => verb === i);
    const theirs = clause?.mood === 'imperative' || (clause?.subject === 'customer' && clause.modal !== '');
    if (SENDING.has(token.lemma) && token.tags.has('Verb') && (theirs || isPolite(tokens, i))) starts.add(i);
    if (isNeeding(tokens, i) || (token.normal === 'know' && before === 'me') || (token.normal === 'know' && before === 'us'))
      starts.add(i);
    if (token.normal === 'have' && ['us', 'me'].includes(before) && tokens[i - 2]?.normal === 'let') starts.add(i);
    if (
      token.normal === 'have' &&
      before === 'to' &&
      ['great', 'good', 'helpful', 'useful', 'lovely', 'nice', 'like', 'love'].includes(tokens[i - 2]?.normal ?? '')
    )
      starts.add(i);
    if (token.normal === 'please' && i === tokens.length - 1 && clauses.length === 0) starts.add(0);
    // "Please restart the box": any act asked of the customer.
    if (clause?.mood === 'imperative' && !IDLE.has(clause.lemma)) starts.add(i);
  });
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((from, k) => {
    const to = endOf(tokens, from, ordered[k + 1] ?? tokens.length);
    return { from, to, tokens: tokens.slice(from, to) };
  });
});

/** "Please send", "could you share", "ask you to upload", "if you could add". */
function isPolite(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 4), i).map(({ normal }) => normal);
  return (
    before.includes('please') ||
    before.includes('kindly') ||
    (before.at(-1) === 'to' && (before.includes('you') || before.includes('need'))) ||
    ['could', 'can', 'would'].some((modal) => before.includes(modal) && before.includes('you'))
  );
}

/** "I need the serial number", "we'd need your address": from the customer, not for a job of ours. */
function isNeeding(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.normal;
  if (!['need', 'require', 'missing', 'lacking', 'lack'].includes(word ?? '')) return false;
  const before = tokens.slice(Math.max(0, i - 4), i).map(({ normal }) => normal);
  return (
    (before.includes('i') || before.includes('we') || before.includes('just') || before.includes('still')) &&
    !before.includes('not') &&
    tokens[i + 1]?.normal !== 'to'
  );
}

function endOf(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from + 2; i < limit; i++) {
    const token = tokens[i];
    const link = token !== undefined && REASONS.has(token.normal);
    if (!token || !link) continue;
    // "The name and the build number" goes on; "and I'll check it" does not.
    const next = tokens[i + 1];
    if (token.normal === 'and' && next && !['i', 'we', 'then', 'our'].includes(next.normal)) continue;
    if (token.normal === 'before' || token.normal === 'after' || token.normal === 'then' || next) return i;
  }
  return limit;
}
