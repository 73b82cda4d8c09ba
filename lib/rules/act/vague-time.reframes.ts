import type { Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { elasticTimes } from '../../language/time.ts';
import type { Clause } from '../../language/types.ts';
import { slotsOf } from '../../text/slots.ts';

/** Verbs of telling: a time for the next word can be kept even when there is nothing new to say. */
const TELLING = new Set(
  'reply answer respond revert write call ring phone email text contact update inform notify hear'.split(' '),
);
/** "Get back", "let you know", "keep you posted". */
const TELLING_WITH = new Set(['back', 'know', 'posted', 'updated', 'informed']);
/** They open a clause that stands for a time: "when I get a minute". */
const TRIGGERS = new Set(['when', 'once', 'whenever', 'as', 'the', 'until', 'after', 'if']);

/** The elastic words give way to a day or an hour; where there are none, one is added at the end of the promise. */
export function timedReframes(sentence: Sentence, clause: Clause): readonly Reframe[] {
  const place = placeOfTime(sentence, clause);
  const [before, after] = frame(sentence, place);
  const latest = tells(sentence, clause) ? 'by {time}, even if there is no news yet' : 'by {day} at the latest';
  return ['by {time}', latest].map((words) => {
    const text = `${before}${words}${after}`;
    return { replaces: place, text, slots: slotsOf(text) };
  });
}

const tells = ({ reading: { tokens } }: Sentence, clause: Clause): boolean =>
  clause.subject !== 'third' &&
  !clause.passive &&
  (TELLING.has(clause.lemma) || tokens.slice(clause.verb, clause.verb + 4).some((token) => TELLING_WITH.has(token.normal)));

/** What an inserted time needs around it: a space where it is added, a comma where it opens the sentence. */
function frame(sentence: Sentence, place: Span): readonly [string, string] {
  if (place.start === place.end) return [' ', ''];
  return ['', place.start === sentence.start ? ',' : ''];
}

/** Where the time stands in the reply, or an empty span where it is missing. */
export function placeOfTime(sentence: Sentence, clause: Clause): Span {
  const { tokens, clauses } = sentence.reading;
  const [elastic] = elasticTimes(sentence.reading);
  if (elastic) {
    const trigger = TRIGGERS.has(tokens[elastic.from]?.normal ?? '');
    // "Whenever" stands before the clause it opens, "when I get a minute" inside.
    const last = tokens[elastic.to - 1]?.normal === 'whenever' ? elastic.to + 1 : elastic.to;
    const opened = clauses.find((other) => other.from < last && other.to >= last);
    return spanOf(sentence, elastic.from, trigger && opened && opened !== clause ? opened.to : elastic.to);
  }
  const { end } = spanOf(sentence, clause.from, endOfPromise(sentence, clause));
  return { start: end, end };
}

/** Token after the promise and what runs on from it ("keep you posted", "and let you know"), or after the first comma behind its verb. */
function endOfPromise({ reading: { tokens, clauses } }: Sentence, clause: Clause): number {
  let to = clause.to;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const parted = tokens[to - 1]?.after.trim() !== '';
    const shares = next.link === 'and' && next.subjectFrom === clause.subjectFrom;
    if (parted || (next.link !== '' && !shares)) break;
    to = next.to;
  }
  for (let i = clause.verb; i < to; i++) if (tokens[i]?.after.trim()) return i + 1;
  return to;
}
