import type { Token } from '../language/types.ts';
import type { Discourse } from './context.ts';
import type { Ask } from './types.ts';

const THEIRS = new Set(['my', 'our', 'mine']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'any', 'some']);
const VAGUE = new Set(
  'way thing time day chance idea one anything something help question number kind sort difference date there noon morning evening today tomorrow same other own new is are was who what when where why how which'.split(
    ' ',
  ),
);

/** What an ask is about, as the agent would name it: "the fence", "your data", "guests"; null when it names no thing. */
export function topicOf(ask: Ask, message: Discourse): string | null {
  const tokens = message.sentences
    .filter((sentence) => sentence.start < ask.span.end && ask.span.start < sentence.end)
    .flatMap((sentence) =>
      sentence.reading.tokens.filter(
        (token) => sentence.start + token.start >= ask.span.start && sentence.start + token.end <= ask.span.end,
      ),
    );
  for (let i = 0; i < tokens.length; i++) {
    if (!isPart(tokens[i])) continue;
    const from = i;
    while (i + 1 < tokens.length && isPart(tokens[i + 1]) && tokens[i]?.after === ' ') i++;
    const phrase = asNamed(tokens, from, i + 1);
    if (phrase) return phrase;
  }
  return null;
}

const isPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.tags.has('Pronoun') &&
  !token.tags.has('Possessive') &&
  !token.tags.has('QuestionWord') &&
  !token.tags.has('Verb') &&
  (token.tags.has('Noun') || token.tags.has('Adjective'));

function asNamed(tokens: readonly Token[], first: number, to: number): string | null {
  let from = first;
  while (from < to - 1 && VAGUE.has(tokens[from]?.normal ?? '')) from++;
  const head = tokens[to - 1];
  if (!head?.tags.has('Noun') || head.tags.has('Date') || VAGUE.has(head.normal) || to - from > 4 || head.text.length < 2)
    return null;
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const before = tokens[first - 1]?.normal ?? '';
  if (THEIRS.has(before)) return `your ${words}`;
  if (DETERMINERS.has(before) || !(head.tags.has('Plural') || head.tags.has('Uncountable') || head.tags.has('ProperNoun')))
    return `the ${words}`;
  return words;
}
