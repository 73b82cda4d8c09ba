import type { Conversation, CustomerState } from '../analyzer/types.ts';
import { nounForSlot } from './noun.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** What can stand in a phrase's slots for this customer, by slot name. A fact that is not known, or would not read well, is left out. */
export function factsFor(
  customer: CustomerState,
  { customer: message = '' }: Pick<Conversation, 'customer'>,
): Readonly<Record<string, string>> {
  const facts: Record<string, string | null | undefined> = {
    noun: firstOf(customer.nouns, (noun) => nounForSlot(noun, opensSentence(message, noun))),
    order: customer.identifiers.find(({ kind }) => kind === 'order')?.value,
    amount: customer.identifiers.find(({ kind }) => kind === 'amount')?.value,
    wait: waitOf(customer.daysWaiting ?? 0),
    contacts: customer.contacts > 1 ? ORDINALS[customer.contacts - 1] : null,
    deadline: firstOf(customer.stakes, deadlineOf),
    stakes: firstOf(customer.stakes, atStake),
    'customer.first_name': customer.firstName,
  };
  const known: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts)) if (fact) known[name] = fact;
  return known;
}

function opensSentence(message: string, noun: string): boolean {
  const at = message.indexOf(noun);
  const before = at < 0 ? '' : message.slice(0, at).trimEnd();
  return before === '' || '.!?:\n'.includes(before.at(-1) ?? '') || message.charAt(at - 1) === '\n';
}

function firstOf(values: readonly string[], read: (value: string) => string | null): string | null {
  for (const value of values) {
    const fact = read(value);
    if (fact !== null) return fact;
  }
  return null;
}

const waitOf = (days: number): string | null =>
  days < 2 ? null : days < 14 || days % 7 !== 0 ? `${days} days` : `${days / 7} weeks`;

/** "before Friday" is "Friday"; "on the 9th" may be a floor, so only words that set a limit count. */
function deadlineOf(stake: string): string | null {
  const [link = '', ...rest] = stake.split(' ');
  const date = rest.join(' ');
  return ['by', 'before', 'until', 'till'].includes(link.toLowerCase()) && date.length > 2 ? date : null;
}

/** "my wedding" is "your wedding"; "the audit" and "a wedding" stay. Amounts and dates are other facts. */
function atStake(stake: string): string | null {
  const [owner = '', ...rest] = stake.split(' ');
  const thing = nounForSlot(rest.join(' '));
  if (thing === null) return null;
  const lower = owner.toLowerCase();
  if (lower === 'my' || lower === 'our') return `your ${thing}`;
  return lower === 'the' ? `the ${thing}` : null;
}
