import FroalaEditor from 'froala-editor-4';
import 'froala-editor-4/css/froala_editor.css';
import { REPLY } from './host.ts';

/** The part of Froala's own interface that is used here; its package types the constructor only. */
interface Froala {
  readonly html: { get(): string };
  destroy(): void;
}

let editor: Froala | null = null;
let changes = 0;

window.host = {
  selector: '.fr-element',
  async fresh() {
    editor?.destroy();
    const root = document.createElement('div');
    root.innerHTML = REPLY;
    document.body.replaceChildren(root);
    editor = await new Promise<Froala>((resolve) => {
      const made: unknown = new FroalaEditor(root, {
        attribution: false,
        events: { initialized: () => setTimeout(() => resolve(made as Froala)), contentChanged: () => changes++ },
      });
    });
  },
  sent: () => editor?.html.get() ?? '',
  changes: () => changes,
};
