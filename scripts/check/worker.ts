import { parentPort, workerData } from 'node:worker_threads';
import { checker } from './checker.ts';

const check = await checker(workerData);
parentPort?.on('message', ({ id, lines }: { id: number; lines: readonly string[] }) => {
  parentPort?.postMessage({ id, answers: lines.map(check) });
});
