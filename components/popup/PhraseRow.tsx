import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/platform/messages.ts';
import type { LibraryPhrase } from '../../lib/store/library.ts';
import { CopyIcon, InsertIcon, PencilIcon, TrashIcon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PhraseText } from './PhraseText.tsx';
import { phraseLine } from './phrase-words.ts';

/** What can be done with a phrase, by the pointer on its row and by key from the search. */
export interface PhraseActions {
  readonly insert: (phrase: LibraryPhrase) => void;
  readonly copy: (phrase: LibraryPhrase) => void;
  readonly edit: (phrase: LibraryPhrase) => void;
  readonly remove: (phrase: LibraryPhrase) => void;
}

export interface PhraseRowProps {
  readonly id: string;
  readonly phrase: LibraryPhrase;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly actions: PhraseActions;
}

/** Two lines, the whole text when it is the active one. Focus stays in the search, so nothing in here is a stop for Tab. */
export function PhraseRow({ id, phrase, active, onPoint, actions }: PhraseRowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useLayoutEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const quiet = { tabIndex: -1, onMouseDown: keepFocus };
  return (
    <tr ref={row} id={id} aria-selected={active} class="phrase" onPointerMove={active ? undefined : onPoint}>
      <td class="phrase-words">
        <button
          type="button"
          class="phrase-text"
          title={message('popup_insert')}
          onClick={() => actions.insert(phrase)}
          {...quiet}
        >
          <PhraseText text={phrase.text} />
        </button>
        <span class="phrase-line">{phraseLine(phrase)}</span>
      </td>
      <td class="phrase-actions">
        <IconButton label={message('popup_insert')} onClick={() => actions.insert(phrase)} {...quiet}>
          <InsertIcon />
        </IconButton>
        <IconButton label={message('popup_copy')} onClick={() => actions.copy(phrase)} {...quiet}>
          <CopyIcon />
        </IconButton>
        <IconButton label={message('popup_edit')} onClick={() => actions.edit(phrase)} {...quiet}>
          <PencilIcon />
        </IconButton>
        {phrase.stored && (
          <IconButton label={message('popup_delete')} onClick={() => actions.remove(phrase)} {...quiet}>
            <TrashIcon />
          </IconButton>
        )}
      </td>
    </tr>
  );
}

/** A press would take the focus out of the search, and with it the keys. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
