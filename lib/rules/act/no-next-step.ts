import { sympathises } from '../../analyzer/acknowledgement.ts';
import { answersTo } from '../../analyzer/answers.ts';
import { takesBlame } from '../../analyzer/apologies.ts';
import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { endOfBody, starter } from '../../analyzer/edits.ts';
import { isIdle } from '../../analyzer/idle.ts';
import { AT_HAND, LEAVING } from '../../analyzer/idle.words.ts';
import { isStockCloser, moveOf } from '../../analyzer/moves.ts';
import { TELLING, TIMES_PAST } from '../../analyzer/moves.words.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import type { Clause } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './no-next-step.examples.ts';

export const noNextStep = defineRule({
  id: 'act.no-next-step',
  level: 'hint',
  scope: 'reply',
  dimensions: ['commitment'],
  what: 'Ends without who does what next',
  why: 'An open problem without a next step leaves the reader waiting for nothing they know of.',
  source: 'Marinova, Singh and Singh 2018, "Frontline Problem-Solving Effectiveness", Journal of Marketing Research',
  detect,
  learning: true,
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const body = context.reply.sentences.filter(({ role }) => role !== 'greeting');
  const content = body.filter((sentence) => sentence.role === 'body' && !isStockCloser(sentence.reading));
  const last = content.at(-1);
  if (!last || isSettled(context)) return [];
  if (body.some((sentence) => moveOf(sentence) !== null || apologises(sentence))) return [];
  // A sentence of another kind may be the answer or the step, told in some way of its own: then nothing is said.
  const told = isReport(context) ? staysOpen : leavesOpen;
  if (
    !content.every((sentence) => told(sentence) || feelsOrThanks(sentence, context) || isFarewell(sentence)) ||
    !content.some(isFinding)
  )
    return [];
  return [{ spans: [coreOf(last)], reframes: steps(context) }];
}

/** With one of these the sentence tells of a way out. Dictionary forms. */
const WAY_OUT = new Set(
  'now tomorrow tonight today replacement credit refund corrected fixed solution fix option attached free online sorted ready instead renew cancelled reversed'.split(
    ' ',
  ),
);

/** "Huge congrats from the league office!" */
const isFarewell = (sentence: Sentence): boolean => sentence.reading.tokens.length <= LONGEST_FAREWELL && isIdle(sentence);
const LONGEST_FAREWELL = 8;

/** The customer told of trouble and asked nothing: a statement in the reply answers no question. */
const isReport = ({ customer }: Context): boolean => customer !== null && !customer.asks.some(({ kind }) => kind === 'question');

/** Nothing in it is to come, can be done or is put right: told to one who reported trouble, it takes them nowhere. */
function staysOpen({ reading: { tokens, clauses, acts }, listItem }: Sentence): boolean {
  if (
    listItem ||
    acts.has('promise') ||
    acts.has('explain') ||
    tokens.some(({ normal, lemma }) => PUT_RIGHT.has(normal) || PUT_RIGHT.has(lemma))
  )
    return false;
  return clauses.every(({ mood, tense, modal, subject, negated, lemma, passive, perfect, from, to, verb }) => {
    if (mood === 'condition' || mood === 'imperative' || tense === 'future') return false;
    if (!negated && subject !== 'third' && OPTIONS.has(modal)) return false;
    const told = tokens.slice(from, to);
    if (subject !== 'agent' && told.some(({ normal }) => normal === 'now')) return false;
    const isNow = tense === 'present' && !perfect && subject !== 'customer';
    if (
      isNow &&
      !told.some(({ normal }) => TIMES_PAST.has(normal)) &&
      told.some(({ tags }) => tags.has('WeekDay') || tags.has('Time'))
    )
      return false;
    if (tokens[from]?.normal === 'no' || (passive && isNow && FIXED.has(lemma))) return false;
    if (subject !== 'third' || negated) return true;
    if (lemma === 'be' && tokens.slice(verb + 1, to).some(({ normal }) => AT_HAND.has(normal) || HERE.has(normal))) return false;
    if (isNow && !passive && modal === '')
      return lemma === 'be' || TELLING.has(lemma) || DESCRIBING.has(lemma) || SHOWING.has(lemma);
    return !LEAVING.has(lemma) && !(lemma === 'go' && ['out', 'live', 'through', 'up'].includes(tokens[verb + 1]?.normal ?? ''));
  });
}
const OPTIONS = new Set(['can', 'could', 'may', 'need to', 'have to', 'should', 'must']);
const HERE = new Set([
  'patched',
  'unlocked',
  'right',
  'complete',
  'clear',
  'safe',
  'intact',
  'untouched',
  'whole',
  'packed',
  'restored',
  'banned',
  'blocked',
]);
const FIXED = new Set(['block', 'patch', 'ban', 'repair', 'fix', 'clean', 'cut', 'print', 'plan', 'book', 'restore']);
const PUT_RIGHT = new Set([...WAY_OUT].filter((word) => word !== 'now'));

/** An apology without a step is for own.apology-no-action. */
const apologises = (sentence: Sentence): boolean => takesBlame(sentence) || saysSorry(sentence);
const saysSorry = ({ reading }: Sentence): boolean =>
  reading.acts.has('apologise') ||
  reading.tokens.some(({ normal }) => normal === 'culpa' || normal === 'apology' || normal === 'apologies');

const WISHES = new Set(['have', 'enjoy', 'wishing', 'hope', 'take', 'happy', 'greetings', 'safe']);

/** Thanks, or words for what the customer went through. An apology is for another rule. */
function feelsOrThanks(sentence: Sentence, { customerText }: Context): boolean {
  const { acts, tokens, clauses } = sentence.reading;
  if (tokens.some(({ normal }, i) => normal === 'thank' && tokens[i + 1]?.normal === 'you')) return true;
  if (WISHES.has(tokens[0]?.normal ?? '')) return true;
  if (acts.has('thank') || (acts.has('acknowledge') && !acts.has('report'))) return true;
  return tokens.length <= 3 || (customerText !== null && sympathises(tokens, 0, tokens.length) && !clauses.some(reportsState));
}

/** "… and the flag is off your name since this morning": how things stand now, beside the feeling. */
const reportsState = ({ subject, link, tense, lemma, subjectTo, subjectFrom }: Clause): boolean =>
  subject === 'third' && link === 'and' && tense === 'present' && lemma === 'be' && subjectTo - subjectFrom > 1;

/** Nothing is open: the customer is content, or asked something that the reply answers. */
function isSettled({ customer, customerText, reply }: Context): boolean {
  if (!customer || !customerText)
    return !reply.sentences.some(
      (sentence) =>
        troubled(sentence) && sentence.reading.tokens.some(({ lemma, normal }) => HEDGES.has(lemma) || normal === 'see'),
    );
  if (customer.states[0] === 'neutral' && customer.situations.length === 0 && customer.asks.length > 0) return true;
  if (customer.states[0] === 'satisfied') return true;
  const questions = customer.asks.filter(({ kind }) => kind === 'question');
  if (questions.length === 0) return false;
  if (customer.states[0] === 'neutral' && !questions.every(({ text }) => text.toLowerCase().startsWith('why'))) return true;
  const answered = answersTo(questions, customerText, reply);
  return !questions.every(({ text }) => text.toLowerCase().startsWith('why')) && answered.every((done) => done !== false);
}

/** Without the customer's words only a guess at trouble shows that it is open: "that does look wrong". */
const HEDGES = new Set(['seem', 'look', 'appear']);

/** Words by which a reply says that something is not as it should be. */
const TROUBLE = new Set(
  'wrong odd strange weird mistake error stuck pending missing duplicate misprint mismatch fault faulty broken twice incorrect double fail failed loud misspelled unusual mad funny unplugged indeed same locked incident mix-up incomplete empty misread overcharged bug spam rude late overdue unread unsigned blank'.split(
    ' ',
  ),
);
/** What devices, logs and pages do when an agent reads them. */
const SHOWING = new Set([
  'show',
  'say',
  'seem',
  'appear',
  'look',
  'read',
  'carry',
  'display',
  'report',
  'list',
  'stop',
  'sit',
  'point',
  'switch',
]);
const LOOKING = new Set([
  'see',
  'find',
  'notice',
  'compare',
  'watch',
  'verify',
  'check',
  'reproduce',
  'look',
  'hear',
  'spot',
  'call',
  'test',
  'go',
]);

/** Tells what was found or how bad it is; any other statement may be the answer. */
function leavesOpen(sentence: Sentence): boolean {
  const { tokens, clauses, acts } = sentence.reading;
  if (acts.has('promise') || tokens.some(({ normal, lemma }) => WAY_OUT.has(normal) || WAY_OUT.has(lemma))) return false;
  if (clauses.length === 0) return tokens.length <= 4 || troubled(sentence);
  if (['looks', 'seems', 'appears'].includes(tokens[0]?.normal ?? '')) return true;
  return clauses.every((clause, i) => {
    if (clause.mood === 'condition' || clause.tense === 'future') return false;
    const told = tokens.slice(clause.from, clause.to);
    // "The log shows the box sat 31 hours": what stands after is part of what was seen.
    const before = clauses[i - 1];
    const seen = before !== undefined && clause.link === '' && SHOWING.has(before.lemma) && clause.tense === 'past';
    if (clause.negated || seen || AS_TOLD.has(clause.link) || told.some(({ normal }) => TROUBLE.has(normal))) return true;
    if (clause.lemma === 'be' && (told.some(({ normal }) => JUDGED.has(normal)) || told[0]?.normal === 'there')) return true;
    if (clause.subject === 'agent') return clause.modal === '' && (LOOKING.has(clause.lemma) || !clause.perfect);
    if (clause.passive) return clause.tense === 'past' && clause.subject === 'third';
    return DESCRIBING.has(clause.lemma) || SHOWING.has(clause.lemma);
  });
}

/** What a thing has, means or comes to: a description, and no way out. */
const DESCRIBING = new Set(['have', 'contain', 'add', 'amount', 'mean', 'belong', 'occur', 'happen', 'think', 'measure', 'hold']);

/** After "is" these weigh what the customer went through. */
const JUDGED = new Set(
  'long far hard bad much lot rough awful miserable nasty rotten horrible frustrating annoying shock shame pity uncomfortable waste joke fun'.split(
    ' ',
  ),
);

/** "As you describe", "where it should be off": what hangs on a finding. */
const AS_TOLD = new Set(['as', 'where', 'that', 'which', 'because', 'while', 'although', 'though', 'when', 'what']);

const troubled = ({ reading }: Sentence): boolean => reading.tokens.some(({ normal }) => TROUBLE.has(normal));

/** Says that something is wrong, or what was seen when looking. */
function isFinding(sentence: Sentence): boolean {
  const { tokens, clauses } = sentence.reading;
  const agrees = tokens.some(
    ({ normal }, i) =>
      (normal === 'right' || normal === 'correct') &&
      tokens[i - 1]?.lemma === 'be' &&
      tokens.slice(Math.max(0, i - 3), i).some((token) => token.normal === 'you'),
  );
  const looked = clauses.some(
    ({ subject, lemma, negated, modal }) => subject === 'agent' && !negated && modal === '' && LOOKING.has(lemma),
  );
  const shows = clauses.some(({ subject, lemma, tense }) => subject === 'third' && tense !== 'future' && SHOWING.has(lemma));
  return (
    agrees || looked || shows || troubled(sentence) || clauses.some(({ negated, subject }) => negated && subject === 'third')
  );
}

function steps({ reply }: Context): readonly Reframe[] {
  const place = endOfBody(reply.sentences, reply.text);
  if (!place) return [];
  return [
    starter(place.at, `${place.lead}I'll {next act} and write to you by {time}.`),
    starter(place.at, `${place.lead}{Name} takes this on and will write to you by {time}.`),
  ];
}
