import type { Chunk } from '../../text/chunks.ts';
import { shortCodesIn } from '../../text/secrets.ts';
import type { Context, Sentence } from '../context.ts';
import { holdsAny, isColonTail, type LabelledSecret, lower, PASSWORD_LABELS, PIN_LABELS, TEST_WORDS } from './labels.ts';

const CODE_LABELS = new Set(['code', 'codes', 'token', 'passcode']);

/** Codes that are meant to be told. */
const PUBLIC_CODES = new Set(
  'promo promotion promotional discount voucher gift coupon error postal post zip area country dialling dialing sort booking reference product item tracking status reason referral campaign qr return returns order colour color dress door gate entry swift iban customer meter source invoice case ticket student offer sale branch airport airline model part article bar activity course class sku hs commodity tax vat fault response exit room building lockbox parking locker bike default factory standard pairing bluetooth wifi wi-fi network guest test dummy sample example demo'.split(
    ' ',
  ),
);

const SIGN_IN_WORDS = new Set(
  'login log sign sign-in signin verification verify security one-time otp 2fa mfa two-factor authentication authenticator authorisation authorization confirm recovery backup access sms texted boxes unlock expires temporary reset identity six-digit 6-digit four-digit 4-digit passcode'.split(
    ' ',
  ),
);

const SIX_DIGIT_TALK = new Set(['boxes', 'type', 'enter', 'ask', 'asks', 'asked', 'texted', 'sms', 'use']);

const OTHER_LABELS = new Set(
  'order invoice case ticket reference ref booking number account customer policy contract ending ends model version serial meter room flight in since until for from by at on extension ext call ring phone dial'.split(
    ' ',
  ),
);

const UNITS = new Set(
  'days hours minutes points miles kwh units rows items pieces euros euro dollars pounds rupees percent people users seats steps km metres meters litres kg g ml'.split(
    ' ',
  ),
);

/** PINs and one-time codes. Spans are into the sentence. */
export function codes(chunks: readonly Chunk[], sentence: Sentence, context: Context): readonly LabelledSecret[] {
  if (holdsAny(chunks, PUBLIC_CODES) && !holdsAny(chunks, PIN_LABELS)) return [];
  if (holdsAny(chunks, TEST_WORDS)) return [];
  const signingIn = holdsAny(chunks, SIGN_IN_WORDS) || aboutSignIn(sentence, context);
  return shortCodesIn(sentence.reading.text)
    .filter((code) => {
      const at = chunks.findIndex((chunk) => chunk.start === code.start);
      const chunk = chunks[at];
      if (!chunk || !isBareNumber(chunk, chunks[at - 1], chunks[at + 1], code.digits)) return false;
      const named = near(chunks, at, CODE_LABELS);
      if (isSpelledOut(chunk.text)) return true;
      if (holdsAny(chunks, PIN_LABELS)) return code.digits.length <= 8;
      if (named) return signingIn;
      return code.digits.length === 6 && signingIn && holdsAny(chunks, SIX_DIGIT_TALK)
        ? true
        : code.digits.length === 6 && isColonTail(chunk, chunks[at - 1]) && aboutSignIn(sentence, context);
    })
    .map(({ start, end }) => ({ kind: 'code' as const, start, end }));
}

/** "5-5-1-8": digits said one by one. */
const isSpelledOut = (text: string): boolean => text.length >= 7 && text.split('-').every((group) => group.length === 1);

/** Not an amount, a date, a year, a time, a quantity or an identifier with a label of its own. */
export function isBareNumber(chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined, digits: string): boolean {
  if (chunk.before.includes('#') || chunk.after.startsWith('%') || chunk.after.startsWith(':')) return false;
  if (
    digits.length === 4 &&
    (digits.startsWith('19') || digits.startsWith('20')) &&
    !PIN_LABELS.has(lower(before)) &&
    lower(before) !== 'is'
  )
    return false;
  if (OTHER_LABELS.has(lower(before))) return false;
  return !UNITS.has(lower(after));
}

/** A label in the same stretch, before or (as in "… is your PIN") after. */
function near(chunks: readonly Chunk[], at: number, labels: ReadonlySet<string>): boolean {
  for (let k = Math.max(0, at - 8); k < Math.min(chunks.length, at + 5); k++) if (labels.has(lower(chunks[k]))) return true;
  return false;
}

/** The customer, or the sentence before, speaks of signing in. */
function aboutSignIn(sentence: Sentence, context: Context): boolean {
  const before = context.reply.sentences[sentence.index - 1];
  const talk = [...(before ? [before] : []), ...(context.customerText?.sentences ?? [])];
  return talk.some((other) =>
    other.reading.tokens.some(
      (token) => SIGN_IN_WORDS.has(token.normal) || PIN_LABELS.has(token.normal) || PASSWORD_LABELS.has(token.normal),
    ),
  );
}
