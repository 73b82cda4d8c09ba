import type { Act, Token } from '../language/types.ts';
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
  const answered = own.map((ask, i) =>
    judge(ask, words, spokenFor(ask, own, said), listedAnswer(i, asks.length, reply) !== null),
  );
  return sharesOut(answered, own, said);
}

/** Whether only a reason, a time, an amount or a place would answer it, which other words can hardly give. */
export const wantsOneKind = (ask: Ask, message: Discourse): boolean =>
  ['reason', 'time', 'amount', 'place'].includes(readAsk(ask, message).want);

/** How many sentences of the reply tell a fact that no ask asks for by its words: each may answer one in other words. */
export function unclaimed(asks: readonly Ask[], message: Discourse, { sentences }: Discourse): number {
  const open = asks.map((ask) => readAsk(ask, message));
  let claimed = false;
  return sentences.filter((sentence) => {
    const { reading, role } = sentence;
    if (role !== 'body' || reading.question || !tells(sentence)) return false;
    const words = new Set(reading.tokens.map(meaningOf));
    // "It is a PDF of 180 KB" goes on about what was said before.
    claimed = open.some((ask) => touches(ask, words)) || (claimed && GOES_ON.has(reading.tokens[0]?.normal ?? ''));
    return !claimed;
  }).length;
}
const GOES_ON = new Set('it they he she this that these those both there'.split(' '));

/** A statement of how things are, not a courtesy, an offer or what we feel. */
const tells = ({ reading: { acts, clauses } }: Sentence): boolean =>
  !['close', 'thank', 'apologise', 'acknowledge', 'greet'].some((act) => acts.has(act as Act)) &&
  clauses.some(
    ({ subject, mood, tense, perfect }) =>
      mood === 'declarative' && (subject === 'third' || subject === 'customer' || tense === 'past' || perfect),
  );

function judge(ask: OpenAsk, words: ReadonlySet<string>, said: readonly Sentence[], listed: boolean): boolean | null {
  if (listed) return true;
  // Naming the thing is not yet telling why.
  if (givesWanted(ask, said) || (ask.want !== 'reason' && speaksOf(ask, words))) return true;
  const acted = [...ask.acts].some((act) => words.has(act));
  // "Could I swap it?" "I've moved you."
  if (acted && ask.want === 'yes-no') return true;
  if (ask.want === 'yes-no' && isAboutIt(ask.ask.text)) return acted ? true : null;
  if (ask.want === 'steps' && acted) return true;
  if (ask.things.size > 0 || ask.want === 'time' || ask.want === 'amount' || ask.want === 'reason') return false;
  return acted ? true : null;
}

/** "Is it a mistake?": the answer needs none of its words. */
const isAboutIt = (text: string): boolean => {
  const [verb = '', subject = ''] = text.toLowerCase().split(' ');
  return ['is', 'was', 'are', 'were'].includes(verb) && ['it', 'this', 'that', 'they', 'these'].includes(subject);
};

/** Sentences that may hold its answer: not those that speak of another ask alone. */
const spokenFor = (ask: OpenAsk, all: readonly OpenAsk[], said: readonly Sentence[]): readonly Sentence[] =>
  said.filter((sentence) => {
    const words = new Set(sentence.reading.tokens.map(meaningOf));
    return touches(ask, words) || !all.some((other) => other !== ask && speaksOf(other, words));
  });

/** The reply's list has a point for each ask: the i-th answers the i-th. */
function listedAnswer(i: number, asks: number, { sentences }: Discourse): Sentence | null {
  const items = [...new Map(sentences.filter(({ listItem }) => listItem).map((each) => [each.block, each])).values()];
  // Steps are one answer.
  const steps = items.filter(({ reading }) => reading.clauses[0]?.mood === 'imperative').length;
  return items.length >= asks && steps * 2 < items.length ? (items[i] ?? null) : null;
}

const touches = (ask: OpenAsk, words: ReadonlySet<string>): boolean =>
  speaksOf(ask, words) || [...ask.acts].some((act) => words.has(act));

const speaksOf = ({ things }: OpenAsk, words: ReadonlySet<string>): boolean =>
  [...things].some((thing) => words.has(thing) || (thing.length > STEM && [...words].some((word) => shareStem(thing, word))));

/** "Subprocessors" and "process data", "averaged" and "averaging". */
const shareStem = (one: string, other: string): boolean =>
  other.length > STEM && (one.includes(other) || other.includes(one) || one.slice(0, STEM + 1) === other.slice(0, STEM + 1));
const STEM = 5;

const REASONS = new Set(['because', 'since', 'due', 'reason', 'caused', 'cause', 'why', 'as', 'so', 'after', 'result', 'owing']);

const AMOUNTS = new Set([
  'free',
  'nothing',
  'waived',
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
