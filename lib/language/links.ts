/** Words that tie a clause to another. */

/** Words that open a clause and say how it hangs on the one before. */
export const LINKS = new Set([
  'because',
  'since',
  'as',
  'if',
  'unless',
  'when',
  'once',
  'until',
  'while',
  'although',
  'though',
  'but',
  'however',
  'yet',
  'still',
  'so',
  'and',
  'or',
  'that',
  'which',
  'who',
  'whether',
  'before',
  'after',
  'where',
  'why',
  'how',
  'what',
  'nevertheless',
  'therefore',
]);
export const INNER_LINKS = new Set([
  'if',
  'because',
  'unless',
  'that',
  'when',
  'since',
  'until',
  'whether',
  'although',
  'though',
]);
export const COORDINATING = new Set(['and', 'or', 'but', 'so', 'then']);
/** As subjects of their own verb ("that happened", "which failed") these words are no mere links. */
export const RELATIVE = new Set(['that', 'which', 'who', 'what', 'this']);
/** After these, or with the last two themselves, a verb has no subject of its own. */
export const NON_FINITE = new Set(['to', 'being', 'having']);
/** "Had you told us", "should it fail": a condition told by word order alone. */
export const HYPOTHETICAL = new Set(['had', 'should', 'were']);
