import { apologiesIn, takesBlame } from '../../analyzer/apologies.ts';
import type { Context, Hit } from '../../analyzer/context.ts';
import { starter } from '../../analyzer/edits.ts';
import { isIdle } from '../../analyzer/idle.ts';
import { coreOf } from '../../analyzer/spans.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './apology-no-action.examples.ts';

function detect(context: Context): readonly Hit[] {
  const { sentences } = context.reply;
  const sorry = new Set(apologiesIn(context.reply).map(({ sentence }) => sentence));
  const told = sentences.filter((sentence) => sorry.has(sentence) || takesBlame(sentence));
  const [first, ...others] = told;
  const last = told.at(-1);
  if (!first || !last || !sentences.every(isIdle)) return [];
  const after = { start: last.end, end: last.end };
  const lead = '.!?…:)'.includes(context.reply.text.charAt(last.end - 1)) ? ' ' : '. ';
  return [
    {
      spans: [coreOf(first), ...others.map(coreOf)],
      reframes: [
        starter(after, `${lead}I'll {what you do} and write to you by {time}.`),
        starter(after, `${lead}I have {what you did}, and {result} by {time}.`),
        starter(after, `${lead}Could you tell me {the fact you need}, so that I can {what you do}?`),
      ],
    },
  ];
}

/** Sorry, and nothing else. */
export const apologyNoAction = defineRule({
  id: 'own.apology-no-action',
  level: 'warn',
  scope: 'reply',
  dimensions: ['ownership', 'commitment'],
  what: 'An apology without a repair or next step',
  why: 'An apology calms only with what happens next, who does it and by when.',
  source:
    'Lewicki, R. J., Polin, B. & Lount, R. B. (2016). An exploration of the structure of effective apologies. Negotiation and Conflict Management Research 9(2)',
  detect,
  learning: true,
  examples: { fires, silent },
});
