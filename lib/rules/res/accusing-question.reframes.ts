import type { Sentence } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { objectAfter, writtenOf } from '../../language/rewrite.ts';
import type { Clause, Reading } from '../../language/types.ts';

const YES_OR_NO = new Set(['did', 'do', 'have', 'had', 'could', 'would', 'were', 'are']);

/** The fact that the answer would bring, asked for as a fact and in the sentence's own words. */
export function reframes(sentence: Sentence, clause: Clause | undefined): readonly Reframe[] {
  const own = clause ? ownWords(sentence.reading, clause) : null;
  const texts = own
    ? [own, 'Do you remember roughly when {what happened}?']
    : ['Do you remember roughly when {what happened}?', 'Could you tell me {the fact you need}, so that I can {what you do}?'];
  return texts.map((text) => starter(wholeOf(sentence), text));
}

function ownWords(reading: Reading, clause: Clause): string | null {
  if (clause.subject !== 'customer' || clause.verb < 0 || clause.lemma === 'be' || clause.passive) return null;
  const { tokens } = reading;
  const rest = withoutTail(writtenOf(reading, { from: clause.verb + 1, to: clause.to }));
  const deed = `${clause.lemma}${rest ? ` ${rest}` : ''}`;
  const opening = tokens.slice(clause.from, clause.verb).map((token) => token.normal);
  if (opening.includes('why') || opening.includes('come'))
    return clause.negated ? `Was there anything that made it hard to ${deed}?` : `Could you tell me how you came to ${deed}?`;
  if (!opening.some((word) => YES_OR_NO.has(word))) return null;
  const object = objectAfter(tokens, clause.verb, clause.to);
  if (clause.lemma === 'see' && object && object.to === clause.to) return `Did ${writtenOf(reading, object)} reach you?`;
  return `Have you had a chance to ${deed}?`;
}

/** "… at all": said only to press. */
const withoutTail = (text: string): string => (text.endsWith(' at all') ? text.slice(0, -' at all'.length) : text);
