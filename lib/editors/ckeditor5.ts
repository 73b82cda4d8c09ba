import { richEditor } from './rich.ts';
import { byPaste, byReplacement } from './techniques.ts';
import { pressUndo } from './undo.ts';

/**
 * CKEditor 5 (Zendesk). Measured with 48.5: the browser's editing commands return true and do nothing; a replacement is taken
 * and undone exactly; a line break in one gives two undo steps, so several paragraphs are pasted.
 */
export const ckeditor5 = richEditor({
  id: 'ckeditor5',
  matches: (element) => element.matches('.ck-editor__editable'),
  // Handles of images and tables, and the text it keeps selected while one of those is.
  skip: '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle, .ck-reset_all',
  techniques: [byReplacement, byPaste],
  undo: pressUndo,
});
