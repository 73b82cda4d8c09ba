import { patternGroups } from '../groups.ts';

/** How one vouches for what is to come, by what may stand beside it. */
export const PATTERNS = patternGroups({
  /** The agent's word is given; what follows may stand in the present: "I promise it works". */
  sworn: [
    'you can be (sure|certain|confident|assured)',
    '(i|we) [do|can|will|personally|hereby|both|honestly] (guarantee|promise|vow|assure)',
    '(i|we) [can|do] give you (my|our) word',
    'you have (my|our) word',
    '(my|our) word on (that|it|this)',
  ],
  /** Certainty without a gap, anywhere in the sentence. */
  certain: [
    '(mark my words|hand on heart|trust me|swear down|cross my heart|rest assured|rest easy|on my life)',
    '(i|we) swear',
    'you can (bank|count|rely|bet) on (it|that|this)',
    '(bank|count|bet) on it',
    '(for sure|for certain|without fail|without [a] doubt|no doubt|no question|no two ways about it|beyond doubt|come what may)',
    '(a hundred|one hundred|a thousand|1000|hundred|thousand) (percent|per cent)',
    '(100%|1000%|110%|200%)',
    '(a certainty|a sure thing|a done deal|a dead cert|set in stone|as certain as|as good as (solved|done|yours|there|approved))',
    'come rain or (shine|snow)',
    '(on the dot|#Value sharp)',
    '(under|in) any circumstances',
    '(not even for a|no doubt whatsoever)',
    '(every single|each and every|every last)',
    '(for the rest of your|as long as you)',
    '(promise|guaranteed|period|full stop|whatever happens|no matter what) $',
    'it goes without saying',
    '(100%|a hundred percent|100 percent) (sure|certain|legit|guaranteed|safe)',
    '(can|could) possibly (go|happen|fail)',
  ],
  /** So sure that whatever stands beside it is vouched for, in any tense but the past. */
  staked: [
    '(mark my words|hand on heart|swear down|cross my heart|on my life|come what may|no two ways about it|without fail)',
    '(count|bank|bet|rely|depend) on it',
    '(i|we) [will|would|could|can] (bet|stake|put|wager) (my|our) _ [_] on',
    '(i|we) [can|could|will] (vouch|answer) for (it|that|this)',
    '(i|we) [can|will] give (it|that|this) [to] [you] in writing',
    'you (have|got|have got) (my|our) [_] [_] (promise|word|guarantee|assurance|oath)',
    '(give|gave|giving) you (my|our) [_] [_] (promise|word|guarantee|assurance|oath)',
    '(that|this|it) is (a promise|a given|certain|a certainty|guaranteed|a fact|a sure thing|as good as done) [$]',
    '(visa|refund|deal|approval|case|it|that|job|promotion) is [already|practically] in the bag',
    '(as good as done|a thing of the past|safe as houses|an open and shut case|a foregone conclusion|a slam dunk)',
    '(without exception|without question|without a shadow of a doubt|beyond a shadow of a doubt|beyond question|by hook or by crook|till kingdom come)',
    '(in|under) any and all circumstances',
    'with (total|full|complete|absolute|utter|every) (confidence|certainty)',
    '(take it from me|take my word|you can take that as read)',
    '(guaranteed|pakka|i am positive|i am certain|i just know it|i know it) $',
    '(i|we) am (positive|certain) [that] ^',
    'on my _ grave',
    '^ (guaranteed|pakka)',
    'you (are|be) guaranteed #Noun',
    '(i|we) am promising you',
    '(i|we) [can|hereby|do] guarantee you',
    'so [i|we] assure you',
  ],
  /** No other end is possible. */
  only: [
    '(can|could|will) only [ever] (~rule|~go|~get|~end|~win|~say|~be) … (favour|favor|up|better|yes|well|right)',
    '(cannot|can not|could not|will not) (possibly|simply|ever) [_]',
    '(simply|just|physically) (cannot|can not) (~fail|~lose|~refuse|~miss|~come|~go|~happen|~break|~reject|~turn|~leak|~say)',
    '(can|could) not (~fail|~lose|~happen|~touch|~refuse|get lost|go missing|come back|not)',
    'no [_] (scenario|world|universe|circumstance) (where|in which)',
    'not (humanly|remotely|physically) possible',
  ],
  /** What others do without fail, or never do. */
  always: [
    '(never|not) (~fail|~leak|~crash|break down|go down|goes down|breaks down|go missing|get lost|goes wrong|go wrong|let anyone down|let you down)',
    'nothing [has] [_] ever [_] (happen|happens|happened|gone|goes|go)',
    '(they|it|these|those|ours) always (do|does|work|works|pay|pays|come|comes|pass|passes|win|wins|arrive|arrives) [$]',
    '(everybody|everyone|every #Noun) … (~pass|~win|~love|gets paid|get paid|gets in|gets approved)',
    'works (on|for|with) (everyone|everybody|anyone)',
  ],
  /** So from now on. */
  lasting: [
    '(for good|forever|for ever|for life|anymore|any more|henceforth|ever more|for years|until you are old|on time|in your favour|in your favor|with flying colours|no matter the _|first time|not a single|without (a single|any|so much as) [_])',
    '(will|is|are) [now] never (#Verb|going to|gonna|coming)',
    '(will|shall) be (zero|gone|history|perfect|flawless)',
    '(is|are) (history|unhackable|bulletproof|foolproof|failsafe|unbreakable)',
  ],
  /** It says how sure its own verb is. */
  sure: ['(definitely|certainly|surely|absolutely|undoubtedly|inevitably|invariably)'],
  bound: ['(bound|guaranteed|certain) to _', '(be|is|are) as good as #Verb', '(set in stone)'],
  /** Nothing of the kind can ever happen. */
  never: [
    '(never|not ever) … (again|ever)',
    '(not|no one|nobody|nothing) … ever [again]',
    '(never|not) … long as you',
    'ever again',
    'will be the last time',
    'nothing [_] [_] (can|will|could) [possibly] (go wrong|happen)',
  ],
  /** It cannot be otherwise. */
  ruledOut: [
    '(zero|no) chance [at all] (of|that|anything|anyone|_)',
    'no way (the|they|it|he|she|your|that|this|anyone)',
    'impossible (for|that)',
  ],
});
