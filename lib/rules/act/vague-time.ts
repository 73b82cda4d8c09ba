import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { ARRIVES, AWAITED, INTENDS, LIGHT, NEAR, RECEIVES, UNAWAITED } from '../../language/promises.ts';
import { elasticTimes, firmTimes, type TimeWords } from '../../language/time.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './vague-time.examples.ts';
import { placeOfTime, timedReframes } from './vague-time.reframes.ts';

/** Certainty is another fault: an overpromise. What runs by itself needs nobody to hold to it. */
const SURE = new Set(['definitely', 'certainly', 'guarantee', 'never', 'always', 'surely', 'automatically', 'assure', 'sure']);
/** They open a clause that says what has to happen first. */
const TRIGGERS = new Set(['when', 'once', 'as', 'after', 'until']);

export const vagueTime = defineRule({
  id: 'act.vague-time',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['commitment'],
  what: 'These words promise without a time',
  why: 'A reader who cannot tell when it is late will write again to ask.',
  source: 'Maister (1985), The Psychology of Waiting Lines: uncertain waits feel longer than known, finite waits',
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ["I'll write to you by {time}.", '{What happens} by {time}.'],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const { sentences } = context.reply;
  return sentences.flatMap((sentence, i) => {
    if (sentence.role !== 'body' || sentence.reading.question) return [];
    const elastic = elasticPromise(sentence);
    const clause = elastic ?? untimedPromise(sentence, sentences[i - 1], sentences[i + 1]);
    if (!clause) return [];
    const whole = spanOf(sentence, clause.link ? clause.from + 1 : clause.from, clause.to);
    const time = placeOfTime(sentence, clause);
    const span = { start: Math.min(whole.start, time.start), end: Math.max(whole.end, time.end) };
    // A promise without a word of time may have its time elsewhere, or need none: four in five are right.
    return [{ spans: [span], reframes: timedReframes(sentence, clause), ...(!elastic && { learning: true as const }) }];
  });
}

/** A clause about the time to come that has only words such as "shortly" to say when, or waits for our own convenience. */
function elasticPromise(sentence: Sentence): Clause | undefined {
  const { reading } = sentence;
  if (hasDeadline(reading)) return undefined;
  const times = elasticTimes(reading).filter((time) => !reading.tokens[time.to - 1]?.after.startsWith('-'));
  if (times.length === 0) return undefined;
  for (const time of times) {
    const owner = ownerOf(reading, time);
    if (owner && !isTogether(owner, reading) && !isHypothetical(owner, reading)) return owner;
  }
  return reading.clauses.find((clause) => clause.mood === 'imperative' && PATIENCE.has(clause.lemma));
}

/** "Let's get you in first and talk about the why later": what both will do. */
const isTogether = (clause: Clause, { tokens, text }: Reading): boolean => {
  const us = clause.modal === 'let' ? tokens[clause.subjectFrom] : undefined;
  return us?.normal === 'us' && !text.slice(0, us.end).toLowerCase().endsWith(' us');
};

/** "Should they say no, we'd split it over the winter": what would be, no promise yet. */
const isHypothetical = (clause: Clause, { clauses }: Reading): boolean =>
  clause.modal === 'would' && clauses.some(({ mood }) => mood === 'condition');

/** "Uploaded as and when the lab has capacity": the words hang on a clause before them. An order in between breaks the link. */
function ownerOf(reading: Reading, time: TimeWords): Clause | undefined {
  const before = reading.clauses.filter((clause) => clause.from <= time.from && !TRIGGERS.has(clause.link));
  // "Start it whenever it suits": what they may do.
  const nearest = before.at(-1);
  if (nearest?.subject === 'customer' && ['can', 'may', 'could'].includes(nearest.modal)) return undefined;
  const order = before.findLastIndex((clause) => isOrder(clause, reading.tokens));
  const owner = before.slice(order + 1).findLast(promisesSomething);
  return owner ?? (before.length === 0 ? reading.clauses.find(promisesSomething) : undefined);
}

/** "Bear with us", "watch this space". */
const PATIENCE = new Set(['bear', 'watch', 'hang', 'sit', 'stay']);

/** An imperative that opens the sentence or stands after a comma; elsewhere it is a noun misread as one ("the quote"). */
const isOrder = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.mood === 'imperative' &&
  !['expect', 'bear'].includes(clause.lemma) &&
  (clause.from === 0 || clause.link !== '' || tokens[clause.from - 1]?.after.trim() !== '');

function promisesSomething(clause: Clause): boolean {
  if (clause.negated || clause.mood === 'question' || clause.link === 'if' || clause.perfect) return false;
  if (clause.mood === 'imperative') return clause.lemma === 'expect';
  if (clause.subject === 'agent')
    return (
      commits(clause) ||
      clause.modal === 'would' ||
      clause.modal === 'can' ||
      (clause.tense === 'present' && INTENDS.has(clause.lemma)) ||
      (clause.modal === '' && clause.tense === 'present' && AWAITED.has(clause.lemma))
    );
  if (clause.tense === 'past') return false;
  if (clause.subject === 'customer')
    return clause.tense === 'future' || (clause.modal === 'should' && RECEIVES.has(clause.lemma));
  return (
    clause.tense === 'future' ||
    (clause.subject === 'third' &&
      ['', 'should'].includes(clause.modal) &&
      (clause.passive || clause.progressive || ARRIVES.has(clause.lemma) || NEAR.has(clause.lemma))) ||
    (clause.subject === 'none' && clause.progressive)
  );
}

/** A firm time that is not that of something past: "I read it on 3 March; we'll call you" holds none. */
const hasDeadline = (reading: Reading): boolean =>
  firmTimes(reading).some((time) => {
    const around = reading.clauses.find((clause) => time.from >= clause.from && time.from < clause.to);
    return (
      around === undefined ||
      reading.tokens[time.from]?.normal === 'by' ||
      reading.tokens[time.from - 1]?.normal === 'by' ||
      !((around.tense === 'past' && around.modal === '') || around.perfect)
    );
  });

/** A promise to do what somebody waits for, and nothing near it says when. */
function untimedPromise(sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined): Clause | undefined {
  const { reading } = sentence;
  if (hasDeadline(reading) || (after && goesOnAboutTime(after))) return undefined;
  if (before && (before.reading.question || before.reading.acts.has('request'))) return undefined;
  if (
    reading.clauses.some((clause) => waitsForEvent(clause, reading.tokens)) ||
    reading.tokens.some(
      (token, i) => ['before', 'after', 'upon'].includes(token.normal) && reading.tokens[i + 1]?.tags.has('Gerund'),
    ) ||
    reading.tokens.some((token) => SURE.has(token.normal))
  )
    return undefined;
  return reading.clauses.find((clause) => isAwaited(clause, reading));
}

function isAwaited(clause: Clause, { tokens }: Reading): boolean {
  if (clause.negated || clause.mood !== 'declarative' || clause.tense === 'past' || clause.perfect) return false;
  const lemma = deedOf(clause, tokens);
  const does = (lemmas: ReadonlySet<string>): boolean =>
    lemmas.has(lemma) || tokens.slice(clause.verb + 1, clause.verb + 6).some((token) => LIGHT[lemma]?.includes(token.normal));
  if (clause.subject === 'agent')
    return (
      does(AWAITED) &&
      (commits(clause) || intends(clause, tokens)) &&
      !(clause.modal === 'let' && clause.link === '') &&
      !isLetUs(clause, tokens)
    );
  if (clause.subject === 'customer') return clause.tense === 'future' && RECEIVES.has(clause.lemma);
  if (clause.subject !== 'third') return false;
  if (clause.tense !== 'future') return comesSomeday(clause, tokens);
  if (isSomebody(tokens, clause) && !clause.passive) return does(AWAITED) || does(ARRIVES);
  return (
    (clause.passive && clause.modal !== 'shall' && !UNAWAITED.has(clause.lemma) && !isPerson(tokens[clause.subjectFrom])) ||
    (does(ARRIVES) && !isPronoun(tokens[clause.subjectFrom]))
  );
}

/** "We plan to put it back": the deed is in the next verb. */
function deedOf(clause: Clause, tokens: readonly Token[]): string {
  const to = tokens[clause.verb + 1];
  const joined = to?.normal === 'to' || (clause.lemma === 'try' && to?.normal === 'and');
  return INTENDS.has(clause.lemma) && joined ? (tokens[clause.verb + 2]?.lemma ?? '') : clause.lemma;
}

const intends = (clause: Clause, tokens: readonly Token[]): boolean =>
  INTENDS.has(clause.lemma) &&
  clause.tense === 'present' &&
  !isRelative(tokens, clause) &&
  clause.modal === '' &&
  tokens[clause.verb + 1]?.normal === 'to';

/** "The experience we aim to deliver". */
function isRelative(tokens: readonly Token[], clause: Clause): boolean {
  const before = tokens[clause.subjectFrom - 1];
  return before !== undefined && before.after.trim() === '' && before.tags.has('Noun') && !before.tags.has('Pronoun');
}

/** "A technician", "Rosa", "one of the team leads": somebody of ours who will do it. */
function isSomebody(tokens: readonly Token[], clause: Clause): boolean {
  const subject = tokens.slice(clause.subjectFrom, clause.subjectTo);
  return (
    (subject[0]?.normal === 'one' && subject[1]?.normal === 'of') ||
    subject.some(
      (token) =>
        SOMEBODY.has(token.lemma) || SOMEBODY.has(token.normal) || token.tags.has('Person') || token.tags.has('FirstName'),
    )
  );
}

/** "A patch is coming", "someone gets in touch": under way, and no word of when. */
function comesSomeday(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.tense !== 'present' || clause.modal !== '' || clause.passive) return false;
  if (clause.progressive) return ARRIVES.has(clause.lemma) && tokens[clause.from]?.normal !== 'nothing';
  const toYou = tokens.slice(clause.verb + 1, clause.to).some((token) => token.normal === 'you');
  return toYou && isStranger(tokens, clause) && (ARRIVES.has(clause.lemma) || clause.lemma === 'get');
}

/** "Someone from the insurer": nobody in particular. */
const isStranger = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens.slice(clause.subjectFrom, clause.subjectTo).some((token) => token.normal === 'someone' || token.normal === 'somebody');

/** "She'll be chuffed": what happens to a person is no delivery. */
const isPerson = (token: Token | undefined): boolean => token?.normal === 'he' || token?.normal === 'she';
const SOMEBODY = new Set(
  'someone somebody he she colleague technician engineer doctor dr nurse baker fitter plumber electrician driver courier manager lead developer dev agent officer adviser advisor consultant surveyor inspector contractor panel team department crew desk office board committee lawyer teacher professor accountant mechanic builder staff member specialist insurer landlord'.split(
    ' ',
  ),
);
const isPronoun = (token: Token | undefined): boolean => token?.tags.has('Pronoun') === true && !token.tags.has('Possessive');

/** "Two minutes." or "You'll have it by Thursday." after the promise. */
const goesOnAboutTime = ({ reading }: Sentence): boolean =>
  firmTimes(reading).length > 0 &&
  reading.clauses[0]?.lemma !== 'take' &&
  (reading.clauses.length === 0 ||
    isPronoun(reading.tokens[0]) ||
    reading.tokens[0]?.normal === 'that' ||
    reading.tokens[0]?.normal === 'expect');

const commits = (clause: Clause): boolean => clause.tense === 'future' || clause.modal === 'let' || clause.modal === 'shall';

const isLetUs = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.modal === 'let' && tokens.slice(clause.subjectFrom, clause.verb).some((token) => token.normal === 'us');

/** "Once you confirm", "send it and", "if": it begins when they act, or with an event they see themselves, so no time is owed. */
function waitsForEvent(clause: Clause, tokens: readonly Token[]): boolean {
  return (
    clause.link === 'before' ||
    (clause.link === 'when' && (clause.subject === 'agent' || tokens[clause.subjectFrom]?.tags.has('Determiner') === true)) ||
    clause.mood === 'condition' ||
    (clause.mood === 'imperative' && !clause.negated) ||
    (clause.subject === 'customer' &&
      (TRIGGERS.has(clause.link) ||
        ['before', 'if', 'unless'].includes(clause.link) ||
        // "And if you decide to go, …"
        tokens[clause.from + 1]?.normal === 'if'))
  );
}
