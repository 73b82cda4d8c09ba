import { digitsIn } from '../chunks.ts';
import { isDigit, isLetter, isUpper } from '../lines.ts';

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

/** What the number after such a word is. */
export const LABELS: Readonly<Record<string, IdentifierKind>> = {
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
export const BETWEEN = new Set([
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

export const DEVICES = new Set([
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

export const ORDINALS = ['st', 'nd', 'rd', 'th'];

export const isVersion = (text: string): boolean => {
  if (!isDigit(text.charAt(0)) || text.length > 16) return false;
  return (
    [...text].every((char) => isDigit(char) || '.-'.includes(char) || isLetter(char)) &&
    !ORDINALS.includes(text.slice(-2)) &&
    !text.includes('-day')
  );
};

/** Upper-case letters and digits in one word, five or more: H2K7LM, PO-60071, BR-9081. */
export function isMixedCode(text: string): boolean {
  const letters = [...text].filter(isLetter);
  return (
    text.length >= 5 &&
    digitsIn(text) >= 2 &&
    letters.length >= 1 &&
    letters.every(isUpper) &&
    [...text].every((char) => isLetter(char) || isDigit(char) || '-/_'.includes(char))
  );
}
