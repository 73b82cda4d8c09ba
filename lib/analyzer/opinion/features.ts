import type { Clause, Reading, Token } from '../../language/types.ts';
import { fnv, fnvOn } from '../../text/hash.ts';
import type { Sentence } from '../context.ts';

/** What a linear model looks at in a sentence, and which words show it (token range, end exclusive; empty for structure). */
export interface Feature {
  /** Its name's hash, 24 bits: the key of its weights. */
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** What surrounds a sentence: it often decides what words do. */
export interface Surroundings {
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  /** The customer's strongest state; `none` without a message of theirs. */
  readonly customer: string;
}

/** 16 million keys: of the some ten thousand weights, a sentence's unknown features hit one by chance about once. */
const KEY = (1 << 24) - 1;

type Add = (hash: number, from: number, to: number) => void;

/**
 * Word n-grams with numbers, names and links made alike; the same with content words made alike; the clauses (who, modal,
 * negation, tense, verb); speech acts here and next door; place and punctuation. Names must stay: the weights are keyed by them.
 */
export function featuresOf(sentence: Sentence, around: Surroundings): readonly Feature[] {
  const found = new Map<number, Feature>();
  const add: Add = (hash, from, to) => {
    const key = hash & KEY;
    if (!found.has(key)) found.set(key, { key, from, to });
  };
  addWords(sentence.reading, add);
  addClauses(sentence.reading, add);
  addPlace(sentence, around, add);
  return [...found.values()];
}

function addWords({ tokens }: Reading, add: Add): void {
  const words = tokens.map(wordOf);
  const frames = tokens.map((token, i) => frameOf(token, words[i] ?? ''));
  const lemmas = tokens.map((token, i) => lemmaOf(token, words[i] ?? ''));
  for (let i = 0; i < words.length; i++) {
    // Longer runs go on from the hash of shorter ones.
    let run = WORDS;
    let frame = FRAME;
    for (let size = 1; size <= 5 && i + size <= words.length; size++) {
      run = fnvOn(fnvOn(run, ' '), words[i + size - 1] ?? '');
      frame = fnvOn(fnvOn(frame, ' '), frames[i + size - 1] ?? '');
      if (size <= 3) add(run, i, i + size);
      if (size >= 2) add(frame, i, i + size);
    }
    const lemma = lemmas[i] ?? '';
    if (lemma !== words[i]) add(fnvOn(LEMMA, lemma), i, i + 1);
    const skip = fnvOn(fnvOn(SKIP, lemma), ' _ ');
    for (let gap = 2; gap <= 3; gap++) {
      if (i + gap < words.length) add(fnvOn(skip, lemmas[i + gap] ?? ''), i, i + gap + 1);
    }
  }
  add(fnv(`b ${words[0]}`), 0, 1);
  add(fnv(`b ${words[0]} ${words[1]}`), 0, 2);
  add(fnv(`b ${frames.slice(0, 3).join(' ')}`), 0, Math.min(3, frames.length));
}

const WORDS = fnv('w');
const FRAME = fnv('d');
const LEMMA = fnv('l ');
const SKIP = fnv('s ');

/** Numbers, names, links and addresses say nothing of the fault and would only be learned by heart. */
function wordOf(token: Token): string {
  if (token.tags.has('Url') || token.tags.has('Email')) return '@link';
  if (token.tags.has('Value') || [...token.normal].some((char) => char >= '0' && char <= '9')) return '#';
  if (token.tags.has('Person') && !token.tags.has('Pronoun')) return '@name';
  return token.normal;
}

const lemmaOf = (token: Token | undefined, word = ''): string =>
  word.startsWith('@') || word === '#' ? word : (token?.lemma ?? '');

const GRAMMAR = [
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Auxiliary',
  'Modal',
  'Copula',
  'Negative',
  'QuestionWord',
  'Adverb',
];

/** A word of grammar as it is, a verb by its dictionary form, any noun as `N`: "your router was not reset" and "your meter was not reset" share a frame. */
function frameOf(token: Token, word: string): string {
  if (word === '#' || word.startsWith('@')) return word;
  if (GRAMMAR.some((tag) => token.tags.has(tag))) return word;
  if (token.tags.has('Date') || token.tags.has('Time') || token.tags.has('Duration')) return '@time';
  if (token.tags.has('Verb')) return token.lemma;
  if (token.tags.has('Noun')) return token.tags.has('Plural') ? 'Ns' : 'N';
  return word;
}

function addClauses({ clauses, tokens }: Reading, add: Add): void {
  for (const clause of clauses) {
    const { subject, lemma, tense, mood, link, verb, negated } = clause;
    const how = howOf(clause);
    const to = verb < 0 ? clause.from : verb + 1;
    const from = verb < 0 ? clause.from : verb;
    add(fnv(`c ${subject} ${how} ${tense} ${mood}`), from, to);
    add(fnv(`c ${subject} ${how} ${tense} ${mood} ${lemma} ${clause.perfect}`), from, to);
    add(fnv(`v ${subject} ${negated ? 'not ' : ''}${lemma}`), from, to);
    add(fnv(`m ${how} ${lemma}`), from, to);
    if (link) add(fnv(`k ${link} ${subject} ${how}`), clause.from, clause.from + 1);
    if (clause.passive) add(fnv(`p ${lemma} ${tense} ${negated}`), from, to);
    const head = tokens[clause.subjectTo - 1];
    if (head) add(fnv(`h ${head.lemma} ${how} ${lemma}`), Math.min(clause.subjectTo - 1, from), to);
  }
}

const howOf = ({ modal, negated }: Clause): string => `${modal}${negated ? ' not' : ''}`;

function addPlace(sentence: Sentence, { previous, next, customer }: Surroundings, add: Add): void {
  const { reading } = sentence;
  const say = (name: string): void => add(fnv(name), 0, 0);
  for (const act of reading.acts) say(`a ${act}`);
  for (const act of previous?.reading.acts ?? []) say(`a before ${act}`);
  for (const act of next?.reading.acts ?? []) say(`a after ${act}`);
  say(`f length ${Math.min(4, Math.floor(reading.tokens.length / 6))}`);
  say(`f role ${sentence.role}`);
  say(`f place ${previous ? (previous.role === 'greeting' ? 'first' : 'later') : 'alone'}`);
  say(`f customer ${customer}`);
  if (sentence.listItem) say('f list item');
  if (reading.question) say('f question');
  if (reading.text.includes('!')) say('f exclaims');
  if (reading.tokens.some((token) => token.quoted)) say('f quotes');
}
