import { richEditor } from './rich.ts';
import { byCommand } from './techniques.ts';
import { commandUndo } from './undo.ts';

/** Editors that keep a model of their own and send that: a command changes what is seen, not what is sent. */
const KEEPS_A_MODEL = '[data-slate-editor], :has([data-contents])';

/** An editable element that no library keeps a model of. */
export const contenteditable = richEditor({
  id: 'contenteditable',
  matches: (element) => element.isContentEditable && !element.parentElement?.isContentEditable && !element.matches(KEEPS_A_MODEL),
  techniques: [byCommand],
  undo: commandUndo,
});
