import { answersTo, unclaimed, wantsOneKind } from '../../analyzer/answers.ts';
import { topicOf } from '../../analyzer/ask-topic.ts';
import type { Context, Hit } from '../../analyzer/context.ts';
import { endOfBody, starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { Ask, Reframe } from '../../analyzer/types.ts';
import type { Reading } from '../../language/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './unanswered.examples.ts';

export const unanswered = defineRule({
  id: 'act.unanswered',
  level: 'warn',
  scope: 'reply+customer',
  dimensions: ['understanding', 'commitment'],
  what: 'A question is still open',
  why: 'A question without an answer means one more message, and the feeling of not being read.',
  source: 'Dixon, Freeman and Toman 2010, "Stop Trying to Delight Your Customers": repeat contacts drive effort',
  detect,
  learning: true,
  examples: { fires, silent },
});

function detect(context: Context): readonly Hit[] {
  const last = context.reply.sentences.findLast(({ role }) => role === 'body');
  const [first] = openAsks(context);
  if (!first || !last) return [];
  return [{ spans: [coreOf(last)], why: shown(first), reframes: insertions(first, context) }];
}

/** Asks that the reply leaves open, where it answers at least one other; or the one "why" that nothing explains. */
function openAsks(context: Context): readonly Ask[] {
  const { customer, customerText, reply } = context;
  if (!customer || !customerText || customer.asks.length === 0) return [];
  const answered = answersTo(customer.asks, customerText, reply);
  const open = customer.asks.filter((ask, i) => answered[i] === false && isWhole(ask));
  if (customer.asks.length === 1)
    return open.filter((ask) => asksWhy(ask) && onlyActs(reply.sentences.map(({ reading }) => reading)));
  if (!answered.includes(true)) return [];
  // What is told beside the asks' words may be an answer in other words: only what nothing of that kind can answer is open.
  const spare = unclaimed(customer.asks, customerText, reply);
  return open.filter((ask) => wantsOneKind(ask, customerText) || spare <= open.length);
}

/** "Of the fly?": a scrap asks nothing that could be looked for. */
const isWhole = (ask: Ask): boolean => ask.kind === 'request' || ask.text.split(' ').length > 3;

const asksWhy = (ask: Ask): boolean => ask.text.toLowerCase().startsWith('why') || ask.text.toLowerCase().includes('explain why');

/** The reply tells what we did and nothing of what happened: no sentence that could be the reason. */
function onlyActs(readings: readonly Reading[]): boolean {
  const reported = readings.some(({ acts }) => acts.has('report'));
  const told = readings.some(
    ({ clauses, acts }) => acts.has('explain') || clauses.some(({ subject, tense }) => subject === 'third' && tense !== 'future'),
  );
  return reported && !told && !readings.some(({ question }) => question);
}

const LONGEST = 80;

/** The open question in the customer's words, short enough for the card. */
function shown(ask: Ask): string {
  const words = ask.text.length > LONGEST ? `${ask.text.slice(0, LONGEST)}…` : ask.text;
  return `No answer yet to “${words}”`;
}

function insertions(ask: Ask, context: Context): readonly Reframe[] {
  const place = endOfBody(context.reply.sentences, context.reply.text);
  if (!place || !context.customerText) return [];
  const topic = topicOf(ask, context.customerText) ?? 'your other question';
  return [
    starter(place.at, `${place.lead}As for ${topic}: {answer}`),
    starter(place.at, `${place.lead}I'll write to you about ${topic} by {time}.`),
  ];
}
