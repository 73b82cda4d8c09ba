import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { labelledSecretsIn } from '../../analyzer/secrets/told.ts';
import { overlaps } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { cardNumbersIn } from '../../text/cards.ts';
import { digitsIn } from '../../text/chunks.ts';
import { nationalIdsIn } from '../../text/national-ids.ts';
import { apiKeysIn } from '../../text/secrets.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './pii-echo.examples.ts';

type Kind = 'card' | 'national-id' | 'password' | 'code' | 'key';

interface Secret extends Span {
  readonly kind: Kind;
}

/** Numbers that stand for no real account, next to these words. */
const SAMPLE_WORDS = new Set('sandbox test testing dummy sample example demo fake simulated format looks imei iban'.split(' '));

const WHAT: Readonly<Record<Kind, string>> = {
  card: 'A full card number',
  'national-id': 'A national ID number',
  password: 'A password in plain text',
  code: 'A secret code in plain text',
  key: 'A secret key in plain text',
};

export const piiEcho = defineRule({
  id: 'safe.pii-echo',
  level: 'error',
  scope: 'span',
  dimensions: ['respect'],
  what: 'Secret data in plain text',
  why: 'Whoever gets hold of this message can use it; the last four digits say enough.',
  source: 'PCI DSS v4.0, requirement 3.4: a card number is masked wherever it is shown',
  detect: (context) => secretsIn(context).map((secret) => hit(secret, context)),
  examples: { fires, silent },
});

function secretsIn(context: Context): readonly Secret[] {
  const { text, sentences } = context.reply;
  const whole: readonly Secret[] = [
    ...cardNumbersIn(text).map((span) => ({ ...span, kind: 'card' as const })),
    ...nationalIdsIn(text).map((span) => ({ ...span, kind: 'national-id' as const })),
    ...apiKeysIn(text).map((span) => ({ ...span, kind: 'key' as const })),
  ];
  const labelled = sentences.flatMap((sentence) => labelledSecretsIn(sentence, context));
  const real = [...whole, ...labelled].filter((secret) => secret.kind === 'key' || !isSample(secret, sentences));
  return real.filter((secret, i) => !real.slice(0, i).some((other) => overlaps(other, secret)));
}

function isSample(secret: Secret, sentences: readonly Sentence[]): boolean {
  const home = sentences.find((sentence) => sentence.start <= secret.start && secret.start < sentence.end);
  return home?.reading.tokens.some((token) => SAMPLE_WORDS.has(token.normal)) ?? false;
}

function hit(secret: Secret, context: Context): Hit {
  return { spans: [secret], reframes: maskings(secret, context), what: WHAT[secret.kind] };
}

function maskings(secret: Secret, context: Context): readonly Reframe[] {
  const { text, sentences } = context.reply;
  if (secret.kind === 'card' || (secret.kind === 'national-id' && digitsIn(text.slice(secret.start, secret.end)) >= 4))
    return secret.kind === 'card' ? [ending(secret, text), onFile(secret, text)] : [ending(secret, text)];
  const home = sentences.find((sentence) => sentence.start <= secret.start && secret.start < sentence.end);
  const masked: Reframe = { replaces: secret, text: '••••••' };
  if (!home) return [masked];
  const way = secret.kind === 'code' ? 'A fresh code comes to {phone or email} only.' : 'You can set a new one here: {link}';
  return [starter(home, way), masked];
}

const NAMED = [
  'card',
  'visa',
  'mastercard',
  'amex',
  'maestro',
  'ssn',
  'number',
  'insurance',
  'aadhaar',
  'pesel',
  'bsn',
  'id',
  'cpf',
];

/** "card 4111 1111 1111 1111" becomes "card on file". */
const onFile = (secret: Secret, text: string): Reframe => ({
  replaces: secret,
  text: NAMED.includes(wordBefore(secret, text)) ? 'on file' : 'the card on file',
});

const wordBefore = ({ start }: Span, text: string): string =>
  text.slice(0, start).trimEnd().split(' ').at(-1)?.toLowerCase().replaceAll(':', '') ?? '';

/** "card 4111 1111 1111 1111" becomes "card ending 1111"; without a noun before it, "the number ending 1111". */
function ending(secret: Secret, text: string): Reframe {
  const written = text.slice(secret.start, secret.end);
  const digits = [...written].filter((char) => char >= '0' && char <= '9').join('');
  const before = wordBefore(secret, text);
  const noun = NAMED.includes(before) ? '' : secret.kind === 'card' ? 'the card ' : 'the number ';
  return { replaces: secret, text: `${noun}ending ${digits.slice(-4)}` };
}
