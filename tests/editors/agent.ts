import { editorOf } from '../../lib/editors/registry.ts';
import type { Edit, EditorHandle } from '../../lib/editors/types.ts';

/** Runs in an isolated world over the test page, as a content script does, and drives the code under test. */
let handle: EditorHandle;

const agent = {
  open(selector: string): string | undefined {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`No ${selector}`);
    const editor = editorOf(element);
    if (editor) handle = editor.open(element, new AbortController().signal);
    return editor?.id;
  },
  read: () => handle.read().text,
  excluded: () => {
    const { text, excluded } = handle.read();
    return excluded.map(({ start, end }) => text.slice(start, end));
  },
  selection: () => handle.selection(),
  /** Puts the caret behind `words`, as a click there would. */
  caretAfter(words: string): void {
    const { text, range } = handle.read();
    const end = text.indexOf(words) + words.length;
    const place = range({ start: end, end });
    handle.element.focus();
    if (place) document.getSelection()?.collapse(place.startContainer, place.startOffset);
    else if (handle.element instanceof HTMLTextAreaElement) handle.element.setSelectionRange(end, end);
  },
  /** Replaces the first `words`; `at` the caret when they are null. */
  async apply(words: string | null, text: string, more: Partial<Edit> = {}): Promise<string> {
    const draft = handle.read().text;
    const caret = handle.selection()?.end ?? 0;
    const start = words === null ? caret : draft.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the box`);
    const span = { start, end: start + (words?.length ?? 0) };
    return handle.apply({ revision: 1, span, quote: words ?? '', text, ...more });
  },
  /** Reads and marks, and tells every change that made to the page. */
  async mutations(): Promise<string[]> {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const map = handle.read();
    for (let start = 0; start < map.text.length; start += 5) {
      const range = map.range({ start, end: Math.min(start + 4, map.text.length) });
      if (range) CSS.highlights.set('test', new Highlight(range));
    }
    handle.selection();
    await new Promise((resolve) => setTimeout(resolve));
    seen.push(...observer.takeRecords().map(({ type }) => type));
    observer.disconnect();
    CSS.highlights.delete('test');
    return seen;
  },
};

export type Agent = typeof agent;
Object.assign(globalThis, { agent });
