import type { Span } from '../analyzer/types.ts';
import { type Chunk, chunksOf, digitsIn, isCurrency } from './chunks.ts';
import { isDigit, isLetter, isUpper } from './lines.ts';

export type IdentifierKind =
  | 'order'
  | 'invoice'
  | 'ticket'
  | 'version'
  | 'device'
  | 'email'
  | 'phone'
  | 'serial'
  | 'amount'
  | 'date'
  | 'other';

export interface FoundIdentifier extends Span {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** What the number after such a word is. */
const LABELS: Readonly<Record<string, IdentifierKind>> = {
  order: 'order',
  orders: 'order',
  booking: 'order',
  reservation: 'order',
  purchase: 'order',
  po: 'order',
  pnr: 'order',
  confirmation: 'order',
  job: 'order',
  delivery: 'order',
  shipment: 'order',
  parcel: 'order',
  tracking: 'order',
  invoice: 'invoice',
  bill: 'invoice',
  receipt: 'invoice',
  ticket: 'ticket',
  case: 'ticket',
  incident: 'ticket',
  complaint: 'ticket',
  request: 'ticket',
  serial: 'serial',
  sn: 'serial',
  imei: 'serial',
  vin: 'serial',
  unit: 'serial',
  reference: 'other',
  ref: 'other',
  code: 'other',
  account: 'other',
  policy: 'other',
  claim: 'other',
  contract: 'other',
  membership: 'other',
  member: 'other',
  customer: 'other',
  meter: 'other',
  workspace: 'other',
  licence: 'other',
  license: 'other',
  folio: 'other',
  version: 'version',
  app: 'version',
  firmware: 'version',
  build: 'version',
  release: 'version',
  update: 'version',
  ver: 'version',
  v: 'version',
  macos: 'version',
  ios: 'version',
  android: 'version',
  windows: 'version',
  chrome: 'version',
  firefox: 'version',
  safari: 'version',
  edge: 'version',
  sonoma: 'version',
  ipados: 'version',
};
/** Words that may stand between a label and its number. */
const BETWEEN = new Set([
  'number',
  'no',
  'nr',
  'id',
  'code',
  'reference',
  'ref',
  'is',
  'was',
  'num',
  'key',
  'to',
  'name',
  'the',
  'my',
]);
const DEVICES = new Set([
  'iphone',
  'ipad',
  'galaxy',
  'pixel',
  'macbook',
  'thinkpad',
  'kindle',
  'xperia',
  'oneplus',
  'redmi',
  'playstation',
  'xbox',
  'ps5',
  'ps4',
  'imac',
  'surface',
]);
const CURRENCY_WORDS = new Set([
  'dollars',
  'dollar',
  'euros',
  'euro',
  'pounds',
  'pound',
  'usd',
  'eur',
  'gbp',
  'chf',
  'inr',
  'rupees',
  'quid',
  'bucks',
  'aud',
  'cad',
  'sek',
  'nok',
  'pln',
  'rs',
]);
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Identifiers, amounts and dates named in a text, in order. Values are as written, without the label. */
export function identifiersOf(text: string): readonly FoundIdentifier[] {
  const chunks = chunksOf(text);
  const out: FoundIdentifier[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const found = at(chunks, i);
    if (!found) continue;
    const last = chunks[i + found.length - 1];
    const first = chunks[i];
    if (!first || !last) continue;
    out.push({ kind: found.kind, value: text.slice(first.start, last.end), start: first.start, end: last.end });
    i += found.length - 1;
  }
  return out;
}

interface Found {
  readonly kind: IdentifierKind;
  /** Chunks it takes. */
  readonly length: number;
}

function at(chunks: readonly Chunk[], i: number): Found | null {
  const chunk = chunks[i];
  if (!chunk) return null;
  if (isEmail(chunk.text)) return { kind: 'email', length: 1 };
  const amount = amountAt(chunks, i);
  if (amount > 0) return { kind: 'amount', length: amount };
  const date = dateAt(chunks, i);
  if (date > 0) return { kind: 'date', length: date };
  const lower = chunk.text.toLowerCase();
  const next = chunks[i + 1];
  if (DEVICES.has(lower) && next && digitsIn(next.text) > 0 && next.text.length <= 4 && !chunk.after)
    return { kind: 'device', length: 2 };
  if (digitsIn(chunk.text) === 0) return isBookingCode(chunks, i) ? { kind: 'order', length: 1 } : null;
  const phone = phoneAt(chunks, i);
  if (phone > 0) return { kind: 'phone', length: phone };
  const label = labelBefore(chunks, i);
  if (label === 'version') return isVersion(chunk.text) ? { kind: 'version', length: 1 } : null;
  if (label && isReference(chunk, label)) return { kind: label, length: 1 };
  if (lower.startsWith('v') && isDigit(lower.charAt(1)) && isVersion(lower.slice(1))) return { kind: 'version', length: 1 };
  if (chunk.before.endsWith('#') && digitsIn(chunk.text) >= 2) return { kind: 'order', length: 1 };
  return isMixedCode(chunk.text) ? { kind: prefixKind(chunk.text), length: 1 } : null;
}

const isEmail = (text: string): boolean => {
  const sign = text.indexOf('@');
  return sign > 0 && text.indexOf('.', sign) > sign + 1 && text.indexOf('@', sign + 1) < 0;
};

/** "£1,240", "€ 39", "64 dollars", "40 000 €": number of chunks. */
function amountAt(chunks: readonly Chunk[], i: number): number {
  const chunk = chunks[i];
  if (!chunk) return 0;
  const { text } = chunk;
  if (digitsIn(text) > 0 && (isCurrency(text.charAt(0)) || isCurrency(text.at(-1) ?? ''))) return 1;
  if (
    isRand(text) ||
    (isPriced(text) &&
      ['of', 'for', 'at', 'paid', 'charged', 'by', 'total', 'is'].includes(chunks[i - 1]?.text.toLowerCase() ?? ''))
  )
    return 1;
  const next = chunks[i + 1]?.text.toLowerCase() ?? '';
  const plain = [...text].every((char) => isDigit(char) || ",.'".includes(char));
  if (plain && digitsIn(text) > 0 && (CURRENCY_WORDS.has(next) || (next.length === 1 && isCurrency(next)))) return 2;
  return (CURRENCY_WORDS.has(text.toLowerCase()) || (text.length === 1 && isCurrency(text))) && startsWithDigit(chunks[i + 1])
    ? 2
    : 0;
}

/** R1450: South African rand. */
const isRand = (text: string): boolean =>
  text.startsWith('R') &&
  text.length > 1 &&
  [...text.slice(1)].every((char) => isDigit(char) || ',.'.includes(char)) &&
  isDigit(text.charAt(1));
/** 34.99 after "of" or "charged". */
const isPriced = (text: string): boolean =>
  text.length > 3 &&
  '.,'.includes(text.charAt(text.length - 3)) &&
  [...text].every((char) => isDigit(char) || ',.'.includes(char));

const startsWithDigit = (chunk: Chunk | undefined): boolean => chunk !== undefined && isDigit(chunk.text.charAt(0));

/** "1 July", "July 1st 2026", "2026-07-01", "12/09/2026", "the 9th": number of chunks. */
function dateAt(chunks: readonly Chunk[], i: number): number {
  const chunk = chunks[i];
  const next = chunks[i + 1];
  if (!chunk) return 0;
  if (isNumericDate(chunk.text)) return 1;
  const day = isDayNumber(chunk.text);
  const month = next ? MONTHS.has(next.text.toLowerCase()) : false;
  if (day && month && !chunk.after) return 2 + (isYear(chunks[i + 2]) && !next?.after.includes('.') ? 1 : 0);
  if (MONTHS.has(chunk.text.toLowerCase()) && isUpper(chunk.text.charAt(0)) && next && isDayNumber(next.text) && !chunk.after)
    return 2 + (isYear(chunks[i + 2]) ? 1 : 0);
  return isOrdinalDay(chunk.text) && chunks[i - 1]?.text.toLowerCase() === 'the' && !startsTime(next) ? 1 : 0;
}

const ORDINALS = ['st', 'nd', 'rd', 'th'];
const isOrdinalDay = (text: string): boolean => ORDINALS.includes(text.slice(-2).toLowerCase()) && isDayNumber(text.slice(0, -2));
/** "the 3rd time", "the 2nd parcel": an ordinal that counts something. */
const startsTime = (next: Chunk | undefined): boolean =>
  next !== undefined &&
  isLetter(next.text.charAt(0)) &&
  ![
    'and',
    'or',
    'of',
    'at',
    'to',
    'as',
    'but',
    'so',
    'i',
    'we',
    'is',
    'was',
    'because',
    'for',
    'by',
    'with',
    'in',
    'from',
    'every',
    'if',
    'when',
    'then',
    'that',
    'it',
    'and,',
  ].includes(next.text.toLowerCase());

function isDayNumber(text: string): boolean {
  const bare = ORDINALS.includes(text.slice(-2).toLowerCase()) ? text.slice(0, -2) : text;
  return bare.length > 0 && bare.length <= 2 && [...bare].every(isDigit) && Number(bare) >= 1 && Number(bare) <= 31;
}

const isYear = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.text.length === 4 &&
  [...chunk.text].every(isDigit) &&
  ['19', '20'].includes(chunk.text.slice(0, 2));

function isNumericDate(text: string): boolean {
  for (const mark of ['-', '/', '.']) {
    const parts = text.split(mark);
    if (parts.length !== 3 || !parts.every((part) => part.length > 0 && [...part].every(isDigit))) continue;
    const lengths = parts.map((part) => part.length);
    if (
      (lengths[0] === 4 && (lengths[1] ?? 0) <= 2) ||
      ((lengths[0] ?? 0) <= 2 && (lengths[1] ?? 0) <= 2 && (mark !== '.' || lengths[2] === 4))
    )
      return true;
  }
  return false;
}

/** Number of chunks of a phone number: "+44 20 7946 0958", "(030) 1234567", "0161-496 0000". */
function phoneAt(chunks: readonly Chunk[], i: number): number {
  const first = chunks[i];
  if (!first || !(first.text.startsWith('+') || first.text.startsWith('0') || isDigit(first.text.charAt(0)))) return 0;
  let digits = 0;
  let length = 0;
  for (let k = i; k < chunks.length && k < i + 6; k++) {
    const chunk = chunks[k];
    if (!chunk || [...chunk.text].some((char) => !(isDigit(char) || '+-().'.includes(char)))) break;
    if (k > i && chunk.text.startsWith('+')) break;
    digits += digitsIn(chunk.text);
    length++;
    if (chunk.after && chunk.after !== ')') break;
  }
  const international = first.text.startsWith('+');
  const trunk = first.text.startsWith('0') && (length > 1 || first.text.includes('-') || digits >= 10);
  const asked = ['call', 'phone', 'mobile', 'cell', 'tel', 'ring', 'telephone', 'whatsapp'].some((word) =>
    [chunks[i - 1], chunks[i - 2], chunks[i - 3]].some((before) => before?.text.toLowerCase() === word),
  );
  return digits >= 7 && digits <= 15 && (international || trunk || asked) ? length : 0;
}

/** "No. 12" goes on after its stop; "the update? 2) How …" doesn't. */
const endsPhrase = (after: string): boolean => ['.', '?', '!', ';'].some((mark) => after.includes(mark));

/** The kind that a label up to four words before says, if nothing but "number", "is" and the like stands between. */
function labelBefore(chunks: readonly Chunk[], i: number): IdentifierKind | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const before = chunks[k];
    if (!before || (endsPhrase(before.after) && !['no.', 'nr.', 'ref.'].includes(`${before.text.toLowerCase()}.`))) return null;
    const kind = LABELS[before.text.toLowerCase()];
    if (kind) return kind;
    if (!BETWEEN.has(before.text.toLowerCase())) return null;
  }
  return null;
}

const isVersion = (text: string): boolean => {
  if (!isDigit(text.charAt(0)) || text.length > 16) return false;
  return (
    [...text].every((char) => isDigit(char) || '.-'.includes(char) || isLetter(char)) &&
    !ORDINALS.includes(text.slice(-2)) &&
    !text.includes('-day')
  );
};

/** "order 3 chairs" orders chairs: a bare number needs three digits. */
function isReference(chunk: Chunk, label: IdentifierKind): boolean {
  if (isEmail(chunk.text) || chunk.text.includes(':')) return false;
  const digits = digitsIn(chunk.text);
  return (
    digits >= 3 ||
    (digits >= 1 && chunk.before.endsWith('#')) ||
    (digits >= 1 && isMixedCode(chunk.text)) ||
    (label === 'serial' && digits >= 2)
  );
}

/** Upper-case letters and digits in one word, five or more: H2K7LM, PO-60071, BR-9081. */
function isMixedCode(text: string): boolean {
  const letters = [...text].filter(isLetter);
  return (
    text.length >= 5 &&
    digitsIn(text) >= 2 &&
    letters.length >= 1 &&
    letters.every(isUpper) &&
    [...text].every((char) => isLetter(char) || isDigit(char) || '-/_'.includes(char))
  );
}

/** An airline's or hotel's record locator has no digit sometimes: only after its label. */
function isBookingCode(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  if (chunk?.text.length !== 6 || ![...chunk.text].every(isUpper)) return false;
  return ['pnr', 'booking', 'locator', 'reference', 'code', 'confirmation'].includes(chunks[i - 1]?.text.toLowerCase() ?? '');
}

function prefixKind(code: string): IdentifierKind {
  if (code.startsWith('INV')) return 'invoice';
  if (code.startsWith('SN')) return 'serial';
  return 'order';
}
