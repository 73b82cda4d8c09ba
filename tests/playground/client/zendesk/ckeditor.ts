import {
  BlockQuote,
  Bold,
  DecoupledEditor,
  type Editor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
  RemoveFormat,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

export interface ComposerEditor {
  readonly editor: Editor;
  readonly editable: HTMLElement;
  /** null for the plain composer, which has none. */
  readonly toolbar: HTMLElement | null;
}

interface Options {
  /** The chat channels' composer: paragraphs of plain text, no formatting. */
  readonly plain: boolean;
  readonly data: string;
  readonly label: string;
  readonly placeholder: string;
  onChange(data: string): void;
}

/** A real CKEditor 5 in `element`, dressed with the attributes by which programs know a helpdesk's composer. */
export async function createComposer(
  element: HTMLElement,
  { plain, data, label, placeholder, onChange }: Options,
): Promise<ComposerEditor> {
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    root: { element, initialData: data, placeholder, label },
    plugins: plain
      ? [Essentials, Paragraph]
      : [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, RemoveFormat, PasteFromOffice],
    toolbar: plain ? [] : ['bold', 'italic', 'link', 'bulletedList', 'numberedList', 'blockQuote', 'removeFormat'],
    ui: { poweredBy: { position: 'inside', side: 'left', label: null } },
  });
  const { view } = editor.editing;
  view.change((writer) => {
    const root = view.document.getRoot();
    if (root)
      writer.setAttribute('data-test-id', plain ? 'omnicomposer-plain-text-ckeditor' : 'omnicomposer-rich-text-ckeditor', root);
  });
  editor.model.document.on('change:data', () => onChange(editor.getData()));
  return { editor, editable: element, toolbar: plain ? null : editor.ui.view.toolbar.element };
}
