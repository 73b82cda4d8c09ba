import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Setting } from '../../lib/store/setting.ts';

/** A setting as it is now, kept up to date with changes from anywhere. `undefined` until it is read. */
export function useSetting<T>(setting: Setting<T>): readonly [T | undefined, (value: T) => void] {
  const [value, show] = useState<T>();
  useEffect(() => {
    const lifetime = new AbortController();
    setting.watch((next) => show(() => next), lifetime.signal);
    void setting.get().then((stored) => lifetime.signal.aborted || show(() => stored));
    return () => lifetime.abort();
  }, [setting]);
  // Shown at once, stored right after: a switch must not lag behind the click.
  const change = useCallback(
    (next: T) => {
      show(() => next);
      void setting.set(next);
    },
    [setting],
  );
  return [value, change];
}
