import { SEEN } from './host.ts';

let root: HTMLTextAreaElement;
let changes = 0;

window.host = {
  selector: 'textarea',
  async fresh() {
    root = document.createElement('textarea');
    root.rows = 20;
    root.value = SEEN;
    root.addEventListener('input', () => changes++);
    document.body.replaceChildren(root);
  },
  sent: () => root.value,
  changes: () => changes,
};
