import type { Level, Scope } from '../../lib/analyzer/types.ts';
import type { Example, Rule } from '../../lib/rules/define.ts';

const FAMILIES: Readonly<Record<string, string>> = {
  emp: 'Empathy',
  own: 'Ownership',
  res: 'Respect',
  frm: 'Framing',
  act: 'Action',
  per: 'Personal and clarity',
  inc: 'Inclusion',
  safe: 'Safety',
};
const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error: a slip, always shown',
  warn: 'warn: likely to land badly',
  hint: 'hint: shown when little else is',
};
const SCOPES: Readonly<Record<Scope, string>> = {
  span: 'the words themselves',
  sentence: 'the sentence and those beside it',
  reply: 'the reply',
  'reply+customer': "the reply and the customer's message",
  'reply+thread': 'the reply and the thread',
};
const SHOWN = 2;
/** Examples up to this length are preferred: they are read at a glance. */
const AT_A_GLANCE = 220;

/** docs/rules.md: every built-in rule by family, as its file says it. */
export function rulesPage(rules: readonly Rule[]): string {
  const families = Map.groupBy(rules, (rule) => rule.id.split('.', 1)[0] ?? '');
  const chapters = [...families].map(([family, members]) =>
    [`## ${FAMILIES[family] ?? family}`, ...members.map(section)].join('\n\n'),
  );
  return `${[OPENING(rules), ...chapters].join('\n\n')}\n`;
}

const OPENING = (rules: readonly Rule[]): string => `# Rules

<!-- Generated from lib/rules by \`npm run docs\`. Change the rule, not this page. -->

The ${rules.length} things that Attune looks for: what each says of the words, why it matters to the reader, and texts on which it speaks
and on which it must not. Each of these texts is also a test, as are the further ones in the rule's file.`;

function section(rule: Rule): string {
  const facts = [
    `**${escaped(rule.what)}.** ${escaped(rule.why)}`,
    [`- Level: ${LEVELS[rule.level]}`, `- Looks at: ${SCOPES[rule.scope]}`, `- Source: ${escaped(rule.source)}`].join('\n'),
    `Speaks on:\n\n${examples(rule.examples.fires)}`,
    `Is silent on:\n\n${examples(rule.examples.silent)}`,
  ];
  return [`### ${rule.id}`, ...facts].join('\n\n');
}

function examples(all: readonly Example[]): string {
  const short = all.filter((example) => textsOf(example).join('').length <= AT_A_GLANCE);
  return [...short, ...all.filter((example) => !short.includes(example))].slice(0, SHOWN).map(item).join('\n');
}

/** The reply last: what was said before it explains it. */
function item(example: Example): string {
  const why = example.why ? ` (${escaped(example.why)})` : '';
  return `- ${textsOf(example).map(escaped).join('<br>')}${why}`;
}

function textsOf({ thread = [], customer, requester, mode, channel, reply }: Example): readonly string[] {
  const reader = mode === 'internal' ? 'Note to colleagues' : channel === 'chat' ? 'Chat reply' : 'Reply';
  return [
    ...thread.map(({ from, text }) => `${from === 'customer' ? 'Customer' : 'Agent'}, earlier: “${text}”`),
    ...(customer === undefined ? [] : [`Customer${requester ? ` (${requester})` : ''}: “${customer}”`]),
    `${reader}${requester && customer === undefined ? ` to ${requester}` : ''}: “${reply}”`,
  ];
}

const MARKUP = '\\`*_<>[]|#~$';

/** As plain words in Markdown, on one line. */
const escaped = (text: string): string =>
  [...text.replaceAll(/\s*\n\s*/g, ' ⏎ ')].map((char) => (MARKUP.includes(char) ? `\\${char}` : char)).join('');
