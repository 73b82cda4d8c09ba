import type { Cue } from './cue.ts';

/** It works, and thank you. Praise with trouble around it may be sarcasm: see ../sarcasm.ts. */
export const SATISFIED: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(works|working|worked|fixed|sorted|solved|resolved|back|perfect|fine|good|ok|okay) (now|again|perfectly|beautifully|great|fine|like a charm|a treat|first time) [now]',
      '(that|it|this) [has|did|all|just] (worked|works|fixed it|did the trick|did it|helped|solved it|sorted it|answers it)',
      '(all|everything) [is] (good|sorted|fine|working|perfect|set|clear|done|ok) [now]',
      '(love|loved|adore|loving) (it|this|your|the|how easy|my|every|them)',
      '(you are|you were|she is|he is|they are|she was|he was|they were|what) [all|a|an|an absolute|absolute] (star|stars|legend|legends|hero|heroes|angel|lifesaver|gem|amazing|brilliant|fantastic|wonderful|great|the best|lovely|so kind|so patient|so helpful|kind|super)',
      '(lifesaver|life saver|made my (day|week|year)|saved (my|the|our) (day|life|bacon|weekend|holiday|wedding|business))',
      '(five|5) (stars|star)',
      '(thank|thanks) [you] (so|very) much',
      '(many|huge|big|massive|heartfelt) (thanks|thank you)',
      '(can not|could not) (thank|fault|be happier|have been (nicer|kinder|easier|better|happier|more helpful)|recommend)',
      '(highly|definitely|gladly|happily|certainly) recommend',
      '(impressed|delighted|thrilled|overjoyed|chuffed|over the moon|grateful|gratitude|speechless|relieved|ecstatic|blown away|so happy|very happy|really happy|so pleased|very pleased|pleased|touched)',
      '(i|we) owe you',
      '(fantastic|wonderful|excellent|amazing|awesome|superb|outstanding|brilliant|marvellous|terrific|incredible|exceptional) (service|job|work|help|support|time|product|team|experience|stuff|app|people)',
      '(well done|nice work|good job|great job|great work|keep it up|kudos|hats off|bravo|top marks|nice one)',
      'much better',
      '(compliments|pass on (my|our) (thanks|compliments)|pass (my|our) thanks)',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(thank you|thanks|thx|cheers|ta|tysm) (for|to|so|everyone|everybody|all|that|again)',
      '(arrived|came|landed|turned up) … (perfect|early|safely|quickly|well|lovely|beautiful|works|before)',
      '(great|perfect|excellent|brilliant|amazing|awesome|fantastic|wonderful|lovely|superb|ace|spot on|beautiful|gorgeous|delicious|charming)',
      '(appreciate|appreciated)',
      '(so|really|very|super|incredibly|extremely) (helpful|kind|patient|quick|fast|easy|friendly|good|nice|happy|smooth|polite)',
      '(happy|glad|pleased) (with|to|that|about|now)',
      '(got the job|told everyone|told the entire|told all|told my|will be back|coming back|come back|be back)',
      '(quick|fast|prompt|speedy|kind|honest|clear) (reply|response|answer|quote|fix|help|turnaround|delivery)',
      'not bad [at all]',
      '(enjoy|enjoyed|enjoying)',
      '(no further|no more) questions',
      '(you can|please) close (this|the ticket|it)',
      '(thought|like) you would like to know',
      '(it|that) was my (vpn|fault|mistake|browser|end|own)',
      '(in|within) (minutes|seconds|no time|ten minutes|five minutes|an hour)',
      '(finally|at last) … (can|works|see|working)',
    ],
  },
  {
    strength: 1,
    patterns: [
      '^ (thanks|thank you|cheers|thx|ta|tysm) [_] [_] $',
      '(good|nice|better|easy|smooth|friendly|helpful|haha|lol|fun)',
      '(is|are) fine',
      '(recommend|recommended)',
    ],
  },
];
