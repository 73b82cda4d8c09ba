import { addressedIn } from '../../analyzer/address.ts';
import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { knownNames } from '../../analyzer/customer/known-names.ts';
import { starter } from '../../analyzer/edits.ts';
import { strangeBrand, strangeTopics } from '../../analyzer/leftovers.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { foldName, sameFirstName } from '../../language/short-forms.ts';
import { isLetter } from '../../text/lines.ts';
import type { Placeholder } from '../../text/placeholders/field-words.ts';
import { placeholdersIn } from '../../text/placeholders.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './slip.examples.ts';

/** In a sentence with one of these, marks of any kind are what the reply is about. */
const ABOUT_FIELDS = new Set(
  'placeholder placeholders template templates variable variables merge snippet macro syntax brackets braces curly shell env endpoint parameter export command string stands replace type types typed replaced fill token format'.split(
    ' ',
  ),
);
/** These make only square and pointed brackets, blanks and date letters part of the talk: "the [Save] button". */
const ABOUT_FORMS = new Set(
  'code script config field fields column box button tab dropdown menu label form line asterisk key write written press click tap'.split(
    ' ',
  ),
);
/** Talk of fields in the customer's message: then the reply explains them. */
const ASKED_ABOUT = new Set(
  'placeholder placeholders template templates variable variables merge snippet macro api token code field fields'.split(' '),
);
/** "undefined" and "null" are also the names of values. */
const PROGRAM_WORDS = new Set(
  'error value type function returns return console log json code variable property exception field column query database javascript typescript python sql sdk script'.split(
    ' ',
  ),
);

export const slip = defineRule({
  id: 'per.slip',
  level: 'error',
  scope: 'span',
  dimensions: ['respect'],
  what: 'Left over or not filled in',
  why: 'It shows the reader that the text was not written for them.',
  source: 'Zendesk, "Using placeholders": a placeholder without a value is sent as it stands',
  detect: (context) => [...placeholders(context), ...wrongName(context), ...wrongBrand(context), ...leftovers(context)],
  examples: { fires, silent },
});

function placeholders(context: Context): readonly Hit[] {
  return placeholdersIn(context.reply.text)
    .filter((place) => !isExplained(place, context) && !isNoteToColleague(place, context.reply.text))
    .map((place): Hit => ({ spans: [place], reframes: fillings(place, context) }));
}

/** A "TODO" on a line of its own is a note between colleagues: safe.internal-leak speaks of it. */
const isNoteToColleague = (place: Placeholder, text: string): boolean =>
  text.startsWith('TODO', place.start) &&
  (place.start === 0 || text.slice(0, place.start).trimEnd().length < text.slice(0, place.start).lastIndexOf('\n') + 1);

function isExplained(place: Placeholder, context: Context): boolean {
  const { text } = context.reply;
  const written = text.slice(place.start, place.end);
  const asked = context.customerText;
  if (asked?.text.toLowerCase().includes(written.toLowerCase())) return true;
  if (isQuoted(text, place)) return true;
  const sentence = sentenceAt(context, place);
  if (!sentence) return false;
  if (place.form === 'note')
    return asked !== null && written.startsWith('TODO') && mentions(asked.sentences, new Set(['todo', 'task', 'list']));
  if (place.form === 'empty')
    return mentions(context.reply.sentences, PROGRAM_WORDS) || (asked !== null && mentions(asked.sentences, PROGRAM_WORDS));
  if (mentions([sentence], ABOUT_FIELDS)) return true;
  if (written.startsWith('{') && tellsHowTo(sentence)) return true;
  if (!written.startsWith('#') && !written.startsWith('{') && !written.startsWith('%') && mentions([sentence], ABOUT_FORMS))
    return true;
  if (isInCode(text, place)) return true;
  return place.form === 'marked' && asked !== null && mentions(asked.sentences, ASKED_ABOUT);
}

const mentions = (sentences: readonly Sentence[], words: ReadonlySet<string>): boolean =>
  sentences.some((sentence) => sentence.reading.tokens.some((token) => words.has(token.normal)));

const sentenceAt = (context: Context, span: Span): Sentence | undefined =>
  context.reply.sentences.find((sentence) => sentence.start <= span.start && span.start < sentence.end);

/** "Write {{contact.first_name}} where the name goes." */
const tellsHowTo = (sentence: Sentence): boolean =>
  sentence.reading.clauses.some(
    (clause) =>
      clause.mood === 'imperative' &&
      ['write', 'put', 'use', 'set', 'keep', 'leave', 'add', 'paste', 'enter'].includes(clause.lemma),
  );

const isQuoted = (text: string, { start, end }: Span): boolean =>
  `"'`.includes(text.charAt(start - 1) || ' ') && `"'`.includes(text.charAt(end) || ' ');

/** "API_KEY=<your key>", "/users/{id}": the marks belong to a line of code. */
const isInCode = (text: string, { start }: Span): boolean => start > 0 && '=/'.includes(text.charAt(start - 1));

/** The customer's name where a name is missing; else a slot of the same meaning. */
function fillings(place: Placeholder, context: Context): readonly Reframe[] {
  const { text } = context.reply;
  const name = knownNames(context).callThem;
  const written = text.slice(place.start, place.end).toLowerCase();
  const greeted = sentenceAt(context, place)?.role === 'greeting';
  if (name && (greeted || (written.includes('name') && !written.includes('agent') && !written.includes('company'))))
    return [{ replaces: place, text: name }];
  if (place.form === 'note')
    return ORDERS.has(written.split(' ')[0] ?? '') ? [starter(place, `{${slotName(place, written)}}`)] : [removal(text, place)];
  if (greeted) return [{ replaces: place, text: 'there' }];
  return [starter(place, `{${slotName(place, written)}}`)];
}

/** Words by which a template tells its writer to fill in. */
const ORDERS = new Set(['insert', 'enter', 'add', 'fill']);

/** What is to be filled in, in the template's own words: "[tracking link]" asks for a tracking link. */
function slotName({ form }: Placeholder, written: string): string {
  if (form === 'date') return 'date';
  if (form === 'run') return ['£', '€', '$'].some((sign) => written.includes(sign)) ? 'amount' : 'missing detail';
  const words = [...written]
    .map((char) => (isLetter(char) ? char : ' '))
    .join('')
    .split(' ')
    .filter(Boolean);
  const named = words.filter((word) => !ORDERS.has(word) && word !== 'here');
  return named.length > 0 && form !== 'empty' ? named.join(' ') : 'missing detail';
}

/** Takes the words out with the space before them. */
const removal = (text: string, { start, end }: Span): Reframe => ({
  replaces: { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end },
  text: '',
});

function wrongName(context: Context): readonly Hit[] {
  const { names, callThem } = knownNames(context);
  const greeted = addressedIn(context.reply);
  if (names.length === 0 || greeted.length === 0) return [];
  const words = greeted.flatMap((name) => name.words);
  const known = names.flat();
  if (words.some((word) => known.some((name) => sameFirstName(word, name))) || isInitials(words, known)) return [];
  const [first] = greeted;
  if (!first || !isPersonal(first.words) || words.some((word) => isTheirs(word, context))) return [];
  const reframes = callThem ? [{ replaces: { start: first.start, end: first.end }, text: callThem }] : [];
  return [
    {
      spans: [first],
      reframes,
      what: 'Not the name the customer goes by',
      why: 'A wrong name tells the reader that the reply was meant for someone else.',
    },
  ];
}

const isPersonal = (words: readonly string[]): boolean => words.every((word) => word.length > 1);

/** "Hi JP," for Jean-Paul. */
const isInitials = (words: readonly string[], known: readonly string[]): boolean =>
  words.length === 1 &&
  foldName(words[0] ?? '') ===
    foldName(
      known
        .flatMap((name) => name.split('-'))
        .map((name) => name.charAt(0))
        .join(''),
    ).slice(0, words[0]?.length ?? 0) &&
  (words[0]?.length ?? 0) <= 3;

/** The customer or the thread uses the name themselves, other than to greet one of us by it. */
function isTheirs(word: string, context: Context): boolean {
  const name = foldName(word);
  const messages = [...context.thread.map(({ discourse }) => discourse), ...(context.customerText ? [context.customerText] : [])];
  return messages.some((message) =>
    message.sentences.some(
      (sentence) => sentence.role !== 'greeting' && sentence.reading.tokens.some((token) => foldName(token.normal) === name),
    ),
  );
}

function wrongBrand(context: Context): readonly Hit[] {
  const strange = strangeBrand(context);
  if (!strange) return [];
  return [
    {
      spans: [strange.span],
      reframes: [{ replaces: strange.span, text: strange.ours }],
      what: "Another company's name",
      why: 'Earlier in this thread the company had another name; the reader may doubt who is writing.',
    },
  ];
}

function leftovers(context: Context): readonly Hit[] {
  return strangeTopics(context).map((sentence): Hit => {
    const span = { start: sentence.start, end: sentence.end };
    return {
      spans: [span],
      reframes: [removal(context.reply.text, span)],
      what: 'Not about this customer',
      why: 'Nothing in the conversation speaks of this; it may be left from another ticket.',
    };
  });
}
