/**
 * Attune's work on the page's main thread while an agent types, from Chromium's own trace: `npm run bench:page`.
 * Counted is every call into the content script (timers, frames, observers, listeners, answers) with the layout it forces.
 */
import type { Page } from 'playwright-core';
import { openDesk, openReply } from '../e2e/desk.ts';
import { replyOf235Words } from './texts.ts';

const TICKET = 20418;
/** A quick typist. Milliseconds. */
const BETWEEN_KEYS = 60;
const PAUSE = 1200;
/** What happens later than this after a key belongs to the pause that it began. */
const STILL_TYPING = 240;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor: what other programs of a busy machine took in between is not in it. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

interface Work {
  readonly at: number;
  readonly processor: number;
  readonly clock: number;
}

class Tally {
  readonly processor: number[] = [];
  readonly clock: number[] = [];
  add(index: number, work: Work): void {
    this.processor[index] = (this.processor[index] ?? 0) + work.processor;
    this.clock[index] = (this.clock[index] ?? 0) + work.clock;
  }
}

const desk = await openDesk();
const page = await desk.open('zendesk', TICKET);
await openReply(page, 'zendesk');
await page.keyboard.type('Warming up the code. ');
await pause(page);

const browser = desk.context.browser();
if (!browser) throw new Error('This browser gives no traces.');
await browser.startTracing(page, { categories: ['devtools.timeline'] });
// A pause after each sentence, as people do.
for (const sentence of replyOf235Words('I have asked for it twice.').match(/[^.?!\n]+[.?!\n]*/g) ?? []) {
  await page.keyboard.type(sentence.replaceAll('\n', ' '), { delay: BETWEEN_KEYS });
  await pause(page);
}
const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
await desk.close();

const events = trace.traceEvents.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
const keys = events
  .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
  .map(({ ts }) => ts / 1000);
const typing = new Tally();
const pausing = new Tally();
for (const work of ours(events)) {
  const key = keys.findLastIndex((ts) => ts <= work.at);
  if (key >= 0) (work.at - (keys[key] ?? 0) < STILL_TYPING ? typing : pausing).add(key, work);
}

console.log(`${keys.length} keystrokes, ${Object.keys(pausing.clock).length} pauses; milliseconds on the page's main thread\n`);
console.log(`${''.padEnd(36)}${['median', 'p95', 'p99', 'most'].map((name) => name.padStart(9)).join('')}`);
for (const [name, tally] of Object.entries({ 'a keystroke': typing, 'a finished pause': pausing })) {
  row(`${name}, processor time`, tally.processor);
  row(`${name}, by the clock`, tally.clock);
}

/** Calls into the content script that no other of its calls is around. */
function* ours(all: readonly TraceEvent[]): Generator<Work> {
  const end = new Map<number, number>();
  for (const { name, ts, dur = 0, tdur = dur, tid, args } of all) {
    if (name !== 'FunctionCall' || !args.data?.url?.endsWith('/content-scripts/coach.js')) continue;
    if (ts < (end.get(tid) ?? 0)) continue;
    end.set(tid, ts + dur);
    yield { at: ts / 1000, processor: tdur / 1000, clock: dur / 1000 };
  }
}

function row(name: string, values: readonly number[]): void {
  // Keystrokes on which nothing ran are holes.
  const sorted = Object.values(values).sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
  console.log(name.padEnd(36) + [at(0.5), at(0.95), at(0.99), at(1)].map((value) => value.toFixed(2).padStart(9)).join(''));
}

/** An agent thinks. Nothing on the page tells when that is over. */
function pause(page: Page): Promise<unknown> {
  return page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), PAUSE);
}
