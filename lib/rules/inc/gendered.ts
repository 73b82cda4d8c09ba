import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { spanOf } from '../../analyzer/spans.ts';
import { rememberBy } from '../../text/remember.ts';
import { defineRule } from '../define.ts';
import { address } from './gendered.address.ts';
import { fires, silent } from './gendered.examples.ts';
import { type Found, isCapital } from './gendered.found.ts';
import { pronoun } from './gendered.pronouns.ts';
import { role } from './gendered.roles.ts';

function detect(context: Context): readonly Hit[] {
  const known = wordsOfThread(context);
  return context.reply.sentences.flatMap((sentence) => {
    const { tokens } = sentence.reading;
    const found: Found[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.quoted || (known.has(token.normal) && !GREETED.has(token.normal))) continue;
      const hit = address(sentence, i, context) ?? role(sentence, i, known) ?? unknown(sentence, i, context);
      if (hit) {
        found.push(hit);
        i = Math.max(i, hit.to - 1);
      }
    }
    return found.map(({ from, to, reframes }) => ({ spans: [spanOf(sentence, from, to)], reframes }));
  });
}

/** A pronoun for somebody whom nobody has named. */
function unknown(sentence: Sentence, i: number, context: Context): Found | null {
  const found = pronoun(sentence, i, wordsOfThread(context));
  return found && !isIntroduced(context, sentence, sentence.reading.tokens[i]?.normal ?? '') ? found : null;
}

/** "It's on Sanjay's van, he's just done 51": the pronoun of somebody whom an earlier sentence names. */
function isIntroduced({ reply }: Context, sentence: Sentence, word: string): boolean {
  const gender = HIS.has(word) ? HIS : HER;
  return reply.sentences.some(
    ({ index, reading: { tokens } }) =>
      index < sentence.index &&
      tokens.some(({ normal }) => gender.has(normal)) &&
      tokens.some((token, i) => i > 0 && isCapital(token) && !token.text.startsWith('I') && !gender.has(token.normal)),
  );
}
const HIS = new Set(['he', 'him', 'his', 'himself']);
const HER = new Set(['she', 'her', 'hers', 'herself']);

/** The customer's "hi guys" does not make guys of them. */
const GREETED = new Set(['guys', 'sir', 'madam', 'guy', 'man']);

/** What the customer and the thread already said: their word for somebody is theirs to choose. */
const wordsOfThread = rememberBy((context: Context) => context.conversation, wordsIn);

function wordsIn({ customerText, thread }: Context): ReadonlySet<string> {
  const out = new Set<string>();
  const discourses = [...(customerText ? [customerText] : []), ...thread.map(({ discourse }) => discourse)];
  for (const { sentences } of discourses)
    for (const { reading } of sentences) for (const token of reading.tokens) out.add(token.normal);
  return out;
}

/** A word that guesses the gender of somebody who did not tell. */
export const gendered = defineRule({
  id: 'inc.gendered',
  level: 'hint',
  scope: 'span',
  dimensions: ['respect'],
  what: 'A word that guesses someone’s gender',
  why: 'A wrong guess stops the reader at the first line; a name or a neutral word never does.',
  source: 'APA (2020). Publication Manual, 7th ed., section 5.5 Gender; Microsoft Writing Style Guide, Bias-free communication',
  detect,
  examples: { fires, silent },
});
