import type { Reading } from '../../language/types.ts';
import { chunksOf, digitsIn } from '../../text/chunks.ts';
import { rememberPair, rememberPer } from '../../text/remember.ts';
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
  return secretsOf(sentence, context).map((secret) => ({
    ...secret,
    start: secret.start + sentence.start,
    end: secret.end + sentence.start,
  }));
}

interface Kept {
  /** Talk of signing in may stand in the sentence before. */
  readonly before: Reading | undefined;
  readonly secrets: readonly LabelledSecret[];
}
const keptIn = rememberPair((_reading: Reading, _conversation: Context['conversation']): { last?: Kept } => ({}));

/** What a sentence tells, offsets from its start: the same while the sentence before it and the conversation stay. */
function secretsOf(sentence: Sentence, context: Context): readonly LabelledSecret[] {
  const { reading, index } = sentence;
  const before = context.reply.sentences[index - 1]?.reading;
  const kept = keptIn(reading, context.conversation);
  if (!kept.last || kept.last.before !== before) {
    const chunks = chunksIn(reading);
    const secrets = [
      ...passwords(chunks, sentence, context),
      ...wordsAlone(reading),
      ...codes(chunks, sentence, context),
      ...askedIds(chunks, context),
    ];
    kept.last = { before, secrets };
  }
  return kept.last.secrets;
}
