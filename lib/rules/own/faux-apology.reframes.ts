import type { Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { clauseAt, find, holds } from '../../language/query.ts';
import type { Range } from './faux-apology.ts';

/** What a thing did to the reader, from what the reader was said to feel: "confused by the wording" is a confusing wording. */
const DID: Readonly<Record<string, string>> = {
  offended: 'offensive',
  upset: 'upsetting',
  insulted: 'insulting',
  hurt: 'hurtful',
  confused: 'confusing',
  puzzled: 'puzzling',
  startled: 'startling',
  alarmed: 'alarming',
  annoyed: 'annoying',
  irritated: 'irritating',
  frustrated: 'frustrating',
  disappointed: 'disappointing',
  disturbed: 'disturbing',
  misled: 'misleading',
};
const FELT = new Set(Object.keys(DID));
const OUR = new Set(['we', 'our']);
const MY = new Set(['i', 'my']);
const VAGUE = new Set(['it', 'this', 'that', 'you', 'which', 'who', 'anyone', 'i', 'we', 'these', 'those']);

/** The event in place of the reaction: what the sentence names (the wording, the plan) is kept, else a starter. */
export function reframes(sentence: Sentence, target: Range, span: Span): readonly Reframe[] {
  const { reading } = sentence;
  const ours = holds(reading.tokens, OUR) && !holds(reading.tokens, MY);
  const sorry = ours ? "We're sorry" : "I'm sorry";
  const named = [causeNamed(sentence, target, sorry), thingNamed(sentence, target, sorry)].filter((text) => text !== null);
  return [
    ...named.map((text) => starter(span, text)),
    starter(span, `${sorry} that {what we did}`),
    starter(span, `${sorry} about {what happened}`),
  ];
}

/** "You were confused by the wording": the wording was confusing. */
function causeNamed(sentence: Sentence, target: Range, sorry: string): string | null {
  const { tokens } = sentence.reading;
  const felt = find(tokens, FELT, target.from, target.to);
  const clause = clauseAt(sentence.reading, felt);
  if (felt < 0 || !clause || !['by', 'with'].includes(tokens[felt + 1]?.normal ?? '')) return null;
  const thing = textOf(sentence, felt + 2, clause.to);
  return thing && !VAGUE.has(thing.toLowerCase()) ? `${sorry} ${thing} was ${DID[tokens[felt]?.normal ?? '']}` : null;
}

/** "The plan was not to your liking": sorry about the plan. */
function thingNamed(sentence: Sentence, target: Range, sorry: string): string | null {
  const { tokens } = sentence.reading;
  const clause = clauseAt(sentence.reading, target.from);
  if (clause?.subject !== 'third' || clause.subjectTo - clause.subjectFrom < 2 || clause.subjectFrom < target.from - 4)
    return null;
  const [first, second] = tokens.slice(clause.subjectFrom, clause.subjectTo);
  if (!(first?.tags.has('Determiner') || first?.tags.has('Possessive')) || second?.normal === 'same') return null;
  return `${sorry} about ${textOf(sentence, clause.subjectFrom, clause.subjectTo)}`;
}

function textOf(sentence: Sentence, from: number, to: number): string {
  if (to <= from) return '';
  const span = spanOf(sentence, from, to);
  return sentence.reading.text.slice(span.start - sentence.start, span.end - sentence.start);
}
