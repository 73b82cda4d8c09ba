import { richEditor } from './rich.ts';
import { byCommand } from './techniques.ts';
import { commandUndo } from './undo.ts';

/** Froala's default, and a little. */
const TYPING_TIMER_MS = 550;

/**
 * Froala (Freshdesk). Measured with 5.4: it takes the browser's editing commands, and ignores replacements and pastes of others.
 * It keeps its own history of snapshots: one on the first key, one when no key was pressed for `typingTimer`, and one on any
 * `input` in between.
 */
export const froala = richEditor({
  id: 'froala',
  matches: (element) => element.matches('.fr-element'),
  skip: '.fr-marker, .fr-placeholder',
  techniques: [byCommand],
  undo: commandUndo,
  separate: async (element, sinceKey) => {
    const typing = TYPING_TIMER_MS - sinceKey;
    if (typing > 0) await new Promise((resolve) => setTimeout(resolve, typing));
    // Nothing has changed: Froala answers by taking the snapshot that our edit can be undone to.
    element.dispatchEvent(new Event('input', { bubbles: true }));
  },
});
