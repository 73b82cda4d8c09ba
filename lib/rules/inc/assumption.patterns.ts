import { patternGroups } from '../groups.ts';
import { GUESSES } from './assumption.guesses.ts';

const KIN =
  '(husband|wife|hubby|wifey|boyfriend|girlfriend|fiance|fiancee|kid|kids|child|children|son|sons|daughter|daughters|grandson|granddaughter|grandchild|grandchildren|grandkid|grandkids|nephew|niece|mum|mom|mother|dad|father|parents|carer|caregiver|husbands|wives|spouse|better half|missus|old man|family member)';
const PEOPLE = '(people|folks|customers|someone|somebody|anyone|ladies|women|girls|men|boys|users|clients|guests|person|persons)';
const ABLE =
  '(crazy|insane|lame|bonkers|psycho|psychotic|schizo|schizophrenic|bipolar|retarded|spastic|spaz|spazzy|moronic|moron|morons|imbecile|cretin|maniac|lunatic|deranged|demented|crippled|cripple|mental|nuts|loony|looney|cuckoo|autistic|senile|mad|batshit|idiotic|braindead|brain-dead|dumb|psychopath|tourettes|anorexic|paranoid|delusional|hysterical|unhinged|madness|insanity|lunacy|psychosis|dementia|alzheimers)';

const LANGUAGES =
  '(spanish|hindi|urdu|polish|arabic|chinese|mandarin|tagalog|turkish|portuguese|romanian|punjabi|bengali|russian|somali|vietnamese|korean|farsi|ukrainian)';
/** Peoples and faiths, of whom nothing is true in general. */
const PEOPLES =
  '(muslims|christians|jews|hindus|catholics|indians|pakistanis|germans|americans|italians|spaniards|poles|russians|turks|arabs|africans|asians|chinese people|mexicans|filipinos|immigrants|foreigners|refugees|gypsies|gays|lesbians|vegans)';
const DEMONYMS =
  '(italian|german|indian|french|spanish|polish|russian|chinese|japanese|korean|turkish|arab|african|american|british|irish|scottish|dutch|greek|mexican|brazilian|asian|muslim|christian|jewish|hindu|catholic|nigerian|filipino|filipina|pakistani|vietnamese|romanian|portuguese|swede|dane|swiss|austrian)';
/** What makes a sentence about all of a kind. */
const USUALLY =
  '(as a rule|usually|always|tend|tends|often|surely|typically|never|mostly|normally|generally|like to|prefer|love|hate|cash)';

/** Words that guess about a person, by what they guess at. */
export const ASSUMPTIONS = patternGroups({
  ...GUESSES,
  /** A name for an illness or a disability as an insult. */
  ability: [
    ABLE,
    '(off|out of) [its|their|his|her|your|the] (rocker|meds|tree|head)',
    '(screw|marble|marbles|sandwich) (loose|missing|short)',
    '(wheelchair bound|wheelchair-bound|confined to (a|the|your) (wheelchair|chair)|bound to (a|the) wheelchair|suffers from|suffering from|afflicted with|stricken with|victim of) (a|autism|dyslexia|blindness|deafness|adhd|disability|epilepsy|$)',
    '(confined to a|confined to the|confined to your) (chair|wheelchair|bed)',
    '(wheelchair bound|wheelchair-bound)',
    '(our|my|the|an|your|such an) (ocd|adhd|autistic|bipolar) #Noun',
    '(ocd|adhd) (about|with|when|today|moment)',
    '(a bit|so|totally|slightly|kind of|being) (ocd|adhd|dyslexic|special needs)',
    '(fell|fall|falls|falling) on deaf ears',
    '(blind|deaf) (leading|to)',
    '(the|a) (handicapped|cripples|retards|blind man|deaf man|invalids)',
  ],
  /** Family that nobody spoke of. */
  family: [
    `(your|a|the|one of your|one of the|some) [own|young|younger|little|older|dear|new|lucky|nice|grown-up|teenage] ${KIN}`,
    `(us|we|you) (mothers|mums|moms|fathers|dads|ladies|women|girls)`,
    '(lucky|special) (lady|man|guy|girl|someone|fella)',
    '(hubby|wifey|the missus|the wife|the little ones|your better half)',
    '(being|are|still) single',
    'when you (meet someone|marry|get married|settle down|have kids|have children|find someone)',
    '(whoever|someone who|whoever it is who) (looks after|cares for|helps) you',
    `your [dear|poor] ${KIN} must be [_] (proud|happy|worried|pleased|glad|delighted|disappointed|jealous|relieved|excited)`,
    'let your (partner|husband|wife|man|boyfriend) ',
    `lucky ${KIN}`,
    '(boyfriend|girlfriend|husband|wife) or something',
  ],
  age: [
    '(at|for|of) [someone|somebody|people|a person|a woman|a man|a lady] [of] your age',
    '(someone|somebody|people|folks|anyone|customers|users|women|men|ladies) your age',
    '(your|this|that|such an) (time of life|stage of life|stage in life|advanced age|ripe age|tender age)',
    '(at|of|over|past) a certain age',
    '(girls|boys|women|men|kids|people|teens|children) (that|this|of that|of this|your) age',
    '(your|the older|the younger|that|an older) generation',
    '(older|elderly|senior|aged|old) (people|folks|folk|customers|users|users|generation|ladies|gentlemen|passengers|members|clients|citizens|persons)',
    '(the elderly|golden agers|old timers|old-timer|oldies|boomers|boomer|millennials|gen z)',
    'as a (pensioner|senior|boomer|millennial|retiree|young person|young woman|young man|student)',
    '(young|old) (lady|man|fella|lad|girl|boy)',
    '(too|bit) (old|young) (for|to) (this|that|it|understand|learn|use)',
    '(even|your) (my|your) (grandma|granny|grandmother|gran|nan|mum|mother) (could|can|would|manages|managed)',
    'born (after|before|in) #Value',
    '(nobody|people|someone|anyone|everybody|everyone|folks) (our|my|your) age',
    '(retired|older|elderly|young|middle-aged) (folk|folks|people|ladies|gentlemen) #Verb',
    '(ears|eyes|hands|knees|legs|fingers) ~be no longer what they (were|used to be)',
    'at (his|her) age (a|any) (boy|girl|child|man|woman)',
    '(young|older|old|elderly) people (these days|nowadays|today|often|usually|always|never|do not|tend|sometimes|rarely|like)',
    '(older|old|elderly) (folks|folk) (often|usually|sometimes|always|tend|struggle|do not)',
    '(seniors|pensioners|retirees|teenagers|teens|kids) (often|usually|always|tend|struggle|find|prefer|never|rarely|do not)',
    '(too|so) (young|old) to (remember|know|understand|learn|use|climb|drive|have)',
    '(made|designed|meant|built) for (younger|older|young|old) (people|folks|users|generations|customers)',
    'at (sixty|seventy|eighty|ninety|60|65|70|75|80|90) (you|one|it|that)',
    '(climb|use|learn|lift|carry|manage) … at (sixty|seventy|eighty|ninety|60|65|70|75|80|90|your age)',
    '(digital native|not a digital native|born before|grew up without|grew up before)',
  ],
  origin: [
    'where are you (really|actually|originally) from',
    'where you [really|originally] (come|are) from',
    '(in|from) your (country|culture|part of the world|religion|community|homeland|neck of the woods|home country)',
    'your (culture|english|accent|mother tongue|native language|native tongue|religion|faith|country of origin)',
    '(that|your|with an|with a) [#Adjective] accent',
    'accent of yours',
    '(as|for|being) (a|an) [_] (foreigner|immigrant|non-native|non native|expat|refugee)',
    '(foreign|immigrant|migrant) (student|students|customer|customers|people|person|worker|workers|family|families|gentleman|lady|guest|guests|name|names)',
    `(customers|people|folks|clients|guests|drivers|students|users|those|patients|families|mothers|women|men) from (the|your|#Place|africa|asia|abroad|overseas|there|eastern|southern|latin|countries) … ${USUALLY}`,
    `${USUALLY} … (customers|people|folks|clients|guests|drivers|students|users|those|patients|families|mothers|women|men) from (the|your|#Place|africa|asia|abroad|overseas|there|eastern|southern|latin|countries)`,
    'in (english|german|french|our language|proper english|this country|our country) (we|you|one|people|it is)',
    '(not|since english is not|as english is not) [be] your (first|native|mother) (language|tongue)',
    '(english|german|french) is not your',
    '(exotic|unusual|foreign|funny|difficult|strange|unpronounceable) [sounding] name',
    '(from|by) (the|your) [_] (name|surname) (i|we|you)',
    '(figured|guess|guessed|assumed|assume|gather|took it|suppose|take it|judging|going) [_] [_] (from|by) [_] (name|surname|accent|voice|photo|picture|address)',
    '(beautiful|lovely|pretty|exotic|interesting|unusual) name where',
    '(halal|kosher|sharia|ramadan|diwali|eid|christmas|easter) [_] (one|option|version) (for you|i suppose|i guess|i assume|of course)',
    '(i take it|i suppose|i guess|i assume|i bet|no doubt|surely|presumably) … (halal|kosher|sharia|ramadan|church|mosque|temple)',
    'in (spanish|hindi|urdu|polish|arabic|chinese|mandarin|tagalog|turkish|portuguese|romanian|punjabi|bengali|russian|your language|your own language) … (easier|better|simpler|help) [_] for you',
    '(easier|simpler|better) for you in (spanish|hindi|urdu|polish|arabic|chinese|mandarin|tagalog|turkish|portuguese|romanian|your)',
    'given your (background|heritage|roots|name|accent|age)',
    'your (heritage|roots|ethnicity|ramadan|eid|diwali|sabbath|lent|passover)',
    '(speak|write|know) [_] [_] (good|great|excellent|nice|perfect|fluent) english',
    '(good|great|excellent|nice|perfect|fluent) english for',
    `(set|switched|changed|translated|put) … ${LANGUAGES} (so|since|as|because)`,
    `(customers|people|folks|clients|guests|families|mothers|women|men) from (the|#Place|your) [_] (talk|like|love|prefer|tend|want|eat|drink|drive|complain|haggle|bargain|are|always|never|often|usually)`,
    'people like you',
    `for (a|an) [_] ${DEMONYMS} [_] (you|your)`,
    '(someone|somebody|people|anyone|anybody|a person|one) with (your|that|such a|a) (name|surname|accent|face|last name|family name)',
    `(being|as) [a|an] [_] ${DEMONYMS} [_] you`,
    'where are your (parents|family|ancestors|people|grandparents) [really|originally] from',
    '(people|folks|customers|families|those) with your (background|history|heritage|upbringing|name|profile|skin)',
    'not your (first|native|mother) (language|tongue)',
    'you people (usually|always|often|never|like|pay|want|do|are|have|eat|tend)',
    '(with|given) (a|that|your) [_] name (like that|like yours|like this)',
    `${PEOPLES} [_] (usually|always|often|never|mostly|tend|like|love|prefer|want|ask|eat|drink|pay|drive|do not|are|have)`,
    'are you from (here|around here|this country|abroad)',
  ],
  /** What a body is taken to be able to do, or a sex to be like. */
  body: [
    '(stairs|steps|ladder|walk|climb|flight|flights|hill) … (no (bother|problem|trouble|issue)|nothing|easy|child play) (for|to) (anybody|anyone|everyone|everybody|any|you)',
    '(sure|maybe|perhaps) [_] [_] not your (ears|eyes|hearing|eyesight|memory|hands)',
    `(${PEOPLE.slice(1, -1)}) … (hysterical|emotional|moody|bad with|hopeless with|scared of technology)`,
    '(man|woman|mother|mum|father|dad) (job|thing|brain|touch)',
    '(mums|moms|mothers|women|girls|ladies|men|boys|dads|grannies|husbands|wives) [_] (find|are|get|like|love|prefer|tend|hate|struggle|need|talk|know|never|always|mostly|usually) ',
    '(even a|a) (blind|deaf|disabled) (person|man|woman|one|mouse|bat) (could|can|would)',
    '(since|because|as|being) [you] [are] a (lady|woman|man|girl|guy|mum|mom|mother|dad|father|single mum|single mom|single mother|housewife|pensioner|foreigner|student|muslim|christian|jew|hindu) you',
    'for a (woman|man|girl|boy|lady|guy|mother|mum|foreigner|beginner your age|pensioner|granny)',
    '(man|lady|woman) of the house',
    '(have to|must|would have to|got to) be (blind|deaf|mad|crazy|stupid) (not to|to)',
    'not look (disabled|sick|ill|blind|deaf|gay|foreign|old|pregnant|autistic|muslim|asian|indian)',
    '(women|men|lady|male|female|girl) (drivers|users|customers|players|riders|guests|buyers|owners) [_] (often|usually|always|tend|prefer|like|find|rarely|never)',
    'a (mother|father|mum|mom|dad|woman|man|girl|boy|parent|grandmother) [of #Value] (should|ought|must|would|will|can) [_] (know|understand|manage|like|want|prefer)',
    '(man|woman|lady|girl|boy|mother|mum|gentleman|pensioner) like you',
    'normal people (can|do|would|hear|see|walk|use|manage)',
    '(typical|just like a) (woman|man|girl|boy|mother)',
    '(bikini|beach) body',
    'scary for (us|you|women|mothers|ladies|girls|older|the elderly|seniors)',
  ],
});
