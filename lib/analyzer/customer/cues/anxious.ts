import type { Cue } from './cue.ts';

/** Something bad may happen and I can't tell: worry words, safety, health, money at risk, what-if questions. */
export const ANXIOUS: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(worried|worrying|worry|anxious|panicking|panicked|panic|panicky|scared|terrified|frightened|frightening|scary|dread|dreading|desperate|petrified|freaking|nervous|alarmed|frantic|stressed|stressing)',
      '(afraid) (of|that|to|it|i|we|my|the)',
      '(sleepless|not (sleep|slept|sleeping)|can not sleep|can not stop (thinking|shaking|crying)|awake|waking up) [at|all] [night]',
      '(heart|hands) (pounding|racing|shaking)',
      '(is|are|am|was) (it|this|that|they|we|i|my|our|he|she) (safe|dangerous|in danger|at risk|harmful|toxic|poisonous|contagious)',
      '(what do|what can|what should) (i|we) do [now]',
      '(someone|somebody|a stranger|hacker|hackers) … (logging in|logged in|account|access|password|my card|in my)',
      '(am|are) (i|we) going to',
      'safe to',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(concerned|concerning|concern|uneasy|unsettled|nerve|nerves|uncomfortable|apprehensive|on edge|fear|fears|tense|distressed)',
      '(will|am|are) (i|we) [still|be|going|not|even] … (lose|locked|charged|fined|late|covered|able|insured|stuck|in trouble|refused|ok|okay)',
      '(could|can|might|will) (this|that|it) … (hurt|harm|affect|damage|explode|leak|spread|cost|lose|catch fire|be serious|be dangerous)',
      'what (if|happens if|happens when)',
      '(should|must) (i|we) (be|go|still|warn|call|stop|cancel|worry|tell|report|turn|switch|leave)',
      '(the|a|my|his|her|our) (biopsy|scan|test results|surgery|operation|chemo|insulin|medication|dose|dosage|symptoms|seizure|allergy|allergic|inhaler|epipen)',
      '(pregnant|baby|newborn|toddler|my (son|daughter|child|kid|boy|girl)) … (swallowed|ate|ill|sick|fever|alone|hurt|safe|collected|breathing|reaction)',
      '(probably nothing|it is probably|i hope it is nothing|silly to worry|might be nothing)',
      '(feel|sleep|rest) (better|easier) (with|if|knowing|when|once)',
      '(smell|smells|smelled|smelling) [of] (gas|burning|smoke|burnt)',
      '(smoke|sparks|sparking|burning|hot to the touch|overheating|swollen|shock)',
      '(wrong account|wrong person|hacked|compromised|phishing|breach|leaked|identity theft|stolen|fraud)',
      '(please help|help me|please tell me|please say|please reassure|please let me know it)',
      '(data|photos|work|files|everything|money|deposit|thesis|project) … (gone|lost|disappeared|vanished|safe)',
      'can not (afford|lose|miss|risk)',
      '(do|does) not know (what|who|where|whether|if) … (do|to|go|turn|ask)',
      '(only|just) (afterwards|after that|then) (saw|noticed|realised|realized)',
      'in time',
      '(hope|hoping|praying) (it|this|that|nothing|i|the) … (safe|ok|okay|alright|not too late|lost)',
      '(a little|a bit|slightly|quite|rather) (concerned|nervous|worried|uneasy|lost)',
      '(wrong|another|other) (patient|person|name|customer)',
    ],
  },
  {
    strength: 1,
    patterns: [
      '(i|we) (hope|am sure|expect) (it|that|they|this) ~be',
      '(risk|risky|danger|emergency|hospital|doctor|nurse|midwife|er|ambulance|clinic|immigration|visa|embassy|eviction|evicted|overdraft|bailiff|bailiffs|penalty|fine)',
      'will (i|my|we|our|it|this|the)',
      '(am|are) (i|we) [still] (covered|insured|registered|safe|ok|protected)',
      '(unsure|uncertain) (if|whether)',
      '(not answering|no answer)',
      '(might|may) (have|lapse|lose|be too late|expire)',
      '(by mistake|accidentally|by accident)',
    ],
  },
];
