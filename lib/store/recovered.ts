import { storage } from 'wxt/utils/storage';

/** A stored value that could not be read as what it should be, kept so that nothing is lost. */
export interface Recovered {
  /** The setting's name. */
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  /** As it was found. */
  readonly value: unknown;
}

const KEY = 'local:recovered';

/** Everything that was put aside, oldest first. Empty when nothing ever was. */
export async function listRecovered(): Promise<readonly Recovered[]> {
  const kept = await storage.getItem<unknown>(KEY);
  if (kept === null) return [];
  // The list itself may be what got corrupted: then it is an entry of its own.
  if (!Array.isArray(kept)) return [{ name: 'recovered', at: new Date(0).toISOString(), value: kept }];
  return kept.filter(isRecovered);
}

/** Puts a value aside. Two contexts may find the same corrupted item at once, so the same value is kept only once. */
export async function keepRecovered(name: string, value: unknown): Promise<void> {
  const kept = await listRecovered();
  const json = JSON.stringify(value);
  if (kept.some((entry) => entry.name === name && JSON.stringify(entry.value) === json)) return;
  await storage.setItem(KEY, [...kept, { name, at: new Date().toISOString(), value }]);
}

/** Called by the person who has seen the message and needs the old values no more. */
export async function forgetRecovered(): Promise<void> {
  await storage.removeItem(KEY);
}

function isRecovered(entry: unknown): entry is Recovered {
  return typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string' && 'at' in entry;
}
