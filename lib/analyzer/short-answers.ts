import type { OpenAsk } from './ask-wants.ts';
import type { Sentence } from './context.ts';

/** "Yes." and "Done." answer one yes-or-no question each that nothing else has answered. */
export function sharesOut(
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
export function answersAll({ reading, listItem }: Sentence): boolean {
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
