import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { withoutPhrase } from '../../analyzer/edits.ts';
import { overlaps, spanOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { clauseAt, find, holds } from '../../language/query.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './condescend.examples.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TOLD =
  '(~say|~explain|~mention|~state|~write|~tell|~advise|~inform|~point|~note|~stress|~describe|~answer|~clarify|~outline)';
const TEXT =
  '(mail|mails|email|emails|message|messages|reply|replies|answer|answers|note|notes|letter|post|chat|explanation|response)';
const PAGE =
  '(page|faq|faqs|manual|email|mail|terms|listing|screen|form|label|leaflet|instructions|guide|website|site|description|table|banner|notice|sign|invoice|contract|policy|button|menu|box|article|confirmation|pop-up|popup|headline)';
const LAYMAN =
  '(child|kid|toddler|pupil|adult|person|people|traveller|traveler|user|users|customer|customers|developer|grown up|driver|cook|parent|teenager|beginner|beginners|human|schoolchild|grandmother|gran|nan|dog|monkey|one|body|everyone|everybody|anyone|anybody|others)';

const { match, nameOf } = patternGroups({
  /** "As I already said": the customer should have listened. */
  told: [
    `^ [and|but|so|again] (as|like) (i|we) [have|had|did|#Adverb] [#Adverb] [#Adverb] ${TOLD}`,
    `(as|like) (i|we) [have|had|did] (already|clearly|previously|repeatedly|just) ${TOLD}`,
    `(as|like) (i|we) (have|had) ${TOLD}`,
    '(as|like) (i|we) [#Adverb] (said|told you|explained)',
    `(i|we) [have|had|did] (already|clearly|repeatedly|previously|just) ${TOLD} [that|this|it|you|to]`,
    `(i|we) [have] ${TOLD} [you] [this|that|it] (already|before|twice|several times|many times|three times|multiple times|once already)`,
    `(as|like) [#Adverb] (stated|mentioned|explained|written|described|said|told|noted|outlined|answered) (above|before|earlier|already|previously|twice|repeatedly|in (my|our|the) (last|previous|earlier|first|second))`,
    `[as] per (my|our) [_] (last|previous|earlier|first|prior|two|three|initial|original) [_] ${TEXT}`,
    'for the (umpteenth|hundredth|nth|thousandth|last|second|third|fourth|fifth|tenth) time',
    '^ (said|told|explained|wrote|covered) (it|this|that|you) (before|already|twice)',
    'once again [and] (slowly|slower)',
    '(i|we) (have|had) been (over|through) this',
    '(i|we) (thought|believed|assumed) (i|we|my|our|that|it|this) … (clear|plain|obvious|enough)',
    `(~read|~reread) (my|our) [_] [_] ${TEXT} (again|properly|carefully|once more|fully|to the end)`,
    `(as|like) (my|our) [_] ${TEXT} [#Adverb] [~have] ${TOLD}`,
    '(i|we) ~be [only] (repeating|going to repeat) (myself|ourselves)',
  ],
  /** "Obviously", "needless to say": what they asked should have been plain. */
  plain: [
    '^ (obviously|evidently|clearly|naturally|self evidently)',
    '(needless to say|goes without saying|self explanatory|common sense|general knowledge|common knowledge|rocket science|kindergarten|child is play|no brainer)',
    `(~be|~be all|~be right|~be written) [right] there (in|on) … (black and white|bold|capitals|red|front of you)`,
    `(as|like) (the|our) [_] [_] ${PAGE} [~would|~have|~do] [been|have|of] [#Adverb] ${TOLD}`,
    `(as|like) (the|our) [_] [_] ${PAGE} [#Adverb] [~have] (~show|~make|~list|~spell)`,
    `${PAGE} (clearly|plainly|already|obviously|quite clearly|very clearly|explicitly|does|did) (~say|~state|~show|~tell|~mention|~explain|~read|~list|~spell)`,
    `${PAGE} (~say|~state) (it|so|this|that) (loud|clearly|plainly|quite|in)`,
    '(clue|hint|answer) is in the (name|title|word|label)',
    '(name|title|label|heading|word) [does|do] [_] ~give it away',
    '(i|we) [really|honestly] have to spell',
    '(first year|day one|beginner|kindergarten|basic|entry level|primary school|elementary|child is) (stuff|thing|things|knowledge|maths|math|question)',
    'very (basic|elementary) (thing|question|stuff)',
    'surprise surprise',
    'for [your] future reference',
    `(~say|~state|~show|~write|~print|~spell) [_] [_] (in|on) (plain|black|bold|big|large|huge|capital|red|quite large|very large|simple|clear) (english|and|letters|type|print|text|font|words|language)`,
    '(it is|it was|that is|that was) [right] (the|in the) [very] first (line|sentence|page|paragraph|thing|word|question)',
    '(as|like) (the|its) (name|word|term|title|label|heading|button) [#Adverb] (~suggest|~say|~imply|~indicate|~tell)',
    '(~be) [there] for a reason',
    '(that is|it is) (what|why) (it is|they are|the _ is|the _ are) (for|there|called)',
    '(it is|that is|this is) [really|actually|honestly] not [that|so|very|exactly|all that] (hard|difficult|complicated|complex|tricky)',
    'how (hard|difficult|complicated) can (it|that) be',
  ],
  /** "If you had read": the reader did not look. */
  unread: [
    'if you (had|have|would|could|did|actually|just|only|simply|bothered|cared) [have] [actually|just|only|simply|bothered|cared] [to] (~read|~look|~check|~bother|~pay|~scroll|~open|~follow|~watch|~listen|~think|~study|~use)',
    'if you (~read|~look|~check|~scroll|~listen) … (carefully|properly|closely|again|more closely|you will see|you would see|you will notice|you would have)',
    'had you [actually|just|only|simply|bothered] [to] (~read|~look|~check|~bother|~pay|~open|~follow|~listen)',
    'a (quick|simple|short) (glance|look|read|search) (at|in|through) … (would|will)',
    'if you ~have the (patience|time|decency|courtesy)',
    'worth a (look|read) [_] [_] (even|actually)',
    '(try|maybe try|perhaps try|do try) (reading|looking|listening|thinking)',
    'for (those|people|anyone|anybody|customers) who (~look|~read|~pay|~bother|~can read)',
    '(~pay|~paid) (attention|more attention|closer attention)',
    'in case (the|that|this) (word|term|idea|concept) is (new|foreign|unknown) to you',
  ],
  /** "Any child would know": below the usual measure. */
  layman: [
    `(any|every|even a|even the|even my|even an) [_] [_] ${LAYMAN} (would|will|should|could|can) [have] [#Adverb] (~know|~see|~understand|~tell|~figure|~manage|~work|~notice|~find|~spot|~do|~put|~follow|~realise|~be aware)`,
    `(any|every|even a|even the|even my|even an) [_] [_] ${LAYMAN} [#Adverb] (knows|sees|manages|finds|understands|gets it|does that|figures)`,
    `(any|every|even a|even an) (first year|novice|newcomer|layperson|layman|rookie|intern|amateur|ten year old|five year old|seven year old|blind man|fool|idiot)`,
    `a [#Adjective] [school|primary] (kid|child|toddler|five year old|monkey|schoolchild) (would|could|can)`,
    `(any|a) ${LAYMAN} with [_] [_] [_] [_] (experience|sense|knowledge|brain|idea) (would|will|should|can|could|knows)`,
    `(most|other|all other) [of our] ${LAYMAN} [#Adverb] (~know|~understand|~manage|~figure|~work [it] out|~come across|~get it|~find it|~read)`,
    '(which|something) most [of our] (people|customers|users|guests) [_] ~work out',
    '(anyone|anybody|everyone|everybody) who [_] (~look|~read|~compare|~check|~use|~know) … (can|will|would|knows|sees)',
    '(as) (everyone|everybody|anyone|anybody|any #Noun|any sensible #Noun|most people) [_] (~know|~do|~will|~can|~would)',
    '(i|we) (would|should) have (thought|expected) [that] (you|a|an|any|anyone|this|that|it)',
    '(i|we) (thought|assumed|expected|imagined) [that] (a|an|any|every) #Noun (would|should|could|knew)',
  ],
  /** Explaining as to a child. */
  childlike: [
    '(let me|i will|i can|shall i|allow me to) [_] (put|say|explain|try|write) … (simple|simpler|small|baby|easy|short|little) (words|steps|terms|language|sentences)',
    '(in|with) (simple|simpler|small|baby|easy|short|little) (words|steps|terms|language) for you',
    '(let me|i will|i can|shall i|allow me to) [_] (~spell|~dumb|~break|~write|~say) (it|this|that) [_] (out|down|slowly|again slowly) [for you]',
    '(let me|i will|i can|shall i|allow me to) [_] (try|put|say|explain) … (slowly|slower|simply|once more|apples and pears|one last time|in a way you)',
    '(not|no) [sure|know] (how|way|what) … (put|say|explain|make) (it|this|that) [_] (more|any|simpler|clearer|clear) ',
    '(can|could) not (put|say|explain|make) (it|this|that) [any] (more|simpler|clearer|plainer) ',
    '(i|we) (trust|hope|take it|assume) [that|this|it] [this|that|it] [has] [_] (sunk in|clear now|understood now|clear enough|now clear|finally clear)',
    '(well done|good job|congratulations|bravo|hats off) … (by yourself|all by yourself|on your own|after all|at last)',
    '^ (think|listen|look) [_] [_] (carefully|slowly|closely|for a second|for a moment|harder)',
    '(sweetheart|honey|dear|love|pet) [but] never mind',
  ],
  /** "You do realise that …". */
  realise: [
    'you do (realise|realize|know|understand|see|remember)',
    '(surely|presumably|hopefully) you (~know|~realise|~realize|~understand|~can|~see|~have)',
    '(you) (~be aware|are aware|~know|should know|must know|will know|ought to know) … (right|correct|surely|by now|yes|no)',
    '(do|did|can|are) you [not] [really|even|honestly] (know|understand|able to|read|see) … (basic|simple|difference|works|means|english)',
  ],
});

/** With these the adverb clears or credits the customer, or tells of our own fault. */
const CREDIT = words('mistake error fault slip wrong sorry apologise apology ours unacceptable us thanks thank');

function detect(context: Context): readonly Hit[] {
  return context.matches.filter(isCondescending).map(hit);
}

function isCondescending({ sentence, pattern, from, to }: SentenceMatch): boolean {
  if (sentence.role === 'greeting') return false;
  const { tokens } = sentence.reading;
  const name = nameOf(pattern);
  if (
    name === 'plain' &&
    (holds(tokens, CREDIT) ||
      tokens.slice(to).some((token) => token.normal === 'we') ||
      !sentence.reading.clauses.some((clause) => clause.subject !== 'agent'))
  )
    return false;
  if (name === 'told') return !countsEvents(sentence, from, to) && !followsPromise(sentence, from, to);
  if (name === 'childlike' && find(tokens, words('requested asked wanted prefer like')) >= 0) return false;
  return true;
}

/** "To open a letter addressed to her for the second time": it counts what happened, not what was said. */
function countsEvents(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence.reading;
  return (
    tokens[from]?.normal === 'for' &&
    tokens[to - 1]?.normal === 'time' &&
    from > 0 &&
    !(/* set off */ ',:;–—'.includes(tokens[to - 1]?.after.trim().charAt(0) || ' '))
  );
}

/** "As I promised", "as I mentioned on the phone, the parcel leaves today, and I'll …": telling of one's own word kept. */
function followsPromise(sentence: Sentence, from: number, to: number): boolean {
  const clause = clauseAt(sentence.reading, from);
  return (
    clause !== undefined &&
    holds(sentence.reading.tokens, words('promise promised phone call stand earlier'), to, Math.min(clause.to, to + 4))
  );
}

function hit({ sentence, from, to }: SentenceMatch): Hit {
  const clause = clauseAt(sentence.reading, from);
  const end = Math.max(to, clause?.to ?? to);
  return { spans: [spanOf(sentence, from, end)], reframes: afresh(sentence, from, end, to) };
}

/** The point again as if it were new: without the aside, or opened anew. */
function afresh(sentence: Sentence, from: number, end: number, to: number): readonly Reframe[] {
  const dropped = [withoutPhrase(sentence, from, end), withoutPhrase(sentence, from, to)].filter((reframe) => reframe !== null);
  const distinct = dropped.filter(
    (reframe, i) => dropped.findIndex((other) => overlaps(other.replaces, reframe.replaces) && other.text === reframe.text) === i,
  );
  return distinct.slice(0, 2);
}

export const condescend = defineRule({
  id: 'res.condescend',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['respect'],
  what: 'Can read as talking down',
  why: 'It tells them that they should have known; they remember that, and not the answer.',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness (directness, second-person starts).',
  match,
  detect,
  examples: { fires, silent },
});
