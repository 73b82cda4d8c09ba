/** What nobody can see in a message. */
const ATTRIBUTE =
  '(retired|single|married|divorced|widowed|pregnant|disabled|dyslexic|autistic|deaf|blind|religious|poor|broke|unemployed|old|elderly|young|foreign|catholic|muslim|jewish|hindu|christian|vegan|gay|lesbian|straight|indian|african|polish|italian|chinese|russian|arab|housewife|pensioner|student|mother|father|grandmother|grandfather|immigrant|native|childless|overweight|diabetic|colour-blind|illiterate)';
const GUESS =
  '(i guess|i assume|i suppose|i would think|i take it|i gather|i imagine|i bet|i reckon|i presume|presumably|no doubt|surely|probably|obviously|clearly|must be|must have been|might be|may be|i would say)';
const PERSON =
  '(mother|father|mum|mom|dad|parent|woman|man|lady|gentleman|girl|boy|guy|lad|pensioner|retiree|senior|student|teenager|widow|widower|housewife|foreigner|immigrant|expat|englishman|frenchman|german|indian|african|american|italian|catholic|muslim|jew|hindu|christian|vegan|granny|grandmother|grandfather|youngster|millennial|boomer|newcomer|migrant|refugee|bachelor|divorcee)';

/** Guesses of any kind, by how they are put. */
export const GUESSES = {
  guess: [
    `you [_] (be|are|will be|must be|might be|sound|look|seem) [_] [like] ${ATTRIBUTE} [_] ${GUESS}`,
    `${GUESS} [that] [you] [are|be] [a|an|too|still|already|not] ${ATTRIBUTE}`,
    `${ATTRIBUTE} ${GUESS}`,
    `you (are|be) [a|still|not] (single|married|retired|pregnant|divorced|disabled|foreign|dyslexic) [right|then|no|$]`,
    `(as|being|for) (a|an) [_] ${PERSON} [_] [_] [_] you (are|will|can|would|must|may|might|probably|know|could|have|did|do)`,
    'if you are [too|so|a bit] (poor|old|blind|deaf|slow|illiterate|broke|disabled)',
    'coming from #Place you',
    'you sound like you are',
    '(for those|for people|for anyone|for customers) [_] [_] slow with',
    'too poor (for|to)',
    'your (sort|kind|type) of (neighbourhood|neighborhood|area|people|name|family|background)',
    '(english|reading|spelling|writing|maths|numbers) (may|might|could|is|must) be [_] (difficult|hard|tricky|a problem|a struggle) [for you|$]',
    'if (reading|english|writing|walking|hearing|seeing) is [_] (hard|difficult|tricky) for you',
    'you (are|were) not from (here|around here|round here|this country)',
    '(big|large|typical) (african|indian|italian|irish|catholic|asian|arab|mexican|polish|turkish) (family|families)',
    'do you people (celebrate|eat|have|drink|know|believe|speak|use)',
    '(before|after|when) you go to (church|mosque|temple|mass)',
    '(because of|due to|given) your (condition|spelling|tremor|eyesight|weight|figure|skin|illness|disability|handicap)',
    'with (your|that) (tremor|eyesight|handicap|disability)',
    '(women|men|ladies|customers|people|users) (over|under|past|above) (thirty|forty|fifty|sixty|seventy|30|40|50|60|65|70) [_] (often|usually|struggle|tend|find|prefer|like|always)',
    '(pensioners|seniors|teenagers|students|women|men|ladies|mothers|foreigners|immigrants) do [_] (like|love|tend|prefer|need|press|forget)',
    '(email|smartphone|computer|internet|app|wifi|online) [_] at (your age|sixty|seventy|eighty|ninety|71|72|74|75|78|79|81|82|83|84|85|86|88|89|91)',
    `(articulate|fluent|polite|well spoken|quick|tech-savvy|fit|sharp|mobile) for (a|an) [_] ${PERSON}`,
    '(articulate|fluent|polite|quick|fit|sharp|mobile) for (your age|someone of|someone your)',
    '(paper bills|big buttons|large print|simple words|easy words) (since|as|because) you',
    'stay-at-home (mum|mom|mother|dad|parent|wife)',
    '(single|divorced|widowed|pregnant) right',
    '(mummy|mommy|mum|ladies|girly|daddy) (day|time|stuff|things|weekend)',
    '(not you|so not) (ladies|girls|women|men|boys)',
  ],
  /** People at home whom nobody spoke of. */
  home: [
    'your (maid|housekeeper|nanny|cleaner|carer|caregiver|butler|au pair|hubby|missus|other half|better half) (can|could|will|may|might|should|lets)',
    'your (folks|little one|little ones|grandkids|other half) (must|can|will|could|would|may)',
    'the little (one|ones) (must|will|can) be',
    '(once|when) you (start|have) a family',
    'your family (at|back) home',
    '(is|are) there [not] (a|any|no) (man|lad|strong man|husband|son|boy) [_] (in|at|about|around)',
    '(a|some|your) (man|strong lad|big lad|strong man|young man|handy man|son|nephew|grandson) (in the house|to help you|who could|who can|around the house|to lift)',
    '(do you have|have you got) (a|any) (child|kid|son|daughter|grandson|grandchild|nephew|husband|man|partner) who',
    'your (dad|mum|mom|husband|wife|parents|father|mother|partner) (pays|earns|handles|decides|signs|cooks|drives)',
    "(the groom's|the bride's) [_] and (the groom's|the bride's)",
  ],
  /** Health as a figure of speech. */
  figure: [
    '(basket case|nut case|nutcase|nutjob|nut job|madhouse|nuthouse|loony bin|funny farm|psycho ward|psych ward|mad house)',
    '(idiot-proof|idiot proof|tone deaf|tone-deaf|moron-proof|brain dead|brain-dead|deaf and dumb)',
    '(drunk or on|on drugs or|off his|off her) (meds|drugs|pills)',
    "(touch|case|bout|attack) of (tourette's|tourettes|ocd|adhd|dementia|alzheimer's|alzheimers|autism|madness)",
    'normal (person|persons|people|customers|users) (without|can|would|do|know|see|walk|hear)',
    '(a|like a) (leper|schizo|mongol|spastic)',
  ],
} as const;
