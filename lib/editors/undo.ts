/** Undo in the browser's own history. */
export const commandUndo = (element: HTMLElement): void => {
  element.ownerDocument.execCommand('undo');
};

/** Undo in an editor that keeps its own history and listens to the keyboard. `keyCode` is what older ones read. */
export const pressUndo = (element: HTMLElement): void => {
  const mac = navigator.platform.startsWith('Mac');
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
};
