import { sympathises } from '../../analyzer/acknowledgement.ts';
import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { phraseAt } from '../../language/query.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './but.examples.ts';

/** Between an acknowledgement and what follows, these take it back. */
const TURNS = new Set([
  'but',
  'however',
  'although',
  'though',
  'yet',
  'still',
  'nevertheless',
  'nonetheless',
  'only',
  'unfortunately',
  'sadly',
  'regrettably',
  'except',
  'whereas',
  'while',
  'alas',
]);
/** Turns of two or three words, after a comma, dash or semicolon. */
const LONG_TURNS: readonly (readonly string[])[] = [
  ['that', 'said'],
  ['that', 'being', 'said'],
  ['having', 'said', 'that'],
  ['even', 'so'],
  ['then', 'again'],
  ['all', 'the', 'same'],
  ['at', 'the', 'same', 'time'],
  ['mind', 'you'],
  ['on', 'the', 'other', 'hand'],
  ['be', 'that', 'as', 'it', 'may'],
];
/** They turn only at the head of a clause, after a comma or dash. */
const NEED_BREAK = new Set([
  'alas',
  'still',
  'only',
  'unfortunately',
  'sadly',
  'regrettably',
  'except',
  'whereas',
  'while',
  'though',
]);
/** "Although I feel for you, …": the acknowledgement comes under the concession. */
const CONCESSIONS = new Set(['although', 'though', 'while', 'whilst', 'much']);
/** "Everyone but you", "nothing but nuts", "all but done": no turn. */
const NO_TURN_AFTER = new Set([
  'everyone',
  'everybody',
  'nothing',
  'nobody',
  'anything',
  'all',
  'none',
  'last',
  'anyone',
  'help',
  'choice',
  'everything',
  'no',
]);
const NOT_YET = new Set('not as has have had is are was were best just nor never'.split(' '));
const AGAIN = new Set(['again', 'another', 'more', 'to', 'been']);
/** "There's a lift behind the shop" helps, "there's a queue" does not. */
const OBSTACLES = new Set(
  'queue backlog rule policy limit fee charge shortage delay wait cap reason process procedure demand cost'.split(' '),
);
const HELPFUL = new Set(
  'covered free back refunded replaced fixed ready yours waived credited reversed restored sorted solved paid open extended booked safe found'.split(
    ' ',
  ),
);
/** Verbs of an agent's sentence that do nothing for the reader. */
const IDLE = new Set(
  'be have need must follow know think believe mean see say understand apply charge require advise state mention tell sell inform warn write want'.split(
    ' ',
  ),
);
const COMFORT = new Set(['fault', 'mistake', 'caused', 'cause', 'wrong', 'doing', 'blame', 'did', 'right', 'reason', 'down']);

function detect({ reply }: Context): readonly Hit[] {
  return reply.sentences.flatMap((sentence) => {
    if (sentence.role === 'greeting' || sentence.reading.question) return [];
    const turn = turnOf(sentence);
    if (!turn) return [];
    return [{ spans: [coreOf(sentence)], reframes: reframes(sentence, turn) }];
  });
}

interface Turn {
  /** Index of the turning word, or of the comma's last word where a concession comes first. */
  readonly at: number;
  /** First token of the second half. */
  readonly second: number;
  readonly fronted: boolean;
}

function turnOf(sentence: Sentence): Turn | null {
  const { tokens } = sentence.reading;
  const fronted = frontedConcession(tokens);
  if (fronted > 0) {
    const helps = isHelpful(sentence, fronted, tokens.length);
    return sympathises(tokens, 1, fronted) && !helps ? { at: 0, second: fronted, fronted: true } : null;
  }
  for (let i = 2; i < tokens.length - 2; i++) {
    const length = turnLength(tokens, i);
    if (length === 0 || !sympathises(tokens, 0, i) || !says(sentence, i + length)) continue;
    return isHelpful(sentence, i + length, tokens.length) ? null : { at: i, second: i + length, fronted: false };
  }
  return null;
}

/** How many words the turn at `i` has; 0 when there is none. */
function turnLength(tokens: readonly Token[], i: number): number {
  if (isTurn(tokens, i)) return 1;
  if (!isParted(tokens[i - 1]) && tokens[i - 1]?.normal !== 'but') return 0;
  return LONG_TURNS.find((turn) => phraseAt(tokens, i, ...turn))?.length ?? 0;
}

/** A verb or at least three words follow: "but only two" says nothing of its own. */
const says = ({ reading: { tokens, clauses } }: Sentence, from: number): boolean =>
  clauses.some((clause) => clause.verb >= from) ||
  (tokens.length - from >= 2 && !['nothing', 'no', 'not'].includes(tokens[from]?.normal ?? ''));

const isParted = (token: Token | undefined): boolean =>
  token !== undefined && [',', ';', ':', '–', '—', '-', '(', '.', '…'].some((mark) => token.after.includes(mark));

/** Token after the comma that ends "Although …," at the sentence's start; 0 without one. */
function frontedConcession(tokens: readonly Token[]): number {
  const first = tokens[0]?.normal ?? '';
  if (!CONCESSIONS.has(first) || (first === 'much' && tokens[1]?.normal !== 'as')) return 0;
  const comma = tokens.findIndex((token) => token.after.includes(','));
  return comma > 2 ? comma + 1 : 0;
}

function isTurn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token || !before || !next || token.quoted || !TURNS.has(token.normal)) return false;
  const parted = isParted(before);
  if (NEED_BREAK.has(token.normal) && !parted) return false;
  if (token.normal === 'but') return parted || !(NO_TURN_AFTER.has(before.normal) || before.normal === 'not');
  if (token.normal === 'yet') return !AGAIN.has(next.normal) && (parted || !NOT_YET.has(before.normal));
  if (token.normal === 'only' || token.normal === 'still') return opensClause(next);
  return token.normal !== 'however' || !isOfManner(tokens, i, parted);
}

/** "However long it takes", "however the test ends, I will write". */
function isOfManner(tokens: readonly Token[], i: number, parted: boolean): boolean {
  if (tokens[i]?.after.includes(',')) return false;
  if (!parted && tokens[i + 1]?.tags.has('Adjective')) return true;
  return tokens
    .slice(i)
    .some((token, k, rest) => token.after.includes(',') && ['i', 'we', 'you'].includes(rest[k + 1]?.normal ?? ''));
}

const opensClause = (token: Token): boolean =>
  token.tags.has('Pronoun') || token.tags.has('Determiner') || token.tags.has('Noun');

/** An option, something done, or a word for the reader stands in tokens [from, to). */
function isHelpful({ reading: { tokens, clauses } }: Sentence, from: number, to: number): boolean {
  const own = clauses.filter((clause) => clause.verb >= from && clause.verb < to);
  const words = tokens.slice(from, to);
  if (isComfort(words)) return true;
  return (
    own.some((clause) => helps(clause, tokens)) ||
    (words.some((token) => token.normal === 'instead') && !own.some((clause) => clause.negated))
  );
}

/** "Not one you caused", "none of it is down to you", "you had every right". */
function isComfort(words: readonly Token[]): boolean {
  const you = words.some((token) => token.normal === 'you' || token.normal === 'your');
  const not = words.some((token) => ['not', 'nothing', 'none', 'never', 'no', 'every'].includes(token.normal));
  const everything = words.some((token) => token.normal === 'everything') && words.some((token) => token.normal === 'right');
  const notYou = words.some((token, i) => token.normal === 'not' && words[i + 1]?.normal === 'you' && !words[i + 2]);
  return you && (everything || notYou || (not && words.some((token) => COMFORT.has(token.normal))));
}

function helps(clause: Clause, tokens: readonly Token[]): boolean {
  if (
    clause.negated ||
    clause.mood === 'condition' ||
    tokens.slice(Math.max(0, clause.from - 1), clause.verb).some((token) => token.normal === 'nothing')
  )
    return false;
  if (['no', 'not', 'nothing', 'none', 'nobody', 'little'].includes(tokens[clause.verb + 1]?.normal ?? '')) return false;
  if (clause.modal === 'can' || clause.modal === 'could' || clause.modal === 'let') return true;
  const rest = tokens.slice(clause.verb, clause.to);
  if (rest.some((token) => HELPFUL.has(token.normal)) && clause.subject !== 'customer') return true;
  if (tokens[clause.verb - 1]?.normal === 'there') return !rest.some((token) => OBSTACLES.has(token.lemma));
  if (clause.subject === 'agent') return !IDLE.has(clause.lemma) && clause.modal !== 'have to' && clause.modal !== 'must';
  if (clause.link === 'so' && clause.subject !== 'customer') return true;
  if (clause.mood === 'imperative' && clause.lemma !== 'be') return isOrder(clause, tokens);
  return (
    clause.subject === 'third' &&
    rest.some((token) => token.normal === 'you' || token.normal === 'yours') &&
    !clause.passive &&
    clause.lemma !== 'be'
  );
}

/** compromise takes some plural nouns for orders: "drops can't be given back". */
function isOrder(clause: Clause, tokens: readonly Token[]): boolean {
  const verb = tokens[clause.verb];
  const next = tokens[clause.verb + 1];
  const before = tokens[clause.verb - 1];
  return (
    verb !== undefined &&
    verb.normal === verb.lemma &&
    before?.normal !== 'not' &&
    !(next?.tags.has('Modal') || next?.tags.has('Copula'))
  );
}

/** A full stop in place of the turn; or the turn and what follows give way to what is possible. */
function reframes(sentence: Sentence, { at, second, fronted }: Turn): readonly Reframe[] {
  const { tokens, text } = sentence.reading;
  const next = tokens[second];
  // "… and yet": the "and" goes with the turn.
  const joined = !fronted && ['and', 'but'].includes(tokens[at - 1]?.normal ?? '') ? 1 : 0;
  const last = tokens[fronted ? second - 1 : at - 1 - joined];
  const head = tokens[tokens[0]?.normal === 'much' ? 2 : 1];
  if (!next || !last || !head) return [];
  const own = fronted ? capital(text.slice(head.start, last.end)) : '';
  const start = sentence.start + (fronted ? 0 : last.end);
  return [
    { replaces: { start, end: sentence.start + next.start + 1 }, text: `${own}. ${text.charAt(next.start).toUpperCase()}` },
    starter({ start, end: sentence.end }, `${own}. What I can do is {option}.`),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An acknowledgement that its own sentence takes back. */
export const but = defineRule({
  id: 'emp.but',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['warmth'],
  what: 'A turn that takes the acknowledgement back',
  why: 'After “but” a reader keeps only the second half; a full stop lets the acknowledgement stand.',
  source: 'Stone, D., Patton, B. & Heen, S. (1999). Difficult Conversations, on “the And stance”',
  detect,
  examples: { fires, silent },
});
