import { useMemo } from 'preact/hooks';
import { PHRASES } from '../../lib/phrases/registry.ts';
import type { Trouble } from '../../lib/store/db.ts';
import { type LibraryPhrase, libraryOf } from '../../lib/store/library.ts';
import { phraseSearch } from '../../lib/store/phrase-search.ts';
import { listPhrases } from '../../lib/store/phrases.ts';
import { useStored } from '../hooks/use-stored.ts';

export type Origin = LibraryPhrase['origin'];

export interface Library {
  /** `undefined` while loading. */
  readonly all: readonly LibraryPhrase[] | undefined;
  /** Why the agent's own phrases are not there; the built-in ones are. */
  readonly trouble: Trouble | null;
  readonly find: (query: string, origins: readonly Origin[]) => readonly LibraryPhrase[];
  readonly reload: () => Promise<void>;
}

/** Built-in and own phrases in one list, searched as one. */
export function useLibrary(): Library {
  const { stored, reload } = useStored(listPhrases);
  return useMemo(() => {
    const all = stored && libraryOf(PHRASES, stored.ok ? stored.value : []);
    const search = phraseSearch(all ?? []);
    return {
      all,
      trouble: stored && !stored.ok ? stored.trouble : null,
      find: (query, origins) => search(query).filter((phrase) => origins.length === 0 || origins.includes(phrase.origin)),
      reload,
    };
  }, [stored, reload]);
}
