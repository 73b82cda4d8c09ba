import type { Token } from '../../language/types.ts';
import { isDigit } from '../../text/lines.ts';
import type { Discourse, Sentence } from '../context.ts';
import type { Given } from './given.ts';

/** What a question word wants that a customer may have told without a label: an age, the day or time something was, a person. */
type Fact = 'age' | 'day' | 'time' | 'person';

/** Enough of the asked-for sentence to know that the customer told it; null when they didn't, or when the question is another. */
export function givenFact(asked: readonly Token[], messages: readonly Discourse[]): Given | null {
  const fact = factIn(asked);
  if (!fact) return null;
  for (const message of messages) {
    for (const sentence of message.sentences) {
      const value = tellsFact(fact, sentence, asked);
      if (value) return { value };
    }
  }
  return null;
}

/** Only of what is past: "which day suits you" asks for a wish, not for a fact. */
function factIn(asked: readonly Token[]): Fact | null {
  const words = asked.map(({ normal }) => normal);
  const pair = (a: readonly string[], b: readonly string[]): boolean =>
    words.some((word, i) => a.includes(word) && b.includes(words[i + 1] ?? ''));
  if (pair(['how'], ['old'])) return 'age';
  const past = asked.some((token) => token.tags.has('PastTense') || token.normal === 'did' || token.normal === 'was');
  const home = words.includes('home');
  if ((past || home) && pair(['what', 'which'], ['day', 'date'])) return 'day';
  if (past && words[0] === 'when') return 'day';
  if (pair(['what', 'which'], ['time']) && (words.includes('happen') || past || home)) return 'time';
  return pair(['which'], ['of']) && past ? 'person' : null;
}

function tellsFact(fact: Fact, sentence: Sentence, asked: readonly Token[]): string | null {
  if (sentence.reading.question) return null;
  const { tokens } = sentence.reading;
  switch (fact) {
    case 'age':
      return ageIn(tokens);
    case 'day':
      return shares(tokens, asked)
        ? wordWith(tokens, (token) => token.tags.has('WeekDay') || token.tags.has('Month') || isNumericDay(token))
        : null;
    case 'time':
      return wordWith(tokens, (token) => token.tags.has('Time') || isClock(token));
    case 'person':
      return tokens.some(({ normal }) => normal === 'dr' || normal === 'with')
        ? wordWith(tokens, (token) => token.tags.has('LastName') || token.tags.has('FirstName') || token.tags.has('ProperNoun'))
        : null;
  }
}

const wordWith = (tokens: readonly Token[], is: (token: Token) => boolean): string | null => tokens.find(is)?.text ?? null;
const isClock = (token: Token): boolean => token.text.includes(':') && isDigit(token.text.charAt(0));
const isNumericDay = (token: Token): boolean =>
  token.text.split('/').length === 2 && [...token.text].every((char) => isDigit(char) || char === '/');

/** "My son (9, size 134)", "she is 4 years old". */
function ageIn(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(
    (token, i) =>
      token.tags.has('Value') &&
      token.text.length <= 2 &&
      (token.before.includes('(') || ['year', 'years', 'yr', 'yo', 'months'].includes(tokens[i + 1]?.normal ?? '')),
  );
  return at < 0 ? null : (tokens[at]?.text ?? null);
}

/** The question and the telling speak of the same thing or act. */
function shares(told: readonly Token[], asked: readonly Token[]): boolean {
  const theirs = new Set(told.filter(isContent).map(({ lemma }) => SAME[lemma] ?? lemma));
  return asked.filter(isContent).some(({ lemma }) => theirs.has(SAME[lemma] ?? lemma));
}

const isContent = (token: Token): boolean =>
  (token.tags.has('Noun') || token.tags.has('Verb')) &&
  !token.tags.has('Pronoun') &&
  !['be', 'have', 'do', 'day', 'date', 'what', 'which'].includes(token.lemma);
/** Acts that people name differently when they ask and when they tell. */
const SAME: Readonly<Record<string, string>> = {
  bring: 'return',
  back: 'return',
  buy: 'order',
  purchase: 'order',
  get: 'arrive',
  receive: 'arrive',
  come: 'arrive',
  take: 'have',
  start: 'begin',
  happen: 'be',
};
