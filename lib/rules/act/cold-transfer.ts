import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { holds } from '../../language/query.ts';
import { firmTimes } from '../../language/time.ts';
import type { Clause, Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './cold-transfer.examples.ts';
import { warmReframes } from './cold-transfer.reframes.ts';

/** Somebody else's desk. */
const DESK =
  '(team|teams|department|departments|dept|desk|office|grievance cell|support cell|helpline cell|section|unit|branch|bank|manufacturer|maker|seller|merchant|courier|carrier|insurer|broker|police|embassy|consulate|provider|helpdesk|supplier|operator|council|authority|registrar|landlord|airline|restaurant|pharmacy|dealer|retailer|vendor|forum|hotline|inbox|mailbox|colleagues|hr|specialists|guys|lot|accounts|billing|finance|sales|retention|retentions|radiology|warehouse|depot|agency|adviser|advisor|reception|municipality|management|helpline|line|support|manager|employer|publisher|reseller|marketplace|shop|doctor|gp|pharmacist|hospital|school|university)';
const OWNER = '(the|your|our|their|a|an|his|her)';
/** Verbs that carry a person over, right before their object. */
const CONTACT =
  '(contact|call|ring|phone|email|message|consult|approach|write to|write in to|get in touch with|be in touch with|reach out to|speak to|speak with|talk to|talk with|turn to|check with|follow up with|take it up with|take that up with|take this up with|taking it up with|taking that up with|raise it with|raise this with|raise that with|apply to|address yourself to|try your luck with)';
/** They need no desk to point elsewhere. */
const POINTING =
  '(get in touch with|reach out to|address yourself to|take it up with|take that up with|taking that up with|raise it with|turn to|try your luck with)';

const PATTERNS = patternGroups({
  /** The customer is to go there. */
  directive: [
    `${CONTACT} ${OWNER} [_] [_] ${DESK}`,
    `${CONTACT} (${DESK}|them)`,
    'drop (them|the _) a (line|mail|message|note)',
    `${POINTING} (them|#Organization|#Noun)`,
    `${POINTING} (the|your|their) [_] #Noun`,
    `try (the|your) [_] ${DESK}`,
    `try (the|your) (#Noun|_) helpdesk`,
    '(write|mail|email|apply) to #Email',
    'you would (want to|best|need to|have to) [be] (speaking|talking|taking|contacting|calling|ringing|ring|call|contact|speak|talk|take|turn) [_] [_] [_] [_] #Noun',
    'you [want|wanna|need] [want] [to|be] [to] (talk|speak) to (the|your|our) [_] #Noun',
    'you (should|must|need to|have to|will have to|will need to|would have to|might want to|may want to|could) (ask|see|try) (the|your|their|our) [_] [_] (bank|seller|airline|landlord|courier|carrier|manufacturer|maker|insurer|embassy|council|provider|team|department|desk|office|branch|employer|retailer|hotel|dealer)',
    '(please|kindly) (connect|liaise|coordinate|check|touch base) with (our|the|your|their) [_] [_] (team|desk|department|branch|bank|office|cell)',
    '(email|mail|write to|message) [_] #Email',
    '(call|ring|phone) [_] #PhoneNumber (for|about|regarding)',
    '(something|one|a question|a matter|a job) for (the|our|your) [_] [_] (team|desk|department|bank|office|seller|insurer|manufacturer)',
    'only (the|our|your) [_] [_] (team|desk|department|office|bank|seller|branch) can',
    '(is|are) not (our|my) (department|desk|area|job|team|remit)',
    'your best bet is (the|your|their) #Noun',
    'your best bet is to (contact|open|call|ask|write|ring)',
    `(point|direct|refer|redirect) you to (the|your|our|a) [_] ${DESK}`,
    '(ones|people|guys|lot|person) [you] (to|want|need) [to] (speak|talk) to',
    '[_] service is where to go',
    'them you want to [be] (talk|talking|speak|speaking|contact)',
    'begin again with them',
  ],
  /** The agent lets go of them. */
  handing: [
    '(passing|transferring|moving|putting|handing|switching|redirecting|routing|connecting|bouncing) you (over|to|across|through|thru|on|now|straight)',
    '(will|shall|must|have to|going to|need to) (transfer|pass|put|hand|forward|switch|connect|route|redirect) you (over|to|across|through|thru|on|now)',
    'transferring you',
    '(been|be|being) (redirected|transferred|passed|moved|rerouted|handed) to (another|a different|some other) [_] (queue|team|department|agent|colleague|person|desk|section|chat)',
    'have to take over from me',
  ],
  /** It is done somewhere else. */
  elsewhere: [
    `(is|are) [_] (handled|dealt with|managed|done|processed|owned|looked after|answered|taken) (by|at|on|in|through) (the|our|a|another|a different) [_] [_] ${DESK}`,
    `(live|lives|lie|lies|belong|belongs|rest|rests) with [the|our|your|a] [_] ${DESK}`,
    `(live|lives|belong|belongs) with #Noun`,
    `(go|goes|run|runs|have to go|has to go) through (the|our|your) [_] (desk|team|department|office|unit|branch)`,
    `(have to be|has to be|must be) (reported|sent|addressed|submitted|raised) (to|with|via) (the|our|your) [_] ${DESK}`,
    '(there is|there are|has|use) a (separate|different|special|dedicated|other) [_] (form|portal|mailbox|inbox|number|team|department|address|page|line|queue|email|desk|office)',
    '(a different|another|the other|other) (team|department|dept|desk|unit|section|office) (owns|handles|deals|does|looks)',
    '(this is|that is) the wrong (chat|queue|team|department|desk|address|line|number|place) for',
    '(runs|has|have) a [_] (help|support|user) forum',
    '(are|is) handled on #Value',
    '(is|are|would be) [one] for the [_] [_] (team|desk|department|registrar|insurer|bank|office|provider|council|manufacturer|seller|landlord|airline) to',
    '(is|are) for the [_] [_] (team|desk|department|registrar|insurer|bank|office) (to|$)',
    'would be one for',
    'who must do something',
  ],
  /** The customer is to start again. */
  reopen: [
    '(open|raise|start|submit|log|create|file|lodge|place) (a|another) [_] (new|fresh|separate|different|second|another) [_] (ticket|case|request|claim|report|enquiry|inquiry|query|chat|complaint)',
    '(open|raise|log|submit|lodge|file|start) a (ticket|case|request) (with|over|there|instead)',
    '(new|fresh) (one|ticket|case) can be (started|opened|raised)',
  ],
});

export const coldTransfer = defineRule({
  id: 'act.cold-transfer',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['commitment', 'warmth'],
  what: 'Sent elsewhere without a hand-over',
  why: 'Passed on without who, why and what they know, a reader expects to start all over again.',
  source: 'Dixon, Freeman & Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review: transfers cost loyalty',
  match: PATTERNS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      'I have passed your message and {details} to {name}, who writes to you by {time}.',
      "I'll ask {name} for you and write to you by {time}.",
    ],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const { sentences } = context.reply;
  const bySentence = new Map<Sentence, SentenceMatch[]>();
  for (const match of context.matches) {
    if (match.sentence.role !== 'body' || !sendsAway(match) || answersWhere(match, context)) continue;
    bySentence.set(match.sentence, [...(bySentence.get(match.sentence) ?? []), match]);
  }
  return [...bySentence].flatMap(([sentence, matches]) => {
    const near = [sentence, sentences[sentence.index + 1], sentences[sentence.index - 1]];
    if (near.some((other, i) => other && isWarm(other, i))) return [];
    const from = Math.min(...matches.map((match) => match.from));
    const to = Math.max(...matches.map((match) => match.to));
    const clause = sentence.reading.clauses.find((candidate) => candidate.from <= from && from < candidate.to);
    const span = spanOf(sentence, Math.min(from, clause?.from ?? from), Math.max(to, clause?.to ?? 0));
    return [{ spans: [span], reframes: warmReframes(sentence) }];
  });
}

const SELF = new Set(['me', 'us', 'my', 'myself']);
const DOERS = new Set(['i', 'we']);

/** The customer is the one who goes: an order, a request, "you would have to"; not our own "I'll ask the bank". */
function sendsAway({ sentence, pattern, from, to }: SentenceMatch): boolean {
  const { tokens, clauses } = sentence.reading;
  const group = PATTERNS.nameOf(pattern);
  if (holds(tokens, SELF, from, to) && group !== 'handing') return false;
  if (isStockOffer(clauses, tokens) || holds(tokens, QUOTING, from) || bringsNumber(tokens, from)) return false;
  const clause = clauses.find((candidate) => candidate.from <= from && from < candidate.to);
  if (clause && (clause.negated || (clause.subject === 'agent' && (clause.tense === 'past' || clause.perfect)))) return false;
  if (group === 'elsewhere') return true;
  if (group === 'handing') return isHanding(tokens, from, clause);
  if (clause?.mood === 'condition' || isWish(tokens, from) || !isVerb(tokens[from])) return false;
  return !isOurs(tokens, from, clause);
}

/** "You'd like to talk to the seller": what they said they want. */
const isWish = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.normal === 'to' && ['like', 'love', 'prefer', 'rather'].includes(tokens[from - 2]?.normal ?? '');
/** "Ring Road", "phone line", "a call": the noun, not the errand. */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (!CALLS.has(token.normal) || token.tags.has('Verb')) && !token.tags.has('ProperNoun');
const CALLS = new Set(['call', 'ring', 'phone', 'message', 'email', 'mail', 'contact']);

/** "Quote the reference", "with that number": then they are not sent with empty hands. */
const QUOTING = new Set(['quote', 'quoting', 'mention', 'reference']);
/** "Call the bank with that number". */
const bringsNumber = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(
    (token, i) =>
      i > from &&
      token.normal === 'with' &&
      ['that', 'this', 'the'].includes(tokens[i + 1]?.normal ?? '') &&
      tokens[i + 2]?.normal === 'number',
  );
const ADVISING = new Set(['point', 'direct', 'refer', 'redirect', 'suggest', 'recommend', 'advise']);

/** "I'm passing you over", "moving u to the next chat": the agent does it, now. */
function isHanding(tokens: readonly Token[], from: number, clause: Clause | undefined): boolean {
  const before = tokens[from - 1];
  const opens = from === 0 || before?.lemma === 'be' || (before?.after.trim() ?? '') !== '';
  const gerund = tokens[from]?.normal.endsWith('ing') === true;
  if (gerund && !opens) return false;
  return clause?.subject !== 'third' || clause.passive || tokens[from]?.normal === 'have';
}

/** "I'll call the bank", "the depot can contact your landlord": not the customer's errand. Thanks and wishes are none either. */
function isOurs(tokens: readonly Token[], from: number, clause: Clause | undefined): boolean {
  if (tokens.slice(Math.max(0, from - 6), from).some((token) => token.normal === 'thank' || token.normal === 'thanks'))
    return true;
  if (!clause) return tokens.slice(0, from).some((token) => DOERS.has(token.normal));
  if (clause.subject === 'agent')
    return (
      !holds(tokens, ADVISING, clause.from, from + 1) && tokens.slice(clause.from, from).some((token) => DOERS.has(token.normal))
    );
  return clause.subject === 'third' && clause.tense === 'future' && !holds(tokens, DOERS, clause.from, from);
}

/** "Contact us if you have questions": a closing, not a referral. */
const isStockOffer = (clauses: readonly Clause[], tokens: readonly Token[]): boolean =>
  clauses.some(
    (clause) =>
      clause.mood === 'condition' && clause.subject === 'customer' && ['have', 'need', 'smell', 'see'].includes(clause.lemma),
  ) && holds(tokens, new Set(['question', 'questions', 'anything', 'help', 'gas', 'smoke']));

/** Who is at it, why them, what they know or when: any of these makes the hand-over warm. */
function isWarm({ reading }: Sentence, distance: number): boolean {
  const { tokens, clauses } = reading;
  const told = clauses.filter(passedOn);
  if (distance > 0)
    return (
      told.some((clause) => holds(tokens, THEM, clause.verb, clause.to)) ||
      (distance === 1 && clauses.some((clause) => knows(clause, tokens)))
    );
  if (told.length > 0 || tokens.some((_token, i) => isReason(tokens, i)) || clauses.some((clause) => knows(clause, tokens)))
    return true;
  const named = tokens.some(
    (token, i) => i > 0 && (token.tags.has('FirstName') || token.tags.has('Person')) && token.tags.has('ProperNoun'),
  );
  return named && firmTimes(reading).length > 0;
}

const THEM = new Set(['them', 'her', 'him', 'their', 'over', 'desk', 'team']);
const HANDED = new Set(
  'send tell ask pass forward add fill mail hand brief give share write open move book log include attach'.split(' '),
);
/** "I've sent them your photos." */
const passedOn = (clause: Clause): boolean =>
  clause.subject === 'agent' && (clause.tense === 'past' || clause.perfect) && !clause.negated && HANDED.has(clause.lemma);

/** "She has your three messages", "they have read the thread". */
const knows = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.subject === 'third' &&
  !clause.negated &&
  ((clause.lemma === 'have' && holds(tokens, new Set(['your', 'my', 'note', 'notes']), clause.verb, clause.to)) ||
    (clause.perfect && clause.lemma === 'read'));

/** "Because", "since", "faster than we can", "only they": why them. */
function isReason(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.normal ?? '';
  const next = tokens[i + 1]?.normal ?? '';
  return (
    ['because', 'since', 'faster', 'quicker', 'otherwise'].includes(word) ||
    (word === 'as' && ['they', 'she', 'he', 'only', 'it'].includes(next)) ||
    (word === 'only' && i + 1 < tokens.length && ['they', 'the', 'her', 'his', 'their'].includes(next)) ||
    (word === 'who' && ['can', 'has', 'have'].includes(next)) ||
    (word === 'so' && ['they', 'that'].includes(next))
  );
}

/** They asked for the number or the place, and here it is. */
function answersWhere({ sentence }: SentenceMatch, { customerText }: Context): boolean {
  if (!customerText) return false;
  const asked = customerText.sentences.some(
    ({ reading }) =>
      reading.question && holds(reading.tokens, new Set(['number', 'who', 'whom', 'where', 'which', 'contact', 'phone'])),
  );
  return (
    asked &&
    sentence.reading.tokens.some(
      (token) =>
        [...token.text].filter((char) => char >= '0' && char <= '9').length >= 3 ||
        (token.text.includes('.') && token.text.length > 4),
    )
  );
}
