interface KeyHelp {
  /** Why a pack or rule needs it. */
  readonly why: string;
  /** A line that could be written. */
  readonly sample: string;
}

/** What each name in a pack is for: shown when it is missing, empty or of the wrong kind. */
const KEY_HELP: Readonly<Record<string, KeyHelp>> = {
  format: { why: 'It says how the file is to be read.', sample: 'format: attune-pack/1' },
  id: { why: 'Settings and messages call it by this id.', sample: 'id: our-voice' },
  name: { why: 'It is what people see in the list of packs.', sample: 'name: Our voice' },
  version: { why: 'It tells a newer file from an older one.', sample: 'version: "1.0"' },
  author: { why: 'It says who to ask about the pack.', sample: 'author: Support team' },
  language: { why: 'It says which language the patterns are in.', sample: 'language: en' },
  rules: { why: 'A pack without rules does nothing.', sample: 'rules: with “- id: first-rule” in the next line' },
  level: { why: 'It decides how the words are marked.', sample: 'level: hint' },
  match: { why: 'It says which words the rule looks for.', sample: 'match: "any inconvenience"' },
  unless: { why: 'It says when the rule keeps quiet.', sample: 'unless: "~refund … today"' },
  what: { why: 'It is the first line of the card: what these words can do.', sample: 'what: Sounds like a form letter' },
  why: { why: 'Nobody changes words without a reason.', sample: 'why: It would fit any ticket, so it comforts nobody.' },
  reframes: { why: 'They are what the writer can use instead.', sample: 'reframes: ["I am sorry about the wait"]' },
  source: { why: 'It says where the advice comes from.', sample: 'source: Brand guide, page 4' },
  examples: { why: 'They prove that the rule does what it should.', sample: 'examples: with “fires” and “silent” below it' },
  fires: { why: 'They are replies in which the rule finds something.', sample: 'fires: ["We apologise for any inconvenience."]' },
  silent: { why: 'They are replies in which it must find nothing.', sample: 'silent: ["Stairs are an inconvenience to many."]' },
};

export function keyHelp(key: string): KeyHelp {
  return (Object.hasOwn(KEY_HELP, key) ? KEY_HELP[key] : undefined) ?? { why: 'It belongs here.', sample: `${key}: …` };
}
