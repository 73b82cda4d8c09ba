/**
 * Attune beside other checkers on the texts of its rules' examples: `npm run bench:peers`. Time a text, and on how many of the texts
 * on which a rule must fire, and of those on which it must not, each program says something. Attune's rules were written with these
 * texts as their tests, so it has them all; the others look for other things (grammar, style, slurs, mood). The table shows what is
 * left unsaid without Attune, not how good anyone is at their own task.
 */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import writeGood from 'write-good';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../lib/analyzer/opinion/learned.ts';
import type { Example } from '../../lib/rules/define.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { conversationOf, draftOf } from '../../scripts/check/case.ts';

/** Below this VADER's authors call a text negative (github.com/cjhutto/vaderSentiment, "About the Scoring"). */
const NEGATIVE = -0.05;

interface Text {
  readonly rule: string;
  readonly example: Example;
}
/** Whether the program says anything of the text. */
type Says = (text: Text) => boolean | Promise<boolean>;

const texts = (kind: 'fires' | 'silent'): readonly Text[] =>
  RULES.flatMap(({ id, examples }) => examples[kind].map((example) => ({ rule: id, example })));
const firing = texts('fires');
const silent = texts('silent');

const harper = new LocalLinter({ binary });
await harper.setup();

/** One with nothing remembered of the texts, so that the second question costs what the first did. */
const attune = (asks: (rule: string, found: string) => boolean): Says => {
  const analyzer = createAnalyzer(RULES, learnedOpinion());
  return ({ rule, example }) =>
    analyzer.analyze(draftOf(example), conversationOf(example)).findings.some((finding) => asks(rule, finding.rule));
};

const programs: Readonly<Record<string, Says>> = {
  'Attune, the finding meant': attune((rule, found) => rule === found),
  'Attune, any finding': attune(() => true),
  'harper.js (grammar)': async ({ example }) => (await harper.lint(example.reply)).length > 0,
  'alex (insensitive words)': ({ example }) => alex(example.reply).messages.length > 0,
  'write-good (style)': ({ example }) => writeGood(example.reply).length > 0,
  'vader-sentiment (negative)': ({ example }) => SentimentIntensityAnalyzer.polarity_scores(example.reply).compound <= NEGATIVE,
};

/** Compiles a program's code on texts that are not counted. */
const WARM_UP = 40;

console.log(`${firing.length} texts on which a rule fires, ${silent.length} on which it is silent; median ms a text\n`);
console.log(`${'program'.padEnd(30)}${'firing'.padStart(16)}${'silent'.padStart(16)}${'ms'.padStart(8)}`);
for (const [name, says] of Object.entries(programs)) {
  for (const text of silent.slice(0, WARM_UP)) await says(withoutMemo(text));
  const times: number[] = [];
  const marked = async (all: readonly Text[]): Promise<string> => {
    let count = 0;
    for (const text of all) {
      const started = performance.now();
      if (await says(text)) count++;
      times.push(performance.now() - started);
    }
    return `${count} (${Math.round((100 * count) / all.length)} %)`;
  };
  const cells = [(await marked(firing)).padStart(16), (await marked(silent)).padStart(16)];
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(name.padEnd(30) + cells.join('') + median.toFixed(2).padStart(8));
}

/** The same in other words for a memo: the measured run meets the text for the first time. */
function withoutMemo({ rule, example }: Text): Text {
  return { rule, example: { ...example, reply: `${example.reply.toLowerCase()} and so on` } };
}
