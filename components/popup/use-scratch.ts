import { useEffect, useState } from 'preact/hooks';
import { keepScratch, readScratch, type Scratch } from '../../lib/store/scratchpad.ts';

/** The scratchpad's texts, kept at every change: a popup closes without a warning. `undefined` until they are read. */
export function useScratch(): readonly [Scratch | undefined, (scratch: Scratch) => void] {
  const [scratch, show] = useState<Scratch>();
  useEffect(() => {
    void readScratch().then(show);
  }, []);
  const change = (next: Scratch) => {
    show(next);
    void keepScratch(next);
  };
  return [scratch, change];
}
