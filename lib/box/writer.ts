import type { Span } from '../analyzer/types.ts';
import type { ApplyResult, Edit, EditorHandle } from '../editors/types.ts';
import type { SessionEffect } from '../session/types.ts';
import { insertionAt } from './at-caret.ts';
import type { BoxPorts } from './ports.ts';

type EditEffect = Extract<SessionEffect, { do: 'edit' }>;

export interface Writer {
  edit(effect: EditEffect): Promise<void>;
  /** Runs what asks for an edit, and tells what came of it; `refused` when none was begun, since another one is under way. */
  whenWritten(ask: () => void): Promise<ApplyResult>;
}

/** Carries out edits, one at a time, and always says how it ended. */
export function writer(handle: EditorHandle, ports: BoxPorts, written: (result: ApplyResult) => void): Writer {
  let last: Span | null = null;
  let running: Promise<ApplyResult> | null = null;

  const apply = async (effect: EditEffect): Promise<ApplyResult> => {
    try {
      return await handle.apply(editOf(effect, handle, last));
    } catch (error) {
      ports.report(error);
      // Whatever happened, the words must not be lost.
      if (error instanceof Error && 'draft' in error) await ports.copy(String(error.draft));
      return 'refused';
    }
  };

  return {
    async edit(effect) {
      running = apply(effect);
      const result = await running;
      running = null;
      last = handle.selection();
      written(result);
    },
    async whenWritten(ask) {
      const before = running;
      ask();
      return running && running !== before ? running : 'refused';
    },
  };
}

function editOf({ revision, at, quote, text, select }: EditEffect, handle: EditorHandle, last: Span | null): Edit {
  if (at !== 'caret') return { revision, span: at, quote, text, ...(select && { select }) };
  const insertion = insertionAt(handle.read().text, handle.selection() ?? last, text);
  const { shift } = insertion;
  return {
    revision,
    span: { start: insertion.at, end: insertion.at },
    quote: '',
    text: insertion.text,
    ...(select && { select: { start: select.start + shift, end: select.end + shift } }),
  };
}
