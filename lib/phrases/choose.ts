import type { Conversation, CustomerState, StateName } from '../analyzer/types.ts';
import type { Statement } from '../session/types.ts';
import { slotsOf } from '../text/slots.ts';
import { factsFor } from './facts.ts';
import type { Phrase } from './phrase.ts';
import { PHRASES } from './registry.ts';
import { alreadySaid, saidIn } from './said.ts';
import { fillSlots, slotNames } from './slot-text.ts';

/** As many as the panel shows without scrolling. */
const MOST = 6;
/** Six statements about one trouble are one choice. */
const MOST_OF_A_SITUATION = 3;

/** Situations that a state brings along, whatever the trouble is. */
const BY_STATE: Partial<Record<StateName, string>> = { anxious: 'worry', urgent: 'deadline', satisfied: 'gratitude' };

/**
 * Empathy statements for this customer, best first, at most six: chosen by state and situation, filled with the customer's own
 * facts. A slot that nothing fits stays to be filled by the agent; filled statements come first. Nothing that the thread already says.
 */
export function chooseStatements(customer: CustomerState | null, conversation: Conversation): readonly Statement[] {
  if (!customer) return [];
  const facts = factsFor(customer, conversation);
  const said = saidIn(conversation);
  const situations = situationsFor(customer);
  const ranked = PHRASES.filter((phrase) => situations.includes(phrase.situation) && suits(phrase, customer))
    .map((phrase) => {
      const text = capitalised(fillSlots(phrase.text, facts));
      return { phrase, text, score: score(phrase, text, customer, situations.indexOf(phrase.situation)) };
    })
    .filter(({ text }) => !alreadySaid(text, said))
    .sort((a, b) => b.score - a.score);
  const taken = new Map<string, number>();
  const chosen = ranked.filter(({ phrase: { situation } }) => {
    const count = taken.get(situation) ?? 0;
    taken.set(situation, count + 1);
    return count < MOST_OF_A_SITUATION;
  });
  return chosen.slice(0, MOST).map(({ phrase, text }) => ({
    id: phrase.id,
    text,
    slots: slotsOf(text).map(({ start, end }) => ({ start, end })),
    because: because(phrase, customer),
  }));
}

/** Grief leaves room for nothing else, and neither does joy. */
function situationsFor({ situations, states, contacts }: CustomerState): readonly string[] {
  if (states.includes('sad') && situations.includes('bereavement')) return ['bereavement'];
  if (states[0] === 'satisfied') return ['gratitude'];
  const byState = states.flatMap((state) => BY_STATE[state] ?? []);
  const again = contacts > 2 ? ['repeat-contact'] : [];
  return [...new Set([...situations.filter((situation) => situation !== 'bereavement'), ...again, ...byState, 'general'])];
}

/** A calm customer is not told how upset they are, and an upset one is not just thanked. */
const suits = (phrase: Phrase, { states }: CustomerState): boolean =>
  states[0] === 'neutral' ? phrase.states.includes('neutral') : phrase.states.some((state) => states.includes(state));

/** Open slots weigh most; then the situation, the strongest state, and facts that only this customer has. */
function score(phrase: Phrase, text: string, { states: [strongest] }: CustomerState, place: number): number {
  const open = slotNames(text).length;
  const facts = slotNames(phrase.text).filter((name) => name !== 'noun').length;
  const state = phrase.states[0] === strongest ? 35 : phrase.states.includes(strongest) ? 30 : 0;
  return state + 15 * facts - 12 * place - (open > 0 ? 1000 + 100 * open : 0);
}

function because(phrase: Phrase, customer: CustomerState): string {
  const shown = customer.evidence.find(({ state }) => phrase.states.includes(state));
  if (shown) return `They wrote “${shown.quote}”`;
  if (customer.situations.includes(phrase.situation)) return `Fits: ${phrase.situation.replaceAll('-', ' ')}`;
  return customer.states[0] === 'neutral'
    ? 'A calm message: thanks or a paraphrase is enough'
    : `Reads as ${customer.states[0].replaceAll('-', ' ')}`;
}

const capitalised = (text: string): string => (text.startsWith('{') ? text : text.charAt(0).toUpperCase() + text.slice(1));
