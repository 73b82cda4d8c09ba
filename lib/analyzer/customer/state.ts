import type { Discourse } from '../context.ts';
import type { Conversation, CustomerState } from '../types.ts';
import { asksIn } from './asks.ts';
import { contactsOf, daysWaitingOf } from './contacts.ts';
import { evidenceIn } from './evidence.ts';
import { feelingsOf } from './feelings.ts';
import { identifiersIn } from './identifiers.ts';
import { firstNameOf } from './name.ts';
import { nounsIn } from './nouns.ts';
import { asMeant } from './sarcasm.ts';
import { situationsOf } from './situations.ts';
import { stakesIn } from './stakes.ts';
import { structureIn, weightIn } from './structure.ts';
import { triedIn } from './tried.ts';

/** How the customer is and what they need, from their last message and the thread. */
export function customerState(message: Discourse, conversation: Conversation): CustomerState {
  const told = asMeant(message, [...evidenceIn(message), ...structureIn(message, conversation)]);
  // A message that names no feeling may still tell a grave thing.
  const evidence = told.some(({ strength }) => strength > 1) ? told : [...told, ...weightIn(message)];
  const { states, intensity } = feelingsOf(message, evidence);
  const nouns = nounsIn(message);
  const daysWaiting = daysWaitingOf(conversation);
  const firstName = firstNameOf(message, conversation);
  return {
    states,
    intensity,
    evidence: evidence
      .filter(({ state }) => states.includes(state))
      .map(({ state, span }) => ({ state, span, quote: message.text.slice(span.start, span.end) })),
    asks: asksIn(message),
    identifiers: identifiersIn(message.text),
    tried: triedIn(message),
    stakes: stakesIn(message),
    contacts: contactsOf(message, conversation),
    nouns,
    situations: situationsOf(message, states),
    ...(daysWaiting !== undefined && { daysWaiting }),
    ...(firstName !== undefined && { firstName }),
  };
}
