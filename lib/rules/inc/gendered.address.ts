import type { Context, Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { GENDERED_ADDRESS } from '../../language/gender.ts';
import type { Token } from '../../language/types.ts';
import { type Found, isArticle, isCapital, parted } from './gendered.found.ts';
import { politeTitle, titled } from './gendered.titles.ts';

const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'hiya',
  'respected',
  'thanks',
  'thank',
  'morning',
  'afternoon',
  'evening',
  'day',
  'welcome',
  'cheers',
  'yes',
  'no',
  'ok',
  'okay',
  'sure',
  'sorry',
]);
/** "Poor man", "my man", "you poor girl": address or pity, never a third person. */
const CALLING = new Set(['poor', 'my', 'young', 'old', 'lucky', 'clever', 'good']);

/** "Dear Sir,", "Hi guys,", "…, ma'am.", "Dear Mr. Szymanski" to one who signed without a title. */
export function address(sentence: Sentence, i: number, context: Context): Found | null {
  const { tokens } = sentence.reading;
  const token = tokens[i];
  if (!token) return null;
  const title = titled(sentence, i, context) ?? politeTitle(sentence, i, context);
  if (title) return title;
  const word = token.normal;
  if (word.includes('/') && word.split('/').every((part) => GENDERED_ADDRESS.has(part)))
    return addressed(sentence, i, i + 1, context);
  if (!GENDERED_ADDRESS.has(word)) return null;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (isInBrackets(context.reply.text, sentence.start + token.start)) return null;
  // "Lady Grey Street", "Guys and Dolls", "the Hey Guys hoodie": a name.
  if (
    isCapital(token) &&
    i > 0 &&
    !(GREETINGS.has(before?.normal ?? '') && (i === 1 || tokens[0]?.normal === 'good')) &&
    !parted(before) &&
    word !== 'sir' &&
    word !== 'madam' &&
    word !== "ma'am"
  )
    return null;
  if (isCapital(token) && next && isCapital(next) && !parted(token) && word !== "ma'am" && word !== 'madam') return null;
  const opens =
    i === 0 ||
    GREETINGS.has(before?.normal ?? '') ||
    parted(before) ||
    (before !== undefined && GENDERED_ADDRESS.has(before.normal));
  const closes = !next || parted(token) || ALWAYS.has(word) || !hasLetter(next);
  const called =
    before !== undefined &&
    CALLING.has(before.normal) &&
    (i === 1 || parted(tokens[i - 2]) || tokens[i - 2]?.normal === 'you') &&
    closes;
  if (
    ALWAYS.has(word)
      ? !isArticle(before) && (word !== 'guys' || opens || !qualifies(before))
      : (closes && SOLO.has(word) && (opens || !qualifies(before))) || called
  )
    return addressed(sentence, called ? i - 1 : i, i + 1, context);
  return null;
}

/** "(CHOOSE: Sir / Madam)": a form left as it was, which is another finding. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** These hardly ever mean anything but an address. */
const ALWAYS = new Set([
  'sir',
  'sirs',
  'madam',
  "ma'am",
  'maam',
  'mam',
  'sirji',
  'dude',
  'dudes',
  'fellas',
  'fella',
  'gents',
  'guys',
  'bro',
  'bruh',
  'gentlemen',
]);
/** These are an address only when they stand alone between greeting or comma and the end. */
const SOLO = new Set([
  'ladies',
  'gentleman',
  'lads',
  'boys',
  'girls',
  'girl',
  'king',
  'queen',
  'man',
  'babe',
  'missus',
  'missy',
  'mister',
  'lady',
  'bossman',
  'sis',
  'chaps',
  'gent',
  'lad',
  'bros',
]);

const qualifies = (token: Token | undefined): boolean =>
  token === undefined ||
  (['Determiner', 'Adjective', 'Preposition', 'Possessive', 'Conjunction', 'Value', 'Noun'].some((tag) => token.tags.has(tag)) &&
    token.normal !== 'it' &&
    token.normal !== 'you');
const hasLetter = (token: Token): boolean => [...token.text].some((char) => char.toLowerCase() !== char.toUpperCase());
const HELLOS = new Set(['hi', 'hello', 'hey', 'hiya', 'dear', 'respected', 'morning', 'afternoon', 'evening', 'day', 'welcome']);
const FORMAL = new Set(['dear', 'respected']);

/** The name where it is known, "there" or "all" where it is not; inside a sentence the word just goes. */
function addressed(sentence: Sentence, from: number, to: number, { conversation, customer }: Context): Found {
  const { tokens, text } = sentence.reading;
  const span = spanOf(sentence, from, to);
  const hello = tokens[from - 1];
  const next = tokens[to];
  const last = tokens[to - 1];
  const many = last?.normal.endsWith('s') === true || last?.normal === 'ladies' || last?.normal === 'gentlemen';
  const name = customer?.firstName ?? firstNameIn(conversation.customerName);
  const change = (...reframes: Reframe[]): Found => ({ from, to, reframes });
  // "ma'am Joy": the name says it all.
  if (next && isCapital(next) && !parted(last))
    return change({ replaces: { start: span.start, end: sentence.start + next.start }, text: '' });
  if (!hello || from > 2 || !HELLOS.has(hello.normal))
    return change(dropped(sentence, from, to), ...(many ? [{ replaces: span, text: 'all' }] : []));
  if (many) return change({ replaces: span, text: 'all' }, { replaces: span, text: 'team' });
  const greeting = FORMAL.has(hello.normal) ? 'Dear' : text.slice(0, hello.end);
  const whole: Span = { start: sentence.start, end: span.end };
  return change(name ? { replaces: whole, text: `${greeting} ${name}` } : starter(whole, `${greeting} {name}`), {
    replaces: whole,
    text: FORMAL.has(hello.normal) ? 'Hello' : hello.normal === 'hi' || hello.normal === 'hey' ? `${greeting} there` : greeting,
  });
}

const firstNameIn = (name: string | undefined): string | undefined => name?.split(' ')[0];

/** Without the word and the comma that set it off. */
function dropped(sentence: Sentence, from: number, to: number): Reframe {
  const { tokens } = sentence.reading;
  const before = tokens[from - 1];
  const next = tokens[to];
  const span = spanOf(sentence, from, to);
  // "Coverage questions, ma'am, are for …": both commas go, since they part subject and verb.
  const comma = before?.after.startsWith(',') && next?.tags.has('Verb') && tokens[to - 1]?.after.startsWith(',') ? 1 : 0;
  if (before) return { replaces: { start: sentence.start + before.end, end: span.end + comma }, text: '' };
  if (!next) return { replaces: span, text: 'Hello' };
  return {
    replaces: { start: span.start, end: sentence.start + next.end },
    text: next.text.charAt(0).toUpperCase() + next.text.slice(1),
  };
}
