import { parentPort, workerData } from 'node:worker_threads';
import type { Entry, NoCase } from './case.ts';
import { checker } from './checker.ts';

const check = checker(workerData);
parentPort?.on('message', ({ id, entries }: { id: number; entries: readonly (Entry | NoCase)[] }) => {
  parentPort?.postMessage({ id, answers: entries.map(check) });
});
