import { sympathises } from '../../analyzer/acknowledgement.ts';
import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { phraseAt } from '../../language/query.ts';
import type { Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './but.examples.ts';
import { isHelpful } from './but.helpful.ts';
import { frontedConcession, turnLength } from './but.turns.ts';

function detect({ reply }: Context): readonly Hit[] {
  return reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting' || sentence.reading.question) return [];
    const turn = turnOf(sentence);
    if (!turn) return [];
    return [{ spans: [coreOf(sentence)], reframes: reframes(sentence, turn) }];
  });
}

interface Turn {
  /** Index of the turning word, or of the comma's last word where a concession comes first. */
  readonly at: number;
  /** First token of the second half. */
  readonly second: number;
  readonly fronted: boolean;
}

/** "Sorry to bother you", "apologies for the short notice", "hard to say": courtesy, and no trouble of the reader's. */
const COURTESIES: readonly (readonly string[])[] = [
  ['to', 'bother'],
  ['to', 'disturb'],
  ['to', 'interrupt'],
  ['to', 'ask'],
  ['to', 'chase'],
  ['to', 'nag'],
  ['short', 'notice'],
  ['hard', 'to', 'say'],
  ['hard', 'to', 'tell'],
  ['hard', 'to', 'know'],
  ['difficult', 'to', 'say'],
  ['am', 'afraid'],
  ['are', 'afraid'],
];

const acknowledges = (tokens: readonly Token[], from: number, to: number): boolean =>
  sympathises(tokens, from, to) &&
  !COURTESIES.some((words) => tokens.slice(from, to).some((_, i) => phraseAt(tokens, from + i, ...words)));

function turnOf(sentence: Sentence): Turn | null {
  const { tokens } = sentence.reading;
  const fronted = frontedConcession(tokens);
  if (fronted > 0) {
    const helps = isHelpful(sentence, fronted, tokens.length);
    return acknowledges(tokens, 1, fronted) && !helps ? { at: 0, second: fronted, fronted: true } : null;
  }
  for (let i = 2; i < tokens.length - 2; i++) {
    const length = turnLength(tokens, i);
    if (length === 0 || !acknowledges(tokens, 0, i) || !says(sentence, i + length)) continue;
    return isHelpful(sentence, i + length, tokens.length) ? null : { at: i, second: i + length, fronted: false };
  }
  return null;
}

/** A verb or at least three words follow: "but only two" says nothing of its own. */
const says = ({ reading: { tokens, clauses } }: Sentence, from: number): boolean =>
  clauses.some((clause) => clause.verb >= from) ||
  (tokens.length - from >= 2 && !['nothing', 'no', 'not'].includes(tokens[from]?.normal ?? ''));

/** A full stop in place of the turn; or the turn and what follows give way to what is possible. */
function reframes(sentence: Sentence, { at, second, fronted }: Turn): readonly Reframe[] {
  const { tokens, text } = sentence.reading;
  const next = tokens[second];
  // "… and yet": the "and" goes with the turn.
  const joined = !fronted && ['and', 'but'].includes(tokens[at - 1]?.normal ?? '') ? 1 : 0;
  const last = tokens[fronted ? second - 1 : at - 1 - joined];
  const head = tokens[tokens[0]?.normal === 'much' ? 2 : 1];
  if (!next || !last || !head) return [];
  const own = fronted ? capital(text.slice(head.start, last.end)) : '';
  const start = sentence.start + (fronted ? 0 : last.end);
  return [
    { replaces: { start, end: sentence.start + next.start + 1 }, text: `${own}. ${text.charAt(next.start).toUpperCase()}` },
    starter({ start, end: sentence.end }, `${own}. What I can do is {option}.`),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An acknowledgement that its own sentence takes back. */
export const but = defineRule({
  id: 'emp.but',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['warmth'],
  what: 'A turn that takes the acknowledgement back',
  why: 'After “but” a reader keeps only the second half; a full stop lets the acknowledgement stand.',
  source: 'Stone, D., Patton, B. & Heen, S. (1999). Difficult Conversations, on “the And stance”',
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ['{What you understand}. {What comes next}.'],
  },
  examples: { fires, silent },
});
