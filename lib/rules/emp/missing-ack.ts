import { acknowledges } from '../../analyzer/acknowledgement.ts';
import type { Context, Hit } from '../../analyzer/context.ts';
import { gravityOf } from '../../analyzer/customer/gravity.ts';
import { openingOfBody, starter } from '../../analyzer/edits.ts';
import { coreOf } from '../../analyzer/spans.ts';
import type { CustomerState, Reframe, Span } from '../../analyzer/types.ts';
import { chooseStatements } from '../../phrases/choose.ts';
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

function isUpset({ states: [state], intensity }: CustomerState, gravity: number): boolean {
  if (state === 'satisfied' || gravity < HEAVY) return false;
  return gravity >= PLAINLY_HEAVY || (state !== 'neutral' && state !== 'confused' && intensity > 1);
}

const OFFERED = 3;

/** One sentence of acknowledgement before the first sentence of the body: built from the customer's own facts where they are known. */
function statements({ customer, conversation, reply }: Context, at: Span): readonly Reframe[] {
  const fitting = customer && customer.states[0] !== 'neutral' ? chooseStatements(customer, conversation) : [];
  const noun = customer?.nouns[0];
  const own = [
    noun ? `{What happened} with your ${noun} should not have happened.` : '{What happened} should not have happened.',
    "I'm sorry that {what it cost you}.",
  ];
  return [...fitting.map(({ text }) => text), ...own].slice(0, OFFERED).map((text) => inserted(text, at, reply.text));
}

/** After "Hi Ana, " it goes on in lower case, and what follows it begins in upper case. */
function inserted(statement: string, { start }: Span, text: string): Reframe {
  const goesOn = text.slice(0, start).trimEnd().endsWith(',') && !text.slice(0, start).endsWith('\n');
  const first = statement.split(' ', 1)[0] ?? '';
  const keeps = first === 'I' || first.startsWith("I'") || first.startsWith('{');
  const opening = goesOn && !keeps ? statement.charAt(0).toLowerCase() + statement.slice(1) : statement;
  const next = text.charAt(start);
  const raised = goesOn ? next.toUpperCase() : next;
  return starter({ start, end: start + (raised === next ? 0 : 1) }, `${opening} ${raised === next ? '' : raised}`);
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
  learning: true,
  examples: { fires, silent },
});
