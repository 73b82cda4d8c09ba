import { useState } from 'preact/hooks';
import { message } from '../../lib/platform/messages.ts';
import type { LibraryPhrase } from '../../lib/store/library.ts';
import { FillSlots } from './FillSlots.tsx';
import { Notice } from './Notice.tsx';
import { PhraseEditor } from './PhraseEditor.tsx';
import { type Filter, PhraseList } from './PhraseList.tsx';
import { useLibrary } from './use-library.ts';
import { usePhraseActions } from './use-phrase-actions.ts';

/** What the tab shows: the list, one phrase being written, or one whose slots are filled in before it is inserted. */
export type PhraseView =
  | { readonly show: 'list' }
  | { readonly show: 'editor'; readonly phrase: LibraryPhrase | null }
  | { readonly show: 'slots'; readonly phrase: LibraryPhrase };

/** The phrase library. */
export function Phrases() {
  const [view, setView] = useState<PhraseView>({ show: 'list' });
  // Kept here, so that a look at one phrase does not lose the search.
  const [filter, setFilter] = useState<Filter>({ query: '', origins: [] });
  const library = useLibrary();
  const { actions, notice, insertText, write, saved } = usePhraseActions(library.reload, setView);
  const back = () => setView({ show: 'list' });

  return (
    <div class="phrases">
      {view.show === 'list' && (
        <PhraseList library={library} filter={filter} onFilter={setFilter} actions={actions} onNew={() => write(null)} />
      )}
      {view.show === 'editor' && <PhraseEditor phrase={view.phrase} onSaved={saved} onCancel={back} />}
      {view.show === 'slots' && <FillSlots text={view.phrase.text} onFilled={insertText} onCancel={back} />}
      <Notice notice={notice}>{view.show === 'list' && <Keys />}</Notice>
    </div>
  );
}

/** What the keys do, where there is nothing else to say. */
function Keys() {
  return <p class="popup-keys">{message('popup_keys')}</p>;
}
