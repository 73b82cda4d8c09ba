import type { Cue } from './cue.ts';

/** Less than what was promised, shown or hoped for. */
export const DISAPPOINTED: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(disappointed|disappointing|disappointment|let down|letdown|underwhelmed|underwhelming|disheartened|disheartening|crestfallen|gutted|deflated|disillusioned|dissatisfied|unimpressed)',
      'expected (more|better|something|a|an|at least)',
      'not what (i|we) (expected|ordered|was|were|paid|thought|hoped|imagined|wanted)',
      'nothing like (the|what|your|it)',
      '(was|were|had been) (hoping|looking forward|excited|so excited|promised|expecting)',
      '(had|i) (hoped|higher hopes|high hopes|such hopes|imagined)',
      '(such|what) a (shame|pity|let down|waste)',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(shame|pity|sadly|regrettable|mediocre|subpar|poor|lacklustre|lackluster|sub standard|substandard|below par|cheap looking|flimsy|tatty|shoddy|tired looking|not great|so so|meh)',
      '(not|never|hardly|barely) (worth|as described|as advertised|as shown|as good|the quality|the same|up to|quite|match|like the)',
      '(photos|pictures|picture|photo|website|listing|ad|advert|brochure|demo|description) … (different|show|showed|shows|said|says|looked|looks|promised|suggested)',
      '(you|your site|your website|your ad|it) (said|promised|advertised|claimed|say|wrote|claim|promise) … (but|and|instead|yet|every)',
      '(used to be|used to|it was|they were) (better|great|good|so good|lovely|excellent|the best|brilliant)',
      '(would|had) have thought',
      '(after|for) [_] (years|decades) … (thought|expected|expect|hoped|more|customer|loyal)',
      '(anniversary|honeymoon|wedding|birthday|christmas|graduation|once in a lifetime|special occasion|first holiday|retirement)',
      '(saved|saving) (up|for)',
      '(wrong) (colour|color|size|shade|one|flavour|flavor|item|model|dress|cake)',
      '(faded|scratched|chipped|dented|wilted|stale|bruised|squashed|melted|torn|ripped|stained|peeling|cracked|shrunk|wonky|mouldy|burnt)',
      '(fell apart|came apart|broke|snapped|split|stopped working|gave up|died) (after|within|in|on|the)',
      '(expected|hoped) … (not|but)',
      '(i|we) (do|did) not (think|feel) (it|this|that) (is|was) (fair|right|good|worth)',
      '(fair|unfair)',
      'no longer (the|what|as|feels|seems|worth)',
      '(should|ought) (come|be) back',
      '(luxury|premium|deluxe|gourmet|handmade|hand made|award)',
      '(only|just) (half|two|three|one|the first)',
    ],
  },
  {
    strength: 1,
    patterns: [
      '(loyal|loyalty)',
      '(honestly|frankly|to be honest)',
      '(smaller|thinner|shorter|duller|darker|worse|weaker|slower) than',
      '(missing|no) _ , no _',
      'made do',
      '(refund|partial refund|discount|money back)',
      '(not|no) (angry|cross|upset|asking)',
      '(form letter|plastic bag|bin|bins)',
      '(you cancelled|you dropped|you removed|you changed|removed|discontinued|gone)',
      'different (from|to|than)',
      'than (i|we) (expected|thought|hoped|paid)',
    ],
  },
];
