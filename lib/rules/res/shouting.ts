import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { overlaps, spanOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { isCapitals, shoutsIn, spelledOut, staysCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './shouting.examples.ts';

function detect(context: Context): readonly Hit[] {
  return [...context.reply.sentences.flatMap(capitals), ...chopped(context), ...marks(context)].sort(
    (a, b) => a.spans[0].start - b.spans[0].start,
  );
}

function capitals(sentence: Sentence): readonly Hit[] {
  const { tokens } = sentence.reading;
  // A sign-off of a word or two is a name or a form field.
  if (sentence.role === 'closing' && tokens.length <= 4) return [];
  const letters = spelledOut(tokens);
  return [...shoutsIn(tokens), ...(letters ? [letters] : [])].map(({ from, to }) => {
    const span = spanOf(sentence, from, to);
    return { spans: [span] as const, reframes: [{ replaces: span, text: spoken(sentence, from, to) }] };
  });
}

/** "STAY. OFF. THE. ROAD.": sentences of one word in capitals each. */
function chopped({ reply }: Context): readonly Hit[] {
  const hits: Hit[] = [];
  let run: Sentence[] = [];
  for (const sentence of [...reply.sentences, undefined]) {
    if (sentence && sentence.reading.tokens.length === 1 && isCapitals(sentence.reading.tokens[0])) {
      run.push(sentence);
      continue;
    }
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length >= 3) {
      const span = { start: first.start, end: last.end };
      const words = run.map(({ reading }) => reading.tokens[0]?.text.toLowerCase() ?? '').join(' ');
      hits.push({ spans: [span], reframes: [{ replaces: span, text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` }] });
    }
    run = [];
  }
  return hits;
}

/** The same words in sentence case: names and abbreviations keep their capitals. */
function spoken({ reading }: Sentence, from: number, to: number): string {
  const { tokens, text } = reading;
  const letters = spelledOut(tokens);
  if (letters?.from === from) return joinedLetters(tokens.slice(from, to));
  let out = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.start === tokens[i - 1]?.start) continue;
    const gap = i > from ? text.slice(tokens[i - 1]?.end ?? token.start, token.start) : '';
    out += joined(gap) + (isLowered(token, i > from) ? token.text.toLowerCase() : token.text);
  }
  return from === 0 ? out.charAt(0).toUpperCase() + out.slice(1) : out;
}

const joinedLetters = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.text.split('-').join(''))
    .join('')
    .toLowerCase();

const isLowered = (token: Token, inside: boolean): boolean =>
  (inside && token.text === 'A') || (isCapitals(token) && !staysCapital(token));

/** "STAY. OFF. THE. ROAD": the full stops between shouted words go too. */
const joined = (gap: string): string => (gap.trim() === '.' ? ' ' : gap);

/** Words by which several marks are joy, thanks or a greeting and no raised voice. */
const WARM = new Set(
  'hi hello hey hiya happy thanks thank thx congratulations congrats wonderful great love lovely sorry enjoy woohoo yay yayy fab fabulous amazing welcome cheers awesome brilliant excited exciting good best fun hope wow super cool glad delighted hooray perfect pleased beautiful cute sweet aww fantastic excellent nice bravo'.split(
    ' ',
  ),
);

/** "!!", "??" and the like, where nothing warm stands beside them. */
function marks({ reply }: Context): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < reply.text.length; i++) {
    const run = runOf(reply.text, i);
    if (!run) continue;
    i = run.end;
    if (isCode(reply.text, run) || reply.excluded.some((span) => overlaps(span, run))) continue;
    const sentence = reply.sentences.findLast(({ start }) => start < run.start);
    if (!sentence || sentence.role === 'greeting' || isWarm(sentence, run, reply.text)) continue;
    if (!isLoud(sentence, reply.text.slice(run.start, run.end))) continue;
    hits.push({ spans: [run], reframes: [softer(reply.text, run)] });
  }
  return hits;
}

/** Two marks or more, spaces between them allowed: "! ! !". */
function runOf(text: string, from: number): Span | null {
  let end = from;
  let count = 0;
  for (let i = from; i < text.length && ('!?'.includes(text.charAt(i)) || (count > 0 && text.charAt(i) === ' ')); i++) {
    if (text.charAt(i) === ' ') continue;
    count++;
    end = i + 1;
  }
  return count >= 2 ? { start: from, end } : null;
}

/** `sudo !!`, "a ?? b", "!!value": marks that a quote, a letter or a space before them makes code. */
function isCode(text: string, run: Span): boolean {
  const after = text.charAt(run.end);
  const before = text.charAt(run.start - 1);
  return before === ' ' || (after !== '' && ('\'"`'.includes(after) || after.toLowerCase() !== after.toUpperCase()));
}

function isWarm(sentence: Sentence, run: Span, text: string): boolean {
  if (sentence.end < run.start - 1) return true;
  const said = text.slice(sentence.start, run.start);
  return sentence.reading.tokens.some((token) => WARM.has(token.normal)) || [...said].some(isPictograph);
}

/** Three marks are loud; two exclamation marks only behind an order, a no or a loss: "your coupon ended in May!!". */
function isLoud({ reading }: Sentence, run: string): boolean {
  const count = [...run].filter((char) => char !== ' ').length;
  if (count >= 3) return true;
  if (run.includes('?')) return false;
  return (
    shoutsIn(reading.tokens).length > 0 ||
    reading.tokens.some((token) => COLD.has(token.lemma)) ||
    reading.clauses.slice(-1).some((clause) => clause.negated || (clause.mood === 'imperative' && !CHEERING.has(clause.lemma)))
  );
}

const COLD = new Set([
  'end',
  'expire',
  'close',
  'fail',
  'already',
  'late',
  'twice',
  'afraid',
  'must',
  'only',
  'stop',
  'wrong',
  'future',
]);
const CHEERING = new Set(['get', 'have', 'let', 'enjoy', 'keep', 'see', 'come', 'go', 'hang', 'cheer', 'smile', 'bring']);

const isPictograph = (char: string): boolean => (char.codePointAt(0) ?? 0) >= 0x2600;

/** One question mark for a question, a full stop for the rest. */
const softer = (text: string, run: Span): Reframe => ({
  replaces: run,
  text: text.slice(run.start, run.end).includes('?') ? '?' : '.',
});

/** Capitals and piled marks that read as a raised voice. */
export const shouting = defineRule({
  id: 'res.shouting',
  level: 'hint',
  scope: 'span',
  dimensions: ['respect'],
  what: 'Reads as a raised voice',
  why: 'Capitals and piled-up marks sound like shouting; sentence case and one mark say the same calmly.',
  source:
    'Kruger, J., Epley, N., Parker, J. & Ng, Z. (2005). Egocentrism over e-mail. Journal of Personality and Social Psychology 89(6)',
  detect,
  examples: { fires, silent },
});
