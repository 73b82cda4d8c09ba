import type { PatternSet } from '../../language/net.ts';
import { parsePattern } from '../../language/pattern.ts';
import type { Reading } from '../../language/types.ts';

const SET = 'customer-rhetorical';

/** Questions that vent or greet and want no answer. */
const PATTERNS = [
  'how (hard|difficult|complicated) (can|could|is|must) (it|this|that)',
  'how (is|was) (this|that|it) [still|even|in any way|possibly] (acceptable|ok|okay|possible|allowed|legal|fair|normal|my fault|my problem)',
  'how (many|often) [more] times [do|must|should|have|will]',
  'how (dare|stupid|dumb)',
  'how are you',
  '^ [i] hope (all|you|everything|this) [_] [_] [_] [well|fine|good|great] $',
  '^ [i] hope [you] [are] [all] (well|fine|good)',
  '^ (thanks|thank you|cheers|many thanks) [so much|very much|a lot|in advance] $',
  'what am i supposed to (do now|say|tell|eat|wear|think)',
  'who (runs|is running) (this|that|your|the)',
  'is (anyone|anybody|somebody|someone) [even|actually] (alive|awake|there|home|listening|working|reading)',
  'what (do|does) (this|that) say about',
  'is (that|this) (really|seriously|how) [what|how] (you|we)',
  '(fancy|imagine) that',
  '(who|how|what) on earth',
  'how (is|are) (it going|things|everything|everyone)',
  'what (kind|sort|type) of (company|people|service|business|outfit|support|place|person)',
  'what is the point',
  'what (a|is) (joke|wrong with you)',
  'what (were|are) you (thinking|playing at|doing over there|people doing)',
  'what else can (i|we) say',
  'what more [can|do|is]',
  'who (even|else|on earth|in their right mind|does that|does this|knew|knows|cares|designs|designed|tests|thought)',
  'why (would|should) (anyone|anybody|i (believe|trust|pay|stay|bother))',
  'why (do|does|did) (i|we) (even|bother|pay|always)',
  'why am i not surprised',
  'why ~be (this|it|everything|that|you) (so|such|always|still so)',
  '(do|must|should) (i|we) [really] [have to|need to] (wait|beg|call|write|ask|explain|repeat|chase) [_] [_] [_] [_] (again|until|for (someone|somebody)|every|each)',
  'where have you been all',
  '(is|was) (it|that) [so|too|really] [so|too|that] (much|hard|difficult) to',
  '(is|was) (this|that|it) (a|some|some kind of|your idea of a) joke',
  '(do|does|did) (anyone|anybody|you|you people|you guys|your people|your team) [even|ever|actually] (read|reads|care|listen|test|check|know what|have any idea|understand how|realise|realize|want|think|exist|work)',
  '(do|did) i look like',
  '(are|were) you (kidding|joking|serious|insane|mad|for real|people|having a laugh|even)',
  '^ (seriously|really|what|huh|hello|anyone|anybody|excuse me|right|ok|okay|no|yes|wow|sorry|banned|again|why) [_] $',
  '^ (and|so) (really|seriously|what) $',
  '(is that|is this) (how|what|the way|really how) (you|we|your)',
  '(you|they) call (this|that) [a|an]',
  'since when',
  "(would|wouldn't|would not) you (believe|agree|think|be)",
  '(can|could) you (believe|imagine)',
  'you know what',
  'guess what',
  '(does|do) (it|that|this|any of it|any of this) (even matter|sound|seem|look) [_] [_] (fair|right|normal|reasonable|acceptable|ok|okay)',
  'have (you|any of you) (even|any idea)',
  '(who|what) do (i|you|they) think',
  'am i (asking too much|the only one|crazy|talking to|speaking to|being unreasonable)',
];

/** To be compiled into the same net as the rules' patterns. */
export const rhetoricalPatternSet = (): PatternSet => ({ id: SET, patterns: PATTERNS.map(parsePattern) });

/** True for a question that wants no answer. */
export const isRhetorical = (reading: Reading): boolean => reading.matches.some((match) => match.set === SET);
