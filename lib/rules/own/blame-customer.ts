import type { Context, Hit, Sentence, SentenceMatch } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { clauseAt, holds } from '../../language/query.ts';
import type { Clause } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { blames } from './blame-customer.deeds.ts';
import { fires, silent } from './blame-customer.examples.ts';
import { reframes } from './blame-customer.reframes.ts';
import { match, nameOf } from './blame-customer.words.ts';

const ASKING = new Set(['why', 'how', 'whether']);

function detect(context: Context): readonly Hit[] {
  return context.reply.sentences.flatMap((sentence) => {
    // A question that blames is another finding: it asks for an account.
    if (sentence.role === 'greeting' || (sentence.reading.question && !tells(sentence))) return [];
    const found = context.matches.filter((each) => each.sentence === sentence);
    const named = new Set(found.map((each) => nameOf(each.pattern)));
    if (named.has('cleared') && !named.has('disowned')) return [];
    if (context.matches.some((each) => isWavedOff(each, sentence))) return [];
    const clause = sentence.reading.clauses.find((each) => blames(sentence.reading, each));
    if (clause) return [hit(sentence, clause)];
    const words = found.find(
      (each) =>
        ['words', 'disowned'].includes(nameOf(each.pattern) ?? '') && !asksAbout(sentence, each.from) && !isOurs(each, found),
    );
    if (!words) return [];
    const around = clauseAt(sentence.reading, words.from);
    const from = Math.min(around?.from ?? words.from, words.from);
    const to = Math.max(around?.to ?? words.to, words.to);
    const span = spanOf(sentence, from, to);
    return [
      {
        spans: [span] as const,
        reframes: reframes(sentence, around ?? null, span),
      },
    ];
  });
}

/** "You left it running, so how was the kitchen to know?": told first, and only then asked. */
const tells = ({ reading: { clauses, tokens } }: Sentence): boolean =>
  tokens[0]?.normal === 'you' && clauses[0]?.mood === 'declarative' && clauses.length > 1;

/** "You forgot the code. It happens to all of us." */
const isWavedOff = (each: SentenceMatch, sentence: Sentence): boolean =>
  each.sentence.index === sentence.index + 1 && nameOf(each.pattern) === 'wavedOff';

/** "You asked why nobody told you": their question, not our reproach. */
const asksAbout = ({ reading }: Sentence, at: number): boolean => holds(reading.tokens, ASKING, Math.max(0, at - 2), at);

/** "You could have been spared this if our mail had named the date." */
const isOurs = (words: SentenceMatch, found: readonly SentenceMatch[]): boolean =>
  found.some((each) => nameOf(each.pattern) === 'ours' && each.from > words.from && each.to >= words.to && startsWithIf(each));
const startsWithIf = ({ sentence, from }: SentenceMatch): boolean =>
  ['if', 'had'].includes(sentence.reading.tokens[from]?.normal ?? '');

function hit(sentence: Sentence, clause: Clause): Hit {
  const span = spanOf(sentence, clause.from, clause.to);
  return { spans: [span], reframes: reframes(sentence, clause, span) };
}

/** The fault is put on the reader. */
export const blameCustomer = defineRule({
  id: 'own.blame-customer',
  level: 'warn',
  scope: 'sentence',
  dimensions: ['ownership', 'respect'],
  what: 'Puts the fault on the reader',
  why: 'Blame makes readers defend themselves; with the thing as subject they can simply fix it.',
  source: 'Brown, P. & Levinson, S. C. (1987). Politeness: Some universals in language usage. Cambridge University Press',
  match,
  detect,
  opinion: {
    adds: true,
    vetoes: true,
    starters: [
      "I couldn't find {what is missing} yet. Could you send it to me?",
      "Here is how {the thing} works: {how}. I'll {what you do} from our side.",
    ],
  },
  examples: { fires, silent },
});
