import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Stored } from '../../lib/store/db.ts';

/** What was loaded from the database: `undefined` while loading. `reload` reads again. */
export interface Loaded<T> {
  readonly stored: Stored<T> | undefined;
  readonly reload: () => Promise<void>;
}

/** Loads once when shown, and again on demand. `load` must be the same function at every call. */
export function useStored<T>(load: () => Promise<Stored<T>>): Loaded<T> {
  const [stored, show] = useState<Stored<T>>();
  const reload = useCallback(async () => show(await load()), [load]);
  useEffect(() => void reload(), [reload]);
  return { stored, reload };
}
