import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { removed, starter, wholeOf } from '../../analyzer/edits.ts';
import { coreOf, spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import type { Token } from '../../language/types.ts';
import { rememberBy } from '../../text/remember.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './assumption.examples.ts';
import { ASSUMPTIONS } from './assumption.patterns.ts';

type Kind = NonNullable<ReturnType<typeof ASSUMPTIONS.nameOf>>;

function detect(context: Context): readonly Hit[] {
  const said = saidByCustomer(context);
  const hits = new Map<number, Hit>();
  for (const match of context.matches) {
    const kind = ASSUMPTIONS.nameOf(match.pattern);
    if (!kind || hits.has(match.sentence.index) || !assumes(match, kind, said, context)) continue;
    hits.set(match.sentence.index, { spans: [coreOf(match.sentence)], reframes: reframes(match, kind, context.reply.text) });
  }
  return [...hits.values()];
}

/** The customer's own words: what they said of themselves is known, and their "crazy" may be said back. */
const saidByCustomer = rememberBy((context: Context) => context.conversation, wordsOfCustomer);

function wordsOfCustomer({ customerText, thread }: Context): ReadonlySet<string> {
  const out = new Set<string>();
  const texts = [...(customerText ? [customerText] : []), ...thread.map(({ discourse }) => discourse)];
  for (const { sentences } of texts)
    for (const { reading } of sentences)
      for (const token of reading.tokens)
        out
          .add(token.lemma)
          .add(token.normal)
          .add(token.normal.endsWith('s') ? token.normal.slice(0, -1) : token.normal);
  return out;
}

function assumes(match: SentenceMatch, kind: Kind, said: ReadonlySet<string>, context: Context): boolean {
  const { sentence, from, to } = match;
  const words = sentence.reading.tokens.slice(from, to);
  if (isThing(sentence.reading.tokens, from, to)) return false;
  if (kind === 'guess' || kind === 'home') return !words.some((word) => GUESSED.has(word.normal) && said.has(word.normal));
  if (kind === 'figure') return !words.some((word) => word.normal.length > 4 && said.has(word.lemma));
  if (kind === 'ability') return isInsult(sentence, from, words, said);
  if (kind === 'family') return isUnknownKin(sentence, match, said, context);
  // "The poles are colour coded": tent poles; a people has a capital.
  if (words.some((word) => THINGS_TOO.has(word.text))) return false;
  return !words.some((word) => DISTINCT.has(word.normal) && said.has(word.lemma));
}

const THINGS_TOO = new Set(['poles', 'polish', 'turkey', 'danish', 'swedes']);
/** "Your age group", "for a boy or a girl", "the poles are steel", "both of your daughters": no guess at a person. */
function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.normal ?? '';
  if (next === 'group' || next === 'groups' || next === 'or') return true;
  if (tokens[from - 1]?.normal === 'of' && ['both', 'all', 'each'].includes(tokens[from - 2]?.normal ?? '')) return true;
  // "A child seat", "the Boys' shoes".
  const last = tokens[to - 1];
  if (last && (last.after.startsWith("'") || last.text.endsWith("s'"))) return true;
  const first = tokens[from];
  return first !== undefined && COMMON.has(first.text);
}
/** Written small, these are things. */
const COMMON = new Set(['poles', 'turkey', 'china']);
const GUESSED = new Set(
  'retired single married divorced widow pregnant disabled dyslexic autistic deaf blind old elderly young catholic muslim jewish hindu christian vegan housewife pensioner student mother father mum mom dad parent teenager maid housekeeper nanny cleaner carer family folks church mosque tremor condition spelling eyesight reading english poor stay-at-home wife husband son daughter child kid'.split(
    ' ',
  ),
);

const DISTINCT = new Set(
  'elderly pensioner pensioners senior seniors accent country culture english foreigner foreign religion age stairs language name spanish polish hindi urdu arabic halal kosher sharia'.split(
    ' ',
  ),
);

/** Terms of trade and of play: "Crazy Golf", "a dumb terminal", "mad props". */
const TERMS = new Set(
  'golf mode bell bells terminal pipe glue hatter max props paving egg waiter scientist tv horse cow terms arithmetic health hospital ward care men dog dash rush scramble'.split(
    ' ',
  ),
);
const SELF = new Set(['i', 'we', 'me', 'us']);

function isInsult(sentence: Sentence, from: number, words: readonly Token[], said: ReadonlySet<string>): boolean {
  const { tokens } = sentence.reading;
  const word = words[0];
  const next = tokens[from + words.length];
  if (!word || words.some((one) => said.has(one.lemma) && one.normal.length > 3)) return false;
  const named = next?.text.charAt(0) !== next?.text.charAt(0).toLowerCase() || next?.text === "'n'" || next?.normal === 'n';
  if (from === 0 && next && named && word.text !== word.normal && next.normal !== 'i') return false;
  if (words.length === 1) {
    if (word.text !== word.normal && (from > 0 || word.text === word.text.toUpperCase())) return false;
    if (next && (TERMS.has(next.normal) || (word.normal === 'mental' && next.normal !== 'and'))) return false;
    if (['mad', 'nuts', 'mental', 'dumb', 'crazy', 'paranoid', 'delusional'].includes(word.normal))
      return !ofOneself(tokens, from) && isPredicate(tokens, from, word);
    return true;
  }
  return true;
}

/** "I'd be mad too" is anger, "bolts and nuts" are hardware: an insult stands after a copula, an article or an adverb. */
function isPredicate(tokens: readonly Token[], at: number, word: Token): boolean {
  if (tokens[at + 1]?.normal === 'for') return false;
  const before = tokens[at - 1];
  if (!before) return word.normal !== 'mad';
  if (word.normal === 'nuts')
    return before.tags.has('Copula') || ['so', 'just', 'totally', 'absolutely', 'bit'].includes(before.normal);
  return (
    before.tags.has('Copula') ||
    before.tags.has('Adverb') ||
    before.tags.has('Determiner') ||
    ['bit', 'be', 'went', 'going', 'goes', 'gone', 'totally', 'this', 'that', 'some'].includes(before.normal) ||
    before.normal === 'like'
  );
}

const ofOneself = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => SELF.has(token.normal)) &&
  tokens.slice(at).every((token) => token.normal !== 'menu');

const HELPING = new Set(
  'ask explain lift carry drive teach get let have help call bring tell install set sort show read sign do manage maybe perhaps lend watch look watch give around home work'.split(
    ' ',
  ),
);

function isUnknownKin(sentence: Sentence, { from, to }: SentenceMatch, said: ReadonlySet<string>, context: Context): boolean {
  const { tokens } = sentence.reading;
  const words = tokens.slice(from, to);
  const kin = words.at(-1);
  const next = tokens[to];
  if (
    !kin ||
    words.some(
      (word) =>
        said.has(word.lemma) && word.normal.length > 2 && !['your', 'the', 'one', 'some', 'you', 'lucky'].includes(word.normal),
    )
  )
    return false;
  if (RELATED.some((group) => group.has(kin.lemma) && [...group].some((word) => said.has(word)))) return false;
  // "Your wife Ana is the second holder", "your parents' account": a record, not a guess.
  if (next && next.text.charAt(0) !== next.text.charAt(0).toLowerCase() && !kin.after.includes(',')) return false;
  // "Do your children need seats?" asks, "your son's ticket" names: neither guesses.
  if (sentence.reading.question && CHILDREN.has(kin.lemma)) return false;
  if (next && OBJECTS.has(next.lemma) && !kin.after.includes(',')) return false;
  if (isRecord(sentence, from)) return false;
  const helped = tokens.slice(Math.max(0, from - 4), to + 4).some((token) => HELPING.has(token.lemma));
  if (words[0]?.normal === 'a' || words[0]?.normal === 'the' || words[0]?.normal === 'some')
    return helped && tokens.some((token) => token.normal === 'you' || token.normal === 'your') && !kin.after.includes("'");
  if (words.some((word) => word.normal === 'must')) return true;
  const able =
    tokens.slice(to, to + 3).some((token) => token.tags.has('Modal')) ||
    words.some((word) => word.normal === 'lucky') ||
    sentence.reading.question;
  return (
    helped ||
    (able && context.customerText !== null) ||
    tokens.slice(Math.max(0, from - 2), from).some((token) => token.normal === 'lucky')
  );
}

const OBJECTS = new Set(['seat', 'lock', 'fare', 'ticket', 'safety', 'care', 'rate', 'menu', 'pass', 'bike', 'account', 'gate']);
/** "Signed by your wife on Friday": told of somebody whom both know. */
function isRecord({ reading: { tokens, clauses } }: Sentence, from: number): boolean {
  if (RECORDED.has(tokens[from - 1]?.normal ?? '')) return true;
  const clause = clauses.find((each) => each.from <= from && from < each.to);
  return (
    clause !== undefined && clause.mood === 'declarative' && (clause.tense === 'past' || clause.perfect) && clause.modal === ''
  );
}
const RECORDED = new Set(['by', 'about', 'of', 'on']);

const CHILDREN = new Set(['kid', 'child', 'children', 'son', 'daughter', 'kids', 'parent', 'parents']);

/** Who speaks of a son has a child. */
const RELATED: readonly ReadonlySet<string>[] = [
  new Set([
    'kid',
    'kids',
    'child',
    'children',
    'son',
    'daughter',
    'baby',
    'toddler',
    'twins',
    'boy',
    'girl',
    'teenager',
    'newborn',
    'pupil',
    'school',
    'nursery',
    'pram',
    'cot',
    'crib',
    'old',
    'yo',
    'y.o',
  ]),
  new Set(['mum', 'mom', 'mother', 'dad', 'father', 'parents', 'parent', 'son', 'daughter']),
  new Set(['husband', 'wife', 'spouse', 'married', 'wedding', 'partner', 'hubby', 'anniversary']),
  new Set([
    'grandson',
    'granddaughter',
    'grandchild',
    'grandkid',
    'grandchildren',
    'grandkids',
    'gran',
    'grandma',
    'grandpa',
    'grandmother',
    'grandfather',
  ]),
];

function reframes({ sentence, from, to }: SentenceMatch, kind: Kind, text: string): readonly Reframe[] {
  const word = sentence.reading.tokens[from];
  if (kind === 'ability' && to - from === 1 && word && !PERSONS.has(word.normal)) {
    const article = sentence.reading.tokens[from - 1];
    const spoken = article?.normal === 'a' || article?.normal === 'an';
    const replaces = spanOf(sentence, spoken ? from - 1 : from, to);
    return PLAIN_WORDS.map((plain) => ({ replaces, text: spoken ? `a ${plain}` : plain }));
  }
  return [removed(wholeOf(sentence), text), starter(wholeOf(sentence), '{The setting or the step} is all it takes.')];
}

/** These name a person: no adjective can stand in their place. */
const PERSONS = new Set(
  'psycho maniac lunatic moron morons cretin imbecile cripple psychopath spaz spastic madness insanity lunacy psychosis dementia alzheimers tourettes'.split(
    ' ',
  ),
);

/** What such words usually stand for when a thing is meant. */
const PLAIN_WORDS = ['confusing', 'surprising'];

/** A guess about somebody's family, age, origin, language or body, or an illness for an insult. */
export const assumption = defineRule({
  id: 'inc.assumption',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['respect'],
  what: 'A guess about the person, not the matter',
  why: 'A guess about family, age, origin or health tells the reader that they were sorted, not read.',
  source:
    'APA (2020). Publication Manual, 7th ed., chapter 5 Bias-Free Language; Microsoft Writing Style Guide, Bias-free communication',
  match: ASSUMPTIONS.match,
  detect,
  opinion: {
    adds: false,
    vetoes: true,
    starters: [],
  },
  examples: { fires, silent },
});
