import { addressedIn } from '../../analyzer/address.ts';
import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { knownNames } from '../../analyzer/customer/known-names.ts';
import { contains, overlaps } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { sameFirstName } from '../../language/short-forms.ts';
import type { Reading, Token } from '../../language/types.ts';
import { channelsIn, internalLinksIn, internalNotesIn, isInternalNote } from '../../text/internal-marks.ts';
import { isUpper } from '../../text/lines.ts';
import { rememberPer } from '../../text/remember.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './internal-leak.examples.ts';
import { groups } from './internal-leak.patterns.ts';

export const internalLeak = defineRule({
  id: 'safe.internal-leak',
  level: 'error',
  scope: 'reply',
  dimensions: ['respect'],
  what: 'Reads like a note to a colleague',
  why: 'The customer will read this: it belongs in an internal note.',
  source: 'Zendesk, "Adding comments to tickets": internal notes are for agents, public replies for the requester',
  match: groups.match,
  detect,
  examples: { fires, silent },
});

/** Customers who ask about notes, trackers or scores get answers that speak of them. */
const ASKED_ABOUT = new Set(
  'note notes internal tracker jira slack score macro macros channel confidential wiki staging admin'.split(' '),
);

function detect(context: Context): readonly Hit[] {
  if (context.surface === 'internal' || asksAboutIt(context)) return [];
  const { text } = context.reply;
  const spans: Span[] = [
    ...internalNotesIn(text),
    ...context.matches.filter((match) => isTold(match, context)).map(({ sentence }) => sentenceOf(sentence, text)),
    ...internalLinksIn(text).map((link) => home(link, context)),
    ...channelsIn(text)
      .filter((channel) => speaksOfChat(channel, context))
      .map((channel) => home(channel, context)),
    ...context.reply.sentences
      .filter((sentence) => isInternalNote(sentence.reading.text) || handsOver(sentence, context))
      .map((sentence) => sentenceOf(sentence, text)),
  ];
  return joined(widest(spans), text).map((span): Hit => ({ spans: [span], reframes: [removal(text, span)] }));
}

function isTold({ pattern, sentence }: SentenceMatch, context: Context): boolean {
  const name = groups.nameOf(pattern);
  if (name === 'house') return !sentence.reading.tokens.some(({ normal }) => normal === 'your');
  return name === 'sure' || isNobodyElse(sentence, context);
}

const asksAboutIt = (context: Context): boolean =>
  context.customerText?.sentences.some(({ reading }) => reading.tokens.some(({ normal }) => ASKED_ABOUT.has(normal))) ?? false;

/** A bracket that opens right before the sentence and closes right after it goes with it. */
function sentenceOf(sentence: Sentence, text: string): Span {
  const { tokens } = sentence.reading;
  const first = tokens[0];
  const wraps = first?.before.includes('(') && text.slice(sentence.start, sentence.end).includes(')');
  return { start: wraps && first ? sentence.start + first.start - 1 : sentence.start, end: sentence.end };
}

const home = (span: Span, context: Context): Span => {
  const sentence = context.reply.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return sentence ? { start: sentence.start, end: sentence.end } : span;
};

const CHAT_WORDS = new Set(['slack', 'thread', 'channel', 'teams', 'escalated']);

/** "The thread in #billing-escalations", not a hashtag for customers. */
function speaksOfChat(channel: Span, context: Context): boolean {
  const before = context.reply.text
    .slice(Math.max(0, channel.start - 30), channel.start)
    .trimEnd()
    .split(' ');
  return before.slice(-3).some((word) => CHAT_WORDS.has(word.toLowerCase()));
}

const PRONOUNS = new Set(['he', 'she', 'him', 'her']);
/** People, and animals, whom "he" and "she" may mean. */
const BEINGS = new Set(
  'mother father mum mom dad son daughter wife husband partner brother sister friend neighbour neighbor child kid baby boy girl man woman doctor nurse driver engineer technician colleague manager teacher vet dentist plumber courier guest tenant landlord patient client student agent assistant adviser advisor lady gentleman dog cat puppy kitten pet labrador horse rabbit grandmother grandfather gran uncle aunt niece nephew cousin boss accountant carer caretaker porter captain pilot owner girlfriend boyfriend fiancé fiancée fiance host neighbour professor prof officer inspector consultant specialist rider tutor coach instructor midwife surgeon pharmacist'.split(
    ' ',
  ),
);

/** "He" and "she" can only be the customer: no other being has been named, here or by them, and nobody is addressed. */
function isNobodyElse(sentence: Sentence, context: Context): boolean {
  const { tokens } = sentence.reading;
  const pronoun = tokens.findIndex(({ normal }) => PRONOUNS.has(normal));
  if (pronoun < 0)
    return tokens.some(({ normal }) => normal === 'hide' || normal === 'bury' || normal === 'stall') && sentence.index > 0;
  if (tokens.some(({ normal }) => normal === 'you' || normal === 'your')) return false;
  if (
    tokens
      .slice(0, pronoun)
      .some((token, i) => token.tags.has('Noun') && !token.tags.has('Pronoun') && tokens[i - 1]?.normal === 'the')
  )
    return false;
  const before = context.reply.sentences.filter((other) => other.index <= sentence.index && other.role === 'body');
  const greeted = addressedIn(context.reply).flatMap(({ words }) => words);
  const names = knownNames(context).names.flat().concat(greeted);
  return ![...before, ...(context.customerText?.sentences ?? [])].some(({ reading }) =>
    reading.tokens.some(
      (token, i) => isBeing(token) || (mayBeName(token, i) && !names.some((name) => sameFirstName(name, token.text))),
    ),
  );
}

const isBeing = (token: Token): boolean => BEINGS.has(token.lemma) || BEINGS.has(token.normal) || token.tags.has('Actor');
/** A capital inside a sentence may be anybody's name. */
const mayBeName = (token: Token, i: number): boolean =>
  isPerson(token) || (i > 0 && isUpper(token.text.charAt(0)) && token.text !== 'I' && token.normal !== 'i');

const isPerson = (token: Token): boolean =>
  token.tags.has('FirstName') || token.tags.has('Person') || token.tags.has('Honorific');

const HANDING = new Set([
  'handle',
  'take',
  'look',
  'check',
  'answer',
  'reply',
  'call',
  'ring',
  'sort',
  'tell',
  'dont',
  'do',
  'see',
  'chase',
  'cover',
  'pick',
  'deal',
  'approve',
  'advise',
]);

/** "@mira can you take this one?", "Kavya - pls handle this", "Trish can you pls deal w/ this": spoken to a colleague. */
function handsOver(sentence: Sentence, context: Context): boolean {
  const { tokens } = sentence.reading;
  const [first, second, third] = tokens;
  const { hands, nudges } = askedIn(sentence.reading);
  if (!first || !(hands || nudges)) return false;
  const name = first.text.replaceAll('@', '');
  const known = knownNames(context).names.flat();
  if (known.some((other) => sameFirstName(other, name))) return false;
  // The first words of a public post are for the customer; a mention further on is not.
  if (isMention(sentence, context)) return hands || (sentence.index > 0 && nudges);
  if (!isPerson(first) || (first.after.trim() !== '' && !'-–—:'.includes(first.after.trim().charAt(0)))) return false;
  const direct =
    (second?.normal === 'can' && third?.normal === 'you') || second?.normal === 'please' || first.after.trim() !== '';
  const other =
    known.length > 0 ||
    addressedIn(context.reply).length > 0 ||
    context.reply.sentences.slice(1).some((later) => later.reading.acts.has('greet'));
  return hands && direct && other;
}

/** Whether the words ask somebody to take something on, or nudge them. */
const askedIn = rememberPer(({ tokens }: Reading) => {
  const asks = tokens
    .slice(1, 6)
    .some(
      (token, i, few) =>
        token.normal === 'please' ||
        (['can', 'could', 'would'].includes(token.normal) && few[i + 1]?.normal === 'you') ||
        token.normal === 'fyi',
    );
  return {
    hands: asks && tokens.some((token) => HANDING.has(token.lemma) || HANDING.has(token.normal)),
    nudges: tokens.slice(1, 5).some(({ normal }) => normal === 'please' || normal === 'heads' || normal === 'fyi'),
  };
});

const isMention = (sentence: Sentence, context: Context): boolean => {
  const { text } = context.reply;
  const sign = sentence.reading.text.startsWith('@')
    ? sentence.start
    : text.charAt(sentence.start - 1) === '@'
      ? sentence.start - 1
      : -1;
  return sign >= 0 && (sign === 0 || [' ', '\n'].includes(text.charAt(sign - 1)));
};

/** Overlapping spans joined; those inside a line that is all a note are one with it. */
function widest(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!out.some((other) => contains(other, span) || overlaps(other, span))) out.push(span);
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Notes that follow each other are one. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const previous = out.at(-1);
    if (previous && text.slice(previous.end, span.start).trim() === '')
      out[out.length - 1] = { start: previous.start, end: span.end };
    else out.push(span);
  }
  return out;
}

/** Takes the words out with the space or line break before them. */
function removal(text: string, { start, end }: Span): Reframe {
  const before = text.charAt(start - 1);
  return { replaces: { start: before === ' ' || before === '\n' ? start - 1 : start, end }, text: '' };
}
