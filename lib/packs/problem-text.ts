/** What a person reads about a problem: what is wrong, why it matters, how to put it right. $1, $2 … are filled in. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The words for each problem in English. A translation looks them up as `pack_<code>_what`, `_why` and `_fix`. */
export const PROBLEM_TEXT = {
  empty: {
    what: 'The file is empty.',
    why: 'There is nothing to read in it.',
    fix: 'Start from the starter pack and change one rule.',
  },
  'too-large': {
    what: 'The file is longer than $1 characters.',
    why: 'A larger file would slow the browser down.',
    fix: 'Split it into several packs.',
  },
  'too-many-parts': {
    what: 'The file has more than $1 names, values and marks.',
    why: 'Reading it would slow the browser down.',
    fix: 'Split it into several packs.',
  },
  'too-deep': {
    what: 'Lists or names are nested more than $1 deep here.',
    why: 'A pack needs only a few levels, and deep files can stop a browser.',
    fix: 'Close the brackets, or move the line to the left.',
  },
  alias: {
    what: '“$1” reads as a YAML anchor or alias.',
    why: 'Aliases can make a small file grow without end, so packs do without them.',
    fix: 'If these are words, put the whole text in quotes. Otherwise write it out.',
  },
  tag: {
    what: '“$1” reads as a YAML type tag.',
    why: 'Packs hold only text, so that a file can never do anything.',
    fix: 'If these are words, put the whole text in quotes. Otherwise remove the tag.',
  },
  'several-documents': {
    what: 'A second document starts here.',
    why: 'One file holds one pack.',
    fix: 'Remove the line “---”, or move what follows to a file of its own.',
  },
  'not-closed': {
    what: 'A quote or bracket is opened and not closed.',
    why: 'Everything after it is read as part of the same text.',
    fix: 'Close it, or put the whole text in double quotes.',
  },
  indent: {
    what: 'This line is indented differently from its neighbours.',
    why: 'In YAML the indentation says what belongs together.',
    fix: 'Line it up with the names above it, with spaces.',
  },
  tab: {
    what: 'This line is indented with a tab.',
    why: 'YAML counts spaces only.',
    fix: 'Replace the tab with spaces.',
  },
  colon: {
    what: 'A second “: ” stands in the same line.',
    why: 'YAML reads it as a new name and value.',
    fix: 'Put the text after the first “: ” in double quotes.',
  },
  'no-colon': {
    what: 'This line has no “: ” between a name and its text.',
    why: 'Every line is a name with its text, or goes on from the line above.',
    fix: 'Write “name: text”, or indent the line under the text it belongs to.',
  },
  comma: {
    what: 'A comma or colon is missing here.',
    why: 'Entries in brackets are kept apart by commas, names from values by a colon.',
    fix: 'Put it before this place.',
  },
  dash: {
    what: 'A list begins in the same line as its name.',
    why: 'In YAML each “- ” entry stands on a line of its own.',
    fix: 'Move “- ” to the next line, two spaces in. If it is text, put it in quotes.',
  },
  start: {
    what: 'A text can’t begin with “$1” unless it is quoted.',
    why: 'YAML keeps this character for itself.',
    fix: 'Put the whole text in double quotes.',
  },
  'after-quote': {
    what: 'Something follows where the text had already ended.',
    why: 'A text in quotes or brackets ends at the closing one.',
    fix: 'Put the whole text in double quotes, or remove what follows.',
  },
  escape: {
    what: 'This backslash means nothing here.',
    why: 'In double quotes a backslash starts a special character.',
    fix: 'Write two backslashes, or use single quotes.',
  },
  syntax: {
    what: 'This can’t be read as YAML or JSON: $1',
    why: 'The rest of the file may be read wrongly because of it.',
    fix: 'Compare the line with the starter pack.',
  },
  'not-a-pack': {
    what: 'This is $1, not a pack.',
    why: 'A pack starts with lines such as “format: attune-pack/1” and “id: my-team”.',
    fix: 'Start from the starter pack.',
  },
  'wrong-format': {
    what: 'The format is $1; this version of Attune reads $2.',
    why: 'Another format may mean something else by the same names.',
    fix: 'Write “format: $2” in the first line.',
  },
  'hostile-key': {
    what: '“$1” can’t be used as a name.',
    why: 'It has a meaning of its own inside the browser.',
    fix: 'Remove this line. Be careful with where the file came from.',
  },
  twice: {
    what: '“$1” stands here for the second time.',
    why: 'Only one of the two could count.',
    fix: 'Keep one of them.',
  },
  'unknown-near': {
    what: '“$1” is not a name that $2 has.',
    why: 'It would be ignored, and the pack would not do what the file says.',
    fix: 'Did you mean “$3”?',
  },
  unknown: {
    what: '“$1” is not a name that $2 has.',
    why: 'It would be ignored, and the pack would not do what the file says.',
    fix: 'Remove the line, or use one of: $3.',
  },
  missing: {
    what: '“$1” is missing.',
    why: '$2',
    fix: 'Add a line such as: $3',
  },
  'wrong-type': {
    what: '“$1” should be $2, and this is $3.',
    why: 'A value of another kind can’t be used here.',
    fix: 'Write $2, such as: $4',
  },
  'needs-quotes': {
    what: '“$1” should be text, and YAML reads this as $2.',
    why: 'Bare numbers, true, false and null are not text in YAML.',
    fix: 'Put it in quotes: "$3"',
  },
  braces: {
    what: '“$1” should be text, and YAML reads this bracket as the start of a list or of names.',
    why: 'A text that begins with { or [ has a meaning of its own in YAML.',
    fix: 'Put the whole text in double quotes.',
  },
  comment: {
    what: '“$1” is empty, since “#” starts a comment here.',
    why: 'YAML leaves out everything from “ #” to the end of the line.',
    fix: 'Put the whole text in quotes: "$2"',
  },
  'too-long': {
    what: '“$1” has $2 characters; $3 is the most.',
    why: 'It has to be read at a glance beside the reply box.',
    fix: 'Shorten it by $4.',
  },
  'too-many': {
    what: '“$1” has $2 entries; $3 is the most.',
    why: 'More would slow down every reply.',
    fix: 'Split it in two.',
  },
  blank: {
    what: '“$1” is empty.',
    why: '$2',
    fix: 'Fill it in, for example: $3',
  },
  'bad-id': {
    what: '“$1” can’t be an id.',
    why: 'Ids are used in settings and links: small letters a to z, digits and hyphens.',
    fix: 'Write it as: $2',
  },
  'bad-level': {
    what: '“$1” is not a level.',
    why: 'The level decides how the words are marked: error, warn or hint.',
    fix: 'Write “$2”.',
  },
  'same-id': {
    what: 'Another rule is called “$1” already, in line $2.',
    why: 'Turning one off would turn off both.',
    fix: 'Give this one its own id.',
  },
  pattern: {
    what: 'This pattern can’t be read: $1',
    why: 'A pattern that can’t be read would never match, or match everywhere.',
    fix: 'Patterns are words, (a|b), [optional], one …, #Verb and ~word for any form of a word.',
  },
  'too-many-words': {
    what: 'From this rule on, the patterns of the pack have more than $1 words.',
    why: 'More would slow down every reply.',
    fix: 'Split the pack in two.',
  },
  language: {
    what: 'The language is “$1”.',
    why: 'Attune reads English replies, so these rules will seldom match.',
    fix: 'Keep it if the patterns are English.',
  },
  'example-silent': {
    what: 'The rule stays silent on this example.',
    why: 'It stands under “fires”, so the rule should find something in it.',
    fix: 'Change the pattern or the example. The rule is loaded as it is.',
  },
  'example-fires': {
    what: 'The rule finds “$1” in this example.',
    why: 'It stands under “silent”, so the rule should leave it alone.',
    fix: 'Narrow the pattern, add an “unless”, or move the example.',
  },
  'reframe-trips': {
    what: 'This reframe would be marked itself, by “$1”.',
    why: 'A suggestion that is marked again sends the writer round in circles, so it is not offered.',
    fix: 'Word it so that no rule finds anything in it.',
  },
  more: {
    what: 'There are $1 more problems.',
    why: 'Most of them often come from the first ones.',
    fix: 'Solve those listed and import the file again.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
