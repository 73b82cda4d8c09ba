import { holds } from '../../language/query.ts';
import type { Clause, Token } from '../../language/types.ts';
import type { Discourse, Sentence } from '../context.ts';
import { spanOf } from '../spans.ts';
import type { Conversation } from '../types.ts';
import type { Feeling } from './cues/cues.ts';
import type { Evidence } from './evidence.ts';
import { gravityOf, type Sign, signsIn } from './gravity.ts';
import { loudnessOf } from './loudness.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a company does to a customer who is then angry about it. Dictionary forms. */
const WRONGS = words(
  'put remove substitute lob expose wipe swap disclose charge bill cancel delete ban close block suspend lose lie ignore refuse forget leave give break damage sell cheat double hang dump throw shout swear reverse threaten disconnect wipe overcharge steal accuse deny withhold hide',
);
/** The people and things of a company. */
const THEIRS = words(
  'driver technician agent engineer staff manager receptionist courier mechanic colleague team guy rep bot company clerk nurse doctor crew',
);
const WAITED = words('day days week weeks month months year years hours fortnight');
const LONG = words('month months year years weeks');
const COUNTED = words('two three four five six seven eight nine ten eleven twelve several many');
const SAYING = words('say show tell read state claim want mean');

/**
 * What a message's structure shows where no single word does: something done to the customer by us, a long wait told as a bare fact
 * ("Seven weeks."), two sources that don't agree, a thing that is still not there.
 */
export function structureIn(message: Discourse, conversation: Conversation): readonly Evidence[] {
  return [
    ...message.sentences.flatMap((sentence) => [
      ...wrongsIn(sentence),
      ...flawsIn(sentence),
      ...waitsIn(sentence),
      ...lacksIn(sentence),
    ]),
    ...disagreementIn(message),
    ...chasesIn(message, conversation),
  ];
}

const evidence = (sentence: Sentence, state: Feeling, strength: number, from: number, to: number): Evidence => ({
  state,
  strength,
  span: spanOf(sentence, from, to),
  sentence: sentence.index,
});

/** What a message that names no feeling still tells: a grave thing, a wrong, a loss. Only for one with no other evidence. */
export function weightIn(message: Discourse): readonly Evidence[] {
  const [first] = message.sentences;
  // Capitals and "??" together are a raised voice, whatever the words.
  if (first && loudnessOf(message.text) > 1) return [evidence(first, 'angry', 2, 0, first.reading.tokens.length)];
  if (gravityOf(message) < 2) return [];
  const signs = signsIn(message);
  const at = (sign: Sign, state: Feeling): readonly Evidence[] => {
    const place = signs.get(sign);
    return place ? [evidence(place.sentence, state, 2, place.from, place.to)] : [];
  };
  if (signs.has('outrage')) return at('outrage', 'angry');
  if (signs.has('standstill')) return at('standstill', 'urgent');
  if (signs.has('grave')) return at('grave', 'anxious');
  if (signs.has('feeling')) return at('feeling', 'anxious');
  if (signs.has('milestone')) return at('milestone', 'disappointed');
  return at('failure', 'frustrated');
}

/** "You gave my seat to someone else", "your driver reversed into my gate and drove off". */
function wrongsIn(sentence: Sentence): readonly Evidence[] {
  const { tokens, clauses, question } = sentence.reading;
  if (question) return [];
  return clauses.flatMap((clause): Evidence[] => {
    if (clause.negated || !(clause.tense === 'past' || clause.perfect) || !WRONGS.has(clause.lemma)) return [];
    const theirs = clause.subject === 'customer' || isTheirs(tokens, clause);
    return theirs ? [evidence(sentence, 'angry', 2, clause.subjectFrom, Math.min(clause.to, clause.verb + 4))] : [];
  });
}

const isTheirs = (tokens: readonly Token[], { subjectFrom, subjectTo }: Clause): boolean =>
  holds(tokens, THEIRS, subjectFrom, subjectTo) && ['your', 'the'].includes(tokens[subjectFrom]?.normal ?? '');

/** "The seller sent me broken headphones", "you filled the wrong strength": what was given is no good. */
function flawsIn(sentence: Sentence): readonly Evidence[] {
  const { tokens, clauses, question } = sentence.reading;
  if (question) return [];
  return clauses.flatMap((clause): Evidence[] => {
    const given =
      (clause.subject === 'customer' || clause.subject === 'third') &&
      GIVING.has(clause.lemma) &&
      (clause.tense === 'past' || clause.perfect);
    const flaw = tokens.findIndex(({ normal }, i) => i > clause.verb && i < clause.to && FLAWED.has(normal));
    return given && flaw > 0
      ? [evidence(sentence, clause.subject === 'customer' ? 'angry' : 'frustrated', 2, clause.verb, flaw + 1)]
      : [];
  });
}

const GIVING = words('send give fill deliver sell bring ship install pack post book serve');
const FLAWED = words('wrong broken damaged empty expired rotten cracked used faulty dirty mouldy torn');

/** Short and to the clock: "Friday noon. Well?", "It's 6. I'm assuming more of the same." An answer was due. */
function chasesIn(message: Discourse, conversation: Conversation): readonly Evidence[] {
  const promised = conversation.thread.some(({ from }) => from === 'agent');
  const tokens = message.sentences.flatMap(({ reading }) => reading.tokens);
  const [first] = message.sentences;
  if (!promised || !first || tokens.length > 16) return [];
  const clock = tokens.some(
    (token) =>
      token.tags.has('Date') ||
      token.tags.has('Time') ||
      token.tags.has('WeekDay') ||
      (token.tags.has('Value') && Number(token.normal) <= 24),
  );
  const thanks = tokens.some(({ normal }) =>
    ['thanks', 'thank', 'please', 'cheers', 'ok', 'great', 'perfect', 'fine'].includes(normal),
  );
  return clock && !thanks ? [evidence(first, 'frustrated', 2, 0, first.reading.tokens.length)] : [];
}

/** "Seven weeks.", "It's day 46.", "since the 2nd and still nothing". */
function waitsIn(sentence: Sentence): readonly Evidence[] {
  const { tokens, clauses } = sentence.reading;
  const unit = tokens.findIndex(({ normal }) => WAITED.has(normal));
  if (unit < 0) return [];
  const bare =
    clauses.length === 0 &&
    tokens.length <= 4 &&
    (tokens[unit - 1]?.tags.has('Value') === true || COUNTED.has(tokens[unit - 1]?.normal ?? ''));
  const counted =
    tokens[unit]?.normal === 'day' && tokens[unit + 1]?.tags.has('Value') === true && Number(tokens[unit + 1]?.normal) > 7;
  if (!bare && !counted) return [];
  return [
    evidence(
      sentence,
      'frustrated',
      LONG.has(tokens[unit]?.normal ?? '') || counted ? 3 : 2,
      Math.max(0, unit - 1),
      Math.min(tokens.length, unit + 2),
    ),
  ];
}

/** "The survey isn't back yet", "my points still haven't posted". */
function lacksIn(sentence: Sentence): readonly Evidence[] {
  const { tokens, clauses, question } = sentence.reading;
  if (question) return [];
  return clauses.flatMap((clause): Evidence[] => {
    if (!clause.negated || clause.subject !== 'third' || !(clause.perfect || clause.lemma === 'be')) return [];
    const still = tokens.slice(clause.from, clause.to).some(({ normal }) => normal === 'still' || normal === 'yet');
    return still ? [evidence(sentence, 'frustrated', 1, clause.subjectFrom, clause.to)] : [];
  });
}

/** "The letter says nothing is owed, the website says $47": who is right? */
function disagreementIn(message: Discourse): readonly Evidence[] {
  const told = message.sentences.flatMap((sentence) =>
    sentence.reading.clauses
      .filter(({ subject, lemma, tense }) => subject === 'third' && tense !== 'future' && SAYING.has(lemma))
      .map((clause) => ({ sentence, clause, subject: sentence.reading.tokens[clause.subjectTo - 1]?.lemma ?? '' })),
  );
  const [first, ...rest] = told.filter(({ subject }) => !['it', 'he', 'she', 'they', 'nobody', 'everyone'].includes(subject));
  const other = rest.find(
    ({ subject, sentence }) => first && subject !== first.subject && Math.abs(sentence.index - first.sentence.index) <= 1,
  );
  return other ? [evidence(other.sentence, 'confused', 2, other.clause.subjectFrom, other.clause.verb + 1)] : [];
}
