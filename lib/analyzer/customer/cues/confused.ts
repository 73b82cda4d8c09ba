import type { Cue } from './cue.ts';

/** Two things that don't agree, or words that mean nothing to the reader. */
export const CONFUSED: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(confused|confusing|confusion|baffled|baffling|puzzled|puzzling|bewildered|perplexed|mystified|clueless|flummoxed|muddled|stumped)',
      '(i|we) (am|are|got|get) [a bit|totally|completely|so|really|now] lost $',
      '(i am|i get) lost',
      '(do|does|did|can|could) not [really|quite|fully|even] (understand|follow|get it|make sense|make head|make out|work out|figure|see how|see why)',
      '(makes|make|made) no sense',
      'what (does|do|is|are) … mean',
      'what is [even|actually] (a|an) _',
      'what is the difference',
      '(which|what) (one|of them|of these|of the two|is right|is correct|is it|do i|should i|am i)',
      '(i|we) (do|can) not [really] (know|tell) (which|what|how|whether|if|where)',
      'not sure (what|which|how|if|whether|where|i understand|who)',
      '(how am i|how are we|what am i|where am i) [supposed|meant] to',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(unclear|ambiguous|contradictory|contradict|contradicts|conflicting|mixed messages|gibberish|jargon|double dutch|greek to me)',
      '(says|say|said|shows|show|tells|wants) … (but|and|yet|while) (the|your|my|it|then|another|on) [_] [_] [_] (says|say|said|shows|show|tells)',
      '(the|one|your) _ [_] (says|say|said|shows) … (says|say|said|shows)',
      '(i|we) thought',
      '(daft|stupid|silly|dumb|basic|newbie|dim) question',
      '(who is the owner|says both|which is it|by mistake or)',
      'but (which|what) (number|one|of|is)',
      '(am|did|have) i (missing|miss|misread|misunderstanding|reading|looking|doing|misunderstood|get|do) [something|it|this] [wrong]',
      '(is|was) (that|this|it) (right|normal|correct|expected|the same|a mistake|an error|meant|supposed)',
      '(two|three|both|different) … (numbers|prices|amounts|dates|versions|answers|logos|names|emails|letters|bills|accounts|buttons|totals)',
      '(never heard|not heard) of',
      'in plain (english|words|language)',
      '(how come|wondering why|do not see how|wonder why)',
      '(or not|or something)',
      '(is there something|do i need to|do i have to|must i|should i|have i to)',
      '(someone|can you|could you|please) [please] explain (what|which|the|how|where|this)',
      '(looked|read|checked) … (times|twice|everywhere|over)',
    ],
  },
  {
    strength: 1,
    patterns: [
      'or (is|do|does|was|did|are|have|should) (it|i|that|they|we|the)',
      '(which|what) [one] $',
      '(it|that|page|website|letter|text|app|email|bill|invoice) says',
      '(but|and) (the|your|my) _ [_] (says|say|said|shows|show)',
      '(apparently|supposedly|somehow)',
      'what (is|are) (a|an|this|these|that|the)',
      '(new to this|first time|not good with|not technical|no idea|no clue|never used)',
      '(instead of|rather than)',
      'does (that|this|it) (mean|count|include|apply)',
    ],
  },
];
