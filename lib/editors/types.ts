import type { Span } from '../analyzer/types.ts';

/** A place in the host's DOM: a text node (or an element) and an offset in it. */
export interface DomPosition {
  readonly node: Node;
  readonly offset: number;
}

/** What a person sees in the box and where each character lives, from ONE walk of the editor's DOM. */
export interface TextMap {
  /** Blocks and `<br>` as one newline, U+00A0 as a space, zero-width fillers and placeholder text left out. */
  readonly text: string;
  /** Ranges of `text` that are not the agent's words: quoted thread, signature, code. The analyser must not read them. */
  readonly excluded: readonly Span[];
  /** DOM range for a span of `text`; null when the span lies outside the text. Never for a textarea. */
  range(span: Span): Range | null;
  /** Span of a live DOM range or selection in `text`; null when it is not inside the editor. */
  spanOf(range: StaticRange): Span | null;
}

/** One replacement, made only on a click or a key. */
export interface Edit {
  readonly revision: number;
  readonly span: Span;
  /** What stood in `span` when the edit was offered ('' for an insertion). If it no longer stands there, nothing is written. */
  readonly quote: string;
  readonly text: string;
  /** What is selected afterwards, as a span of `text` (a slot to fill). Without it the caret stands behind the text. */
  readonly select?: Span;
}

/** `stale`: the quote is gone, nothing was written. `refused`: no technique worked, the old text is back. */
export type ApplyResult = 'applied' | 'stale' | 'refused';

/** One reply box, read and written. All of it hangs on the signal it was opened with. */
export interface EditorHandle {
  readonly editor: EditorId;
  readonly element: HTMLElement;
  read(): TextMap;
  /** True while an input method composes: what is read then is not final, and nothing may be written. */
  composing(): boolean;
  /** Caret or selection as a span of `read().text`; null when the box has none. */
  selection(): Span | null;
  apply(edit: Edit): Promise<ApplyResult>;
}

export type EditorId = string;

/** How one editor library is recognised, read and written: one file each under lib/editors. */
export interface Editor {
  readonly id: EditorId;
  /** True when `element` is the editable root of this editor. */
  matches(element: HTMLElement): boolean;
  open(element: HTMLElement, signal: AbortSignal): EditorHandle;
}
