import type { TargetedKeyboardEvent } from 'preact';
import type { LibraryPhrase } from '../../lib/store/library.ts';
import type { PhraseActions } from './PhraseRow.tsx';

export interface PhraseKeys {
  /** The row that the keys act on; undefined when there is none. */
  readonly phrase: LibraryPhrase | undefined;
  readonly active: number;
  readonly count: number;
  readonly query: string;
  readonly actions: PhraseActions;
  readonly onMove: (row: number) => void;
  readonly onNew: () => void;
  readonly onClear: () => void;
}

const PAGE = 5;

/**
 * All keys of the library, heard in the search: arrows move, Enter inserts, Ctrl+C copies (unless text is selected),
 * F2 edits, Shift+Delete deletes, Alt+N writes a new phrase, Esc clears.
 */
export function phraseKeys(keys: PhraseKeys): (event: TargetedKeyboardEvent<HTMLInputElement>) => void {
  return (event) => {
    const act = actionOf(keys, event);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function actionOf(keys: PhraseKeys, event: TargetedKeyboardEvent<HTMLInputElement>): (() => unknown) | undefined {
  const { phrase, active, count, actions } = keys;
  const move = (to: number) => (count > 0 ? () => keys.onMove((to + count) % count) : undefined);
  const command = event.ctrlKey || event.metaKey;
  if (event.isComposing) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(Math.min(active + PAGE, count - 1));
    case 'PageUp':
      return move(Math.max(active - PAGE, 0));
    case 'Escape':
      // With nothing to clear, Esc is the browser's: it closes the popup.
      return keys.query === '' ? undefined : keys.onClear;
  }
  // By the key's place: with Alt, macOS makes another letter of it.
  if (event.altKey) return event.code === 'KeyN' ? keys.onNew : undefined;
  if (!phrase) return undefined;
  switch (event.key) {
    case 'Enter':
      return () => actions.insert(phrase);
    case 'F2':
      return () => actions.edit(phrase);
    case 'Delete':
      return event.shiftKey ? () => actions.remove(phrase) : undefined;
    case 'c': {
      const { selectionStart, selectionEnd } = event.currentTarget;
      return command && selectionStart === selectionEnd ? () => actions.copy(phrase) : undefined;
    }
  }
  return undefined;
}
