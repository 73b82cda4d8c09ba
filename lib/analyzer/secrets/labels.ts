import { type Chunk, chunksOf } from '../../text/chunks.ts';
import { rememberPer } from '../../text/remember.ts';
import type { Context, Discourse } from '../context.ts';
import type { Span } from '../types.ts';

/** A secret that its label, or talk of signing in, gives away. */
export interface LabelledSecret extends Span {
  readonly kind: 'password' | 'code' | 'national-id';
}

/** What a word near a number says that it is. */
export const PASSWORD_LABELS = new Set([
  'password',
  'passphrase',
  'passcode',
  'pass',
  'pwd',
  'pw',
  'passwort',
  'pswd',
  'passkey',
]);

export const PIN_LABELS = new Set(['pin', 'otp', 'tan', 'cvv', 'cvc', 'cvv2']);

/** Next to these it is nobody's. */
export const TEST_WORDS = new Set(['default', 'factory', 'example', 'sample', 'test', 'sandbox', 'dummy', 'ending', 'ends']);

const chunksOfDiscourse = rememberPer((discourse: Discourse) => chunksOf(discourse.text));

/** The customer's last message in chunks: the same at every keystroke. */
export const customerChunks = (context: Context): readonly Chunk[] =>
  context.customerText ? chunksOfDiscourse(context.customerText) : [];

export const lower = (chunk: Chunk | undefined): string => chunk?.text.toLowerCase() ?? '';

export const holdsAny = (chunks: readonly Chunk[], words: ReadonlySet<string>): boolean =>
  chunks.some((chunk) => words.has(lower(chunk)));

/** "To save you the walk: 604-117". */
export const isColonTail = (chunk: Chunk, before: Chunk | undefined): boolean =>
  before?.after.includes(':') === true && chunk.after.trim() !== ',';
