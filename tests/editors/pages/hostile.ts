/** Boxes that do to the first write what real pages were seen to do. `window.hostile(how)` plants one. */
type How = 'takes it back' | 'doubles it' | 'deletes all' | 'loses all' | 'renders late';

export {};

declare global {
  interface Window {
    hostile(how: How): void;
  }
}

const TEXT = 'We refuse to refund it.';
let root: HTMLElement;

window.hostile = (how) => {
  root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = `<p>${TEXT}</p>`;
  document.body.replaceChildren(root);
  let writes = 0;
  root.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.inputType === 'historyUndo') return;
    writes++;
    if (writes > 1 && how !== 'loses all') return;
    const paragraph = root.firstElementChild;
    if (!paragraph) return;
    if (how === 'takes it back') paragraph.textContent = TEXT;
    if (how === 'doubles it') paragraph.append(paragraph.textContent ?? '');
    if (how === 'deletes all' || how === 'loses all') paragraph.replaceChildren(document.createElement('br'));
    if (how === 'renders late') {
      const text = paragraph.textContent;
      paragraph.textContent = TEXT;
      requestAnimationFrame(() => setTimeout(() => (paragraph.textContent = text)));
    }
  });
};
