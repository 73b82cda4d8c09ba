import { acknowledges } from '../../analyzer/acknowledgement.ts';
import type { Context, Hit } from '../../analyzer/context.ts';
import { gravityOf } from '../../analyzer/customer/gravity.ts';
import { openingOfBody, starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { CustomerState, Reframe, Span } from '../../analyzer/types.ts';
import { defineRule } from '../define.ts';
import { fires, silent } from './missing-ack.examples.ts';

/** What a message must weigh before the silence about it is worth a mark. */
const HEAVY = 2;
/** Weight at which the signs alone suffice, whatever state was read. */
const PLAINLY_HEAVY = 3;

function detect(context: Context): readonly Hit[] {
  const { customer, customerText, reply } = context;
  if (!customer || !customerText || !isUpset(customer, gravityOf(customerText))) return [];
  const said = reply.sentences.filter((sentence) => sentence.role === 'body');
  const [first] = said;
  if (!first || reply.sentences.some((sentence) => acknowledges(sentence, customerText))) return [];
  return [{ spans: [coreOf(first)], reframes: statements(context, openingOfBody(reply.sentences, reply.text.length)) }];
}

function isUpset({ states: [state] }: CustomerState, gravity: number): boolean {
  if (state === 'satisfied' || gravity < HEAVY) return false;
  return gravity >= PLAINLY_HEAVY || (state !== 'neutral' && state !== 'confused');
}

/** One sentence of acknowledgement before the first sentence of the body. */
function statements({ customer }: Context, at: Span): readonly Reframe[] {
  const noun = customer?.nouns[0];
  return [
    starter(
      at,
      noun ? `{What happened} with your ${noun} should not have happened. ` : '{What happened} should not have happened. ',
    ),
    starter(at, "I'm sorry that {what it cost you}. "),
  ];
}

/** A feeling or a real loss in the message, and nothing in the reply that names it. */
export const missingAck = defineRule({
  id: 'emp.missing-ack',
  level: 'warn',
  scope: 'reply+customer',
  dimensions: ['warmth', 'understanding'],
  what: 'Nothing here names what they went through',
  why: 'Someone upset reads the rest with more trust when the first line shows that you saw what happened.',
  source: 'Zendesk: Customer service empathy statements, "acknowledge before you solve"',
  detect,
  examples: { fires, silent },
});
