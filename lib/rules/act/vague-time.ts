import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { elasticTimes, firmTimes } from '../../language/time.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './vague-time.examples.ts';
import { placeOfTime, timedReframes } from './vague-time.reframes.ts';

/** What we do for a customer and they wait for. */
const AWAITED = new Set(
  'reply answer respond revert write call ring phone email text contact update inform notify follow send refund credit reimburse issue ship dispatch post resend fix resolve repair sort arrange organise organize process look check chase raise escalate forward speak talk upload add merge copy restart restore bring pop coordinate liaise investigate review'.split(
    ' ',
  ),
);
/** Light verbs, with the word that makes them an act somebody waits for: "get back", "let you know", "have a word". */
const LIGHT: Readonly<Record<string, readonly string[]>> = {
  get: ['back', 'sent', 'added', 'sorted', 'fixed', 'on', 'touch'],
  come: ['back'],
  let: ['know'],
  keep: ['posted', 'updated', 'informed', 'loop'],
  reach: ['out'],
  be: ['touch'],
  have: ['word', 'look', 'chat'],
  give: ['call', 'shout', 'ring', 'bell', 'update'],
  see: ['can'],
  take: ['look'],
  go: ['out'],
  head: ['out'],
  drop: ['line', 'note', 'message'],
};
/** What reaches a customer, or happens to what they wait for. */
const ARRIVES = new Set(
  'come arrive follow land appear return call ring phone write text email contact update inform notify send reply answer respond post revert bring fit'.split(
    ' ',
  ),
);
/** With words such as "soon" the present promises as well: "gets uploaded soon". */
const NEAR = new Set(['get', 'give', 'go', 'be', 'restore', 'fix', 'ship', 'leave']);
/** "You will …": the customer is told to wait. */
const RECEIVES = new Set(['hear', 'receive', 'contact', 'notify', 'inform', 'update', 'refund']);
/** What is done to a thing or person and nobody waits for. */
const UNAWAITED = new Set(
  'charge bill need require ask lose cancel delete remove keep close tell take pay see call dispose action block lock'.split(' '),
);
/** Certainty is another fault: an overpromise. What runs by itself needs nobody to hold to it. */
const SURE = new Set(['definitely', 'certainly', 'guarantee', 'promise', 'never', 'always', 'surely', 'automatically']);
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
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const { sentences } = context.reply;
  return sentences.flatMap((sentence, i) => {
    if (sentence.role !== 'body' || sentence.reading.question) return [];
    const clause = elasticPromise(sentence) ?? untimedPromise(sentence, sentences[i - 1], sentences[i + 1]);
    if (!clause) return [];
    const whole = spanOf(sentence, clause.link ? clause.from + 1 : clause.from, clause.to);
    const time = placeOfTime(sentence, clause);
    const span = { start: Math.min(whole.start, time.start), end: Math.max(whole.end, time.end) };
    return [{ spans: [span], reframes: timedReframes(sentence, clause) }];
  });
}

/** A clause about the time to come that has only words such as "shortly" to say when, or waits for our own convenience. */
function elasticPromise(sentence: Sentence): Clause | undefined {
  const { reading } = sentence;
  if (firmTimes(reading).length > 0) return undefined;
  const [elastic] = elasticTimes(reading);
  if (!elastic || reading.tokens[elastic.to - 1]?.after.startsWith('-')) return undefined;
  // "Uploaded as and when the lab has capacity": the words hang on a clause before them. An order in between breaks the link.
  const before = reading.clauses.filter((clause) => clause.from <= elastic.from && !TRIGGERS.has(clause.link));
  const order = before.findLastIndex((clause) => isOrder(clause, reading.tokens));
  const owner = before.slice(order + 1).findLast(promisesSomething);
  return owner ?? (before.length === 0 ? reading.clauses.find(promisesSomething) : undefined);
}

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
      (clause.modal === '' && clause.tense === 'present' && AWAITED.has(clause.lemma))
    );
  if (clause.tense === 'past') return false;
  if (clause.subject === 'customer') return clause.tense === 'future';
  return (
    clause.tense === 'future' ||
    (clause.subject === 'third' &&
      ['', 'should'].includes(clause.modal) &&
      (clause.passive || clause.progressive || ARRIVES.has(clause.lemma) || NEAR.has(clause.lemma))) ||
    (clause.subject === 'none' && clause.progressive)
  );
}

/** A promise to do what somebody waits for, and nothing near it says when. */
function untimedPromise(sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined): Clause | undefined {
  const { reading } = sentence;
  if (firmTimes(reading).length > 0 || (after && goesOnAboutTime(after))) return undefined;
  if (before && (before.reading.question || before.reading.acts.has('request'))) return undefined;
  if (
    reading.clauses.some((clause) => waitsForEvent(clause, reading.tokens)) ||
    reading.tokens.some((token) => SURE.has(token.normal))
  )
    return undefined;
  return reading.clauses.find((clause) => isAwaited(clause, reading));
}

function isAwaited(clause: Clause, { tokens }: Reading): boolean {
  if (clause.negated || clause.mood !== 'declarative' || clause.tense === 'past' || clause.perfect) return false;
  const does = (lemmas: ReadonlySet<string>): boolean =>
    lemmas.has(clause.lemma) ||
    tokens.slice(clause.verb + 1, clause.verb + 6).some((token) => LIGHT[clause.lemma]?.includes(token.normal));
  if (clause.subject === 'agent')
    return commits(clause) && does(AWAITED) && !(clause.modal === 'let' && clause.link === '') && !isLetUs(clause, tokens);
  if (clause.tense !== 'future') return false;
  if (clause.subject === 'customer') return RECEIVES.has(clause.lemma);
  return (
    clause.subject === 'third' &&
    ((clause.passive && !UNAWAITED.has(clause.lemma) && !isPerson(tokens[clause.subjectFrom])) ||
      (does(ARRIVES) && !isPronoun(tokens[clause.subjectFrom])))
  );
}

/** "She'll be chuffed": what happens to a person is no delivery. */
const isPerson = (token: Token | undefined): boolean => token?.normal === 'he' || token?.normal === 'she';
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
  clause.modal === 'let' && tokens.slice(clause.from, clause.verb).some((token) => token.normal === 'us');

/** "Once you confirm", "send it and", "if": it begins when they act, or with an event they see themselves, so no time is owed. */
function waitsForEvent(clause: Clause, tokens: readonly Token[]): boolean {
  return (
    clause.link === 'before' ||
    (clause.link === 'when' && (clause.subject === 'agent' || tokens[clause.subjectFrom]?.tags.has('Determiner') === true)) ||
    clause.mood === 'condition' ||
    clause.mood === 'imperative' ||
    (clause.subject === 'customer' && (TRIGGERS.has(clause.link) || ['before', 'if', 'unless'].includes(clause.link)))
  );
}
