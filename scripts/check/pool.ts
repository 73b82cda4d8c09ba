import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, CheckerOptions } from './checker.ts';

/** Lines handed to a worker at once: enough that passing them costs nothing, few enough that workers end together. */
const BATCH = 50;

/** Checks lines of JSON on all cores; answers come in the order of the lines, as soon as they are known. */
export async function* checkOnAllCores(lines: AsyncIterable<string>, options: CheckerOptions): AsyncGenerator<Answer> {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('worker.ts', import.meta.url), { workerData: options }),
  );
  try {
    const waiting: Promise<readonly Answer[]>[] = [];
    let turn = 0;
    for await (const batch of batches(lines)) {
      const worker = workers[turn % workers.length];
      if (worker) waiting.push(ask(worker, turn++, batch));
      // Two batches a worker in flight keep it busy and the memory flat.
      if (waiting.length >= workers.length * 2) yield* (await waiting.shift()) ?? [];
    }
    for (const answers of waiting) yield* await answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of lines) {
    if (line.trim() === '') continue;
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function ask(worker: Worker, id: number, lines: readonly string[]): Promise<readonly Answer[]> {
  worker.postMessage({ id, lines });
  for (;;) {
    // A worker answers in order, but two questions may be waiting for it.
    const [answer] = (await once(worker, 'message')) as [{ id: number; answers: readonly Answer[] }];
    if (answer.id === id) return answer.answers;
  }
}
