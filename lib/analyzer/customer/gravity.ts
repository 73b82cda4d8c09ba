import type { PatternSet } from '../../language/net.ts';
import { parsePattern } from '../../language/pattern.ts';
import type { Discourse, Sentence } from '../context.ts';
import { loudnessOf } from './loudness.ts';

const KIN =
  '(father|mother|mum|mom|mam|dad|husband|wife|partner|brother|sister|son|daughter|grandmother|grandfather|grandma|grandpa|gran|nan|granny|grandson|granddaughter|uncle|aunt|friend|fiance|fiancee|parents|boy|girl|dog|cat|puppy|kitten|horse|rabbit)';

/** How much each kind of sign weighs. Two points make a message that wants a word of acknowledgement first. */
const SIGNS = {
  /** A strong feeling, said of oneself or one's own. */
  feeling: {
    weight: 3,
    patterns: [
      '(i|we|am|are|been|feel|felt|feeling|is|so|really|honestly|absolutely|just|completely|bit|little|sitting|here|it) (scared|terrified|frightened|petrified|panicking|panicked|devastated|heartbroken|furious|livid|fuming|seething|angry|mad|enraged|disgusted|distraught|desperate|humiliated|embarrassed|ashamed|mortified|worried|anxious|stressed|overwhelmed|exhausted|shaking|trembling|shattered|wrecked|helpless|upset|gutted|sobbing|appalled|insulted|shocked|betrayed|violated|frantic|beside myself|heartsick|lost for words)',
      '^ [so|very|honestly|quite|really] (scared|terrified|devastated|heartbroken|furious|livid|fuming|angry|disgusted|desperate|humiliated|embarrassed|worried|anxious|stressed|overwhelmed|exhausted|shaking|upset|gutted)',
      '(cry|crying|cried|cries|sobbing|sobbed|weeping|wept|in tears|tears)',
      '(so|very|really|am|are|being|utterly) [so] (frustrated|disappointed|let down|annoyed|sick of|sick and|tired of|fed up|ashamed)',
      '(fed up|sick of|sick and tired|tired of this|had enough|at my wits end|my wits end|wits end|end of my rope|last straw|about to lose it|losing my mind|i am done|am i done|i give up|we give up|giving up|give up)',
      '(~feel|~feeling|felt) (sick|stupid|ignored|cheated|abandoned|alone|unsafe|like (a|an|giving|i|nobody|we)|shut out|so small|awful|terrible|dreadful|horrible|violated|invisible|humiliated|helpless|robbed|betrayed)',
      '(i|we) (can not|could not|have not|did not) (sleep|slept|breathe|stop shaking|cope|eat|take it|face)',
      'no sleep',
      'out of (my|our) (mind|minds)',
      '(my|our) (heart|stomach|hands) ~be [_] (broken|breaking|racing|pounding|shaking|sinking|dropped)',
      '(scares|scared|terrifies|worries|frightens|worried) (me|us)',
      'i (panic|panicked|dread|am panicking)',
      '(inconsolable|hysterical|bawling|beside (myself|herself|himself)|in bits|in pieces|broke down|spitting feathers|raging|distressed|sleepless|humiliating|degrading|heartbreaking|devastating|terrifying|traumatic|traumatised|traumatized|mortified|frantic)',
      '(do not|does not) know (what|how) to (do|cope|tell|explain) [_] (any more|anymore|her|him|them|my|our)',
      '(we|i) (cried|wept|screamed|begged)',
      'can not stop (crying|shaking|thinking|worrying)',
      '(so|very|really|deeply|terribly) (sad|hurt|hurtful|painful|scary|frightening|worrying|stressful|upsetting|distressing|disappointing|embarrassing)',
      '(worst|darkest|hardest) (day|week|night|month|year|experience|holiday|birthday|christmas) ',
      '(driving|drives) (me|us) [_] (mad|crazy|insane|up the wall|nuts)',
      '(worried|anxious|stressed|worrying) (sick|about|that|my|the|we|i|if)',
      '(never been so|so) (scared|frightened|embarrassed|humiliated|ashamed|angry|upset|worried|stressed|sad|tired|let down|disappointed|frustrated|annoyed)',
    ],
  },
  /** Outrage at us. */
  outrage: {
    weight: 2,
    patterns: [
      '(unacceptable|disgraceful|disgrace|outrageous|shameful|inexcusable|unforgivable|appalling|despicable|disgusting|scandalous|ridiculous)',
      '(shame on|how dare)',
      '(is|what|it is|absolute|complete) a (joke|farce|shambles|disgrace|scandal|insult)',
      '(worst|pathetic|useless|hopeless) (company|service|experience|support|airline|bank|shop|app|people|ever)',
      '(scam|scammers|thieves|liars|crooks)',
      '(bullshit|wtf|fucking|fuck|bloody)',
      '(going|am going) to (the press|a lawyer|the ombudsman|court|the papers)',
    ],
  },
  /** Death, illness, harm, danger, a livelihood. */
  grave: {
    weight: 3,
    patterns: [
      `(my|our|his|her|their) [late|dear|little|old|poor] ${KIN} [_] [_] (died|dead|dying|death|passed)`,
      '(passed away|passed on|funeral|bereavement|bereaved|widow|widower|hospice|crematorium|cremation|burial|buried|undertaker|miscarriage|stillborn|put down yesterday|was put down|ashes|urn|memorial)',
      `(my|our|his|her|their) late ${KIN}`,
      `(my|our|his|her|their) ${KIN} ~be [back] in [the] (hospital|intensive care|icu|a coma)`,
      `late best friend`,
      `${KIN} [_] (died|has died|had died|is dead|was killed|passed away|is dying)`,
      '(allergic|allergy|coeliac|celiac|anaphylactic|pregnant) … (ill|sick|rash|swollen|reaction|threw up|hospital)',
      '(been|was|were) (ill|sick|vomiting) ',
      '(water|sewage|flood) … (ceiling|pouring|flooding|walls)',
      '(opened|took out|taken out) … in my name',
      '(last|only) (photo|photos|picture|pictures|video|videos|recording|message|messages|thing|letter|words) … (of|from) (my|our|him|her|us)',
      '(found|came home|woke up) … (dead|unconscious|flooded|burning)',
      'burned down',
      '(i|we) found (glass|metal|plastic|blood|maggots|a nail|a screw|a needle|a worm|a blade|mould|a tooth) in',
      '(baby|kids|kid|child|children|son|daughter|girl|boy|twins|toddler) ~be [being] (sick|ill|hurt|bleeding|screaming)',
      '(took|taken|take) (his|her|their) [own] life',
      '(since|after) the (fire|accident|flood|crash|attack|burglary|funeral|miscarriage)',
      '(living|sleeping) in (a|our|my|the) (car|caravan|van|tent|hotel|hostel|shelter|drawer)',
      '(slurs|racist|racial|discriminated|discrimination|groped|touched me|spat at)',
      'he died',
      'she died',
      `~lose (my|our|the|his|her) [_] (${KIN.slice(1, -1)}|baby|house|home|job|jobs|flat|dog|cat|leg|sight|hearing|appetite|business)`,
      '(is malignant|malignant|biopsy|cancer|tumour|tumor|is terminal|terminally|dementia|stroke|seizure|heart attack|overdose|suicidal)',
      '(ambulance|emergency room|intensive care|icu|stitches|throat closing|passed out|collapsed|bleeding|burned|burnt my|scalded|injured|broke (my|his|her) (arm|leg|wrist|hip|ankle|nose|tooth))',
      '(ventilator|oxygen|dialysis|insulin|epipen|antidepressants|inhaler|pacemaker|feeding tube)',
      '(threatening|threatened|stalking|stalker|restraining order|harassing|harassed|assaulted|attacked|abused|followed me|came to (the|my|our) door|my home address)',
      '(hacked|robbed|burgled|identity theft|someone is in my|someone is inside|somebody ordered|someone ordered|emptied my|scammed)',
      '(evicted|eviction|homeless|bailiffs|suspended me|fired me|lost my job|made redundant|sleeping on the (floor|street)|sleeping in|on the street|food money|rent bounced|mortgage bounced|no wages|not been paid|no money (for|to)|can not (feed|afford food|pay rent)|lose the house)',
      '(as|like) a (criminal|thief|liar|idiot|fool|defaulter|beggar)',
      '(only|because i am) [the] (black|asian|brown|muslim|jewish|disabled|gay|trans) ',
      '(because|as) (i am|of my) (black|asian|brown|muslim|jewish|disabled|gay|trans|deaf|blind|old|age|accent|race|skin|religion)',
      'dose wrong',
      'wrong (tooth|leg|eye|kidney|knee|dose|medication|blood)',
      '(angry|shouting|furious|crying|staring|screaming|waiting|looking|yelling) (clients|customers|guests|parents|at (me|us))',
      '(are|all) [_] (looking|staring|shouting|yelling|screaming) at (me|us)',
      '(upset|angry|furious) with (me|us)',
    ],
  },
  /** Someone small, old, ill or dear is touched by it. */
  vulnerable: {
    weight: 1,
    patterns: [
      '(baby|newborn|babies|toddler|toddlers|twins|infant|pregnant|pensioner|elderly|disabled|wheelchair|blind|deaf|autistic|diabetic|chemo|hospital)',
      '#Value (year|month|week) old',
      `(my|our|his|her|their) [_] (${KIN.slice(1, -1)}|kids|kid|children|child|family)`,
      '(kids|children|students|patients|residents)',
      '(grandmother|grandfather|grandma|grandpa|dad|mum|mom) ',
      '(in|with) (pain|an allergy|allergies)',
    ],
  },
  /** A day that does not come again, or that much hangs on. */
  milestone: {
    weight: 1,
    patterns: [
      '(wedding|honeymoon|anniversary|birthday|graduation|christmas|eid|diwali|exam|exams|the final|interview|visa|scholarship|tender|pitch|concert|opening night|retirement|christening|baby shower|prom|bar mitzvah|memorial|thesis|dissertation|deadline|embassy|court date|surgery|operation|keynote|demo day|go live|launch|audit|payroll)',
      '(years|months) (of|building|preparing|preparation|saving|work)',
      'first (time|holiday|trip|birthday|christmas|day) ',
      '(with his own hands|with her own hands|by hand)',
    ],
  },
  /** It went wrong for them. */
  failure: {
    weight: 1,
    patterns: [
      '(gone|stolen|spoiled|spoilt|ruining|melted|rotten|mouldy|moldy|vanished|wiped|deleted|disappeared|erased|ruined|smashed|shattered|destroyed|ripped|crushed|soaked|flooded|burnt|snapped|torn)',
      '(died|dead|down|offline|froze|frozen|crashed|bounced|locked out|threw|missed|empty|sold out|sold twice|sold to)',
      '(never|not) (came|come|arrived|arrive|showed|turned up|shown|delivered|answered|here)',
      '(nobody|no one|noone) (came|answered|called|told|has|from|picked|knows|helps|showed|was|met)',
      '(no) [_] (heating|hot water|water|power|electricity|internet|signal|ac|food|light|heat|answer|reply|show|driver)',
      '(late|overdue|delayed|broken|wrong|stranger|strangers|leaking|lost|stuck|stranded|refused|rejected|failed|cancelled|canceled)',
      '(took|take|taken) [_] … off me',
      '~cut off (my|our|the|me|us)',
      '(was|were|been|got|then) cut off',
      '(sat|sit|stood|slept|sitting|standing|sleeping|waited) (on|in|at|outside|for|all) ',
      'waiting (on|in|at|outside|all) ',
    ],
  },
  /** Again, or for long. */
  repeated: {
    weight: 1,
    patterns: [
      '(third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th) (time|no-show|day|week|email|call|message|month|attempt|agent|person)',
      '(again|every (day|night|week|month|time|single)|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)|for (days|weeks|months|hours|ages))',
      '#Value (hours|weeks|months|emails|calls|messages|nights|chats|years|agents) ',
      '(on hold|all day|all night|all morning|all weekend)',
    ],
  },
  /** What it costs them or those who rely on them. */
  cost: {
    weight: 1,
    patterns: [
      '(losing|lost|lose) [_] (thousands|hundreds|millions|orders|sales|customers|clients|money|bookings|business|revenue|contract|everything|work|a day)',
      '(unpaid leave|day off|missed work|day of work|sent home|send … home|my boss|the board|whole team|staff|out of pocket|went to somebody else|went to someone else)',
      '#Value (clients|customers|guests|students|employees|staff) ',
      '(people|we) (home|waiting|are waiting|affected|depend)',
      '(cost|costs|costing) (me|us) ',
      '(busiest|peak) (day|hour|week|season)',
      '(our|my) (tills|shop|store|clinic|restaurant|checkout) ~be',
    ],
  },
  /** A whole business or street at a stop. */
  standstill: {
    weight: 2,
    patterns: [
      '(trucks|staff|drivers|machines|lines|people|everyone|warehouse|depot) ~be (standing|idle|waiting|stuck|blocked|locked)',
      '(whole|entire|all) [_] (depot|warehouse|team|office|shop|staff|company|clinic|school|village|street) ~be [_] [_] (down|without|locked|offline|out)',
      '(whole|entire) (depot|warehouse|team|office|shop|staff|company|clinic|school|village|street) has been without',
      '(all|none) [of] our #Noun [_] ~be [_] [completely] (down|offline|dead|out|locked|gone|frozen)',
      '(every|each) (till|terminal|machine|laptop|line|phone|screen) [_] [_] [_] ~be (down|offline|dead|locked|frozen|out)',
    ],
  },
  /** Delight turns strong words into play: "I'm literally crying, it's so tiny and perfect". */
  delight: {
    weight: -2,
    patterns: [
      '(perfect|lovely|adorable|gorgeous|cute|lol|haha|phew|funny|delighted|excited|brilliant|fantastic|thrilled|yay|legend|wizards|wonderful|amazing)',
      '(best|loveliest|greatest) … (ever|yet)',
      '(works|working|sorted|fixed|back) (now|again)',
      'rang the bell',
      '(absolutely|literally) dying to',
    ],
  },
} as const satisfies Readonly<Record<string, { weight: number; patterns: readonly string[] }>>;
export type Sign = keyof typeof SIGNS;

const PREFIX = 'gravity:';
const NAMES = Object.keys(SIGNS) as readonly Sign[];
/** To be compiled into the same net as the rules' patterns. */
export const gravityPatternSets = (): readonly PatternSet[] =>
  NAMES.map((name) => ({ id: PREFIX + name, patterns: SIGNS[name].patterns.map(parsePattern) }));

/**
 * How much a message weighs on the one who wrote it: 0 for a plain question, 2 for a strong feeling or a real loss, more for both.
 * Ordinary trouble (a scratched shelf, a wrong total) stays below 2 unless someone dear, a great day or long waiting hangs on it.
 */
export function gravityOf(message: Discourse): number {
  const found = new Set<Sign>();
  for (const { reading } of message.sentences)
    for (const { set } of reading.matches) if (set.startsWith(PREFIX)) found.add(set.slice(PREFIX.length) as Sign);
  const sum = [...found].reduce((total, name) => total + SIGNS[name].weight, 0);
  // Loudness makes trouble with something at stake heavier; alone it is a way of typing.
  const trouble = [...found].some(
    (name) => name !== 'vulnerable' && name !== 'milestone' && name !== 'repeated' && name !== 'delight',
  );
  if (!trouble) return Math.min(1, Math.max(0, sum));
  const loud = found.size > 1 && loudnessOf(message.text) > 0 ? 1 : 0;
  return Math.max(0, sum + loud);
}

/** Each sign with where it shows first. */
export function signsIn(
  message: Discourse,
): ReadonlyMap<Sign, { readonly sentence: Sentence; readonly from: number; readonly to: number }> {
  const found = new Map<Sign, { readonly sentence: Sentence; readonly from: number; readonly to: number }>();
  for (const sentence of message.sentences) {
    for (const { set, from, to } of sentence.reading.matches) {
      const sign = set.startsWith(PREFIX) ? (set.slice(PREFIX.length) as Sign) : null;
      if (sign && !found.has(sign)) found.set(sign, { sentence, from, to });
    }
  }
  return found;
}

/** Dictionary forms of the words in which a message tells a feeling. */
export function feelingWords(message: Discourse): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { reading } of message.sentences) {
    for (const { set, from, to } of reading.matches) {
      if (set !== `${PREFIX}feeling`) continue;
      for (const token of reading.tokens.slice(from, to))
        if (token.tags.has('Adjective') || token.normal.length > 5) out.add(token.lemma);
    }
  }
  return out;
}
