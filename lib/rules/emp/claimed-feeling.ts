import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { isUseful, seesInside, turnsToMe } from './claimed-feeling.claims.ts';
import { fires, silent } from './claimed-feeling.examples.ts';

const ME = '(i|we|me|us)';
const TOTALLY =
  '(exactly|precisely|completely|totally|fully|perfectly|absolutely|entirely|just|well|too well|very well|all too well|only too well|thoroughly|deeply|genuinely|truly|really|more than|inside out|best|one hundred percent|100 percent|hundred percent|100%|a hundred percent)';
const KNOW =
  '(~know|~understand|~get|~see|~sense|~perceive|~read|~grasp|~feel|~realise|~realize|~comprehend|~appreciate|~share|aware)';
/** What goes on in the reader, which nobody else can see. */
const INNER =
  '(how you [_] [all] (feel|feels|felt|feeling)|how (this|that|it) [must] (feel|feels)|how you must feel|what you are (feeling|thinking|going through|experiencing|living through)|what you [have] (feel|felt|think|went through|gone through|been through)|what (is|goes) [_] (going on|on|happening|going through) … (you|your|mind|head|heart)|what it (is|feels) like|what (that|this) (_) (is|feels) like|(every|each and every|all) [of] [your] (emotion|emotions|feeling|feelings|thought|thoughts|bit|ounce)|your (pain|soul|emotions|heart|mind|head|thoughts|grief|fear|despair|suffering|agony|anguish|feelings|shame))';

/** What an agent has at home: as the subject of a sentence it starts another story. */
const PRIVATE =
  '(mother|father|mum|mom|dad|wife|husband|sister|brother|cousin|uncle|aunt|grandmother|grandfather|gran|grandma|grandpa|nan|son|daughter|kid|kids|child|children|baby|niece|nephew|partner|girlfriend|boyfriend|ex|family|divorce|wedding|honeymoon|cat|dog|horse|house|flat|landlord|boiler|wi-fi|wifi|suitcase|luggage|neighbour|neighbor|mother-in-law|best friend|friend|pension|surgery|pregnancy|childhood)';

const GROUPS = patternGroups({
  /** A claim to know all of it. */
  total: [
    `${ME} [do|can] ${TOTALLY} ${KNOW} [${TOTALLY}] ${INNER}`,
    `${ME} [do|can|have|am] [${TOTALLY}] ${KNOW} ${TOTALLY} [of] ${INNER}`,
    `${ME} [do|can|have|must] [_] ${KNOW} ${TOTALLY} how you`,
    `${KNOW} (everything|all|every bit|every single thing|every inch|all of what) [that] you [are|have|feel|felt|go|went|must]`,
    '(aware|conscious) of (all|everything) … (you|your)',
    `${ME} [do|can|${TOTALLY}] feel your (pain|anger|grief|fear|despair|sorrow|frustration|anguish|suffering)`,
    '(your|their) (pain|grief|fear|sorrow|anger|loss|worry) is (my|our) [own]',
    '(feel|felt|feels|have felt) (every|each) (bit|ounce|minute|second|step|drop|single|moment|inch|emotion|word|hour)',
    `${ME} [do|already] ~know (that|the|this|your) [_] [_] (feeling $|fear|shock|pain|dread|panic|despair|shame|anger|grief)`,
    `${ME} ~know (just|exactly|precisely|only too well|all too well) what (that|this|such) [_] [_] (is|feels|must) [feel|be|like]`,
    '~know [_] [_] (inside out|to the bone|like the back of my hand) ',
    '(read|know) you like a book',
    `${ME} [can|could] (read|~see|look) [right|straight|deep|directly] (into|inside) (you|your)`,
    `${ME} [can|could] read your (minds|thoughts|heart|soul)`,
    '(i|we) (can|could) read your mind',
    '(thought|feeling|emotion|fear) [_] [_] [_] [_] [_] ~be [_] (known|familiar|clear|understood) (to|by) (me|us)',
    '(nothing|none) … (foreign|strange|new|unknown) to (me|us)',
    '~be [_] [_] understood by (me|us)',
    `(nobody|no one|none) (~get|~know|~understand|~feel) … (better|more) than (${ME.slice(1, -1)}|myself)`,
    `(nobody|no one) who (~get|~know|~understand|~feel) … (better|more) than (me|i|us|we)`,
    '(~know|~understand|~get|~feel|gets it|knows it) … better than (i|me|us|we) [do] $',
    'as a (mother|father|mum|mom|dad|parent|wife|husband|grandmother|grandfather|single mum|single mom|single dad|cat mum|dog mum) … (i|we)',
    '(no|not a|no great|hardly a) (mystery|secret|stranger) to (me|us)',
    'nothing [that] you (are|have|feel|felt|do) [feeling|felt|going through|experiencing] that (i|we) [am|are|do|have] not',
    '(put|place) (me|myself|ourselves) … in your (skin|shoes|place|position)',
    '(could|can) write (a|the) book',
    '(do not|did not|does not) need to be told (what|how) … (you|your|heart|mind)',
    '(i|we) (sense|know|recognise|recognize|can sense|can tell|can feel|feel) (it|that|this) (behind|in|between|from) [_] [_] [_] (your|you|words|lines)',
    '(that|this|so) much (i|we) (know|sense|can tell)',
    'been there done that',
    '~know your every (thought|feeling|emotion|worry|fear)',
    `(i|we) [can] [totally|completely|so|fully|really|absolutely] relate [to|my|$]`,
    'i know [that] you [are] (think|thinking|believe|believing|assume|feel|furious|angry|ashamed|hate) … (and|that|we|nobody|us)',
    'you (are thinking|think|feel|believe) … (i|we) can (tell|see|feel|sense)',
    '(feel|feels|felt) [exactly|precisely|just] (the same|the same way|as you|like you|what you)',
    `${ME} [have] (walk|walked|been|stood|am) [_] in your (shoes|boots|place|position|skin)`,
    `${ME} [do|all|fully|completely] share your (pain|grief|anger|fear|sorrow|anguish|suffering|shame|despair)`,
    'your (worries|fears|problems|troubles|tears|feelings|sorrows|frustrations) are (my|our|mine|ours)',
    'nothing about your #Noun … not (understand|know|feel|get)',
    '(i|we) [do|really|truly] know how you [must|all] (feel|felt)',
    `(i|we) [do] know (just|exactly|precisely|only too well|all too well) how #Adjective (this|that|it)`,
    `(~know|~understand|~get|~feel) … better than (anyone|anybody|most|others|you think)`,
    '(happened|happens) to (me|us) (too|as well|also|once|myself|when|last|before|twice)',
    '(makes|make) two of us',
    '(do not|never) (tell me about|get me started)',
    'you think (that|this) is (bad|bad enough|hard)',
    '(tell me about it|i win|i feel (ya|you $|you bro|you man|you mate|you there)|i am the same|we have all had one of those|know the feels) ',
    'nothing compares to my',
    '(feel|felt) (it|that|this|the same|the very same) (too|double|as you|as well|with you|like you)',
    '(more|just as) #Adjective [about it] than you [are|were]',
    '~be [an|such an] (empath|mind reader)',
    '(transparent|an open book|plain|crystal clear) to (me|us)',
    'so (i|we) (know|get it|understand) (how|what|exactly|all|just|you|$)',
    `(i|we) [do] ~know (just|exactly|precisely|only too well|all too well) how #Adjective you`,
    '(you|your) … and (i|we) (know|understand) (why|exactly|just)',
    '(i|we) live it with you',
    '^ [oh|honestly|yes|yep] been in (that|the) (exact|same|very)',
    'as a (woman|man|mother|father|customer|traveller|traveler|person|tenant|patient|gamer|nurse|user|commuter|parent) (who|that|myself) … (i|we)',
    '(believe|trust) me (i|we) (get|know|understand|feel|do)',
    'deep (down|inside|in your heart) you (feel|are|know|want)',
    'what you [really] want is not',
    '(your|you) … (lives|sits|is) in my (bones|heart|blood|body|chest) ',
    '(fear|pain|feeling|dread|shame) (lives|sits) in my',
    '(your|you) … and mine (are|is)',
    '(every bit|just|exactly|fully|quite|at least) as (upset|angry|sad|worried|frustrated|annoyed|disappointed|devastated|hurt|scared|shocked|furious|gutted|unhappy|heartbroken|anxious|naked|cross|stressed) … as you',
    'as (upset|angry|sad|worried|frustrated|annoyed|disappointed|devastated|hurt|scared|shocked|furious|gutted|unhappy|heartbroken|anxious|naked|cross|stressed) … as you [_] $',
  ],
  /** The story turns to the writer. */
  turned: [
    '(i|we) (too|also) have (been|had|lost|waited|gone|sat|stood|suffered|slept|missed)',
    'my own #Noun [_] (was|were|got|is|had|has|came|never|went|lost|broke|died)',
    'in the (very|exact) (same|same) (position|situation|boat|spot)',
    'i have [got] (#Value|a|an|my) [_] [_] myself',
    'i am (a|an) [_] [_] myself',
    'my own [_] #Noun (was|were|has|had|is|got|broke|died)',
    `my (car|phone|laptop|bike|train|bus|parcel|order|fridge|heating|tv|computer|internet|broadband|bag|flight|washing machine|tooth|back|knee|account|card) … (too|also|as well|myself)`,
    'i (lost|missed|broke|had|waited) … (twice|once|last year|last month|last week|years ago|as well) ',
    '(i|we) have [got] [#Value|a|two|three] (kids|kid|teenagers|teenager|children|twins|toddlers|toddler|baby|daughter|son|dogs|dog|cats|cat|horses) [at home|myself|too|of my own]',
    'same [_] (problem|issue|trouble|nightmare|story|mess|drama) (at home|in my|with my|every|myself)',
    'when my [own|little|old|late|poor] #Noun (died|got|was|broke|went|left|lost|had|failed|crashed|never)',
    'if it is any (comfort|consolation|help) (to you|my|our|i|we|mine)',
    `my [own|late|poor|little|old|elderly] ${PRIVATE} [_] [_] #Verb`,
    `my [own] ${PRIVATE} (at home|too|also|as well)`,
    `i (lost|missed|waited|cried|suffered|went through (it|this|that|the same|all)|broke|got stuck|was stuck|was robbed|got robbed|was a wreck|was in bits|was devastated|studied|could not sleep) … (too|myself|once|either|also|as well|weeks|months|years|never|when they|when my)`,
    'i (have been|was|got) (robbed|rear-ended|burgled|scammed|stranded|fired|hacked|mugged|dumped|stuck|ghosted)',
    '(went|gone|been|going) through (the|an) (identical|same|exact same|very same|similar)',
    'i get (panicky|scared|anxious|nervous|claustrophobic|upset|angry|sad|frustrated) (in|on|too|myself|when|every|at|with)',
    '#Noun (owner|mother|father|parent|mum|dad|user|customer|traveller|traveler|tenant) here [as well|too|myself]',
    'and mine (was|were|is|had) … (too|worse|off|also|even)',
    '(i|we) have [also|all|personally|myself|certainly|definitely|totally|so] been there',
    '^ [oh|totally|honestly] been there',
    '(been there) (myself|too|with|before|many times|#Value)',
    '(i|we) [have|had] [_] [_] (been|gone|lived|went) through [_] [_] [_] (same|worse|something similar|similar|exactly)',
    '(i|we) have [_] [_] (lived|been) (through|it|this)',
    '(been|gone|had|seen) [_] [through] (far|much|way|a lot|even|ten times|so much|times) worse',
    '(i|we) [have|had] [_] (had|seen|known|been through|suffered) … worse',
    '(same|similar|exact same) [_] [_] (thing|story|problem|nightmare|boat) [_] (happened|happens|happening) to (me|us|my)',
    '(happened|happens) to (me|us|my) [_] [_] (too|as well|once|last|myself|also|before|all the time|personally)',
    '(in the same boat|in your shoes myself|in that same boat)',
    '(as|being) a (mother|father|mum|mom|dad|parent|tenant|customer|nurse|patient|gamer|traveller|traveler|commuter|student|homeowner|pet owner|cat mum|dog owner|fellow|former|single|working|new|proud|busy|small|freelancer|teacher|runner|cyclist) … (i|we)',
    '(being|as) a [_] [_] myself',
    '(speak|speaking|talk|talking) from [my|our|personal] (own|experience|personal|the heart|bitter)',
    '(i|we) [also] (went|have gone|have been) through (this|that|the same|exactly)',
    '(i|we) [also] (went|have gone|have been) through it (too|myself|once|as well|all)',
    '(my|our) own (provider|bank|experience|mother|father|mum|dad|child|kids|wedding|phone|internet|broadband|landlord|case|story|daughter|son|startup|shop|flight)',
    '(i|we) [_] live (this|that|it) (every|each|daily|day)',
    '(my|our) (salary|wife|husband|mum|mother|dad|father|sister|brother|son|daughter|cousin|cat|dog|flight|bag|boiler|internet|rent) (also|too|once)',
    '(trust|believe) me (i|we) (have|had|know|know|do|also|too)',
    '(i|we) (know|knew) … (believe|trust) me',
  ],
});
/** "I went through it as well and found …" is work done. */
const SEARCHING = new Set(['found', 'checked', 'corrected']);
type Kind = 'total' | 'turned';

/** A guess is owned as one, and a judgement of a thing is no claim about a person. */
const HEDGES = ['imagine', 'guess', 'sounds', 'seems', 'picture', 'suppose', 'assume'];
/** "My own case", said of work and not of a feeling, needs the writer's trouble beside it. */
const TROUBLE = new Set(
  'worse same pain vanish lose lost late wait suffer stick stuck break broke cry feel hurt stolen cancel cancelled panic panicky through flood leak inside out off worse identical twins bones wreck robbed rear-ended stranded stole eleven months years weeks comfort consolation nightmare nightmares misery welcome kid kids gamer fall head hard delayed delay wreck wrong fail failed bad either die died'.split(
    ' ',
  ),
);

function detect(context: Context): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const match of context.matches) {
    const { sentence } = match;
    if (hits.has(sentence.index) || sentence.reading.question || !isClaim(match, GROUPS.nameOf(match.pattern))) continue;
    hits.set(sentence.index, { spans: [coreOf(sentence)], reframes: owned(sentence, context) });
  }
  for (const sentence of context.reply.sentences) {
    const { tokens, question } = sentence.reading;
    if (hits.has(sentence.index) || sentence.role !== 'body' || question || !(seesInside(tokens) || turnsToMe(tokens))) continue;
    hits.set(sentence.index, { spans: [coreOf(sentence)], reframes: owned(sentence, context) });
  }
  return [...hits.values()];
}

function isClaim({ sentence, from, to }: SentenceMatch, kind: Kind | undefined): boolean {
  const { tokens } = sentence.reading;
  // "I've been there this morning": a place, not a plight.
  const last = tokens[to - 1];
  if (last?.normal === 'there' && tokens[to]?.tags.has('Determiner') && !last.after.includes(',')) return false;
  const before = tokens.slice(Math.max(0, from - 3), to);
  if (before.some((token) => HEDGES.includes(token.lemma) || token.normal === 'not' || token.normal === 'never'))
    return tokens.slice(from, to).some((token) => token.normal === 'nothing' || token.normal === 'nobody');
  if (kind === 'turned' && (isUseful(tokens) || tokens.some((token) => SEARCHING.has(token.normal)))) return false;
  return kind === 'total' || tokens.some((token) => TROUBLE.has(token.lemma) || TROUBLE.has(token.normal));
}

/** A guess that says it is one, or one's own reaction to the event. */
function owned(sentence: Sentence, context: Context): readonly Reframe[] {
  const whole = wholeOf(sentence);
  const noun = context.customer?.nouns[0];
  const event = noun ? `{what happened with your ${noun}}` : '{what happened}';
  return [
    starter(whole, `It sounds as if ${event} has been hard on you.`),
    starter(whole, `I can only imagine how hard ${event} was.`),
  ];
}

/** A perfect view into the reader's head, or a story that turns to the writer. */
export const claimedFeeling = defineRule({
  id: 'emp.claimed-feeling',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['warmth'],
  what: 'A claim to know what someone else feels',
  why: 'Nobody likes to be told how they feel; a guess that says it is one leaves them the last word.',
  source: 'Rogers, C. R. & Farson, R. E. (1957). Active Listening. University of Chicago',
  match: GROUPS.match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ["{What happened} would try anyone's patience.", 'From what you describe, {what happened} made {the effect}.'],
  },
  examples: { fires, silent },
});
