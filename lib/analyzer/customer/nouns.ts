import type { Token } from '../../language/types.ts';
import type { Discourse, Sentence } from '../context.ts';

const MOST = 6;

/** Too general to name a problem, or no thing at all. */
const GENERAL = new Set(
  'thing things something anything nothing everything issue issues problem problems matter matters help way ways time times people person someone somebody anyone nobody everybody everyone one ones day days week weeks month months year years hour hours minute minutes second seconds morning afternoon evening night today tomorrow yesterday tonight weekend moment while end start beginning lot lots bit part kind sort reason question questions answer answers reply replies response message messages chance idea point case fact side place back front top half rest number numbers word words thanks thank hello hi hey dear sir madam guys team regards best company customer customers shame pity joke luck sake course example none others other fault mistake sense hope name life world guy man woman men women lady please eta sorry bit case advance attempt attempts past future present support service experience euro euros dollar dollars pound pounds'.split(
    ' ',
  ),
);
const FAMILY = new Set(
  'wife husband son daughter mother father mum mom dad brother sister friend neighbour neighbor partner kids kid children child family boss colleague grandmother grandfather gran aunt uncle niece nephew baby'.split(
    ' ',
  ),
);
/** Adjectives that only point or count. */
const POINTING = new Set(
  'same other only new old last first next whole several many few own such certain different another more most much this that these those second third previous actual entire full late dear poor sure able wrong right good bad great nice'.split(
    ' ',
  ),
);

interface Found {
  readonly phrase: string;
  readonly weight: number;
}

/** The noun phrases that name what the message is about, best first, as they stand after "the" or "your". */
export function nounsIn(message: Discourse): readonly string[] {
  const best = new Map<string, Found>();
  message.sentences
    .filter((sentence) => sentence.role === 'body')
    .forEach((sentence, order) => {
      for (const found of phrasesIn(sentence, order)) {
        const key = found.phrase.toLowerCase();
        const known = best.get(key);
        best.set(key, known ? { ...known, weight: known.weight + found.weight * 0.6 } : found);
      }
    });
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight).map(({ phrase }) => phrase);
  // "invoice" says nothing beside "March invoice".
  return ranked
    .filter((phrase) => !ranked.some((other) => other !== phrase && other.toLowerCase().endsWith(` ${phrase.toLowerCase()}`)))
    .slice(0, MOST);
}

function phrasesIn(sentence: Sentence, order: number): readonly Found[] {
  const { tokens } = sentence.reading;
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isPart(tokens, i)) {
      i++;
      continue;
    }
    const from = i;
    while (i < tokens.length && isPart(tokens, i) && (i === from || joins(tokens[i - 1]))) i++;
    const found = phraseOf(tokens, from, i, sentence, order);
    if (found) out.push(found);
  }
  return out;
}

const joins = (token: Token | undefined): boolean => token !== undefined && (token.after === ' ' || token.after === '');

/** A noun, or an adjective or number word on the way to one. */
function isPart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (
    !token ||
    token.quoted ||
    token.tags.has('Pronoun') ||
    token.tags.has('Possessive') ||
    token.tags.has('Email') ||
    token.tags.has('Url') ||
    token.tags.has('QuestionWord')
  )
    return false;
  return token.tags.has('Noun') || (token.tags.has('Adjective') && !token.tags.has('Verb')) || token.tags.has('Month');
}

function phraseOf(tokens: readonly Token[], from: number, to: number, sentence: Sentence, order: number): Found | null {
  let start = from;
  let end = to;
  while (start < end && POINTING.has(tokens[start]?.normal ?? '')) start++;
  while (end > start && !isHead(tokens[end - 1])) end--;
  if (end - start > 3) start = end - 3;
  if (end <= start) return null;
  const words = tokens.slice(start, end);
  const head = words.at(-1);
  if (
    !head ||
    GENERAL.has(head.normal) ||
    GENERAL.has(head.lemma) ||
    head.tags.has('Date') ||
    words.some((word) => word.normal.length < 2)
  )
    return null;
  if (words.every((word) => word.tags.has('Person')) || words.every((word) => word.tags.has('Place'))) return null;
  const first = words[0];
  if (!first) return null;
  const phrase = uncapitalised(sentence.reading.text.slice(first.start, head.end), start === 0 ? first : null);
  const before = tokens[from - 1]?.normal ?? '';
  let weight = before === 'my' || before === 'our' ? 3 : before === 'the' || before === 'your' || before === 'this' ? 2 : 1.2;
  if (words.length > 1) weight += 0.7;
  if (FAMILY.has(head.normal)) weight *= 0.3;
  if (order === 0) weight += 0.5;
  return { phrase, weight };
}

/** A word that has its capital only from opening the sentence loses it. */
function uncapitalised(phrase: string, opening: Token | null): string {
  const keeps =
    !opening ||
    ['ProperNoun', 'Month', 'Place', 'Organization', 'Acronym'].some((tag) => opening.tags.has(tag)) ||
    opening.text.slice(1) !== opening.text.slice(1).toLowerCase() ||
    opening.text.length < 2;
  return keeps ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

const isHead = (token: Token | undefined): boolean =>
  token?.tags.has('Noun') === true && !token.tags.has('Pronoun') && !token.tags.has('Value');
