import { useCallback, useEffect, useState } from 'preact/hooks';
import { faults } from '../../../lib/platform/report.ts';
import { SETTINGS } from '../../../lib/store/settings.ts';

interface KeptCounts {
  /** Settings that are not at their default. */
  readonly settings: number;
  readonly faults: number;
}

/** How much is kept outside of the database. */
export function useKeptCounts(): readonly [KeptCounts, () => Promise<void>] {
  const [counts, setCounts] = useState<KeptCounts>({ settings: 0, faults: 0 });
  const reload = useCallback(async () => {
    const [values, list] = await Promise.all([Promise.all(SETTINGS.map((setting) => setting.get())), faults()]);
    const changed = SETTINGS.filter(({ fallback }, index) => JSON.stringify(values[index]) !== JSON.stringify(fallback));
    setCounts({ settings: changed.length, faults: list.length });
  }, []);
  useEffect(() => void reload(), [reload]);
  return [counts, reload];
}
