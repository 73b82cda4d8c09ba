import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './overpromise.examples.ts';
import { PATTERNS } from './overpromise.patterns.ts';
import { ownActReframes } from './overpromise.reframes.ts';

export const overpromise = defineRule({
  id: 'act.overpromise',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['commitment'],
  what: 'A guarantee of what others decide',
  why: 'One broken guarantee costs more trust than an honest "I don\'t know yet" ever would.',
  source: 'Parasuraman, Berry & Zeithaml (1991), Understanding Customer Expectations of Service: promise only what you control',
  match: PATTERNS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ["I'll {what you do} by {time}, and tell you how it went.", 'What I can do is {option}.'],
  },
  examples: { fires, silent },
});

function detect({ matches }: Context): readonly Hit[] {
  const marked = new Set<Sentence>();
  return matches.flatMap((match) => {
    if (marked.has(match.sentence)) return [];
    const range = claimOf(match);
    if (!range) return [];
    marked.add(match.sentence);
    const claim = spanOf(match.sentence, ...range);
    const span = { start: Math.min(claim.start, match.span.start), end: Math.max(claim.end, match.span.end) };
    return [{ spans: [span], reframes: ownActReframes(match) }];
  });
}

/** What may be said for sure: advice on what they will want. */
const ADVICE = new Set(
  'want need like live wonder tired ask prefer love enjoy think feel wish agree notice recognise recognize remember know guess find appreciate hear see'.split(
    ' ',
  ),
);
/** Verbs that say how sure one is; not what happens. */
const BEING_SURE = new Set([
  'guarantee',
  'promise',
  'assure',
  'swear',
  'vow',
  'trust',
  'mark',
  'bank',
  'count',
  'rely',
  'bet',
  'rest',
]);
const AGENT = new Set(['i', 'we']);
const AGAIN = new Set(['again', 'ever', 'another', 'long']);
/** In the present progressive these tell of times to come. */
const COMING = new Set(['come', 'arrive', 'return', 'land']);

const ASIDE = new Set(['if', 'unless', 'whether', 'when', 'because', 'since']);
const WHATEVER = new Set(['whatever', 'whichever', 'however', 'whoever']);

/** Token range of what is guaranteed: something to come, and not the agent's own act. Null when there is none. */
function claimOf({ sentence, pattern, from, to }: SentenceMatch): readonly [number, number] | null {
  const { reading, role } = sentence;
  if (role !== 'body' || reading.question || isFalseFriend(reading.tokens, from, to)) return null;
  const { clauses, tokens } = reading;
  const group = PATTERNS.nameOf(pattern);
  const holder = clauses.find((clause) => clause.from <= from && from < clause.to);
  if (holder && (holder.mood === 'question' || holder.link === 'if')) return null;
  switch (group) {
    case 'sworn':
      return holder?.negated && holder.subject === 'agent' && BEING_SURE.has(holder.lemma)
        ? null
        : (future(clauses, tokens) ??
            rangeOf(clauses.find((clause) => (clause.from >= from || clause.to <= from) && isPresentClaim(clause, tokens))));
    case 'certain':
      return (
        future(clauses, tokens) ?? rangeOf(clauses.find((clause) => isPresentClaim(clause, tokens) && isDated(clause, tokens)))
      );
    case 'staked':
      return staked(clauses, tokens, from, to);
    case 'only':
      return holder && isOthers(holder, tokens) && isOpen(holder) ? rangeOf(holder) : null;
    case 'always':
      return holder &&
        isOthers(holder, tokens) &&
        isOpen(holder) &&
        !['so', 'that'].includes(holder.link) &&
        holder.subject !== 'customer' &&
        !holder.passive
        ? rangeOf(holder)
        : null;
    case 'lasting':
      return holder &&
        isOthers(holder, tokens) &&
        (holder.tense === 'future' || holder.progressive) &&
        holder.lemma !== 'live' &&
        !isOwnDeed(holder)
        ? rangeOf(holder)
        : null;
    case 'sure':
      return holder && holder.tense === 'future' && isOthers(holder, tokens) ? rangeOf(holder) : null;
    case 'bound':
      return holder && isOthers(holder, tokens) && holder.tense !== 'past' && holder.subject !== 'none' ? rangeOf(holder) : null;
    case 'never':
      return holder && isNever(holder, tokens, from) ? rangeOf(holder) : null;
    default:
      return holder?.tense === 'past' || holder?.perfect || holds(tokens, new Set(['should', 'could'])) ? null : rangeOf(holder);
  }
}

const isOpen = (clause: Clause): boolean => clause.tense !== 'past' && !clause.perfect;

/** "Your card will be charged": passives are ours to do. */
const isOwnDeed = (clause: Clause): boolean => clause.passive && clause.lemma !== 'go';

/** What a stake is put on: a clause beside it that is not the agent's own act, or words without any verb. */
function staked(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | null {
  const beside = clauses.filter((clause) => !(clause.verb >= from && clause.verb < to) && !BEING_SURE.has(clause.lemma));
  const claim = beside.find((clause) => isOthers(clause, tokens) && isOpen(clause) && !isAllowed(clause));
  if (claim) return rangeOf(claim);
  return beside.length === 0 && tokens.length - (to - from) > 1 ? [0, tokens.length] : null;
}
const isAllowed = (clause: Clause): boolean => clause.subject === 'customer' && ['can', 'may', 'could'].includes(clause.modal);

const rangeOf = (clause: Clause | undefined): readonly [number, number] | null =>
  clause ? [clause.link === '' || clause.from === 0 ? clause.from : clause.from + 1, clause.to] : null;

/** "Slowly but surely", "within a reasonable period", "no chance to". */
function isFalseFriend(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.normal;
  const before = tokens[from - 1];
  if (word === 'guaranteed' && from === 0) return !tokens[0]?.after.includes(',') && !tokens[1]?.after.includes(',');
  if (word === 'surely') return before?.normal === 'but';
  if (word === 'period' || word === 'promise' || word === 'guaranteed') return from > 0 && !before?.after.trim();
  return tokens[to - 1]?.normal === 'to' && tokens[to - 2]?.normal === 'chance';
}

/** A clause about what is to come that somebody else does, or that just happens. */
const isOthers = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.mood === 'declarative' &&
  !ASIDE.has(clause.link) &&
  !holds(tokens, WHATEVER, clause.from, clause.from + 1) &&
  clause.subject !== 'agent' &&
  !BEING_SURE.has(clause.lemma) &&
  !(
    clause.subject === 'customer' &&
    holds(tokens, ADVICE, clause.from, clause.verb + 4) &&
    !holds(tokens, AGAIN, clause.from, clause.to)
  );

function future(clauses: readonly Clause[], tokens: readonly Token[]): readonly [number, number] | null {
  const clause = clauses.find(
    (candidate) =>
      isOthers(candidate, tokens) &&
      (candidate.tense === 'future' ||
        (candidate.modal === 'can' && candidate.negated && candidate.subject === 'third') ||
        (candidate.progressive && candidate.subject === 'third' && COMING.has(candidate.lemma))),
  );
  if (clause) return rangeOf(clause);
  // "You will 100% make it": the number parts the verb from its "will".
  const will = tokens.findIndex((token) => token.normal === 'will' || token.normal === 'shall');
  if (will < 1) return null;
  const subject = tokens[will - 1];
  const verb = tokens.slice(will + 1, will + 4).find((token) => token.tags.has('Verb'));
  return subject && verb && !AGENT.has(subject.normal) && !ADVICE.has(verb.lemma) && subject.tags.has('Noun')
    ? [will - 1, tokens.length]
    : null;
}

const isPresentClaim = (clause: Clause, tokens: readonly Token[]): boolean =>
  isOthers(clause, tokens) &&
  clause.tense === 'present' &&
  !clause.perfect &&
  clause.modal === '' &&
  clause.lemma !== 'be' &&
  clause.subject !== 'none';

/** "It always goes through", "it arrives on Friday", "from now on": the present tense speaks of times to come. */
const isDated = (clause: Clause, tokens: readonly Token[]): boolean =>
  holds(
    tokens,
    new Set(['always', 'tomorrow', 'tonight', 'friday', 'monday', 'wednesday', 'thursday', 'tuesday']),
    clause.from,
    clause.to,
  ) ||
  (clause.lemma === 'get' && clause.subject === 'third') ||
  (tokens[0]?.normal === 'from' && tokens[1]?.normal === 'now');

function isNever(clause: Clause, tokens: readonly Token[], from: number): boolean {
  if (!isOthers(clause, tokens) || clause.tense === 'past' || clause.perfect) return false;
  return clause.tense === 'future' || clause.modal === 'can' || (tokens[from]?.normal === 'ever' && clause.tense === 'present');
}
