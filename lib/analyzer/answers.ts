import type { Token } from '../language/types.ts';
import { type OpenAsk, readAsk, withoutShared } from './ask-wants.ts';
import type { Discourse, Sentence } from './context.ts';
import { answersAll, sharesOut } from './short-answers.ts';
import type { Ask } from './types.ts';
import { meaningOf } from './word-meaning.ts';

/**
 * For each ask whether the reply answers it, as far as words can tell. An ask counts as unanswered only when nothing in the reply
 * speaks of its things, and nothing of the wanted kind (a time, an amount, a reason …) stands there; null when it names no thing
 * that could be looked for.
 */
export function answersTo(asks: readonly Ask[], message: Discourse, reply: Discourse): readonly (boolean | null)[] {
  const said = reply.sentences.filter(({ role }) => role !== 'greeting');
  if (said.some(answersAll)) return asks.map(() => true);
  const open = asks.map((ask) => readAsk(ask, message));
  const own = open.map((ask, i) =>
    withoutShared(
      ask,
      open.filter((_, k) => k !== i),
    ),
  );
  const words = new Set(said.flatMap((sentence) => sentence.reading.tokens.map(meaningOf)));
  const answered = own.map((ask) => judge(ask, words, said));
  return sharesOut(answered, own, said);
}

function judge(ask: OpenAsk, words: ReadonlySet<string>, said: readonly Sentence[]): boolean | null {
  // Naming the thing is not yet telling why.
  if (givesWanted(ask, said) || (ask.want !== 'reason' && speaksOf(ask, words))) return true;
  const acted = [...ask.acts].some((act) => words.has(act));
  if (ask.want === 'steps' && acted) return true;
  if (ask.things.size > 0 || ask.want === 'time' || ask.want === 'amount' || ask.want === 'reason') return false;
  return acted ? true : null;
}

const speaksOf = ({ things }: OpenAsk, words: ReadonlySet<string>): boolean => [...things].some((thing) => words.has(thing));

const REASONS = new Set(['because', 'since', 'due', 'reason', 'caused', 'cause', 'why', 'as', 'so', 'after', 'result', 'owing']);

const AMOUNTS = new Set([
  'free',
  'charge',
  'cost',
  'costs',
  'price',
  'fee',
  'pay',
  'paid',
  'included',
  'includes',
  'extra',
  'euro',
  'euros',
  'dollar',
  'dollars',
  'pounds',
  'rupees',
]);

const PLACES = new Set([
  'under',
  'at',
  'near',
  'opposite',
  'behind',
  'inside',
  'via',
  'menu',
  'page',
  'settings',
  'on',
  'in',
  'to',
]);

const NO_TIMES = new Set(['once', 'now', 'again', 'then', 'later', 'soon', 'before', 'after', 'recently', 'previously']);

const tellsWhen = (token: Token): boolean => {
  if (NO_TIMES.has(token.normal)) return false;
  return ['Date', 'Time', 'Duration', 'WeekDay', 'Month'].some((tag) => token.tags.has(tag)) || TIME_UNITS.has(token.lemma);
};

const TIME_UNITS = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'weekend',
  'today',
  'tomorrow',
  'tonight',
  'noon',
  'midnight',
]);

function givesWanted({ want }: OpenAsk, said: readonly Sentence[]): boolean {
  const tokens = said.flatMap(({ reading }) => reading.tokens);
  switch (want) {
    case 'reason':
      return tokens.some(({ normal }) => REASONS.has(normal)) || said.some(({ reading }) => reading.text.includes(': '));
    case 'time':
      return tokens.some(tellsWhen);
    case 'amount':
      return tokens.some(
        (token) =>
          token.tags.has('Money') ||
          AMOUNTS.has(token.normal) ||
          ['£', '€', '$', '₹'].some((sign) => token.text.includes(sign) || token.before.includes(sign)),
      );
    case 'place':
      return tokens.some(({ normal }) => PLACES.has(normal));
    case 'person':
      return tokens.some((token) => token.tags.has('FirstName') || token.normal === 'team' || token.normal === 'desk');
    default:
      return false;
  }
}
