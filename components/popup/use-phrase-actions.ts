import { useCallback, useMemo, useState } from 'preact/hooks';
import { slotNames } from '../../lib/phrases/slot-text.ts';
import { message } from '../../lib/platform/messages.ts';
import { closePopup } from '../../lib/platform/pages.ts';
import { send } from '../../lib/platform/send.ts';
import type { LibraryPhrase } from '../../lib/store/library.ts';
import { deletePhrase, restorePhrase } from '../../lib/store/phrases.ts';
import { TROUBLE_WORDS } from '../hooks/trouble-words.ts';
import type { NoticeText } from './Notice.tsx';
import type { PhraseActions } from './PhraseRow.tsx';
import type { PhraseView } from './Phrases.tsx';

/** A background that does not answer has handed nothing on that could be relied upon. */
const nobody = () => 'gone' as const;

/** What the rows of the library do, and what to say about it. */
export function usePhraseActions(reload: () => Promise<void>, setView: (view: PhraseView) => void) {
  const [notice, tell] = useState<NoticeText | null>(null);

  const insertText = useCallback(
    async (text: string) => {
      setView({ show: 'list' });
      const result = await send('composer/insert', text).catch(nobody);
      tell({ words: message(`popup_insert_${result}`) });
      if (result === 'applied') {
        await reload();
        closePopup();
      }
    },
    [reload, setView],
  );

  /** Opens the editor: on a phrase, or empty for a new one. */
  const write = useCallback(
    (phrase: LibraryPhrase | null) => {
      tell(null);
      setView({ show: 'editor', phrase });
    },
    [setView],
  );

  const actions = useMemo(
    (): PhraseActions => ({
      insert: (phrase) => {
        if (slotNames(phrase.text).length === 0) return void insertText(phrase.text);
        tell(null);
        setView({ show: 'slots', phrase });
      },
      copy: async ({ text }) => {
        await navigator.clipboard.writeText(text);
        tell({ words: message('popup_copied') });
      },
      edit: (phrase) => write(phrase),
      remove: async ({ stored }) => {
        if (!stored) return tell({ words: message('popup_built_in_stays') });
        const deleted = await deletePhrase(stored.id);
        if (!deleted.ok) return tell({ words: message(TROUBLE_WORDS[deleted.trouble]) });
        await reload();
        tell({
          words: message('popup_deleted'),
          undo: async () => {
            await restorePhrase(stored);
            await reload();
            tell({ words: message('popup_restored') });
          },
        });
      },
    }),
    [insertText, reload, setView, write],
  );

  const saved = useCallback(
    async (words: string) => {
      await reload();
      setView({ show: 'list' });
      tell({ words });
    },
    [reload, setView],
  );

  return { actions, notice, insertText, write, saved };
}
