import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { holds } from '../../language/query.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './command.examples.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OBLIGATIONS: ReadonlySet<string> = new Set(['must', 'have to', 'need to']);
/** After "you have to" these praise or advise rather than order. */
const ADMIRING = words('love admit hand laugh understand appreciate remember be');
/** "Whatever you need to send", "if you have to cancel": the need is the customer's own. */
const OWN_NEED = words(
  'if unless when whenever what whatever where how why that which who all everything anything nothing once until before',
);
/** Steps on a screen or a device: imperatives are how one gives directions. */
const DIRECTIONS = words(
  'click tap press go open choose select pick enter type scroll hold turn switch unplug plug restart reboot log sign download update check try use set add copy paste drag hover look find head follow clear reset visit run install scan start close save push swipe toggle connect disconnect charge wipe pull lift slide rename export import',
);
/** Imperatives that invite, wish or ease. */
const INVITING = words(
  'let have enjoy feel thank take see note expect keep hang rest welcome bear hold come consider imagine remember forget worry hesitate mind panic rush stay ride sleep travel drive get help join meet treat trust forgive pardon excuse say tell give reply write drop shout ask call ring text leave pop put show bless post think mail place',
);
/** Beside one of these an order is no order any more. */
const SOFTENERS = words('please kindly pls could would may might perhaps maybe whenever anytime');
const REASONS = words('so because since otherwise as');
/** People on the customer's side, or anybody who is told what to do. */
const PEOPLE = words(
  'someone somebody she he customer customers guest guests member members tenant tenants resident residents participant participants relative relatives manager managers parent parents driver drivers passenger passengers applicant applicants subscriber subscribers owner owners people everybody user users student students visitor visitors holder renter renters buyer buyers seller sellers patient patients',
);
/** Obligations in other words than must: "it is mandatory that you …", "I expect the dress back". */
const OBLIGING = [
  'it ~be [#Adverb] (mandatory|compulsory|obligatory|imperative|required|vital|essential) [from|on|for] [your|you] [side|part] (that|to|for)',
  '^ (mandatory|compulsory|obligatory) (to|for)',
  '(i|we) [#Adverb] expect (you|your|all|the|everyone|everybody|payment|it|them) ',
  '(i|we) (insist|demand|require) (that|on) (you|your)',
  '(i|we) (want|require|expect|need) you to',
  '(you|customers|guests|members|tenants|residents) ~be [hereby|strictly] (instructed|ordered|directed|advised not|obligated|bound) [not] to',
  '(you|customers|guests|members|tenants|residents) (are|were) [not] to #Verb',
  '#Noun (is|are) to be (#Verb|back) … (by|before|from|without|within|in)',
  '(i|we) require your (decision|answer|reply|response|signature|payment|confirmation|consent)',
  '(you|customers|guests|members|tenants|residents|participants|managers|passengers|applicants|parents|drivers) shall #Verb',
  '^ (quit|stop|cease) #Gerund',
  '^ (will|would) you (stop|quit|please stop)',
  '(from now on|in future|next time) you will #Verb',
  'you (got|gotta|have got) to',
  'it (is|will be) [#Adverb] your (responsibility|duty|obligation|job) to',
];

function detect(context: Context): readonly Hit[] {
  const worded = context.matches
    .filter(({ sentence }) => sentence.role === 'body')
    .map((match) => hit(match.sentence, match.from, match.to, null));
  const structural = context.reply.sentences
    .filter((sentence) => sentence.role === 'body')
    .flatMap((sentence) => ordersIn(sentence, context));
  return [...structural, ...worded];
}

function ordersIn(sentence: Sentence, context: Context): readonly Hit[] {
  const { clauses } = sentence.reading;
  const order = clauses.find(
    (clause, i) => obliges(clause, sentence) || (opensOrder(clauses, i) && commands(clause, sentence, context)),
  );
  return order ? [hit(sentence, clauseStart(order), order.to, order)] : [];
}

/** An imperative counts at the start, after a condition, or after another order. */
const opensOrder = (clauses: readonly Clause[], i: number): boolean =>
  i === 0 || clauses[i - 1]?.mood === 'condition' || clauses[i - 1]?.mood === 'imperative';

/** "You must send", "your people need to label": somebody on the customer's side, and a duty. */
function obliges(clause: Clause, sentence: Sentence): boolean {
  const { tokens } = sentence.reading;
  if (!OBLIGATIONS.has(clause.modal) || clause.mood !== 'declarative' || clause.tense === 'past') return false;
  if (
    OWN_NEED.has(clause.link) ||
    holds(tokens, OWN_NEED, clause.from, clause.verb) ||
    isEmbedded(clause, tokens) ||
    holds(tokens, GERUND_DUTY, clause.from, clause.verb)
  )
    return false;
  // "You don't need to" releases; "you must not" forbids.
  if (clause.negated && clause.modal !== 'must') return false;
  if (clause.subject === 'customer') return !isInference(clause) && !(clause.modal !== 'must' && ADMIRING.has(clause.lemma));
  if (clause.subject !== 'third' || holds(tokens, VAGUE_SUBJECTS, clause.subjectFrom, clause.subjectTo)) return false;
  // "It must have been a shock", "that must be hard": a guess about them.
  if (clause.modal === 'must' && (clause.perfect || (clause.lemma === 'be' && !clause.passive))) return false;
  // "With his heart he needs to eat": a body's need.
  if (BODILY.has(clause.lemma)) return false;
  const toldToPeople = holds(tokens, PEOPLE, clause.subjectFrom, clause.subjectTo);
  return toldToPeople || (clause.modal !== 'need to' && clause.passive && !holds(tokens, FACTUAL, clause.verb, clause.to));
}

/** "The label has to be glued in for a day": how a thing is made, not what they owe. */
const FACTUAL = words('for because since');
const GERUND_DUTY = words('having needing');
const BODILY = words('eat drink sleep rest breathe heal recover walk live see hear feel');
const VAGUE_SUBJECTS = words('it there this that we our my which who something nothing bank');

/** "Sorry you had to …", "everything you need to …": the clause hangs on the word right before it. */
function isEmbedded(clause: Clause, tokens: readonly Token[]): boolean {
  const before = tokens[clause.from - 1];
  return before !== undefined && clause.link === '' && before.after.trim() === '';
}

/** "You must be tired", "it must have been a shock": a guess about them. */
const isInference = (clause: Clause): boolean =>
  clause.modal === 'must' &&
  (clause.perfect ||
    clause.progressive ||
    clause.passive ||
    clause.lemma === 'feel' ||
    clause.lemma === 'think' ||
    clause.lemma === 'be');

function commands(clause: Clause, sentence: Sentence, context: Context): boolean {
  const { tokens, text, question } = sentence.reading;
  if (clause.mood !== 'imperative' || clause.modal === 'let' || sentence.listItem || question) return false;
  // One exclamation mark cheers or warns.
  if (text.endsWith('!') && !text.endsWith('!!')) return false;
  if (holds(tokens, SOFTENERS) || holds(tokens, REASONS, clause.verb) || promisesAfter(sentence, clause)) return false;
  if (givesDirections(sentence, context)) return false;
  if (clause.negated) return !INVITING.has(clause.lemma) && !DIRECTIONS.has(clause.lemma) && clause.lemma !== 'be';
  if (sentence.reading.clauses.some((other) => other.mood === 'condition' || CONDITIONS.has(other.link))) return false;
  const verb = tokens[clause.verb];
  const next = tokens[clause.verb + 1];
  // A name or a noun that opens a fragment is no order: "Grace at the desk".
  if (!verb || verb.tags.has('Person') || (clause.from === 0 && verb.text !== verb.normal && clause.verb > 0)) return false;
  if (clause.lemma === 'be') return next?.normal === 'there' || next?.normal === 'patient' || next?.normal === 'ready';
  if (clause.lemma === 'keep') return next?.normal === 'your';
  if (clause.lemma === 'give') return next?.normal === 'me' || next?.normal === 'us';
  if (INVITING.has(clause.lemma) || DIRECTIONS.has(clause.lemma)) return false;
  return next !== undefined && next.text !== 'IT' && (OBJECTS.has(next.normal) || next.tags.has('Determiner'));
}

/** How what is demanded begins: without it, "Grace at the desk" or "Form 8889" would read as an order. */
const OBJECTS = words('your it them him her me us the a an this that these those all both any no only');
const CONDITIONS = words('once when whenever until before after');

/** "Reply here and I'll send a new one": what they get for it stands right behind. */
const promisesAfter = (sentence: Sentence, clause: Clause): boolean =>
  sentence.reading.clauses.some(
    (other) => other.from >= clause.to && (other.subject === 'agent' || other.mood === 'declarative'),
  );

/** A step among steps: a neighbour gives directions too, or a list stands around it. */
function givesDirections(sentence: Sentence, context: Context): boolean {
  if (sentence.reading.clauses.some((clause) => clause.mood === 'imperative' && DIRECTIONS.has(clause.lemma))) return true;
  const neighbours = [context.reply.sentences[sentence.index - 1], context.reply.sentences[sentence.index + 1]];
  return neighbours.some(
    (other) =>
      other !== undefined &&
      (other.listItem || other.reading.clauses.some((clause) => clause.mood === 'imperative' && DIRECTIONS.has(clause.lemma))),
  );
}

/** A clause without its link word: the words that order. */
const clauseStart = (clause: Clause): number => (clause.link ? Math.min(clause.from + 1, clause.verb) : clause.from);

function hit(sentence: Sentence, from: number, to: number, clause: Clause | null): Hit {
  return { spans: [spanOf(sentence, from, to)], reframes: clause ? requests(sentence, clause, from) : [] };
}

/** The same wish as a request: "Could you send us the number, so that I can {next step}?" */
function requests(sentence: Sentence, clause: Clause, from: number): readonly Reframe[] {
  const { tokens, text } = sentence.reading;
  const verb = tokens[clause.verb];
  const last = tokens[clause.to - 1];
  if (!verb || !last || clause.passive || clause.negated || clause.subject === 'third') return [];
  const wish = text.slice(verb.start, last.end);
  const lower = wish.charAt(0).toLowerCase() + wish.slice(1);
  const wholeSentence = from === 0 && clause.to === tokens.length;
  if (!wholeSentence) return [starter(spanOf(sentence, from, clause.to), `please ${lower}`)];
  const replaces = { start: sentence.start, end: sentence.end };
  return [
    starter(replaces, `Could you ${lower}, so that I can {next step}?`),
    starter(replaces, `Please ${lower}, so that I can {next step}.`),
  ];
}

export const command = defineRule({
  id: 'res.command',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['respect'],
  what: 'Reads as an order',
  why: 'Being told what they must do puts people off; a request with its reason gets the same thing sooner.',
  source: 'Brown & Levinson 1987, Politeness: bald on-record requests threaten the hearer’s freedom to act.',
  match: OBLIGING,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ['Could you {what you need} when you have a moment?', 'Once I have {what you need}, I can {what you do next}.'],
  },
  learning: true,
  examples: { fires, silent },
});
