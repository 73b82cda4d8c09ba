import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import { spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { officeTalk } from './office-talk.ts';
import { fires, silent } from './robotic.examples.ts';
import { plainReframes } from './robotic.reframes.ts';
import { JARGON, STARK } from './robotic.words.ts';

/** What a customer sends in, as a file in a cabinet. */
const FILE =
  '(ticket|case|request|query|enquiry|inquiry|submission|interaction|input|feedback|complaint|concern|report|matter|correspondence|communication|rma|shortfall|incident|entry|change|order|refund|application|applications|return|pickup|shipment|message|email|issue|entry|batch|batches|interaction|grievance|representation|account|claim|reading)';
/** What a desk does to a file. */
const HANDLED =
  '(escalated|logged|registered|categorised|categorized|merged|moved|transitioned|triaged|actioned|ingested|assigned|routed|queued|generated|propagated|triggered|lodged|tagged|flagged|dispositioned|recorded|forwarded|transferred|captured|fulfilled|processed|noted|taken|created|initiated|reassigned|raised|closed)';
/** Where files live: nobody outside the house knows these. */
const CABINET =
  '(queue|queues|tier|tier2|l1|l2|l3|t1|t2|t3|status|code|category|tool|platform|platforms|parent|sla|crm|oms|fc|cell|workflow|backend|back end|backlog|bucket|triage|disposition|reference category|non conformance|reference|pipeline|unit|section|file|concerned|relevant|competent|respective|appropriate|protocol|record)';

const PATTERNS = patternGroups({
  /** Formulas of letters and offices. */
  formula: [
    ...STARK,
    '(please|kindly|pls) be (advised|informed|apprised|reminded|notified|noted|aware|assured)',
    '(be|is|are) (advised|informed|apprised|notified) that',
    '(we|i) (wish|would like|beg|write|are writing|am writing) to (advise|inform|apprise|notify|acknowledge)',
    'this is to (inform|advise|notify|confirm|acknowledge)',
    'kindly (note|be|revert|treat|acknowledge|find|refer|bear|adhere|ensure|oblige|confirm|arrange|furnish|provide|submit)',
    '(do|did|done|doing|for) the needful',
    'the needful (has|have|is|will|shall|was)',
    'for your [kind] (perusal|reference and record|record and reference|onward|kind perusal|necessary action|information and record)',
    '(enclosed|attached) (herewith|please find)',
    '(please|kindly) find (enclosed|attached|herewith|below|the enclosed|the attached)',
    '(hereby|herewith|hereunder|hereinafter|thereof|heretofore|aforementioned|aforesaid|aforestated|undersigned|undermentioned|above captioned|above mentioned|abovementioned|above referenced|captioned|inst)',
    '(the|against the) said #Noun',
    '^ said #Plural',
    '(confirmation of|receipt of|receive|receiving|received|confirm|regarding|for) [the] same $',
    'the same (has been|will be|shall be|and oblige)',
    '(acknowledge|acknowledging|acknowledges|acknowledgement|confirm) [the] receipt',
    '(trailing|below) (mail|email)',
    '(further|reference) (to|is made to) (your|the) [_] (mail|email|letter|enquiry|inquiry|query|request|communication|application|complaint|message|call)',
    '(acknowledgement|acknowledgment) of (your|the)',
    'should you require (further|any|additional)',
    'not hesitate to revert',
    '(stands|stand) (cancelled|canceled|closed|disposed)',
    '(communication|query|representation) dated',
    'as per (our|the) (records|record|telephonic|discussion|trailing|system)',
    '(with|in) (reference|regard|regards|respect) to (your|the) [_] [_] (mail|email|letter|enquiry|inquiry|query|request|communication|application|submission|complaint|message|representation|ticket|case)',
    'in reference to (your|the)',
    'at (your|the) earliest convenience',
    '(pls|please|kindly) revert [back] (to|with|at|on|by|within|asap)',
    'revert back',
    'no further (correspondence|communication|action) [_] (is|will|shall)',
    '(duly|hereby) (noted|processed|received|registered|recorded|forwarded|acknowledged)',
    '(owing to the fact|in the event that|notwithstanding|in lieu of|in receipt of|at this juncture|forthwith)',
    '(valued|esteemed) (customer|customers|order|submission|patronage|client|self|organisation|organization|enquiry|query|feedback|mail)',
    'your esteemed',
    'this disposes of',
    '(extend|solicit|seek) your [kind] (cooperation|co operation|patience|indulgence)',
    'and oblige',
    '(you are|be|is|are) [kindly|hereby] (requested|instructed|directed) to',
    'at your disposal for',
    '(prior to|subsequent to|upon) (boarding|commencement|receipt|completion|verification)',
    '(contingent|conditional) (on|upon) (completion|receipt|submission|verification)',
    '(utilisation|utilization|remittance|elucidation|rectification|regularisation|expedition) of',
    '(treat|consider) this (email|e mail|mail|message|correspondence|letter|communication) as',
    '(is|are) to be (effected|made|submitted|furnished|lodged|remitted)',
    '(be|been|was|were) effected',
    '(shall|will) be in [a|an] (possession|non|receipt|operational)',
    '(this|it) (disposes|dispose) of',
    '(requires|require|need|needs) no (acknowledgment|acknowledgement|reply) (on|from) your',
    '(taken|placed|put|kept) on record',
    'for [further|necessary|onward|subsequent] (necessary action|submission|processing|dispatch|disposal)',
    '(concerned|competent|respective) (department|team|authority|section|staff|person|desk|unit|party|official)',
    'the relevant (department|team|section|unit|authority|stakeholders|party)',
    'do the confirm',
    '(we|i) [_] [_] (actioned|action|actioning) (your|the|this|it)',
    '(received|logged|read) and noted',
    '(we|i) trust [that] (the above|this|that) (is|be) in order',
    'under the above (reference|number|subject)',
    '(as regards|in respect of) (the|your)',
    '(the|this|above|said) subject matter',
    '(we|i) [_] tender (our|my)',
    '(concerned|dealt with) by the (competent|responsible|respective) (section|department|unit|desk)',
  ],
  /** Queues, codes and states of a ticket. */
  mechanics: [
    ...JARGON,
    `${FILE} [_] [_] [_] (been|was|were|is|are|be|being) [_] ${HANDLED} … ${CABINET}`,
    `${FILE} [_] [_] [_] (been|was|were|is|be|being) [_] (logged|registered|captured|recorded) (in|on|under|as) [_] [_] (system|ref|reference|portal|tool|database|#Value)`,
    `${FILE} [_] [_] [_] (been|was|were|is|be|being) [_] (escalated|actioned|ingested|propagated|triaged|dispositioned|transitioned|categorised|categorized|lodged|triggered)`,
    `(is|are) (pending|awaiting|under) [_] [_] (triage|queue|disposition|dispatch stage|processing stage|tier)`,
    `(be|been|is|was|were) processed (by|under|in order) … (cell|section|unit|queue|code|receipt)`,
    '(status code|disposition code|wrap code|sla clock|reason code|error class|parent ticket|l2 queue|t2 triage|deflection code|conduct entry)',
    '(ticket|case|request|status|tkt) [status] [is|has been|been] (set|changed|updated|re bucketed|re routed) to #Noun',
    '(redirected|routed|rerouted|moved|assigned) to (a different|another|the|our) [_] [_] (queue|tier|bucket|cell)',
    '(flag|dispute|work order|entry|claim|ticket|docket) … (been|was|is) raised against',
    '(entry|ticket|task|incident|flag) (has|have) been (created|raised|opened|set) (on|in) (the|our)',
  ],
  /** The reader as somebody else: "passengers are to …". */
  third: [
    '(customers|passengers|guests|members|users|participants|patients|applicants|travellers|travelers|visitors|students|residents|subscribers|policyholders|tenants|learners|drivers|clients|riders) (shall|are to|are requested|are advised|are reminded|are kindly|are obliged)',
    '(customers|passengers|guests|members|users|participants|patients|applicants|travellers|travelers|visitors) [_] [_] [_] (shall|are to) (#Verb|be)',
    '(the (customer|passenger|guest|member|user|participant|patient|applicant|traveller|subscriber|account holder|order holder|claimant)) (shall|is requested|is advised|is to|is required|is kindly|is reminded)',
  ],
});

export const robotic = defineRule({
  id: 'frm.robotic',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['warmth', 'clarity'],
  what: 'Words of an office, not of a person',
  why: 'Letters and ticket talk keep the reader at arm’s length and hide who does what.',
  source: 'Federal Plain Language Guidelines (2011), plainlanguage.gov: write for your reader, use everyday words',
  match: PATTERNS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ['I have {what you did}.', "I'll {what you do} and write to you by {time}."],
  },
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const found = new Map<Sentence, SentenceMatch[]>();
  for (const sentence of context.reply.sentences) {
    const span = sentence.role === 'body' ? officeTalk(sentence.reading) : null;
    if (span) found.set(sentence, [{ sentence, pattern: -1, from: span[0], to: span[1], span: spanOf(sentence, ...span) }]);
  }
  for (const match of context.matches) {
    if (match.sentence.role === 'greeting' || isTheirWord(match, context)) continue;
    found.set(match.sentence, [...(found.get(match.sentence) ?? []), match]);
  }
  return [...found].map(([sentence, matches]) => ({
    spans: [spanOf(sentence, Math.min(...matches.map(({ from }) => from)), Math.max(...matches.map(({ to }) => to)))],
    reframes: [
      // Where several formulas stand, mending one leaves the others.
      ...(matches.length === 1 ? distinct(matches.flatMap(plainReframes)) : []),
      ...STARTERS.map((text) => starter(wholeOf(sentence), text)),
    ],
  }));
}

/** Who does what, by when: as one would say it on the phone. */
const STARTERS = ['{Who} will {do what} by {time}.', "I've asked {colleague} to {do what}, and you will hear from me by {time}."];

const distinct = (reframes: readonly Reframe[]): readonly Reframe[] =>
  reframes.filter(
    (reframe, i) =>
      reframes.findIndex(({ text, replaces }) => text === reframe.text && replaces.start === reframe.replaces.start) === i,
  );

/** They asked about the queue or the status: then it is their word. */
function isTheirWord({ pattern, sentence, from, to }: SentenceMatch, { customerText }: Context): boolean {
  if (PATTERNS.nameOf(pattern) !== 'mechanics' || !customerText) return false;
  const last = sentence.reading.tokens[to - 1];
  const first = sentence.reading.tokens[from];
  const theirs = customerText.sentences.flatMap(({ reading }) => reading.tokens);
  return theirs.some((token) => token.normal === last?.normal && token.normal !== first?.normal);
}
