import type { Discourse } from './context.ts';
import type { Conversation, CustomerState } from './types.ts';

/** How the customer is and what they need, from their last message and the thread. */
export function customerState(_message: Discourse, conversation: Conversation): CustomerState {
  return {
    states: ['neutral'],
    intensity: 0,
    evidence: [],
    asks: [],
    identifiers: [],
    tried: [],
    stakes: [],
    contacts: 1 + conversation.thread.filter((m) => m.from === 'customer').length,
    nouns: [],
    situations: [],
  };
}
