import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { starter, wholeOf, withoutPhrase } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Reframe } from '../../analyzer/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './pity.examples.ts';

const PITIED =
  '(thing|things|soul|souls|creature|dear|dears|darling|love|lamb|pet|petal|duck|mite|devil|sod|sausage|man|woman|lady|girl|boy|lad|lass|kid|kids|child|children|baby|bunny|guy|guys|chap|fella|fellow|folks|people|family|lot|bunch|mum|mom|dad|mother|father|wife|husband|customer|old)';
const LUCKLESS =
  'sad|hard|cruel|miserable|wretched|tragic|awful|terrible|rough|tough|bad|rotten|lonely|unlucky|poor|pitiful|dreadful';
const ANYONE = '(you|anyone|anybody|someone|somebody|everyone|people|folks|those|customers|families|patients|him|her|them)';
/** Words for a lot in life, not for an event. */
const LOT = '(position|condition|situation|circumstances|predicament|plight|state|shoes|kind|sort|type|age|case|background)';

/** Words that set the called-on person apart, so that dropping them leaves a whole sentence. */
const ADDRESS = [
  `you poor [little|old|sweet|dear] ${PITIED}`,
  '^ [oh|aw|aww|awww|ah|ach|och|oof|gosh|goodness|my] you (poor|unlucky|unfortunate|sweet|wretched|helpless|luckless|sad) [little|old|dear|young] #Noun',
  '[oh|aw|aww] poor (old|little) #Noun',
  `[oh|aw|aww] (poor|poor old|poor little) (you|thing|things|soul|souls|creature|lamb|dear|darling|love|mite|devil|man|woman|lady|girl|boy|lad|kid|child|baby|guy|chap|fella|lot|bunch|pet)`,
  '[oh|aw|aww|awww] bless (you|him|her|them|your heart|your soul|your cotton socks)',
  'there there [_]',
];

/** Pity in itself, whatever it is about. */
const PLAIN = [
  `~feel [_] [_] sorry for ${ANYONE}`,
  '~feel [_] [_] sorry for your',
  '(feeling|feel) sorry $',
  `(be|am|are|is) [_] [_] sorry for ${ANYONE} (and|in|with|if|when|who|because|that|like|living|going)`,
  `(be|am|are|is) [_] [_] sorry for (you|him|her|them) $`,
  `^ [so|very|really|truly] sorry for ${ANYONE} (and|in|who|like|living) `,
  `(i|we) [do|can only|really|honestly|truly|so|just|kind of] ~pity ${ANYONE}`,
  '(i|we) [do|can only|really|honestly|truly|so|just] ~pity your',
  '(~take|~have) pity',
  '(~move|~fill) [_] [_] (to|with) pity',
  '(kawawa|bechara|bechari|pobrecito|pobrecita)',
  '(my|our) [poor|whole] (heart|hearts) [_] [_] (~break|~bleed|~ache|~weep|~hurt|~sink)',
  `~feel [_] [_] (terrible|awful|bad|sad|dreadful|rotten|horrible|devastated|heartbroken|such pity) for ${ANYONE}`,
  '~feel [_] [_] (terrible|awful|bad|sad|dreadful|rotten|horrible) for (our|your|the) [#Adjective] #Plural',
  `(sad|sorrowful|tearful|ache|aches|weep|cry|tear|tears|pity|sorrow|pray|praying) for ${ANYONE}`,
  '(my|our) [poor|whole] (heart|hearts) [_] ~go out to … (you|people|those|anyone) (being|living|who|stuck|like|in|because|since|with|and|all)',
  '(my|our) (heart|hearts) [_] ~go out to (people|those|anyone|anybody|someone|folks|unfortunate|poor|less)',
  '(in|with) (my|our) prayers',
  '~life ~be [_] [_] (unkind|cruel|hard|harsh|unfair|rough|tough|mean) (to|on) (you|some|people|folks)',
  '(worn down|beaten|ground down|crushed) by life',
  '(bear|carry|cope with|shoulder|endure) … (cross|burden|lot in life|fate)',
  '(cross|burden) [that] [you] [have] to (bear|carry|shoulder)',
  '(so|too|that) much to (bear|carry|endure)',
  '(less|least) fortunate',
  '(sad|saddest|worst|rotten|rottenest|cruel|cruellest|lousy|terrible) luck (of|in|i)',
  '(swap|trade|change) (places|shoes|lives) with you',
  'not want to be in your (shoes|place|position|skin|boots)',
  'not want to be you',
  '(glad|thankful|grateful) [that] i am not (you|in your)',
  '(nice|easy|fun|pleasant) to be (you|in your shoes)',
  'how you [_] (manage to cope|cope|manage|bear it|survive|keep going|get by)',
  'you of all (people|customers)',
  'the likes of (you|us)',
  '(helpless|useless|hopeless|worthless|lost|ashamed|pathetic|small|alone|lonely) you must (feel|be)',
  'you must (feel|be) [_] (helpless|useless|hopeless|worthless|ashamed|pathetic|lonely|a bundle of nerves|so alone|all alone)',
  'what a (sad|sorry|wretched|pitiful|miserable|tragic|pathetic|piteous|cruel) [little|old] #Noun … (you|your|one|someone|somebody)',
  'how (sad|cruel|tragic|pitiful|wretched|pathetic|miserable) … (you|your|one|someone|somebody|for a)',
  '(pitiful|pitiable) [that] (you|your|people|someone)',
  '^ (aw|aww|awww) (hun|hon|honey|love|pet|dear|sweetie|sweetheart|bless|babe|darling|petal)',
  `(heartbroken|heartsick|devastated|distressed) for ${ANYONE}`,
  '(i|we) [_] [_] (~weep|~sob) ',
  '(i|we) (almost|nearly|could have|could) (~cry|~weep)',
  '(tears|tear) (to|in|into) my (eye|eyes)',
  '(pains|hurts|saddens|grieves) (me|us) to … (you|somebody|someone|people|anyone|struggle|struggling|suffer)',
  '(pains|hurts|grieves) (me|us) that (somebody|someone|people|anyone|folks)',
  '(sad|painful|heartbreaking|hard|pitiful|awful|dreadful|upsetting) to (see|watch|think of|imagine|picture) (you|somebody|someone|people|anyone)',
  '(hate|hated|hurts|kills) [_] [_] to (see|watch) (you|somebody|someone|people|anyone) (struggle|struggling|suffer|suffering|like)',
  '(born|live|living|lives|living) (without|with so) (a safety net|luck|little|few)',
  'if only (fate|life|fortune|the world|luck|god) ',
  '(fate|life|fortune) ~have [_] [_] ~deal (you|some)',
  '~deal [_] [_] (bad|poor|cruel|rotten|rough|lousy|terrible|tough|kinder|better) (hand|cards|card)',
  'your [_] lot in life',
  '(miracle|wonder|marvel) [that] you (manage|cope|survive|can|are still)',
  '(much|any|no|great) fun (being|to be) you',
  '(soft spot|weakness|heart) for (hard-luck|sad|poor|lost|hopeless) (cases|case|souls|people|ones)',
  'hard-luck (case|cases|story|stories)',
  'how (awful|sad|dreadful|terrible|hard|horrible|cruel|tragic) to be [so] (dependent|alone|old|lonely|helpless|stuck|poor|ill|that|without)',
  '(must|had to) have had a [_] (sad|lonely|miserable|hard|bleak|rotten|cruel) (life|childhood|christmas|year|birthday|youth|time of it)',
  '(sad|sorry|heartbroken) for your [_] (family|kids|children|little ones|parents|wife|husband|mother|poor)',
  'such a (miserable|sad|awful|horrible|terrible|hard|rotten) (job|life|marriage|family|home|existence|childhood|boss)',
  '(sad|shame|tragic|pity|heartbreaking) (that|how) (there are|some|so many|people) [_] [_] [people] (people|who|can|still|have|live)',
  '(live|living|get by|getting by|survive|manage|cope) on (so|such|very|that) (little|few)',
  '(my|our|your) [deepest|sincere|sincerest|heartfelt] pity',
  '(such|what) a [_] [_] (soul|creature|thing|lamb|sparrow|puppy|mite) (you|you are|like you)',
  '(lost|helpless|lonely|forgotten|abandoned|wounded) [little|old|wee] (lamb|soul|creature|sparrow|puppy|bird|mite|kitten|thing)',
  '(some people|some folks|some of us|you people|you) … have no luck',
  '(everyone|everybody|all of us|some people|some of us) … born (with|without|into|under)',
  '~life (will|would|could|might|should|may) [_] (be|treat|turn) [_] (kinder|kind|better|gentler|fairer|easier|nicer) (to|for|on) you',
  '(pitiable|pitiful|sorry|sad) state (you|of you|your)',
  '(you must|must you) feel [so|very|rather|a bit|completely] (useless|helpless|small|stupid|lost|old|alone|lonely|forgotten|worthless|hopeless|ashamed|out of place)',
  'not [be] able to do it (yourself|alone|by yourself)',
  '(have|having) (nobody|no one|no-one) (in the world|at home|around|left|to)',
  '(so|how|very) (brave|strong|plucky) (of|for) (you|someone|a person) … (condition|state|age|situation|all)',
  `(${LUCKLESS}) … (your|you) [_] [_] (life|luck|lot|fate|existence|misfortune|plight|destiny|days)`,
  `your [_] (${LUCKLESS}) [_] (life|luck|lot|fate|existence|misfortune|plight|destiny)`,
  `(what a|such a|so) [_] (${LUCKLESS}) [_] (life|luck|lot|fate|existence|case|destiny) [for] [you]`,
  `(bad luck|misfortune|tragedy|trouble) [_] [_] (follow|follows|haunt|haunts|find|finds) you`,
  '(unlucky|luckless|unfortunate|hopeless|helpless) as you',
  'some of you people',
  '(make|makes|made) me (want to|wanna|almost|nearly) [want] [to] (cry|weep|sob)',
  'how do you even (get up|cope|manage|bear|carry on|keep going|go on|survive|live|do it)',
  'how do you (cope|bear it|carry on|keep going|survive)',
  'on my worst enemy',
  '^ [oh|ah|aw|aww|ach] (love|hun|hon|honey|dear|pet|sweetheart|sweetie|darling|petal|poppet|duck) you',
  '(had|have|having) it (rough|hard|tough|so hard|so rough|so tough) [have not|lately|this]',
  '(attract|attracts|draw|draws|born for) [_] (bad luck|misfortune)',
  '(how|the way) (some|certain|such) (people|folks|families) [_] (have to|must|are forced to) (live|get by|manage|suffer)',
  '(unfortunate|unlucky|wretched|helpless|hapless|luckless) (people|person|soul|souls|creature|creatures|kid|man|woman|girl|boy|chap|folk|folks|ones|one|customer|customers|family|families) ',
  'your (unfortunate|sad|sorry|pitiful|miserable|wretched|tragic) (circumstances|lot|life|fate|condition|situation|state|position)',
  '(be|are) [really|just|simply] not (made|cut out|built) for … (you|at all)',
  '(such a|what a) (pity|shame) for (you|someone|somebody|people|anyone|a person|a lady|a man)',
  'not ~have anyone to (turn to|look after you|help you)',
  '(no one|nobody|no-one) to (turn to|look after you|lean on)',
];

/** People as a kind: pity only beside a word of sorrow. */
const KIND = [
  `~break (my|our) (heart|hearts) … ${ANYONE}`,
  `(people|someone|somebody|folks|those|customers|anyone|families|a person|person|man|woman|lady) in your [_] ${LOT}`,
  `(people|someone|somebody|folks|those|customers|anyone|families) like (you|yourself|yourselves)`,
  '(people|someone|somebody|folks|those|anyone) in such a',
  '(living|live|lives) the way (you|they)',
  '(being|be|are|~get) (stuck|trapped|confined|bound|chained) (in|to) (that|a|your|the) (wheelchair|bed|chair|home|house)',
  '(you|your) not being (good|able) ',
  'when you are not [_] (good|able|young|rich|used|familiar|comfortable)',
  'at your age',
  '(nobody|no one|no-one) (around|there|near|at home|left) [to]',
  '(nobody|no one|no-one) to (help|lend|turn|lean|talk|look)',
  '(sweetheart|sweetie|hun|hon|honey|petal|dearie|darling|poppet|duckie|babe|luvvie|my dear|my love) $',
  '(all alone|all on your own|all by yourself|far from home)',
];
const SORROW = new Set(
  'sad sadly sorry shame pity tragic tragedy heartbreaking heartbroken awful dreadful terrible cruel hard tough difficult unfortunate unfortunately heart hearts rotten unlucky bless miserable sorrow pitiful horrible lonely pains hurts aches bleeds breaks'.split(
    ' ',
  ),
);
const ALONE = [...ADDRESS, ...PLAIN];

function detect(context: Context): readonly Hit[] {
  return context.matches.filter((match) => isPity(match)).map((match) => hit(match));
}

function isPity({ sentence, pattern, from }: SentenceMatch): boolean {
  const { tokens } = sentence.reading;
  const first = tokens[from];
  if (!first) return false;
  if (pattern < ADDRESS.length) {
    // "The Poor Orphan", "Poor Man's Garden": a title, not a person.
    const adjective = tokens.slice(from).find((token) => token.normal === 'poor');
    if (adjective && from > 0 && adjective.text !== adjective.normal) return false;
    return !(thanksFor(sentence, from) || ['a', 'god'].includes(tokens[from - 1]?.normal ?? ''));
  }
  return pattern < ALONE.length || tokens.some((token) => SORROW.has(token.normal));
}

/** "Bless you for bringing it back" thanks. */
const thanksFor = (sentence: Sentence, from: number): boolean =>
  sentence.reading.tokens
    .slice(from, from + 6)
    .some((token, i, words) => token.normal === 'for' && words[i - 1]?.normal === 'you');

function hit(match: SentenceMatch): Hit {
  const { sentence, pattern, from, to } = match;
  const dropped = pattern < ADDRESS.length ? withoutPhrase(sentence, from, to) : null;
  return {
    spans: [dropped ? match.span : coreOf(sentence)],
    reframes: [...(dropped ? [dropped] : []), ...recognising(sentence)],
  };
}

/** Recognition in place of pity: the event, then what it did. */
const recognising = (sentence: Sentence): readonly Reframe[] => [
  starter(wholeOf(sentence), '{What happened} is a lot to deal with, and it should not have happened.'),
  starter(wholeOf(sentence), "I'm sorry that {what happened}."),
];

/** Sympathy from above: pity, or sorrow about the person instead of the event. */
export const pity = defineRule({
  id: 'emp.pity',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['warmth', 'respect'],
  what: 'Pity for the person',
  why: 'Pity looks down on the reader; naming what happened and what it cost shows that you saw it.',
  source:
    'Clark, C. M., Murfett, U. M., Rogers, P. S. & Ang, S. (2013). Is empathy effective for customer service? Journal of Business and Technical Communication 27(2)',
  match: [...ALONE, ...KIND],
  detect,
  opinion: {
    adds: false,
    vetoes: true,
    starters: ["I'm sorry about {what happened}; {what you do} by {time}."],
  },
  examples: { fires, silent },
});
