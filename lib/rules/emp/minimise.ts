import { isNorm } from '../../analyzer/acknowledgement.sides.ts';
import { acknowledges } from '../../analyzer/acknowledgement.ts';
import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { gravityOf } from '../../analyzer/customer/gravity.ts';
import { removed, starter, wholeOf } from '../../analyzer/edits.ts';
import { coreOf, spanOf } from '../../analyzer/spans.ts';
import { phraseAt } from '../../language/query.ts';
import type { Token } from '../../language/types.ts';
import { isDigit } from '../../text/lines.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './minimise.examples.ts';
import { MINIMISING } from './minimise.patterns.ts';

function detect(context: Context): readonly Hit[] {
  const heavy = isComplaint(context);
  const hits: Hit[] = [];
  for (const sentence of context.reply.sentences) {
    if (sentence.role === 'greeting' || sentence.listItem) continue;
    const found = context.matches.filter((match) => match.sentence === sentence && counts(match));
    const kinds = new Set(found.map((match) => MINIMISING.nameOf(match.pattern)));
    const strong = kinds.has('feel') || kinds.has('idiom');
    const weak = heavy && isComment(sentence) && shrinks(sentence, kinds.size);
    if (strong || weak) hits.push(hitOf(sentence, found, context.reply.text));
  }
  return hits;
}

/** "The Calm Down spray" is a product, "not just a number" the opposite. */
function counts({ sentence, from, to }: SentenceMatch): boolean {
  const { tokens } = sentence.reading;
  const words = tokens.slice(from, to);
  const before = tokens[from - 1];
  if (words[0] && ['just', 'only'].includes(words[0].normal) && before?.normal === 'not') return false;
  // "Told you to calm down" tells of it, "take a deep breath in" is what the scan needs.
  if (before?.normal === 'to' && tokens.slice(Math.max(0, from - 4), from).some((token) => TOLD.has(token.normal))) return false;
  const next = tokens[to]?.normal ?? '';
  if ((words.at(-1)?.normal === 'breath' && next === 'in') || (words.at(-1)?.normal === 'calm' && next === 'and')) return false;
  return from === 0 || !words.every((token) => token.text.charAt(0) !== token.text.charAt(0).toLowerCase());
}

const TOLD = new Set(['told', 'asked', 'ordered']);
const GENERIC = new Set(
  'everyone everybody most many some others nobody people anybody anyone few these such guests customers users auditors'.split(
    ' ',
  ),
);
const DOWNTONERS = new Set(
  'only just merely hardly barely anyway anyhow though tho luckily honestly surely perhaps simply still after bit mostly rather pretty quite quick human natural'.split(
    ' ',
  ),
);
const COMPARED = new Set('worse longer less than compared bigger harder lightly safest better lucky luckier'.split(' '));
const DENIED = new Set(
  'tragedy drama disaster harm fault issue crime risk danger problem defect emergency catastrophe loss damage theft'.split(' '),
);

/** Adds up what makes a remark small: everybody bears it, "only", "anyway", a comparison, a harm denied. */
function shrinks({ reading: { tokens, clauses } }: Sentence, kinds: number): boolean {
  if (tokens.length > LONGEST_REMARK || tokens.some((token) => OWNING.has(token.normal)) || isNorm(tokens) || notAlone(tokens))
    return false;
  const words = tokens.map((token) => token.normal);
  const has = (set: ReadonlySet<string>): number => (words.some((word) => set.has(word)) ? 1 : 0);
  const denied =
    words.some((word) => DENIED.has(word)) && words.some((word) => word === 'no' || word === 'not' || word === 'nothing') ? 1 : 0;
  const generic = clauses.some((clause) => clause.subject === 'third' && clause.tense === 'present') ? has(GENERIC) : 0;
  return (
    kinds * 1.5 + generic + Math.min(2, words.filter((word) => DOWNTONERS.has(word)).length) * 0.75 + has(COMPARED) + denied >=
    ENOUGH
  );
}

/** "You're not the only one" takes their side. */
const notAlone = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) => token.normal === 'not' && (phraseAt(tokens, i + 1, 'the', 'only') || tokens[i + 1]?.normal === 'alone'),
  );

const LONGEST_REMARK = 24;
const ENOUGH = 2;
/** A sentence about what we do or did is no remark. */
const OWNING = new Set(['our', 'we', 'us', 'sorry', 'refund', 'refunded', 'i', 'me', 'my']);

const TAGS = ["n't it?", "n't they?", "n't there?", "n't we?", ' eh?', ' no?', ' right?', ' hey?'];

/** Says something about the matter and does nothing: no deed, promise, request or date. */
function isComment({ reading: { acts, tokens, question, text } }: Sentence): boolean {
  if (
    (question && !TAGS.some((tag) => text.endsWith(tag))) ||
    acts.has('promise') ||
    acts.has('report') ||
    acts.has('instruct') ||
    acts.has('request') ||
    acts.has('offer') ||
    acts.has('apologise')
  )
    return false;
  return !tokens.some(
    (token) =>
      token.tags.has('Money') ||
      (token.tags.has('Time') && [...token.text].some(isDigit)) ||
      token.tags.has('Email') ||
      token.tags.has('Url'),
  );
}

const UPSET: ReadonlySet<string> = new Set(['angry', 'sad', 'frustrated', 'disappointed']);

/** The message weighs, or the reply itself treats it so. */
function isComplaint({ customer, customerText, reply }: Context): boolean {
  if (!customer || !customerText) return false;
  const [state] = customer.states;
  // One who says sorry may well hear that it happens to everyone.
  if (customerText.sentences.some(({ reading }) => reading.acts.has('apologise'))) return false;
  return (
    state !== 'satisfied' &&
    (gravityOf(customerText) > 0 || UPSET.has(state) || reply.sentences.some((sentence) => acknowledges(sentence, customerText)))
  );
}

/** The remark alone where it hangs on something said for the reader; else the whole sentence. */
function remarkOf(sentence: Sentence, found: readonly SentenceMatch[]): { readonly from: number; readonly alone: boolean } {
  const { clauses, tokens } = sentence.reading;
  const first = Math.min(...found.map((match) => match.from));
  const clause = clauses.findLast((candidate) => candidate.from <= first);
  // "…, and if you look on the bright side": the "if" clause goes with what it opens.
  const from =
    clause && ['if', 'so', 'but', 'and'].includes(tokens[clause.from - 1]?.normal ?? '') ? clause.from - 1 : (clause?.from ?? 0);
  const said = clauses.some((earlier) => earlier.verb < from && earlier.subject === 'agent' && earlier.lemma !== 'be');
  return said && from > 1 ? { from, alone: false } : { from: 0, alone: true };
}

function hitOf(sentence: Sentence, found: readonly SentenceMatch[], text: string): Hit {
  const { from, alone } = found.length > 0 ? remarkOf(sentence, found) : { from: 0, alone: true };
  const starting = starter(wholeOf(sentence), 'I see that this cost you {what it cost}.');
  if (alone) return { spans: [coreOf(sentence)], reframes: [removed(wholeOf(sentence), text), starting] };
  const { tokens } = sentence.reading;
  const joined = ['and', 'but', 'so'].includes(tokens[from]?.normal ?? '') ? 1 : 0;
  const span = spanOf(sentence, from + joined, tokens.length);
  const start = sentence.start + (tokens[from - 1]?.end ?? 0);
  return {
    spans: [span],
    reframes: [
      { replaces: { start, end: span.end }, text: '' },
      starter({ start, end: sentence.end }, '. I see that this cost you {what it cost}.'),
    ],
  };
}

/** A trouble played down, or a reader told how to feel. */
export const minimise = defineRule({
  id: 'emp.minimise',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['warmth', 'respect'],
  what: 'A trouble made smaller than it is',
  why: 'Being told that it is small, or to stay calm, makes an upset reader feel unheard and angrier.',
  source: 'Zendesk, "Customer service phrases to avoid"; Gottman & DeClaire (1997), on dismissing emotion',
  match: MINIMISING.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      'I can see how {what happened} gets in the way of {what they need}.',
      "I'm sorry about {what happened}; {what you do} by {time}.",
    ],
  },
  examples: { fires, silent },
});
