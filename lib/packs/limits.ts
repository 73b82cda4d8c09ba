/** How much a pack may hold. Generous for a team's voice, tight enough that no file can make the browser stop. */
export const LIMITS = {
  /** UTF-16 units of the whole file: about 1 MB. */
  characters: 1_000_000,
  /** YAML tokens: names, values, marks and line ends. A pack of 300 rules needs about a third. */
  tokens: 60_000,
  /** Lists and names inside each other. A pack needs 5. */
  depth: 24,
  rules: 300,
  patterns: 20,
  pattern: 200,
  /** Words of all patterns together: each is read as the analyser reads one, which takes a quarter of a millisecond. */
  patternWords: 2000,
  reframes: 5,
  reframe: 400,
  examples: 20,
  example: 2000,
  /** As for every rule: it has to fit on the card. */
  what: 48,
  why: 110,
  id: 40,
  name: 80,
  version: 20,
  source: 300,
  /** Problems listed; a file with more is better read from its first ones. */
  problems: 200,
} as const;
