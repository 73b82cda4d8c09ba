import { type Chunk, digitsIn } from '../../text/chunks.ts';
import { isDigit, isLetter } from '../../text/lines.ts';
import { couldBePassword, looksLikePassword } from '../../text/secrets.ts';
import type { Context, Sentence } from '../context.ts';
import { customerChunks, holdsAny, isColonTail, type LabelledSecret, lower, PASSWORD_LABELS } from './labels.ts';

const NETWORK_WORDS = new Set(['wifi', 'wi-fi', 'wlan', 'ssid', 'hotspot', 'example', 'characters']);

const ACCESS_WORDS = new Set([
  ...PASSWORD_LABELS,
  'login',
  'log',
  'sign',
  'sign-in',
  'opens',
  'open',
  'access',
  'portal',
  'credentials',
  'reset',
  'unlock',
  'unlocks',
  'user',
  'username',
  'logs',
  'signs',
]);

/** Words that may stand between a label and what it labels. */
const LINKS = new Set(
  'is was are be been to as now set changed reset the your new temporary again number no nr id currently still reads of for this card following one with and it in our records on file we have hold you gave me us code'.split(
    ' ',
  ),
);

const REACH = 5;

/** Passwords that their label, or talk of signing in, gives away. Spans are into the sentence. */
export function passwords(chunks: readonly Chunk[], sentence: Sentence, context: Context): readonly LabelledSecret[] {
  const { text } = sentence.reading;
  const out: LabelledSecret[] = [];
  if (holdsAny(chunks, NETWORK_WORDS)) return out;
  chunks.forEach((chunk, i) => {
    if (chunk.text.includes('@') && looksLikeEmail(chunk.text)) return;
    const quoted = `"'`.includes(chunk.before.at(-1) ?? ' ') && `"'`.includes(chunk.after.charAt(0) || ' ');
    const word = withSigns(text, chunk);
    const strong = looksLikePassword(word.text) && holdsAny(chunks, ACCESS_WORDS);
    const labelled = couldBePassword(word.text, quoted) && isLabelled(chunks, i, PASSWORD_LABELS) && !isPlainNumber(chunk.text);
    const told = isColonTail(chunk, chunks[i - 1]) && looksMadeUp(chunk.text) && asksForPassword(context);
    if (strong || labelled || told) out.push({ kind: 'password', start: chunk.start, end: word.end });
  });
  return out;
}

/** "… so you can get back in: Tulipe-bleue-77." */
const looksMadeUp = (text: string): boolean =>
  text.length >= 8 &&
  digitsIn(text) > 0 &&
  [...text].filter(isLetter).length >= 4 &&
  [...text].some((char) => isLetter(char) && char !== char.toUpperCase());

const asksForPassword = (context: Context): boolean => holdsAny(customerChunks(context), PASSWORD_LABELS);

const SEED_LABELS = ['seed', 'recovery phrase', 'mnemonic', 'secret phrase'];

/** A wallet's words in quotes. */
export function seedPhrases(text: string): readonly LabelledSecret[] {
  const label = SEED_LABELS.map((words) => text.toLowerCase().indexOf(words)).find((at) => at >= 0);
  if (label === undefined) return [];
  const open = text.indexOf('"', label);
  const close = open < 0 ? -1 : text.indexOf('"', open + 1);
  if (close < 0 || text.slice(open, close).split(' ').length < 4) return [];
  return [{ kind: 'password', start: open, end: close + 1 }];
}

const looksLikeEmail = (text: string): boolean => text.indexOf('.', text.indexOf('@')) > 0;

const isPlainNumber = (text: string): boolean =>
  [...text].every((char) => isDigit(char) || '.,-'.includes(char)) && digitsIn(text) < 4;

/** "Summer2024!," is a password and a comma: of the signs after the word all but the last count when another mark follows. */
function withSigns(text: string, chunk: Chunk): { readonly text: string; readonly end: number } {
  let end = chunk.end;
  while ('!#$%&*?^~+='.includes(text.charAt(end)) && end < text.length && end - chunk.end < 3) end++;
  const followed = end < text.length && text[end] !== ' ' && text[end] !== '\n';
  if (!followed && end > chunk.end && '!?'.includes(text.charAt(end - 1))) end--;
  return { text: text.slice(chunk.start, end), end };
}

/** A label stands before within reach, and nothing but links stands between; or right after, as in "X as your password". */
function isLabelled(chunks: readonly Chunk[], i: number, labels: ReadonlySet<string>): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const word = lower(chunks[k]);
    if (labels.has(word)) return true;
    if (!LINKS.has(word)) return false;
    if (chunks[k]?.after.includes('.')) return false;
  }
  return false;
}
