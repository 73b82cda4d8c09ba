import type { Token } from '../language/types.ts';
import type { Sentence } from './context.ts';

/** Nouns that fit any ticket. */
const HEADS = new Set(
  'issue matter problem trouble request query inquiry enquiry concern situation topic point case incident occurrence inconvenience item product thing feature functionality function restriction discrepancy document adjustment submission feedback subject needful wish improvement setting article correspondence defect malfunction question report complaint irregularity circumstance service order application system behaviour behavior difficulty difficulties change content device unit goods purchase notification anomaly phenomenon finding observation remark input parameter hiccup glitch alteration correction solution'.split(
    ' ',
  ),
);
/** These alone are plain words of many replies; they stand in only with a telling neighbour ("the affected item"). */
const WEAK = new Set(
  'order service change device unit document application system report question content article point purchase feedback setting function correction solution case thing improvement input alteration finding'.split(
    ' ',
  ),
);
const POINTERS = new Set(['the', 'this', 'that', 'your', 'these', 'those', 'such', 'said', 'any', 'similar', 'a', 'an', 'above']);
const VAGUE_ADJECTIVES = new Set(
  'affected mentioned same said respective corresponding relevant above present concerned reported described aforementioned particular earlier valued recent subject underlying'.split(
    ' ',
  ),
);
/** Acts done to a stand-in: what marks that "your request has been processed" says nothing. */
const HANDLED = new Set(
  'process resolve rectify examine address handle note review fix sort report raise forward pass correct action receive register escalate investigate settle complete deal solve check treat notice consider clear log submit look discuss bring reach lift restore adjust find'.split(
    ' ',
  ),
);

/** A noun phrase of a reply that names the customer's trouble without saying what it is: token range, end exclusive. */
export interface StandIn {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** The stand-ins of a sentence, in order: "the issue", "your query", "the situation you described". */
export function standInsIn(sentence: Sentence): readonly StandIn[] {
  const { tokens } = sentence.reading;
  const out: StandIn[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.quoted || !HEADS.has(token.lemma) || token.tags.has('Verb')) continue;
    const from = phraseStart(tokens, i);
    if (from < 0 || isSpecified(tokens, i) || isIdiom(tokens, from, i)) continue;
    const vague = tokens.slice(from, i).some(({ normal }) => VAGUE_ADJECTIVES.has(normal));
    const pointed = ['your', 'this'].includes(tokens[from]?.normal ?? '') && token.lemma === 'case';
    if (WEAK.has(token.lemma) && !pointed && !vague && !isHandled(sentence, i)) continue;
    out.push({ sentence, from, to: phraseEnd(tokens, i) });
  }
  return out;
}

/** "Such things", "the thing is", "in any case", "the whole point". */
function isIdiom(tokens: readonly Token[], from: number, head: number): boolean {
  const word = tokens[head]?.normal ?? '';
  if (word === 'things') return true;
  if (word === 'thing')
    return tokens[from]?.normal !== 'the' || ['is', 'that', 'you', 'i', 'we', 'to'].includes(tokens[head + 1]?.normal ?? '');
  return word === 'case' && tokens[from - 1]?.normal === 'in';
}

/** "What you describe", "what you asked for". */
export function clausesIn(sentence: Sentence): readonly StandIn[] {
  const { tokens } = sentence.reading;
  return tokens.flatMap((token, i): StandIn[] => {
    const told = tokens[i + 2];
    if (
      token.normal !== 'what' ||
      tokens[i + 1]?.normal !== 'you' ||
      !told ||
      !TELLING.has(told.lemma) ||
      sentence.reading.question
    )
      return [];
    return [{ sentence, from: i, to: tokens[i + 3]?.normal === 'for' ? i + 4 : i + 3 }];
  });
}

const TELLING = new Set(['describe', 'ask', 'mention', 'raise', 'report', 'request', 'outline']);

/** "It has been rectified", "thanks for letting us know about this": pronouns whose noun never came. */
export function barePronounsIn(sentence: Sentence): readonly StandIn[] {
  const { tokens, clauses } = sentence.reading;
  const handled = clauses
    .filter(
      ({ passive, lemma, subjectFrom, subjectTo }) =>
        passive && HANDLED.has(lemma) && subjectTo === subjectFrom + 1 && isBare(tokens[subjectFrom]),
    )
    .map(({ subjectFrom, subjectTo }) => ({ sentence, from: subjectFrom, to: subjectTo }));
  const last = tokens.findIndex(
    (token, i) =>
      token.normal === 'this' &&
      ['about', 'abt', 'on', 'into', 'of'].includes(tokens[i - 1]?.normal ?? '') &&
      (i === tokens.length - 1 || token.after.trim() !== ''),
  );
  return last >= 0 ? [...handled, { sentence, from: last, to: last + 1 }] : handled;
}

const isBare = (token: Token | undefined): boolean =>
  token?.normal === 'it' || token?.normal === 'this' || token?.normal === 'that';

/** Index of the pointer ("the", "your") right before the noun and its vague adjectives; -1 when the phrase says more. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let i = head - 1;
  while (i >= 0 && (VAGUE_ADJECTIVES.has(tokens[i]?.normal ?? '') || tokens[i]?.normal === 'subject')) i--;
  const pointer = tokens[i];
  return pointer && POINTERS.has(pointer.normal) ? i : -1;
}

/** "The issue with your tent zip", "your request for parental leave": what follows says what it is. */
function isSpecified(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head];
  const next = tokens[head + 1];
  if (!token || !next) return false;
  if (token.after.includes(':')) return true;
  if (
    next.tags.has('Value') ||
    (next.tags.has('Noun') && !next.tags.has('Pronoun') && !['has', 'have', 'is'].includes(next.normal) && token.after === ' ')
  )
    return true;
  if (!['with', 'of', 'for', 'about', 'in', 'on', 'regarding', 'concerning', 'where', 'when'].includes(next.normal)) return false;
  for (let i = head + 2; i < Math.min(tokens.length, head + 6); i++) {
    const word = tokens[i];
    if (!word) break;
    if (specifies(word)) return true;
    if (word.after.trim() !== '') break;
  }
  return false;
}

/** A common noun of its own; "discussed the matter with Dr Sand" says with whom, not what. */
const specifies = (word: Token): boolean =>
  word.tags.has('Noun') &&
  !['Pronoun', 'Possessive', 'ProperNoun', 'Person', 'Abbreviation', 'Date'].some((tag) => word.tags.has(tag)) &&
  !HEADS.has(word.lemma) &&
  !EMPTY.has(word.normal);

/** Nouns that specify nothing. */
const EMPTY = new Set([
  'side',
  'end',
  'place',
  'part',
  'today',
  'team',
  'moment',
  'behalf',
  'developers',
  'time',
  'provider',
  'hand',
]);

function isHandled(sentence: Sentence, head: number): boolean {
  const { clauses } = sentence.reading;
  return clauses.some(({ from, to, lemma }) => head >= from && head < to && HANDLED.has(lemma));
}

/** "The point you raised", "the inconvenience experienced", "the situation you described". */
function phraseEnd(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1];
  if (next?.normal === 'you' && tokens[head + 2]?.tags.has('Verb')) return head + 3;
  if (next && ['raised', 'experienced', 'described', 'mentioned', 'reported', 'caused', 'encountered'].includes(next.normal))
    return head + 2;
  return head + 1;
}
