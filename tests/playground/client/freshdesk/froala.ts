import FroalaEditor from 'froala-editor';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/lists.min.js';
import 'froala-editor/js/plugins/quote.min.js';
import 'froala-editor/css/froala_editor.min.css';
import 'froala-editor/css/froala_style.min.css';

export interface ReplyEditor {
  /** The model's HTML: what is sent. */
  html(): string;
  setHtml(html: string): void;
  /** What the box shows. */
  shown(): string;
  focus(): void;
  destroy(): void;
}

/** A real Froala in `element`, ready when the promise resolves. */
export function createReplyEditor(element: HTMLElement, html: string): Promise<ReplyEditor> {
  return new Promise((resolve) => {
    const froala = new FroalaEditor(
      element,
      {
        attribution: false,
        toolbarBottom: true,
        toolbarSticky: false,
        toolbarButtons: ['bold', 'italic', 'underline', 'insertLink', 'formatUL', 'formatOL', 'quote', 'undo', 'redo'],
        placeholderText: '',
        quickInsertEnabled: false,
        heightMin: 120,
        heightMax: 280,
        enter: FroalaEditor.ENTER_DIV,
      },
      () => {
        if (html) froala.html.set(html);
        resolve({
          html: () => String(froala.html.get()),
          setHtml: (next) => froala.html.set(next),
          shown: () => (froala.el as HTMLElement).innerText,
          focus: () => froala.events.focus(),
          destroy: () => froala.destroy(),
        });
      },
    );
  });
}
