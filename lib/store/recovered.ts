import { storage } from 'wxt/utils/storage';

/** A stored value that could not be read as what it should be, kept so that nothing is lost. */
export interface Recovered {
  /** The setting's name. */
  readonly name: string;
  /** ISO 8601; '' when even that was damaged. */
  readonly at: string;
  /** As it was found. */
  readonly value: unknown;
}

/** Each setting has an item of its own: two that are recovered at the same moment must not overwrite each other. */
const PREFIX = 'recovered:';

/** Everything that was put aside, oldest first. Empty when nothing ever was. */
export async function listRecovered(): Promise<readonly Recovered[]> {
  const all = await storage.snapshot('local');
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, kept]) => entriesOf(key.slice(PREFIX.length), kept))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Puts a value aside. Two parts of the extension may find the same corrupted item at once, so the same value is kept only once. */
export async function keepRecovered(name: string, value: unknown): Promise<void> {
  const key = `local:${PREFIX}${name}` as const;
  const kept = entriesOf(name, (await storage.getItem<unknown>(key)) ?? []);
  const json = JSON.stringify(value);
  if (kept.some((entry) => JSON.stringify(entry.value) === json)) return;
  await storage.setItem(key, [...kept, { name, at: new Date().toISOString(), value }]);
}

/** Called by the person who has seen the message and needs the old values no more. */
export async function forgetRecovered(): Promise<void> {
  const names = new Set((await listRecovered()).map((entry) => entry.name));
  await storage.removeItems([...names].map((name) => `local:${PREFIX}${name}` as const));
}

/** The list itself may be what got corrupted: then it is an entry of its own. */
function entriesOf(name: string, kept: unknown): readonly Recovered[] {
  if (Array.isArray(kept) && kept.every(isRecovered)) return kept;
  return [{ name, at: '', value: kept }];
}

function isRecovered(entry: unknown): entry is Recovered {
  return typeof entry === 'object' && entry !== null && 'at' in entry && typeof entry.at === 'string' && 'value' in entry;
}
