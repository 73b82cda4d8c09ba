import type { Token } from '../language/types.ts';
import type { Discourse } from './context.ts';
import type { Ask } from './types.ts';
import { meaningOf } from './word-meaning.ts';

/** What kind of thing would answer. */
type Want = 'reason' | 'steps' | 'time' | 'amount' | 'place' | 'person' | 'yes-no' | 'other';

export interface OpenAsk {
  readonly ask: Ask;
  readonly want: Want;
  /** Meanings of its nouns that no other ask shares. */
  readonly things: ReadonlySet<string>;
  /** Of its verbs; they alone only speak for an answer. */
  readonly acts: ReadonlySet<string>;
}

export function readAsk(ask: Ask, message: Discourse): OpenAsk {
  const tokens = message.sentences
    .flatMap((sentence) => sentence.reading.tokens.map((token) => ({ token, at: sentence.start + token.start })))
    .filter(({ at }) => at >= ask.span.start && at < ask.span.end)
    .map(({ token }) => token);
  return {
    ask,
    want: wantOf(tokens, ask),
    things: thingsOf(tokens),
    acts: new Set(tokens.filter(isAct).map(meaningOf)),
  };
}

export function withoutShared(ask: OpenAsk, others: readonly OpenAsk[]): OpenAsk {
  const things = new Set([...ask.things].filter((word) => !others.some((other) => other.things.has(word))));
  return { ...ask, things: things.size > 0 ? things : ask.things };
}

/** Too general to tell one ask from another. */
const VAGUE = new Set(
  'thing way please possible help question know tell idea chance one other case kind sort option able sure matter time day today order new old next right same good best different much many long first second number info information detail account please reason answer thank thanks quick anything something number extra available hi hello here there bit lot status someone anyone somebody anybody everyone people person somewhere anywhere'.split(
    ' ',
  ),
);

const thingsOf = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.filter(isTelling).map(meaningOf));

const LIGHT = new Set(
  'be have do get go can need want like know tell let make give take see say put come ask help use try think happen mean mind work'.split(
    ' ',
  ),
);

const isAct = (token: Token): boolean =>
  token.tags.has('Verb') &&
  !token.tags.has('Auxiliary') &&
  !token.tags.has('Modal') &&
  !LIGHT.has(token.lemma) &&
  !LIGHT.has(token.normal);

/** Amounts and names in capitals ("XXX", "4K") tell as much as nouns. */
const isExact = (token: Token): boolean =>
  token.tags.has('Money') || (token.text.length > 1 && token.text === token.text.toUpperCase() && !token.tags.has('Value'));

const isTelling = (token: Token): boolean =>
  isExact(token) ||
  (!token.tags.has('Pronoun') &&
    !token.tags.has('Possessive') &&
    token.tags.has('Noun') &&
    !token.tags.has('Verb') &&
    !token.tags.has('QuestionWord') &&
    !ASKS_YES_NO.has(token.normal) &&
    !VAGUE.has(token.lemma) &&
    !VAGUE.has(token.normal) &&
    token.normal.length > 1);

function wantOf(tokens: readonly Token[], ask: Ask): Want {
  const words = tokens.map(({ normal }) => normal);
  const head = words.findIndex((word) => QUESTION_WORDS.has(word) || ASKS_YES_NO.has(word));
  const first = words[head] ?? '';
  const second = words[head + 1] ?? '';
  const rest = words.slice(Math.max(head, 0));
  if (words.includes('why') || (first === 'how' && second === 'come')) return 'reason';
  if (first === 'how' && second === 'much') return 'amount';
  if (first === 'when' || (first === 'how' && ['long', 'soon', 'fast', 'quickly'].includes(second))) return 'time';
  if (first === 'how' && ['do', 'can', 'to', 'does', 'should', 'could'].includes(second)) return 'steps';
  if (first === 'where') return 'place';
  if (first === 'who' || first === 'whom') return 'person';
  // "Is there a charge for that?" is answered by an amount, or by "free".
  if (!QUESTION_WORDS.has(first) && rest.slice(0, 5).some((word) => PRICES.has(word)) && ask.kind === 'question') return 'amount';
  if (!QUESTION_WORDS.has(first))
    return ask.kind === 'question' && first === '' && rest.some((word) => ['eta', 'date'].includes(word)) ? 'time' : 'yes-no';
  if (rest.some((word) => ['cost', 'costs', 'price', 'fee', 'charge', 'rate', 'deposit'].includes(word))) return 'amount';
  return rest.slice(0, 4).some((word) => ['time', 'day', 'date', 'deadline', 'eta', 'hours'].includes(word)) ? 'time' : 'other';
}

const PRICES = new Set(['charge', 'fee', 'cost', 'extra', 'penalty', 'surcharge']);

const QUESTION_WORDS = new Set(['what', 'when', 'where', 'who', 'whom', 'which', 'why', 'how', 'whose']);

const ASKS_YES_NO = new Set('is are was were do does did can could will would should may have has if whether'.split(' '));
