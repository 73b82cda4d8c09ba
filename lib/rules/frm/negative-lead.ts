import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { find, holds } from '../../language/query.ts';
import { refusalIn } from '../../language/refusal.ts';
import { details } from '../../language/stock.ts';
import type { Clause, Reading, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './negative-lead.examples.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is no longer to be had; as the reply's first news it shuts the door. */
const SHUT = words(
  'gone full expired ended scrapped discontinued denied declined rejected void withdrawn unavailable sold closed',
);
const ENDED = words('end expire close lapse stop');
/** A longer sentence carries more than the no. */
const SHORT = 14;

const PATTERNS = patternGroups({
  /** The words announce bad news, however long the sentence. */
  announced: [
    '^ [hi|sorry] (sadly|regrettably|alas)',
    '^ [hi|sorry] unfortunately (we|i|you|your|the|this|that|there|it|our|my|no|not|all|#Noun)',
    '^ (i am|we are|am) [_] afraid',
    '^ (bad|sad|not so good|not good|no good|not great) news',
    '[i|we] regret to',
    '^ sorry (denied|but|to disappoint|to be the bearer)',
    'i am afraid',
  ],
  /** To a request it is the no; to "will you fine me?" it is good news. */
  answered: ['^ no … not'],
  /** The sentence is the no. */
  short: [
    '^ [sorry|well|oh|ah] (nope|nah|negative)',
    '^ sorry (no|not) ',
    '^ not (going to|gonna|possible|available|on|at this)',
    '(turned|turn) [_] [_] [_] [_] down',
    '(fall|falls) outside',
    '(do|does|did|will|can) not (stack|qualify|apply|combine)',
    '(gave|give|gives|brought|showed|led to) no (result|results|answer)',
    'came [in] too late',
    '(is|are|was) excluded',
    'not worth',
    'no longer (exist|exists|available|sold|made|possible|offered)',
    '(is|are) going to be (difficult|hard|tricky)',
    '^ (we|i) (have|hold|keep|sell|stock|carry) no',
    '(ran|run|runs) out (on|in|last|at|yesterday)',
    'reached the end',
    '^ you (did not|were not) (get|make|qualify|win|pass|selected|successful|chosen)',
    '(booked|sold) (solid|out|up)',
    'fully booked',
  ],
});

export const negativeLead = defineRule({
  id: 'frm.negative-lead',
  level: 'hint',
  scope: 'reply',
  dimensions: ['warmth'],
  what: 'The bad news comes first',
  why: 'What is read first colours the rest, so a no up front drowns the help behind it.',
  source: 'Asch (1946), Forming impressions of personality: what comes first weighs most',
  match: PATTERNS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ['I can {option} by {time}.', 'Here is what we can do: {option}.'],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const lead = firstContent(context.reply.sentences);
  if (!lead) return [];
  const news = newsIn(lead, context);
  if (!news || turnsGood(lead.reading)) return [];
  return [{ spans: [spanOf(lead, news[0], news[1])], reframes: reframes(lead) }];
}

/** The first sentence that says something; a stock line such as "thanks for your message" does not. */
function firstContent(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.filter((sentence) => sentence.role === 'body').find((sentence) => !isStock(sentence));
}

const REQUESTS = words('can could may possible able allowed please want like');
/** Words of refusal that the customer wrote first: then they are an answer, not news. */
const DENIED_BEFORE = (theirs: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(['declined', 'refused', 'rejected', 'denied'].filter((word) => theirs.has(word)));
/** "The resit has a bench part, so it isn't possible": the reason came first. */
const isConclusion = ({ tokens }: Reading, from: number): boolean => from > 2 && tokens[from - 1]?.normal === 'so';

/** Tokens before a reason: "is excluded from returns, since …" is as short as its first half. */
const lengthOfNews = (tokens: readonly Token[]): number => {
  const reason = find(tokens, words('since because as'), 4);
  return reason < 0 ? tokens.length : reason;
};

const RECEIPT = words('msg receipt message email mail enquiry inquiry contact reach write request note letter call ticket query');

function isStock({ reading }: Sentence): boolean {
  const { tokens, acts } = reading;
  if (tokens.length === 0 || (acts.has('greet') && tokens.length < 5)) return true;
  const receives = acts.has('thank') || holds(tokens, words('acknowledge receive hope refer'));
  return receives && details(tokens, 0, tokens.length).every((token) => RECEIPT.has(token.lemma));
}

/** Token range of the bad news, or null. */
function newsIn(lead: Sentence, { matches, customerText }: Context): readonly [number, number] | null {
  const { reading } = lead;
  const { tokens } = reading;
  if (reading.question || reading.acts.has('thank') || reading.acts.has('acknowledge') || regrets(reading)) return null;
  const whole = [0, tokens.length] as const;
  const own = matches.filter((match) => match.sentence === lead && !isKind(tokens, match.from, match.to));
  if (own.some((match) => PATTERNS.nameOf(match.pattern) === 'announced')) return whole;
  if (lengthOfNews(tokens) > SHORT) return null;
  const asked = customerText ? customerText.sentences.flatMap((sentence) => sentence.reading.tokens) : [];
  const theirs = new Set(asked.map((token) => token.normal));
  if (own.some((match) => PATTERNS.nameOf(match.pattern) === 'short' || !customerText || holds(asked, REQUESTS))) return whole;
  const refusal = tokens.length > SHORT ? null : refusalIn(reading);
  if (refusal && !isConclusion(reading, refusal.from) && !holds(tokens, DENIED_BEFORE(theirs), refusal.from, refusal.to))
    return refusal.kind === 'said' || customerText ? whole : null;
  if (!customerText) return null;
  return reading.clauses.some((clause) => shuts(clause, tokens, theirs)) ? whole : null;
}

/** "No problem", "no charge", "no. 5", "no, you pay nothing": a kind no. */
const KIND = words(
  'problem problems worries worry bother charge fee need cost extra trouble rush hard better matter more doubt wonder hurry',
);
function isKind(tokens: readonly Token[], from: number, to: number): boolean {
  const no = find(tokens, words('no not'), from, to);
  if (no < 0) return false;
  if (tokens[no]?.after.startsWith('.') && tokens.length > no + 1) return true;
  if (tokens[no]?.text === 'NO') return true;
  return holds(tokens, KIND, no + 1, no + 9) || holds(tokens, words('nothing free'), no + 1);
}

/** "I'm sorry about your mum": named first, so the news may follow. */
const regrets = ({ acts, tokens }: Reading): boolean =>
  acts.has('apologise') && holds(tokens, words('for about hear'), 1, 6) && !holds(tokens, words('disappoint inform'));

/** A date as the subject ("Friday at 4") is read as none. */
const isOfThings = (clause: Clause): boolean =>
  clause.subject === 'third' || (clause.subject === 'none' && clause.verb > clause.from + 1);

/** "Saturdays are fully gone", "the early bird ended": unless the customer said so first, or it is theirs and gone as they wished. */
function shuts(clause: Clause, tokens: readonly Token[], theirs: ReadonlySet<string>): boolean {
  if (clause.negated || clause.from > 0 || !isOfThings(clause) || clause.mood !== 'declarative') return false;
  if (tokens[0]?.normal === 'yes' || holds(tokens, words('your our my'), clause.from, clause.verb)) return false;
  if (ENDED.has(clause.lemma) && (clause.tense === 'past' || clause.perfect))
    return !theirs.has(tokens[clause.verb]?.normal ?? '');
  if (!holds(tokens, words('be have'), clause.from, clause.verb + 1)) return false;
  const at = find(tokens, SHUT, clause.verb, clause.verb + 5);
  return at >= 0 && !theirs.has(tokens[at]?.normal ?? '') && tokens[at - 1]?.normal !== 'in' && tokens[at + 1]?.normal !== 'from';
}

/** The same sentence goes on to what is done or can be had. */
function turnsGood({ clauses, tokens }: Reading): boolean {
  return clauses.some((clause, i) => {
    if (clause.negated) return false;
    if (i === 0) return false;
    const joined = ['so', 'but', 'and', 'though'].includes(clause.link) || (tokens[clause.from - 1]?.after.trim() ?? '') !== '';
    if (!joined) return false;
    if (clause.subject === 'agent')
      return (clause.tense !== 'present' || clause.progressive || clause.modal === 'can') && clause.lemma !== 'be';
    if (clause.subject === 'customer') return ['can', 'could', 'may'].includes(clause.modal) || clause.tense === 'future';
    return (
      clause.subject === 'third' &&
      (holds(tokens, words('free open available instead'), clause.verb, clause.to) ||
        clause.lemma === 'ship' ||
        clause.tense === 'future')
    );
  });
}

function reframes(lead: Sentence): readonly Reframe[] {
  const at = { start: lead.start, end: lead.start };
  return [starter(at, 'I checked {what you checked} for you. '), starter(at, 'What I can do is {option}. ')];
}
