import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { starter, wholeOf } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { details } from '../../language/stock.ts';
import type { Token } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './canned.examples.ts';
import { hollowTheme, tellsWhat } from './canned.hollow.ts';

const US = '(we|us|our|i|me|my)';
const MANY =
  '(customer|customers|client|clients|guest|guests|member|members|people|user|users|buyer|buyers|partner|partners|patient|patients|passenger|passengers|family|families|community|student|students|reader|readers|everyone)';

const NUISANCE =
  '(inconvenience|inconveniences|trouble|troubles|hassle|bother|experience|disappointment|hardship|frustration|annoyance|difficulty|difficulties|discomfort|distress|upset|dissatisfaction|aggravation|nuisance|stress|confusion|situation|circumstances|occurrence|shortcomings|shortcoming|trouble|issues|problems|concerns)';
const FEELING =
  '(frustration|frustrations|concern|concerns|feelings|disappointment|annoyance|anger|pain|worry|worries|stress|position|inconvenience|dissatisfaction|displeasure|irritation|anxiety|situation)';
const UPSETTING =
  '(frustrating|disappointing|inconvenient|upsetting|stressful|annoying|difficult|unpleasant|hard|worrying|tough|feel|feels|feeling|frustrated|upset|disappointed|annoyed|important|valuable|inconvenienced|less than)';
const SEE =
  '(understand|appreciate|know|realise|realize|recognise|recognize|acknowledge|get|feel|hear|see|sense|empathise|empathize|sympathise|sympathize|regret)';

/** An apology for nothing in particular. */
const APOLOGY = [
  `(apologise|apologize|apologising|apologizing|sorry|apologies|apology|regret|regrets|forgive|pardon|excuse) … ${NUISANCE}`,
  '(sorry|saddened|disappointed|sad|concerned|distressed|disheartened|unhappy|dismayed|upset) (to|that we) (hear|learn|read|see|know)',
  '(apologise|apologize|sorry|apologies|regret) … make (it|things|this|that) right',
  `(any|whatever|whatsoever) ${NUISANCE}`,
  '(pity|unfortunate|shame|regrettable|sad) [that] (things|matters|this|it) ',
];
/** Understanding of nothing in particular. */
const UNDERSTANDING = [
  `(i|we) [do|can|also|completely|fully|totally|certainly|really|truly|absolutely|entirely] ${SEE} your [_] ${FEELING}`,
  `(i|we) [do|can|also|completely|fully|totally|certainly|really|truly|absolutely|entirely] ${SEE} … ${UPSETTING}`,
  `^ (understand|appreciate|hear|recognise|recognize) (your|that|how) … (${FEELING.slice(1, -1)}|${UPSETTING.slice(1, -1)})`,
  `(empathise|empathize|sympathise|sympathize) with [you|your] [_] [${FEELING.slice(1, -1)}]`,
  '(i|we) [do|really|definitely|totally|completely] (hear|feel|get|see) you',
  `your [_] ${FEELING} ~be [_] [_] (understandable|valid|noted|understood|heard|acknowledged|important|ours)`,
  '(this|that|it|situations|situation|things|moments|times) [_] [_] [_] (never|not|no|less than|far from) [_] [_] (experience|standard|standards|service|level|impression|fun|pleasant|nice|easy|ideal)',
  '(this|that|it|situations|situation|things|moments|times) [_] [_] [_] (never|not) [_] (what|how) (we|you|anyone|our|customers)',
  '(never|not) … (we|us) [_] (want|wish|strive|aim|like|hope|expect|intend)',
  '(we|i) (never|do not) like to (see|hear)',
  '(less than|less-than|far from) (ideal|perfect|satisfactory|pleasant|optimal|stellar|great)',
  '(let down|letting you down) ~be',
];
/** What the company holds dear, about itself. */
const CREED = [
  `(~value|~cherish|~treasure|grateful|honour|honor) … (business|loyalty|partnership|patronage|feedback|satisfaction|opinion|trust|relationship|custom|input|time|support|${MANY.slice(1, -1)})`,
  '(appreciate|appreciates|appreciated) [_] [_] (business|loyalty|partnership|patronage|feedback|custom|trust|support|input)',
  '(feedback|comments|comment|suggestions|opinion|opinions|complaints|concerns|input) … (seriously|better|grow|improve|learn|important|valuable|invaluable|matters|matter)',
  '(satisfaction|happiness|comfort|experience|wellbeing|safety|privacy|trust|success|quality|excellence|convenience|delight|peace) … (priority|goal|passion|mission|heart|hearts|core|first|everything|dear|aim|focus|concern|promise|importance|matter|matters)',
  `${US} … (passion|mission|motto|ethos)`,
  'at the [very] (heart|core|centre|center|forefront) of (our|everything|all|what|who)',
  '(close|near|dear) to our (heart|hearts)',
  '(mean|means|meant) (the world|so much|a lot|a great deal|everything) to (us|have|our|me)',
  '(committed|dedicated|devoted) to (serving|serve|you|your|our|the|excellence|quality|providing|delivering|giving|making|improving|ensuring|offering|customer|every|better|continuous|customers|service)',
  '(~strive|~endeavour|~endeavor) (to|for)',
  '(we|i) (always|constantly|continually|continuously) (aim|try|seek|work|strive|want) ',
  '(we|i) ~be (always|constantly|continually|continuously) (aiming|trying|seeking|working|striving|looking)',
  'works hard every (day|single)',
  '(take|takes|taking) … (seriously|very serious|to heart)',
  '(take|takes|taking) pride in',
  'pride ourselves',
  '(you|customers|clients|people|members|guests|students|passengers|patients) [_] [_] (matter|matters|count) to us',
  '(put|puts|putting) (you|our|its|their|the|customers|people|members|guests|users) [_] [_] [_] [_] first',
  '(help|helps|helping|because|thanks) … (can|to|us) (improve|grow|get better|do better)',
  '(top|number one|utmost) (priority|importance|goal|concern)',
  'we are [always] here for you',
  '(why|what) … (come to work|get up|get out of bed)',
  `part of (our|the) [_] [_] (family|community|journey|story|${MANY.slice(1, -1)})`,
  `as (a|our) (valued|loyal|esteemed|cherished|treasured|beloved) ${MANY}`,
  'being (such a|a) [_] (loyal|valued|great|good|wonderful|amazing) (customer|client|member|guest|patient|user)',
  '(not meet|not met|fell short of|below) [_] [_] (expectations|expectation)',
  `(every|each|every single|all our) ${MANY} … (matter|matters|counts|count|important|special)`,
  '(what|why) (drives|drive|motivates|inspires|we exist|we are here|we do)',
  '(never|not) [_] (our|my) (intention|intent|aim|goal|wish|desire)',
  '(customer|customers|client|clients|guest|guests|patient|patients|people) [always] (come|comes) first',
  'room [_] [_] (to|for) (improve|improvement)',
  '(hate|hates) to (see|hear) [_] [_] (you|our|a|any|that|this|it)',
  'rest assured',
];
/** Thanks for the custom, not for anything done. */
const THANKS = [
  '(thank|thanks|grateful|appreciate) … (part of|patronage|continued|giving us|letting us be|allowing us|trusting|opportunity|chance to)',
  '(appreciate|thank|thanks) … (share your|sharing your) (experience|thoughts|feedback|concerns|opinion|views)',
  '(hope|hoping|trust) … (informed you|sufficiently|to your satisfaction|meets your|met your|enlightened|serve you|serving you)',
  '(look|looking) forward to (serving|continuing|being of)',
];
const FIRST_CREED = APOLOGY.length + UNDERSTANDING.length;
/** A creed may name its trade ("passengers' safety") and is still anybody's. */
const TRADE_WORDS = 3;

function detect(context: Context): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const match of context.matches) {
    const { sentence, pattern } = match;
    if (hits.has(sentence.index) || sentence.reading.question || sentence.listItem || !isStock(match, context)) continue;
    hits.set(sentence.index, { spans: [coreOf(sentence)], reframes: reframes(sentence, pattern >= FIRST_CREED, context) });
  }
  for (const sentence of context.reply.sentences) {
    if (hits.has(sentence.index) || sentence.role !== 'body' || sentence.listItem) continue;
    const theme = hollowTheme(sentence);
    if (!theme) continue;
    const ours = theme === 'creed' || theme === 'thanks';
    const told = [-1, 1].some((step) => tellsWhat(context.reply.sentences[sentence.index + step]));
    if (!ours && (told || goesOn(sentence, context))) continue;
    hits.set(sentence.index, { spans: [coreOf(sentence)], reframes: reframes(sentence, ours, context) });
  }
  return [...hits.values()];
}

function isStock({ sentence, pattern }: SentenceMatch, context: Context): boolean {
  const { tokens } = sentence.reading;
  if (tokens.length < 3 || sentence.role === 'greeting' || tokens[0]?.normal === 'dear' || tokens.some((token) => token.quoted))
    return false;
  const told = details(tokens, 0, tokens.length);
  if (
    tokens.some(
      (token, i) =>
        (token.normal === 'having' || token.normal === 'to') &&
        ['trouble', 'bother', 'difficulty', 'problems'].includes(tokens[i + 1]?.normal ?? ''),
    )
  )
    return false;
  if (pattern >= FIRST_CREED) return told.length <= TRADE_WORDS && !told.some(isExact) && sharedWith(told, context) < 2;
  return told.length === 0 && !goesOn(sentence, context);
}

const isExact = (token: Token): boolean =>
  ['Value', 'Money', 'Date', 'Time'].some((tag) => token.tags.has(tag)) || token.before.includes('{');

/** How many of the words are also in the customer's own message. */
const sharedWith = (told: readonly Token[], context: Context): number =>
  told.filter((token) =>
    context.customerText?.sentences.some((said) => said.reading.tokens.some((word) => word.lemma === token.lemma)),
  ).length;

/** The next sentence tells what happened to this customer: then the opener was only its start. */
function goesOn(sentence: Sentence, context: Context): boolean {
  const next = context.reply.sentences[sentence.index + 1];
  if (next?.role !== 'body' || next.block !== sentence.block) return false;
  const { reading } = next;
  if (reading.question || details(reading.tokens, 0, reading.tokens.length).length === 0) return false;
  const toCustomer = reading.tokens.some((token) => ['you', 'your', 'yours'].includes(token.normal));
  const past = reading.clauses.some((clause) => clause.tense === 'past' || clause.perfect);
  const [first] = reading.clauses;
  const ordered = first?.mood === 'imperative' && first.verb <= 1;
  const acting = ordered || reading.acts.has('request') || reading.acts.has('promise');
  const nominal = reading.clauses.length === 0;
  return !acting && ((toCustomer && past) || nominal);
}

function reframes(sentence: Sentence, ours: boolean, context: Context): readonly Reframe[] {
  const whole = wholeOf(sentence);
  const noun = context.customer?.nouns[0];
  const trouble = noun ? `your ${noun}` : '{what went wrong}';
  if (ours)
    return [
      starter(whole, `Thank you for telling us about ${trouble}.`),
      starter(whole, `I have read what you wrote about ${trouble}.`),
    ];
  return [
    starter(
      whole,
      noun ? `I'm sorry about your ${noun}: {what it cost you}.` : "I'm sorry that {what went wrong}: {what it cost you}.",
    ),
    starter(
      whole,
      noun ? `{What went wrong with your ${noun}} should not have happened.` : '{What went wrong} should not have happened.',
    ),
  ];
}

/** A line of empathy, apology or devotion that would fit any ticket. */
export const canned = defineRule({
  id: 'emp.canned',
  level: 'hint',
  scope: 'sentence',
  dimensions: ['warmth'],
  what: 'A line that would fit any ticket',
  why: 'Stock words sound unread; one detail from the message shows that a person took it in.',
  source:
    'Packard, G. & Berger, J. (2021). How concrete language shapes customer satisfaction. Journal of Consumer Research 47(5)',
  match: [...APOLOGY, ...UNDERSTANDING, ...CREED, ...THANKS],
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: ["I'm sorry about {what happened}; {what you do} by {time}.", 'Thank you for {what they told you}.'],
  },
  examples: { fires, silent },
});
