import type { ComponentChild } from 'preact';
import type { Slot, Span } from '../../lib/analyzer/types.ts';
import { message } from '../../lib/platform/messages.ts';

export interface SlottedProps {
  readonly text: string;
  /** Places the agent fills in, as spans of `text`; an empty one shows its name. */
  readonly slots?: readonly (Span | Slot)[] | undefined;
}

/** Text offered to the agent, with its gaps to be seen as gaps. */
export function Slotted({ text, slots = [] }: SlottedProps) {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const slot of [...slots].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, slot.start), <Gap words={text.slice(slot.start, slot.end) || ('name' in slot ? slot.name : '')} />);
    at = slot.end;
  }
  return (
    <span>
      {parts}
      {text.slice(at)}
    </span>
  );
}

function Gap({ words }: { readonly words: string }) {
  // Brackets are how a gap is written where it cannot be drawn; here they would be drawn twice.
  const shown = words.replace(/^[[{<]|[\]}>]$/g, '');
  return (
    <span class="gap">
      <span aria-hidden="true">{shown || ' '}</span>
      <span class="visually-hidden">{message('overlay_gap', shown)}</span>
    </span>
  );
}
