import type { Context, Discourse, Hit } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { barePronounsIn, clausesIn, type StandIn, standInsIn } from '../../analyzer/stand-ins.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { meaningOf } from '../../analyzer/word-meaning.ts';
import type { Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './abstract.examples.ts';

export const abstract = defineRule({
  id: 'per.abstract',
  level: 'hint',
  scope: 'reply+customer',
  dimensions: ['understanding', 'clarity'],
  what: 'Names the trouble in general words only',
  why: "The customer's own word shows that you know what it is about.",
  source: 'Packard and Berger 2021, "How Concrete Language Shapes Customer Satisfaction", Journal of Consumer Research',
  detect,
  opinion: {
    adds: false,
    vetoes: true,
    starters: [],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const { customer, customerText, reply } = context;
  if (!customer || !customerText || customer.states[0] === 'satisfied') return [];
  const theirs = concreteWords(customerText);
  if (theirs.size === 0) return [];
  const body = reply.sentences.filter(({ role }) => role === 'body');
  if (body.some(({ reading }) => reading.tokens.some((token) => theirs.has(meaningOf(token))))) return [];
  const content = body.filter(({ reading }) => !reading.acts.has('close'));
  const standIns = content
    .flatMap((sentence) => [...standInsIn(sentence), ...clausesIn(sentence)])
    .filter((standIn) => !isTheirWord(standIn, customerText));
  // A greeting such as "we have received your enquiry" alone is a form, not a name for the trouble.
  const telling = standIns.filter((standIn) => !isReceipt(standIn));
  const [first] = telling.length > 0 ? telling : [];
  if (!first) return [];
  const others = [...standIns, ...content.flatMap(barePronounsIn)]
    .filter((standIn) => standIn !== first)
    .map(({ sentence, from, to }) => spanOf(sentence, from, to));
  return [{ spans: [spanOf(first.sentence, first.from, first.to), ...others], reframes: named(first, customer.nouns) }];
}

/** "We acknowledge receipt of your enquiry", "with reference to your query dated 11/02": a form's opening, not the trouble's name. */
const isReceipt = ({ sentence, from, to }: StandIn): boolean => {
  const { tokens } = sentence.reading;
  if (!tokens.slice(from, to).some(({ lemma }) => WISHES.has(lemma))) return false;
  const referred = ['to', 'regarding'].includes(tokens[from - 1]?.normal ?? '') && from <= 6;
  return referred || tokens.some(({ normal }) => normal === 'receipt' || normal === 'received' || normal === 'receiving');
};

/** Words that name no thing that a reply could take up. */
const VAGUE = new Set(
  'day week month year time hour minute morning evening night today tomorrow yesterday way thing lot bit part side people person someone anyone nobody one issue problem matter request question help hello hi thanks thank please sorry reason number name customer service team support message mail email answer reply none nothing something anything everything half couple january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const LIGHT = new Set(
  'be have do get go can need want like know tell let make give take see say put come would could should may might must will ask help use try think happen mean work start keep show find look send receive call write wait pay buy feel seem turn leave run stop change add set move ring lose miss'.split(
    ' ',
  ),
);

/** Meanings of the customer's nouns, and of the verbs and adjectives that say what is wrong with them. */
function concreteWords(message: Discourse): ReadonlySet<string> {
  const tokens = message.sentences.filter(({ role }) => role !== 'greeting').flatMap(({ reading }) => reading.tokens);
  return new Set(tokens.filter(isConcrete).map(meaningOf));
}

function isConcrete(token: Token): boolean {
  if (token.tags.has('Pronoun') || token.tags.has('Possessive') || token.normal.length < 3) return false;
  if (VAGUE.has(token.lemma) || VAGUE.has(token.normal) || LIGHT.has(token.lemma) || LIGHT.has(token.normal)) return false;
  return (
    token.tags.has('Noun') ||
    token.tags.has('Verb') ||
    token.tags.has('Adjective') ||
    /* "5 GB", "E-19" */ token.tags.has('Acronym')
  );
}

/** "How do I report an issue?": then "issue" is their own word. */
const isTheirWord = ({ sentence, to }: StandIn, message: Discourse): boolean => {
  const head = sentence.reading.tokens.slice(0, to).findLast((token) => token.tags.has('Noun'));
  return (
    head !== undefined && message.sentences.some(({ reading }) => reading.tokens.some((token) => token.lemma === head.lemma))
  );
};

/** What a stand-in stands for decides how the noun is put in its place. */
const THINGS = new Set(
  'item product thing feature functionality function document unit device service article setting goods purchase order application system'.split(
    ' ',
  ),
);
const WISHES = new Set(
  'request query inquiry enquiry question wish submission feedback input correspondence report remark needful what'.split(' '),
);

/** The stand-in with the customer's noun in its place: "the item" is the noun, "the issue" the trouble with it. */
function named({ sentence, from, to }: StandIn, nouns: readonly string[]): readonly Reframe[] {
  const words = sentence.reading.tokens.slice(from, to);
  const head = words.find(({ lemma }) => THINGS.has(lemma) || WISHES.has(lemma))?.lemma ?? '';
  const plural = words.some((token) => token.tags.has('Plural'));
  const replaces = spanOf(sentence, from, to);
  return nouns.slice(0, 2).map((noun) => {
    const phrase = THINGS.has(head)
      ? `the ${noun}`
      : WISHES.has(head)
        ? `your message about the ${noun}`
        : `the ${plural ? 'problems' : 'trouble'} with the ${noun}`;
    return { replaces, text: from === 0 ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase };
  });
}
