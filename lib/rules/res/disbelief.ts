import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { coreOf, spanOf } from '../../analyzer/spans.ts';
import type { Reframe, Span } from '../../analyzer/types.ts';
import { partsClauses } from '../../language/noun-phrase.ts';
import { clauseAt, complementEnd, holds } from '../../language/query.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './disbelief.examples.ts';
import { match, nameOf } from './disbelief.patterns.ts';

/** Told of the reader, these hold their words at arm's length. */
const CLAIMING = new Set(['claim', 'allege', 'insist', 'contend', 'assert', 'profess']);
const SOFT_LINKS = new Set(['if', 'when', 'once', 'to']);
/** In quotation marks before a noun, the reader's own words become doubtful: the "brand new" carpet. */
const SCARE = new Set(
  'missing lost broken damaged faulty wrong new brand-new never got stolen defective cold empty late urgent emergency sick ill injured delivered unwell promise burn illness expert witness gift surprise accident accidental mistake unaware problem issue error outage noise leak hacked hack innocent friend cousin'.split(
    ' ',
  ),
);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting') return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    if (found.some((each) => nameOf(each.pattern) === 'innocent')) return [];
    const words = found.find(doubts);
    const at = words?.from ?? claimIn(sentence.reading) ?? nobodyRecalls(sentence.reading) ?? scareIn(sentence.reading);
    if (at === undefined) return [];
    const span = around(sentence, at, words?.to ?? at + 1);
    return [{ spans: [span] as const, reframes: reframes(sentence, span) }];
  });
}

function doubts({ sentence, pattern, from, to }: SentenceMatch): boolean {
  const { reading } = sentence;
  const { tokens } = reading;
  switch (nameOf(pattern)) {
    case 'alleged':
      return isAlleged(reading, from, to);
    case 'saying':
      return tokens[from]?.normal === 'you' || tokens[from + 1]?.normal === 'you' ? isContradicted(reading, to) : true;
    case 'contrary':
      return (
        sentence.role === 'body' &&
        tokens[to - 1]?.after.includes(',') === true &&
        clauseAt(reading, to)?.subject !== 'agent' &&
        reading.clauses.some((clause) => clause.negated || clause.tense === 'past')
      );
    case 'innocent':
      return false;
    default:
      return !isTest(reading, from, to) && !isForecast(reading, from, to);
  }
}

/** "The alleged damage", "your so-called proof"; "the so-called cooling-off period" and "supposed to" doubt nobody. */
function isAlleged({ tokens }: Reading, from: number, to: number): boolean {
  const word = tokens[to - 1]?.normal ?? '';
  const next = tokens[to];
  if (isAdverb(tokens[from])) {
    const told = tokens.slice(to, to + 4);
    return told.some((token) => token.tags.has('PastTense') || token.normal === 'never' || token.normal === 'you');
  }
  if (['your', 'ur', 'this', 'that', 'these'].includes(tokens[from - 1]?.normal ?? '')) return next?.normal !== 'to';
  if (next === undefined || next.quoted || OTHER_DOERS.has(next.normal)) return false;
  if (['alleged', 'purported'].includes(word)) return next.tags.has('Noun') || next.tags.has('Adjective');
  if (word === 'supposed' && ['the', 'a', 'any'].includes(tokens[from - 1]?.normal ?? '')) return next.normal !== 'to';
  return holds(tokens, TROUBLES, to, to + 3);
}

/** Whom nobody has spoken to yet. */
const OTHER_DOERS = new Set(
  'caller sender fraudster thief scammer seller offender hacker culprit duplicate benefit benefits lifetime'.split(' '),
);

/** What is told is followed by what speaks against it. */
function isContradicted({ tokens, clauses }: Reading, after: number): boolean {
  return clauses.some(
    (clause) =>
      clause.from >= after &&
      AGAINST.has(clause.link) &&
      clause.subject !== 'customer' &&
      !['i', 'we'].includes(tokens[clause.subjectFrom]?.normal ?? ''),
  );
}
const AGAINST = new Set(['yet', 'but', 'though', 'although', 'while', 'however', 'still']);

/** "If it really is the pump, …" tells how to find out; only what is over can be doubted. */
function isTest(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (!['if', 'whether'].includes(tokens[from]?.normal ?? '')) return false;
  const clause = clauseAt(reading, to - 1);
  return (
    clause !== undefined &&
    (clause.subject !== 'customer' || FINDING_OUT.has(clause.lemma)) &&
    clause.tense === 'present' &&
    (!clause.perfect || holds(tokens, IS, from, to)) &&
    (FINDING_OUT.has(clause.lemma) || !holds(tokens, AS_TOLD, from, clause.to))
  );
}

const IS = new Set(['is']);
const FINDING_OUT = new Set(['see', 'need', 'want', 'prefer', 'like', 'wish']);
/** "I doubt the part will come": our own forecast. */
const isForecast = ({ tokens, clauses }: Reading, from: number, to: number): boolean =>
  holds(tokens, DOUBT, from, to) &&
  clauses.some((clause) => clause.from >= from && ['will', 'would', 'can'].includes(clause.modal));
const DOUBT = new Set(['doubt', 'question']);

const AS_TOLD = new Set(['as', 'yours', 'you']);

const isAdverb = (token: Token | undefined): boolean => token?.normal.endsWith('ly') === true;

/** What readers complain of. */
const TROUBLES = new Set(
  'missing damage damaged defect defective outage error fault faulty delay noise problem issue wrong loss leak injury incident accident broken lost stolen visit breakdown theft rudeness misconduct'.split(
    ' ',
  ),
);

/** "You claim the parcel never arrived", not "you can claim the warranty". */
function claimIn(reading: Reading): number | undefined {
  const clause = reading.clauses.find(
    (each) =>
      each.subject === 'customer' &&
      CLAIMING.has(each.lemma) &&
      each.modal === '' &&
      !each.negated &&
      !SOFT_LINKS.has(each.link) &&
      saysWhat(reading, each),
  );
  return clause?.from;
}

/** "Nobody at the desk recalls such a talk", "none of the crew heard a bang". */
function nobodyRecalls({ tokens, clauses }: Reading): number | undefined {
  return clauses.find(
    (clause) =>
      clause.subject === 'third' &&
      holds(tokens, NOBODY, clause.subjectFrom, clause.subjectTo) &&
      RECALLING.has(clause.lemma) &&
      !holds(tokens, PRAISED, clause.from, clause.to),
  )?.from;
}

const NOBODY = new Set(['nobody', 'none', 'no', 'no-one', 'neither']);
const RECALLING = new Set(['recall', 'remember', 'hear', 'notice', 'recollect', 'witness', 'complain', 'report']);
/** "Nobody else had noticed, so your mail helped". */
const PRAISED = new Set(['yet', 'before']);

/** What is claimed is a clause or "to have …", not a thing to be paid. */
function saysWhat({ tokens, clauses }: Reading, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const after = tokens[clause.verb + 1]?.normal ?? '';
  return (
    ['that', 'to', 'it', 'you', 'he', 'she', 'they', 'we', 'never'].includes(after) ||
    (next !== undefined && next.from <= clause.verb + 5 && next.link !== 'and' && next.link !== 'if')
  );
}

function scareIn({ tokens }: Reading): number | undefined {
  const at = tokens.findIndex((token, i) => token.quoted && !tokens[i - 1]?.quoted && isScare(tokens, i));
  return at < 0 ? undefined : at;
}

function isScare(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (tokens[to]?.quoted) to++;
  if (to - from > 4 || holds(tokens, NAMING, Math.max(0, from - 3), from)) return false;
  const lower = tokens.slice(from, to).every((token) => token.text === token.text.toLowerCase());
  const suspect = tokens.slice(from, to).some((token) => SCARE.has(token.normal));
  const noun = tokens[to];
  // your "illness", this "expert": only the quotation marks say it.
  if (lower && HELD_OUT.has(tokens[from - 1]?.normal ?? '')) return noun === undefined || !NAMED.has(noun.normal);
  if (lower && tokens.slice(from, to).some((token) => BY_ITSELF.has(token.normal))) return true;
  return (
    lower &&
    suspect &&
    (noun === undefined ||
      noun.tags.has('Noun') ||
      noun.tags.has('Possessive') ||
      ['of', 'and', 'that'].includes(noun.normal) ||
      partsClauses(tokens[to - 1])) &&
    !NAMED.has(noun?.normal ?? '')
  );
}

const HELD_OUT = new Set(['your', 'ur', 'this', 'these']);
/** Came off "all by itself", "just stopped", "never worked". */
const BY_ITSELF = new Set(['never', 'itself', 'just', 'suddenly', 'somehow', 'accidentally', 'hacked']);

/** "The 'delivered' scan" is what the scan says. */
const NAMED = new Set(
  'scan flag status stamp note field column transfer transfers label tag mark entry box button page list section screen plan tier code file view rule setting option line word words lamp light key keys tab folder message mail tick'.split(
    ' ',
  ),
);
const NAMING = new Set([
  'say',
  'call',
  'mark',
  'read',
  'button',
  'choose',
  'click',
  'tap',
  'press',
  'select',
  'status',
  'name',
  'word',
  'write',
  'show',
  'title',
  'option',
  'label',
  'tick',
]);

/** The clause around the words. */
function around(sentence: Sentence, from: number, to: number): Span {
  const first = clauseAt(sentence.reading, from);
  const last = clauseAt(sentence.reading, to - 1);
  if (!first || !last) return coreOf(sentence);
  return spanOf(sentence, Math.min(first.from, from), Math.max(complementEnd(sentence.reading, last), to));
}

/** Their words taken as they are, and what we will look at. */
function reframes(sentence: Sentence, span: Span): readonly Reframe[] {
  const whole = coreOf(sentence);
  return [
    starter(whole, 'You mentioned that {what happened}, and I will check {what you check}'),
    starter(span, 'I see that {what happened}'),
  ];
}

/** Words that hold what the reader told at arm's length. */
export const disbelief = defineRule({
  id: 'res.disbelief',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['respect'],
  what: 'Sounds as if they are not believed',
  why: 'Doubt turns a customer into a defendant; take their words as given and say what you will check.',
  source: 'Brown, P. & Levinson, S. C. (1987). Politeness: Some universals in language usage. Cambridge University Press',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      'You mentioned that {what happened}, and I will check {what you check}.',
      'I see that {what happened}, and I have {what you did}.',
    ],
  },
  examples: { fires, silent },
});
