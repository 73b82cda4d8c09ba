import { linearOpinion, type SecondOpinion } from './opinion.ts';
import { unpack } from './packed.ts';
import { WEIGHTS } from './weights.ts';

let opinion: SecondOpinion | undefined;

/** The opinion learned from the corpus (`npm run train`); unpacked at its first use. */
export function learnedOpinion(): SecondOpinion {
  opinion ??= linearOpinion(unpack(WEIGHTS));
  return opinion;
}
