import type { Token } from '../language/types.ts';
import type { Discourse, Sentence } from './context.ts';
import type { Ask } from './types.ts';
import { meaningOf } from './word-meaning.ts';

/** What kind of thing would answer. */
type Want = 'reason' | 'steps' | 'time' | 'amount' | 'place' | 'person' | 'yes-no' | 'other';

interface OpenAsk {
  readonly ask: Ask;
  readonly want: Want;
  /** Meanings of its nouns that no other ask shares. */
  readonly things: ReadonlySet<string>;
  /** Of its verbs; they alone only speak for an answer. */
  readonly acts: ReadonlySet<string>;
}

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

/** "Yes." and "Done." answer one yes-or-no question each that nothing else has answered. */
function sharesOut(
  answered: readonly (boolean | null)[],
  asks: readonly OpenAsk[],
  said: readonly Sentence[],
): readonly (boolean | null)[] {
  let left = said.filter((sentence, i) => isShortAnswer(sentence) || (i === 0 && isFragment(sentence))).length;
  // The first question that speaks of its things has used its "yes".
  left -= Math.min(left, asks.filter((ask, i) => answered[i] !== false && ask.want === 'yes-no').length);
  return answered.map((done, i) => {
    if (done !== false || left === 0 || asks[i]?.want !== 'yes-no') return done;
    left--;
    return true;
  });
}

/** "Yes", "It is now!", "You can." */
function isShortAnswer({ reading }: Sentence): boolean {
  const [first, second, third] = reading.tokens;
  if (!first || !second) return REPLIES.has(first?.normal ?? '');
  const echo =
    first.tags.has('Pronoun') && SHORT_VERBS.has(second.normal) && (reading.tokens.length <= 4 || second.after.includes(','));
  return (
    REPLIES.has(first.normal) ||
    (first.normal === 'and' && REPLIES.has(second.normal)) ||
    echo ||
    (first.normal === 'of' && second.normal === 'course') ||
    (third !== undefined && first.normal === 'it' && third.normal === 'now')
  );
}

/** "Off from 8 to 16." opens a reply by answering without subject or verb. */
const isFragment = ({ reading }: Sentence): boolean =>
  FRAGMENT_OPENERS.has(reading.tokens[0]?.normal ?? '') || reading.tokens[0]?.tags.has('NumericValue') === true;

const FRAGMENT_OPENERS = new Set(['off', 'not', 'only', 'until', 'up', 'usually', 'always', 'never', 'currently', 'any']);

const SHORT_VERBS = new Set(['is', 'are', 'do', 'does', 'did', 'can', 'will', 'was', 'were', 'have', 'has', 'could', 'may']);
const REPLIES = new Set([
  'yes',
  'no',
  'yep',
  'yeah',
  'nope',
  'done',
  'sure',
  'absolutely',
  'correct',
  'right',
  'certainly',
  'gladly',
  'exactly',
  'sorted',
  'indeed',
  'neither',
  'either',
]);

/** "Yes to both", "all three are possible", "I'll answer your second question tomorrow", "everything is in the attached guide". */
function answersAll({ reading, listItem }: Sentence): boolean {
  const words = reading.tokens.map(({ normal }) => normal);
  const holds = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  if (listItem) return false;
  if (words.some((word, i) => PAIRS.has(word) && (i === 0 || PAIR_OPENERS.has(words[i - 1] ?? '')))) return true;
  if (words[0] === 'same' || holds('likewise') || (holds('same') && holds('goes'))) return true;
  if (
    holds('all', 'everything', 'answers') &&
    holds('attached', 'below', 'attachment', 'link', 'guide', 'possible', 'article', 'enclosed')
  )
    return true;
  const later = reading.clauses.some(({ tense, modal }) => tense === 'future' || modal === 'let');
  return (
    later &&
    (holds('rest', 'remaining') ||
      (holds('other', 'second', 'third', 'last') && holds('question', 'questions', 'point', 'points')))
  );
}

const PAIRS = new Set(['both', 'neither']);
const PAIR_OPENERS = new Set(['to', 'yes', 'no']);

function readAsk(ask: Ask, message: Discourse): OpenAsk {
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

function withoutShared(ask: OpenAsk, others: readonly OpenAsk[]): OpenAsk {
  const things = new Set([...ask.things].filter((word) => !others.some((other) => other.things.has(word))));
  return { ...ask, things: things.size > 0 ? things : ask.things };
}

/** Too general to tell one ask from another. */
const VAGUE = new Set(
  'thing way please possible help question know tell idea chance one other case kind sort option able sure matter time day today order new old next right same good best different much many long first second number info information detail account please reason answer thank thanks quick anything something number extra available hi hello here there bit lot'.split(
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
  if (!QUESTION_WORDS.has(first))
    return ask.kind === 'question' && first === '' && rest.some((word) => ['eta', 'date'].includes(word)) ? 'time' : 'yes-no';
  if (rest.some((word) => ['cost', 'costs', 'price', 'fee', 'charge', 'rate', 'deposit'].includes(word))) return 'amount';
  return rest.slice(0, 4).some((word) => ['time', 'day', 'date', 'deadline', 'eta', 'hours'].includes(word)) ? 'time' : 'other';
}

const QUESTION_WORDS = new Set(['what', 'when', 'where', 'who', 'whom', 'which', 'why', 'how', 'whose']);
const ASKS_YES_NO = new Set('is are was were do does did can could will would should may have has if whether'.split(' '));

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
