import type { Reading } from '../../language/types.ts';
import { chunksOf, digitsIn } from '../../text/chunks.ts';
import { rememberPer } from '../../text/remember.ts';
import type { Context, Sentence } from '../context.ts';
import { codes } from './codes.ts';
import { holdsAny, type LabelledSecret, PASSWORD_LABELS } from './labels.ts';
import { askedIds, nationalIds } from './national-numbers.ts';
import { passwords, seedPhrases } from './passwords.ts';

const chunksIn = rememberPer((reading: Reading) => chunksOf(reading.text));
const wordsAlone = rememberPer((reading: Reading) => [...seedPhrases(reading.text), ...nationalIds(chunksIn(reading))]);

/** No secret without a digit, but for a password that is called one. Most sentences end here. */
const mayHoldOne = rememberPer(
  (reading: Reading) =>
    digitsIn(reading.text) > 0 || holdsAny(chunksIn(reading), PASSWORD_LABELS) || wordsAlone(reading).length > 0,
);

/** Passwords, PINs, one-time codes and national numbers that a sentence tells its reader. */
export function labelledSecretsIn(sentence: Sentence, context: Context): readonly LabelledSecret[] {
  if (!mayHoldOne(sentence.reading)) return [];
  const chunks = chunksIn(sentence.reading);
  const found = [
    ...passwords(chunks, sentence, context),
    ...wordsAlone(sentence.reading),
    ...codes(chunks, sentence, context),
    ...askedIds(chunks, context),
  ];
  return found.map((secret) => ({ ...secret, start: secret.start + sentence.start, end: secret.end + sentence.start }));
}
