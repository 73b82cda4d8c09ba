import type { Span } from '../analyzer/types.ts';
import { emojiAt } from './emoji.ts';
import { afterListMarker, isDigit, isLetter, isUpper, lines, skipSpaces } from './lines.ts';
import { remember } from './remember.ts';

export interface Cut extends Span {
  /** Number of the block (line or joined lines) it stands in. */
  readonly block: number;
  readonly listItem: boolean;
}

/** After these a full stop does not end the sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st approx vs e.g i.e eg ie etc a.m p.m inc ltd co corp dept est min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);
const BEFORE_NUMBERS = new Set(['no', 'nos', 'nr', 'fig', 'ref', 'tel', 'ext']);
const CLOSERS = '"\')]}*_';

/** The sentences of a normalised text outside `excluded`, in order. A newline ends one, unless a hard-wrapped line runs on. */
export function sentences(text: string, excluded: readonly Span[]): readonly Cut[] {
  const out: Cut[] = [];
  let block = -1;
  for (const line of joinedLines(text, excluded)) {
    const from = afterListMarker(text, line.start, line.end);
    const listItem = from !== line.start;
    block++;
    const start = skipSpaces(text, from, line.end);
    for (const span of sentencesOf(text.slice(start, line.end)))
      out.push({ start: span.start + start, end: span.end + start, block, listItem });
  }
  return out;
}

/** Lines outside `excluded`, where a line that was wrapped in mid-sentence goes with the next one. */
function joinedLines(text: string, excluded: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const line of lines(text)) {
    if (line.start === line.end || excluded.some((span) => line.start >= span.start && line.end <= span.end)) continue;
    const previous = out.at(-1);
    if (previous && previous.end + 1 === line.start && runsOn(text, previous, line))
      out[out.length - 1] = { start: previous.start, end: line.end };
    else out.push(line);
  }
  return out;
}

/** Mail wrapped at about 70 columns: a long line without an ending, then a line that begins in lower case. */
function runsOn(text: string, previous: Span, line: Span): boolean {
  const first = text.charAt(line.start);
  const last = text.slice(previous.start, previous.end).trimEnd().at(-1) ?? '';
  const lastLineStart = text.lastIndexOf('\n', previous.end - 1) + 1;
  return (
    previous.end - Math.max(lastLineStart, previous.start) > 50 && isLetter(first) && !isUpper(first) && !'.!?:;'.includes(last)
  );
}

/** Enough for the blocks of the longest replies: each is cut once, however often the rest of the text changes. */
const BLOCKS = 2000;
const sentencesOf = remember(BLOCKS, (block) => [...splitBlock(block)]);

function* splitBlock(text: string): Generator<Span> {
  const to = text.length;
  let start = 0;
  for (let i = 0; i < to; i++) {
    if (emojiAt(text, i) > 0) {
      // "Super excited 🎉 Your parcel left": an emoji before a capital closes like a full stop.
      const end = afterEmoji(text, i, to);
      if (end < to && end > start && isUpper(text.charAt(skipSpaces(text, end, to)))) {
        yield trimmed(text, start, end);
        start = skipSpaces(text, end, to);
      }
      i = Math.max(end, start) - 1;
      continue;
    }
    if (!'.!?…'.includes(text.charAt(i))) continue;
    let end = i + 1;
    while (end < to && '.!?…'.includes(text.charAt(end))) end++;
    const marks = text.slice(i, end);
    while (end < to && CLOSERS.includes(text.charAt(end))) end++;
    if (end < to && text[end] !== ' ' && text[end] !== '\n') {
      i = end - 1;
      continue;
    }
    if (end < to && !endsSentence(text, start, i, marks, text.charAt(skipSpaces(text, end, to)))) {
      i = end - 1;
      continue;
    }
    end = afterEmoji(text, end, to);
    yield trimmed(text, start, end);
    start = skipSpaces(text, end, to);
    i = start - 1;
  }
  if (start < to && text.slice(start, to).trim()) yield trimmed(text, start, to);
}

/** Past the emoji that stand at `from`, spaces between them included: they belong to the sentence that they follow. */
function afterEmoji(text: string, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; ) {
    const length = emojiAt(text, at);
    if (length === 0 && text[at] !== ' ') break;
    at += length || 1;
    if (length > 0) end = at;
  }
  return end;
}

function endsSentence(text: string, start: number, stop: number, marks: string, next: string): boolean {
  if (marks.includes('!') || marks.includes('?')) return true;
  // "… and then" goes on; "…" before a capital does not.
  if (marks === '…' || marks.length > 1) return isUpper(next) || isDigit(next);
  const word = lastWord(text, start, stop);
  // "No. 12" goes on, "They said no. You" does not.
  if (BEFORE_NUMBERS.has(word.toLowerCase())) return !(isDigit(next) || next === '#');
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  // "J. Smith": an initial, but "version B." before a capital is rare enough to lose.
  if (word.length === 1 && isUpper(word) && word !== 'I' && isUpper(next)) return false;
  // "1. Open the page 2. Click": the number belongs to what follows.
  if (word.length <= 2 && [...word].every(isDigit) && word.length > 0 && stop - word.length === start) return false;
  return true;
}

function lastWord(text: string, start: number, stop: number): string {
  let i = stop;
  while (i > start && text[i - 1] !== ' ' && text[i - 1] !== '\n' && text[i - 1] !== '(') i--;
  return text.slice(i, stop);
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\n')) last--;
  return { start, end: last };
}
