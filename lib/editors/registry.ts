import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import { froala } from './froala.ts';
import { textarea } from './textarea.ts';
import type { Editor } from './types.ts';

/** Every editor that can be read and written, the particular before the general. */
export const EDITORS: readonly Editor[] = [ckeditor5, froala, textarea, contenteditable];

/** The editor whose editable root `element` is; undefined when none is known, and then nothing is read or written. */
export const editorOf = (element: HTMLElement): Editor | undefined => EDITORS.find((editor) => editor.matches(element));
