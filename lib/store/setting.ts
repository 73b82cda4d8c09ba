import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { keepRecovered } from './recovered.ts';

/** One stored choice. Reading never fails: what cannot be read is put aside and the default holds. */
export interface Setting<T> {
  readonly name: string;
  readonly fallback: T;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes. `change` gets the value as stored now, not as a page remembers it. */
  update(change: (value: T) => T): Promise<void>;
  /** Calls back with every later value, from whichever part of the extension it was set, until `signal` aborts. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

interface Options<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** Grows with each change of shape, together with a migration to that version. */
  readonly version?: number;
  // The old value has whatever shape that version had; a migration must check before it trusts.
  readonly migrations?: Record<number, (old: unknown) => unknown>;
}

/** Defines a setting in the browser's local storage under its own name. */
export function setting<T>(name: string, { schema, fallback, version = 1, migrations }: Options<T>): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${name}`, { version, ...(migrations && { migrations }) });

  async function recover(value: unknown): Promise<T> {
    // Put aside first, remove second: a stop in between loses nothing.
    await keepRecovered(name, value);
    await item.removeValue();
    return fallback;
  }

  async function read(value: unknown): Promise<T> {
    if (value === null || value === undefined) return fallback;
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : recover(value);
  }

  const get = async () => read(await item.getValue());
  // One change after another: two at once would both start from the same value, and one would be lost.
  let changing: Promise<unknown> = Promise.resolve();
  return {
    name,
    fallback,
    get,
    set: (value) => item.setValue(value),
    update: (change) => {
      const changed = changing.then(async () => item.setValue(change(await get())));
      // Whoever asked for it hears of a failure; the next change starts all the same.
      changing = Promise.allSettled([changed]);
      return changed;
    },
    watch: (callback, signal) => {
      if (signal.aborted) return;
      const unwatch = item.watch((value) => void read(value).then((clean) => signal.aborted || callback(clean)));
      signal.addEventListener('abort', unwatch, { once: true });
    },
  };
}
