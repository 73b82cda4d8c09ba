import type { Cue } from './cue.ts';

/** A loss that cannot be undone: death, illness, parting, something dear that is gone. */
export const SAD: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(my|our|his|her|their|the) [late|dear|poor|old] (father|mother|mum|mom|dad|husband|wife|partner|brother|sister|son|daughter|grandmother|grandfather|gran|grandma|grandpa|nan|nana|aunt|uncle|friend|baby|child|dog|cat|parents|boyfriend|girlfriend|fiance|fiancee|boy|girl|pet|colleague|neighbour|neighbor) … (died|dead|passed|death|funeral|gone|dementia|alzheimer|hospice|terminal|cancer|dying|stroke)',
      '(passed away|passed on|has passed|died|is dead|dying|funeral|bereavement|bereaved|widow|widower|widowed|hospice|palliative|crematorium|cremation|burial|memorial|headstone|grave|undertaker|probate|condolences|obituary|deceased|estate of)',
      '(miscarriage|stillborn|lost the baby|lost our baby|lost (my|our) (mum|mom|dad|son|daughter|father|mother|husband|wife|dog|cat|brother|sister|home|house))',
      'my late (father|mother|husband|wife|dad|mum|mom|brother|sister|partner|son|daughter)',
      '(say|saying) goodbye',
      '(grief|grieving|mourning|heartbroken|heartbreaking|heart broken|devastated|devastating|miss (him|her|them)|in pain|in tears|cried|crying|cry|cries|tearful|broken hearted)',
      '(hours|days|weeks|months) (left|to live|not days|not weeks)',
      '(terminal|dementia|alzheimer|chemo|chemotherapy|cancer|stroke)',
      '(only|last) (recording|photo|photos|video|picture|pictures|message|messages|letter|thing) … (of|from|had|have) (him|her|them|my|our|i|we)',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(sad|sadly|saddened|sadder|sadness|lonely|alone|depressed|miserable|unhappy|upsetting|upset)',
      '(divorce|divorced|separated|separation|split up|broke up|broken up|when we were still together|on my own now|by myself now|without (him|her|them)|empty (seat|chair|nest))',
      '(redundant|redundancy|lost my job|laid off|had to give up|have to give up|had to sell|had to close|closing down|closing the shop|no longer able|can no longer|not able to any more|not able to anymore)',
      '(hands|legs|eyes|body|health|memory) (do not|does not|will not|no longer) (work|the way)',
      '(she|he) [always|used to|never|would] (loved|love|made|make|wore|say|said|did|call|played)',
      '(used to|would) (ring|call|hear|listen|write|sit|walk)',
      '(wedding|childhood|baby|family) (photos|video|videos|pictures|letters|album)',
      '(keepsake|sentimental|memories|memory of|irreplaceable|remember him|remember her|in memory)',
      '(never|not) (see|hear|hold|meet) (him|her|them|it) again',
      'born sleeping',
      '(told|diagnosed) … (cancer|weeks|months|terminal)',
      '(i am|we are) not [very|really|much] (together|myself|ourselves|coping|ok)',
      'single (room|one|seat|place) … now',
    ],
  },
  {
    strength: 1,
    patterns: [
      '(was|were) supposed to (fly|go|travel|celebrate|see)',
      '(wanted|like) (someone|somebody|you) to know',
      '(not asking for anything|do not want money|do not want anything)',
      '(no longer here|not with us|not here any more)',
      '(her|his) (name|account|things|clothes|phone|plan|subscription|number)',
      'had to give up',
      '(his|her) (last|final)',
      '(ill|illness|hospital|operation|surgery|diagnosis|care home|nursing home)',
      '(sold the house|moving out|moved out)',
    ],
  },
];
