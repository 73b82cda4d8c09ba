/**
 * How well the customer's state is read, on labelled messages: `npm run bench:customers -- [FILE] [--all] [--tuning] [--misses] [--odd|--even]`.
 * By default only the third that nobody reads while tuning; --tuning takes the other two thirds. State: the first one named, and
 * whether any of ours is any of theirs; intensity: exact, and at most one off; questions: the same number.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import type { CustomerState, StateName } from '../../lib/analyzer/types.ts';
import { isHeldOut } from '../corpus/split.ts';

interface LabelledMessage {
  readonly id: string;
  readonly customer: string;
  readonly state: readonly StateName[];
  readonly intensity: number;
  readonly questions: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** What makes it hard: sarcasm, polite fury, understatement … */
  readonly hard?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    tuning: { type: 'boolean' },
    misses: { type: 'boolean' },
    odd: { type: 'boolean' },
    even: { type: 'boolean' },
  },
});
const file = positionals[0] ?? new URL('../corpus/cases/customers.jsonl', import.meta.url).pathname;
if (values.misses && !values.tuning) throw new Error('Misses may only be read on the tuning part: add --tuning.');
const chosen = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as LabelledMessage)
  .filter((message) => values.all || isHeldOut(message.id) !== Boolean(values.tuning))
  .filter((message) => (!values.odd && !values.even) || (Number(message.id.slice(-1)) % 2 === 1) === Boolean(values.odd));

const analyzer = createAnalyzer([]);
const read = (customer: string): CustomerState | null =>
  analyzer.analyze({ revision: 1, text: '', surface: 'public', channel: 'email' }, { customer, thread: [] }).customer;

interface Tally {
  count: number;
  first: number;
  any: number;
  exact: number;
  near: number;
  asks: number;
}
const empty = (): Tally => ({ count: 0, first: 0, any: 0, exact: 0, near: 0, asks: 0 });
const total = empty();
const groups = new Map<string, Tally>();

for (const message of chosen) {
  const customer = read(message.customer);
  if (!customer) continue;
  const right = {
    first: customer.states[0] === message.state[0],
    any: customer.states.some((state) => message.state.includes(state)),
    exact: customer.intensity === message.intensity,
    near: Math.abs(customer.intensity - message.intensity) <= 1,
    asks: customer.asks.length === message.questions.length,
  };
  const names = [`state: ${message.state[0]}`, ...(message.hard ? [`hard: ${message.hard}`] : [])];
  for (const tally of [total, ...names.map(groupOf)]) {
    tally.count++;
    for (const key of ['first', 'any', 'exact', 'near', 'asks'] as const) if (right[key]) tally[key]++;
  }
  if (values.misses && !(right.first && right.exact && right.asks)) tell(message, customer);
}

function groupOf(name: string): Tally {
  const tally = groups.get(name) ?? empty();
  groups.set(name, tally);
  return tally;
}

function tell(message: LabelledMessage, customer: CustomerState): void {
  console.log(`${message.id} ${message.hard ?? ''}\n   ${message.customer.replaceAll('\n', ' ⏎ ')}`);
  console.log(`   wanted ${message.state} ${message.intensity}; read ${customer.states} ${customer.intensity}`);
  console.log(`   ${customer.evidence.map(({ state, quote }) => `${state} «${quote}»`).join('; ')}`);
  if (customer.asks.length !== message.questions.length)
    console.log(
      `   asks wanted: ${message.questions.join(' | ')}\n   asks read:   ${customer.asks.map((ask) => ask.text).join(' | ')}`,
    );
}

console.log(`${chosen.length} messages (${values.all ? 'all' : values.tuning ? 'tuning part' : 'unread third'})`);
console.log('                        count  state1  any   intensity  ±1   asks');
print('all', total);
for (const [name, tally] of [...groups].sort(([a], [b]) => b.localeCompare(a))) print(name, tally);

function print(name: string, tally: Tally): void {
  const share = (part: number): string => (part / Math.max(1, tally.count)).toFixed(2).padStart(7);
  console.log(
    `${name.padEnd(24)}${String(tally.count).padStart(5)}${[tally.first, tally.any, tally.exact, tally.near, tally.asks].map(share).join('')}`,
  );
}
