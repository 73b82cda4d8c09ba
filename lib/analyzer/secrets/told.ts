import { chunksOf } from '../../text/chunks.ts';
import type { Context, Sentence } from '../context.ts';
import { codes } from './codes.ts';
import type { LabelledSecret } from './labels.ts';
import { askedIds, nationalIds } from './national-numbers.ts';
import { passwords, seedPhrases } from './passwords.ts';

/** Passwords, PINs, one-time codes and national numbers that a sentence tells its reader. */
export function labelledSecretsIn(sentence: Sentence, context: Context): readonly LabelledSecret[] {
  const chunks = chunksOf(sentence.reading.text);
  const found = [
    ...passwords(chunks, sentence, context),
    ...seedPhrases(sentence.reading.text),
    ...codes(chunks, sentence, context),
    ...nationalIds(chunks),
    ...askedIds(chunks, context),
  ];
  return found.map((secret) => ({ ...secret, start: secret.start + sentence.start, end: secret.end + sentence.start }));
}
