import { replace, type Writing } from './replace.ts';
import { selectionIn } from './selection.ts';
import { readRich } from './text-map.ts';
import type { Editor, EditorHandle } from './types.ts';
import { watchComposition, watchKeys } from './typing.ts';
import type { WalkOptions } from './walk.ts';

/** What is not the agent's writing in a reply, whatever the editor: quoted thread, signature, code. */
const NOT_THE_REPLY = `blockquote, pre, code, .gmail_quote, .gmail_signature, .x_freshdesk_quote, .freshdesk_quote, div.signature, .replied-content`;

interface RichEditor extends Writing {
  readonly id: string;
  readonly matches: (element: HTMLElement) => boolean;
  /** Elements inside the editable root that are not its text. */
  readonly skip?: string;
}

/** An editor whose text lives in a contenteditable root. */
export function richEditor({ id, matches, skip, ...writing }: RichEditor): Editor {
  const options: WalkOptions = { exclude: NOT_THE_REPLY, ...(skip && { skip }) };
  return {
    id,
    matches,
    open(element, signal): EditorHandle {
      const composing = watchComposition(element, signal);
      const sinceKey = watchKeys(element, signal);
      const read = () => readRich(element, options);
      return {
        editor: id,
        element,
        read,
        composing,
        selection: () => selectionIn(element, read()),
        apply: async (edit) => (composing() || signal.aborted ? 'refused' : replace({ element, read, sinceKey }, writing, edit)),
      };
    },
  };
}
