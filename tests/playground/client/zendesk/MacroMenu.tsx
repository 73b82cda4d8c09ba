import { useEffect, useState } from 'preact/hooks';
import type { ComposerEditor } from './ckeditor.ts';

const MACROS = [
  { name: 'Ask for the order number', text: 'Could you send me the order number, so that I can look it up?' },
  { name: 'Refund issued', text: 'I have refunded the amount to the card you paid with.' },
  { name: 'Tracking link', text: 'You can follow the parcel here: ' },
];

/** The product's own use of "/" in its composer: a list of macros while the line holds nothing but a slash and letters. */
export function MacroMenu({ composer }: { composer: ComposerEditor | null }) {
  const [query, setQuery] = useState<string | null>(null);

  useEffect(() => {
    if (!composer) return;
    const { editor } = composer;
    const update = () => setQuery(macroQuery(editor));
    editor.model.document.on('change', update);
    return () => editor.model.document.off('change', update);
  }, [composer]);

  useEffect(() => {
    if (query !== null) window.playgroundShortcuts.push('macros');
  }, [query === null]);

  const hits = query === null ? [] : MACROS.filter(({ name }) => name.toLowerCase().includes(query));
  if (!composer || hits.length === 0) return null;
  return (
    <div class="menu menu--macros" role="listbox" aria-label="Macros">
      {hits.map((macro) => (
        <button
          key={macro.name}
          type="button"
          role="option"
          aria-selected="false"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(composer.editor, macro.text)}
        >
          {macro.name}
        </button>
      ))}
    </div>
  );
}

function macroQuery(editor: ComposerEditor['editor']): string | null {
  const block = editor.model.document.selection.getFirstPosition()?.parent;
  if (!block?.is('element')) return null;
  const line = [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '')).join('');
  return /^\/[a-z ]*$/i.test(line) ? line.slice(1).toLowerCase() : null;
}

function insert(editor: ComposerEditor['editor'], text: string): void {
  editor.model.change((writer) => {
    const block = editor.model.document.selection.getFirstPosition()?.parent;
    if (block?.is('element')) editor.model.insertContent(writer.createText(text), writer.createRangeIn(block));
  });
}
