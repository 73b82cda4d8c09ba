import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import { givenFact } from '../../analyzer/given/facts.ts';
import { customerMessages, type Given, givenDocument, givenItem } from '../../analyzer/given/given.ts';
import { ITEMS, type Item } from '../../analyzer/given/items.ts';
import { type Requested, requestedIn } from '../../analyzer/given/requested.ts';
import { STEPS, stepAt, takenStep } from '../../analyzer/given/steps.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import type { Token } from '../../language/types.ts';
import { rememberPer } from '../../text/remember.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './asks-again.examples.ts';

/** Asked for anew, or another one: not what was given. */
const ANOTHER = new Set(
  'another other second new different next fresh latest last digits characters also further more additional original better clearer closer ending current'.split(
    ' ',
  ),
);

export const asksAgain = defineRule({
  id: 'act.asks-again',
  level: 'warn',
  scope: 'reply+thread',
  dimensions: ['understanding', 'respect'],
  what: 'Already in the conversation',
  why: 'Being asked twice tells people that nobody read what they wrote.',
  source:
    'Dixon, Freeman and Toman 2010, "Stop Trying to Delight Your Customers": repeating information is a top source of effort',
  detect,
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const messages = customerMessages(context);
  if (messages.length === 0) return [];
  return context.reply.sentences
    .filter(({ role }) => role === 'body')
    .flatMap((sentence) => requestedIn(sentence))
    .flatMap((requested): readonly Hit[] => {
      const found =
        askedItem(requested, context) ??
        askedFact(requested, context) ??
        askedDocument(requested, context) ??
        askedStep(requested, context);
      return found ? [found] : [];
    });
}

function askedItem(requested: Requested, context: Context): Hit | null {
  const messages = customerMessages(context);
  for (const item of itemsAskedIn(requested.tokens)) {
    const given = givenItem(item, messages);
    if (!given || repeats(context, requested.sentence, given)) continue;
    return hit(requested, `You have the ${item.called}: “${short(given.value)}”`, itemReframes(requested, item, given));
  }
  return null;
}

/** "How old is the keeper?", "On which day did you bring it back?" where the customer told it. */
function askedFact(requested: Requested, context: Context): Hit | null {
  const given = givenFact(requested.tokens, customerMessages(context));
  return given && !repeats(context, requested.sentence, given)
    ? hit(requested, `They wrote: “${short(given.value)}”`, factReframes(requested, given))
    : null;
}

const itemsAskedIn = rememberPer((tokens: readonly Token[]) =>
  ITEMS.filter((item) => {
    const at = askedAt(item, tokens);
    return at >= 0 && !isOther(tokens, at);
  }),
);

function askedAt(item: Item, tokens: readonly Token[]): number {
  for (const words of item.askedBy) {
    const run = words.split(' ');
    const at = tokens.findIndex((_, i) => run.every((word, k) => tokens[i + k]?.normal === word && !tokens[i + k]?.quoted));
    if (at >= 0) return at;
  }
  return -1;
}

/** "The back too", "a second picture", "the last four digits", "of the other order". */
function isOther(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    (token, i) => (ANOTHER.has(token.normal) || isOtherSide(tokens, i)) && i >= at - 4 && i <= at + 6 && !isPlainNew(tokens, i),
  );
}

/** "A current reading", "the new address", "which also": words that here ask for the very same. */
const isPlainNew = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.normal === 'current' && tokens[i + 1]?.normal === 'reading') ||
  (tokens[i]?.normal === 'new' && ['address', 'residential', 'postal', 'delivery'].includes(tokens[i + 1]?.normal ?? ''));

/** The reply has used the value already, so it asks for something beside it. */
function repeats(context: Context, sentence: Sentence, { value }: Given): boolean {
  const before = context.reply.text.slice(0, sentence.end);
  return value.length > 2 && [...value].some((char) => char >= '0' && char <= '9') && before.includes(value);
}

function askedDocument(requested: Requested, context: Context): Hit | null {
  const { tokens } = requested;
  const noun = tokens.find(
    (token, i) => givenDocument(token.normal, customerMessages(context)) !== null && isCopyOf(tokens, i) && !isOther(tokens, i),
  );
  if (!noun) return null;
  return hit(requested, `The ${noun.normal} came with an earlier message`, documentReframes(requested, noun.normal));
}

/** "A copy of your licence", "your lease": the paper, not something about it. */
function isCopyOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i).map(({ normal }) => normal);
  return (
    before.includes('copy') ||
    before.includes('scan') ||
    before.includes('upload') ||
    before.includes('attach') ||
    before.includes('send')
  );
}

/** "The back too", "a photo of the back": the side that is still missing; not "the number on the back". */
const isOtherSide = (tokens: readonly Token[], i: number): boolean =>
  ['back', 'inside', 'underside', 'bottom'].includes(tokens[i]?.normal ?? '') &&
  tokens[i - 1]?.normal === 'the' &&
  !['on', 'from', 'at'].includes(tokens[i - 2]?.normal ?? '') &&
  tokens[i - 1]?.normal !== 'and';

function askedStep(requested: Requested, context: Context): Hit | null {
  if (wantsItOnceMore(requested)) return null;
  for (const step of STEPS) {
    if (stepAt(step, requested.tokens) < 0 || mentionsStep(context, requested, step)) continue;
    const taken = takenStep(step, customerMessages(context));
    if (taken) return hit(requested, `They wrote: “${short(taken)}”`, stepReframes(requested));
  }
  return null;
}

/** "One more restart, because …", "since your reboot": the reply knows of the first time. */
function wantsItOnceMore({ sentence, tokens }: Requested): boolean {
  const words = sentence.reading.tokens.map(({ normal }) => normal);
  const offAndOn = tokens.some(({ normal }) => normal === 'off');
  const knows = words.some((word, i) => (word === 'since' || word === 'after') && ['you', 'your'].includes(words[i + 1] ?? ''));
  const oneMore = words.some(
    (word, i) =>
      (word === 'one' || word === 'another') && ['more', 'restart', 'reboot', 'reset', 'time'].includes(words[i + 1] ?? ''),
  );
  return knows || oneMore || words.includes('because') || (words.includes('again') && !offAndOn);
}

/** An earlier sentence of the reply speaks of the step as done. */
const mentionsStep = (context: Context, requested: Requested, step: (typeof STEPS)[number]): boolean =>
  context.reply.sentences.some(
    (sentence) => sentence.index < requested.sentence.index && stepAt(step, sentence.reading.tokens) >= 0,
  );

function hit(requested: Requested, why: string, reframes: readonly Reframe[]): Hit {
  return { spans: [spanOf(requested.sentence, requested.from, requested.to)], why, reframes };
}

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** How much of its sentence a request must fill for the sentence to be replaced. */
const MOST_OF_IT = 0.55;

/** The whole sentence with its mark, when the request is most of what it says; null when more would be lost. */
function sentenceSpan({ sentence, from, to }: Requested): Span | null {
  const { length } = sentence.reading.tokens;
  return (to - from) / Math.max(1, length) >= MOST_OF_IT || sentence.reading.question ? wholeOf(sentence) : null;
}

function itemReframes(requested: Requested, item: Item, { value }: Given): readonly Reframe[] {
  const span = sentenceSpan(requested);
  if (!span) return [];
  if (item.sent)
    return [
      { replaces: span, text: `I have the ${item.called} you sent.` },
      { replaces: span, text: `Thank you for the ${item.called}.` },
    ];
  return [
    { replaces: span, text: `I have your ${item.called}, ${short(value)}.` },
    { replaces: span, text: `Thank you for the ${item.called}, ${short(value)}.` },
  ];
}

/** What they told without a label is quoted. */
function factReframes(requested: Requested, { value }: Given): readonly Reframe[] {
  const span = sentenceSpan(requested);
  return span ? [starter(span, `From your message I have “${short(value)}”, so {what you do with it}.`)] : [];
}

function documentReframes(requested: Requested, noun: string): readonly Reframe[] {
  const span = sentenceSpan(requested);
  return span ? [{ replaces: span, text: `I have the ${noun} you sent.` }] : [];
}

function stepReframes(requested: Requested): readonly Reframe[] {
  const span = sentenceSpan(requested);
  if (!span) return [];
  return [
    starter(span, 'You have tried that already, so {next thing to try}.'),
    starter(span, 'Thank you for trying that before you wrote. {Next thing to try}.'),
  ];
}
