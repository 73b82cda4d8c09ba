import { type Chunk, digitsIn } from '../../text/chunks.ts';
import { isDigit, isLetter } from '../../text/lines.ts';
import { rememberBy } from '../../text/remember.ts';
import type { Context } from '../context.ts';
import { isBareNumber } from './codes.ts';
import { customerChunks, holdsAny, type LabelledSecret, lower, TEST_WORDS } from './labels.ts';

const ID_LABELS = new Set(
  'ssn social nino aadhaar aadhar adhaar pesel bsn cpf dni nie nif personnummer fødselsnummer cpr tfn nric curp amka'.split(' '),
);

/** Two words that together name a national number. */
const ID_PAIRS: readonly (readonly [string, string])[] = [
  ['national', 'insurance'],
  ['social', 'security'],
  ['social', 'insurance'],
  ['national', 'id'],
  ['national', 'identity'],
  ['identity', 'number'],
  ['identity', 'card'],
  ['passport', 'number'],
  ['passport', 'no'],
  ['ni', 'number'],
  ['id', 'number'],
  ['pan', 'number'],
  ['tax', 'id'],
  ['codice', 'fiscale'],
  ['citizen', 'number'],
  ['licence', 'number'],
];

/** National numbers that a label next to them names. Spans are into the text of the chunks. */
export function nationalIds(chunks: readonly Chunk[]): readonly LabelledSecret[] {
  const labels = chunks.flatMap((chunk, i) => (isIdLabel(chunk, chunks[i + 1]) ? [i] : []));
  if (labels.length === 0 || holdsAny(chunks, TEST_WORDS)) return [];
  const out: LabelledSecret[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk || digitsIn(chunk.text) < 3 || !labels.some((label) => Math.abs(i - label) <= 10) || !isCodeWord(chunk.text))
      continue;
    let end = i;
    let digits = digitsIn(chunk.text);
    let next = chunks[end + 1];
    while (
      next &&
      chunks[end]?.after === '' &&
      next.before === '' &&
      isCodeWord(next.text) &&
      digitsIn(next.text) + [...next.text].filter((c) => isLetter(c) && c === c.toUpperCase()).length === next.text.length
    ) {
      end++;
      digits += digitsIn(next.text);
      next = chunks[end + 1];
    }
    const last = chunks[end];
    if (last && (digits >= 6 || isPan(chunks[i - 1] ?? chunk, chunk)))
      out.push({ kind: 'national-id', start: chunk.start, end: last.end });
    i = end;
  }
  return out;
}

/** The customer named their national number, and the same or a bare long number answers: "The right one, 148306251, is saved." */
export function askedIds(chunks: readonly Chunk[], context: Context): readonly LabelledSecret[] {
  const told = idsTold(context);
  if (!told) return [];
  return chunks
    .filter((chunk, i) => told.has(chunk.text) || isBareLongNumber(chunk, chunks[i - 1], chunks[i + 1]))
    .map(({ start, end }) => ({ kind: 'national-id' as const, start, end }));
}

/** The national numbers in the customer's message, null when it names none. */
const idsTold = rememberBy(
  (context: Context) => context.conversation,
  (context: Context): ReadonlySet<string | undefined> | null => {
    const asked = customerChunks(context);
    if (!asked.some((chunk, i) => isIdLabel(chunk, asked[i + 1]))) return null;
    return new Set(nationalIds(asked).map(({ start, end }) => context.customerText?.text.slice(start, end)));
  },
);

const isBareLongNumber = (chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): boolean =>
  [...chunk.text].every(isDigit) &&
  chunk.text.length >= 8 &&
  chunk.text.length <= 12 &&
  isBareNumber(chunk, before, after, chunk.text);

/** "SA ID 8804120655083": a long number right after ID, unless it is an account's. */
const isPersonalId = (chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.text === 'ID' && next !== undefined && next.text.length >= 10 && [...next.text].every(isDigit);

/** India's tax number: five letters, four digits, a letter. */
const isPan = (chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.text === 'PAN' && next !== undefined && next.text.length === 10 && digitsIn(next.text.slice(5, 9)) === 4;

const isIdLabel = (chunk: Chunk, next: Chunk | undefined): boolean =>
  ID_LABELS.has(lower(chunk)) ||
  isPan(chunk, next) ||
  isPersonalId(chunk, next) ||
  ID_PAIRS.some(([first, second]) => lower(chunk) === first && lower(next) === second);

const isCodeWord = (text: string): boolean =>
  [...text].every((char) => isDigit(char) || '-/.'.includes(char) || (isLetter(char) && char === char.toUpperCase()));
