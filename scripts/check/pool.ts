import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Entry, NoCase } from './case.ts';
import { type Answer, type CheckerOptions, checker } from './checker.ts';

/** Replies handed to a worker at once: enough that passing them costs nothing, few enough that workers end together. */
const BATCH = 50;
/** Batches in flight for each worker: it is never idle, and the memory stays flat. */
const AHEAD = 3;

type Batch = readonly (Entry | NoCase)[];
/** What became of a batch; an error is one of the worker itself, such as no memory left. */
type Outcome = readonly Answer[] | Error;

/** Checks replies on all cores; answers come in the order of the replies, as soon as they are known. */
export async function* checkOnAllCores(
  entries: AsyncIterable<Entry | NoCase> | Iterable<Entry | NoCase>,
  options: CheckerOptions,
): AsyncGenerator<Answer> {
  const hands: Hand[] = [];
  try {
    const waiting: Promise<Outcome>[] = [];
    for await (const batch of batches(entries)) {
      if (hands.length === 0 && batch.length < BATCH) {
        // All there is: it would be done before a worker has started.
        yield* batch.map(checker(options));
        return;
      }
      waiting.push(idlest(hands, options).check(batch));
      if (waiting.length >= availableParallelism() * AHEAD) yield* answersOf((await waiting.shift()) ?? []);
    }
    for (const outcome of waiting) yield* answersOf(await outcome);
  } finally {
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }
}

function answersOf(outcome: Outcome): readonly Answer[] {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

/** A further worker while there are cores for one. */
function idlest(hands: Hand[], options: CheckerOptions): Hand {
  const free = hands.toSorted((a, b) => a.load - b.load)[0];
  if (free && (free.load === 0 || hands.length >= availableParallelism())) return free;
  const hand = new Hand(options);
  hands.push(hand);
  return hand;
}

async function* batches(entries: AsyncIterable<Entry | NoCase> | Iterable<Entry | NoCase>): AsyncGenerator<Batch> {
  let batch: (Entry | NoCase)[] = [];
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** One worker and the questions that it has not answered yet. */
class Hand {
  readonly #worker: Worker;
  readonly #asked = new Map<number, (outcome: Outcome) => void>();
  #last = 0;

  constructor(options: CheckerOptions) {
    this.#worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: options });
    this.#worker.on('message', ({ id, answers }: { id: number; answers: readonly Answer[] }) => {
      this.#asked.get(id)?.(answers);
      this.#asked.delete(id);
    });
    this.#worker.on('error', (error) => {
      for (const answer of this.#asked.values()) answer(error);
    });
  }

  get load(): number {
    return this.#asked.size;
  }

  check(entries: Batch): Promise<Outcome> {
    this.#last++;
    this.#worker.postMessage({ id: this.#last, entries });
    return new Promise((resolve) => this.#asked.set(this.#last, resolve));
  }

  dismiss(): Promise<number> {
    return this.#worker.terminate();
  }
}
