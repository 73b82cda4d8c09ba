import { REPLY } from './host.ts';

let root: HTMLElement;
let changes = 0;

window.host = {
  selector: '[contenteditable]',
  async fresh() {
    root = document.createElement('div');
    root.contentEditable = 'true';
    root.innerHTML = REPLY;
    root.addEventListener('input', () => changes++);
    document.body.replaceChildren(root);
  },
  sent: () => root.innerHTML,
  changes: () => changes,
};
