import type { Discourse, Sentence } from '../context.ts';
import { contains, spanOf } from '../spans.ts';
import type { Span } from '../types.ts';
import { cueOf, type Feeling } from './cues/cues.ts';

/** The customer's own words that speak for a state. */
export interface Evidence {
  readonly state: Feeling;
  /** 1 hints, 2 says it, 3 says it strongly. */
  readonly strength: number;
  readonly span: Span;
  /** Index of its sentence in the message. */
  readonly sentence: number;
}

/** All cues in a message, in order; of those that lie inside one another for the same state only the strongest, then the widest. */
export function evidenceIn(message: Discourse): readonly Evidence[] {
  return message.sentences.flatMap((sentence) => distinct(cuesIn(sentence)));
}

function cuesIn(sentence: Sentence): readonly Evidence[] {
  return sentence.reading.matches.flatMap((match) => {
    const cue = cueOf(match.set);
    return cue ? [{ ...cue, span: spanOf(sentence, match.from, match.to), sentence: sentence.index }] : [];
  });
}

function distinct(found: readonly Evidence[]): readonly Evidence[] {
  const byNeed = found.toSorted((a, b) => b.strength - a.strength || length(b.span) - length(a.span));
  const kept: Evidence[] = [];
  for (const cue of byNeed) {
    const twin = kept.some(
      (other) => other.state === cue.state && (contains(other.span, cue.span) || contains(cue.span, other.span)),
    );
    if (!twin) kept.push(cue);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

const length = (span: Span): number => span.end - span.start;
