import { Bold, Essentials, InlineEditor, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { REPLY } from './host.ts';

let editor: InlineEditor | null = null;
let changes = 0;

window.host = {
  selector: '.ck-editor__editable',
  async fresh() {
    await editor?.destroy();
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    editor = await InlineEditor.create(root, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Link, List],
      initialData: REPLY.replace('<p><br></p>', '<p>&nbsp;</p>'),
      placeholder: 'Write a reply',
    });
    editor.model.document.on('change:data', () => changes++);
  },
  sent: () => editor?.getData() ?? '',
  changes: () => changes,
};
