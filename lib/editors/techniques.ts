/** One way of making an editor replace a range. Says nothing of success: that is read back. */
export type Technique = (element: HTMLElement, range: Range, text: string) => void;

/** The browser's own editing command, one step in its own undo history, paragraphs included. The selection must be the range. */
export const byCommand: Technique = (element, _range, text) => {
  const { ownerDocument: page } = element;
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
};

/** What a browser's spelling menu sends. Editors with a model of their own take it and keep their undo history. */
export const byReplacement: Technique = (element, range, text) => {
  if (text.includes('\n')) return;
  const targetRanges = [new StaticRange(range)];
  const shared = { targetRanges, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(
    text === ''
      ? new InputEvent('beforeinput', { ...shared, inputType: 'deleteContentBackward' })
      : new InputEvent('beforeinput', {
          ...shared,
          inputType: 'insertReplacementText',
          data: text,
          dataTransfer: transfer(text),
        }),
  );
};

/** A paste of plain text, with paragraphs as HTML where there are several. */
export const byPaste: Technique = (element, _range, text) => {
  if (text === '') return;
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: transfer(text), bubbles: true, cancelable: true, composed: true }),
  );
};

function transfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (text.includes('\n')) data.setData('text/html', asParagraphs(text));
  return data;
}

function asParagraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('');
}

/** As HTML that reads as the same characters: spaces that a page would collapse are no-break spaces. */
function escaped(line: string): string {
  const html = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return html.replaceAll('  ', ' &nbsp;').replace(/^ | $/g, '&nbsp;');
}
