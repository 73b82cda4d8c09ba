import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { forgetRecovered, listRecovered, type Recovered } from '../../lib/store/recovered.ts';
import { SETTINGS } from '../../lib/store/settings.ts';
import type { Section } from './sections.ts';

/** The settings that could not be read, in one place: the banner and the list must never disagree. */
export interface RecoveredSettings {
  readonly recovered: readonly Recovered[];
  /** Deletes the old values for good. */
  readonly forget: () => Promise<void>;
}

const NONE: RecoveredSettings = { recovered: [], forget: async () => undefined };

export const RecoveredContext = createContext(NONE);

/** What the options page holds; read again at each change of section. */
export function useRecoveredSource(section: Section): RecoveredSettings {
  const [recovered, show] = useState<readonly Recovered[]>([]);
  useEffect(() => {
    let left = false;
    void (async () => {
      // Reading each setting is what finds out that one of them cannot be read.
      await Promise.all(SETTINGS.map((setting) => setting.get()));
      const found = await listRecovered();
      if (!left) show(found);
    })();
    return () => {
      left = true;
    };
  }, [section]);
  const forget = useCallback(async () => {
    await forgetRecovered();
    show([]);
  }, []);
  return { recovered, forget };
}

export function useRecovered(): RecoveredSettings {
  return useContext(RecoveredContext);
}
