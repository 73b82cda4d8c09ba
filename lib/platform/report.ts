import { storage } from 'wxt/utils/storage';

/** An unexpected error, as kept: what and where in our own code, nothing of what anybody wrote. */
export interface Fault {
  /** Which part of the extension: `coach`, `background`, `popup` … */
  readonly part: string;
  readonly name: string;
  /** Our own files and lines. */
  readonly stack: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The last so many are kept. */
const KEPT = 50;
const FRAMES = 8;

const ring = storage.defineItem<readonly Fault[]>('local:faults', { fallback: [] });
let writing: Promise<unknown> = Promise.resolve();

/**
 * Keeps an unexpected error for the options page. Of the error only its kind and the places in our own code: a message can quote
 * what somebody wrote. Never throws.
 */
export function report(part: string, error: unknown): void {
  const fault: Fault = { part, ...describe(error), at: new Date().toISOString() };
  console.error(`Attune (${part})`, fault.name, fault.stack);
  // One after another, so that two reports at once do not lose one. A leftover of a reloaded extension has no storage.
  writing = writing.then(async () => ring.setValue([...(await ring.getValue()), fault].slice(-KEPT))).catch(tellConsole);
}

/** What went wrong so far, oldest first. */
export const faults = (): Promise<readonly Fault[]> => ring.getValue();
export const forgetFaults = (): Promise<void> => ring.removeValue();

function describe(error: unknown): Pick<Fault, 'name' | 'stack'> {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line));
  return {
    name: error.name,
    stack: frames
      .slice(0, FRAMES)
      .map((line) => line.trim())
      .join('\n'),
  };
}

function tellConsole(error: unknown): void {
  console.error('Attune could not keep a report', error instanceof Error ? error.name : '');
}
