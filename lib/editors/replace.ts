import type { Span } from '../analyzer/types.ts';
import { select, selectionIn } from './selection.ts';
import type { Technique } from './techniques.ts';
import type { ApplyResult, Edit, TextMap } from './types.ts';

/** What an editor file says of writing: the ways that work on it, best first, and how one step is undone. */
export interface Writing {
  readonly techniques: readonly Technique[];
  /** Makes the editor end the step of its undo history that the agent's typing is part of. */
  readonly separate?: (element: HTMLElement, msSinceKey: number) => Promise<void>;
  readonly undo: (element: HTMLElement) => void;
}

/** The box that is written, and how long ago a key was pressed in it. */
interface Target {
  readonly element: HTMLElement;
  readonly read: () => TextMap;
  readonly sinceKey: () => number;
}

/** Milliseconds between two looks: an editor may write at once, in a task, or after its framework's next render. */
const LOOKS = [0, 0, 16, 50];

/**
 * Replaces one span in a rich editor. No technique works everywhere and failure is silent, so the text is read back after each:
 * as expected, done; as before, the next technique; anything else is taken back first. Ends with the caret behind the new text.
 * @throws {DraftDamaged} when an editor would not give the old text back.
 */
export async function replace(target: Target, writing: Writing, edit: Edit): Promise<ApplyResult> {
  const { element, read } = target;
  const { span, quote, text, select: slot } = edit;
  const map = read();
  const before = map.text;
  if (span.end > before.length || before.slice(span.start, span.end) !== quote) return 'stale';
  const expected = before.slice(0, span.start) + text + before.slice(span.end);
  const caretBefore = selectionIn(element, map);

  for (const technique of writing.techniques) {
    if (!(await prepare(target, writing, span, before))) return 'stale';
    const written = performance.now();
    const range = read().range(span);
    if (range) technique(element, range, text);
    const after = await look(read, expected);
    if (after === expected) {
      const end = span.start + text.length;
      await caret(element, read(), slot ? { start: span.start + slot.start, end: span.start + slot.end } : { start: end, end });
      return 'applied';
    }
    // The agent typed on while we were looking: that is theirs, and nothing is taken back.
    if (target.sinceKey() < performance.now() - written) return after.includes(text) ? 'applied' : 'refused';
    if (after !== before) await takeBack(target, writing.undo, technique, before);
  }
  if (caretBefore) await caret(element, read(), caretBefore);
  return 'refused';
}

/** Selects what is to be replaced, in a step of undo of its own. False when the text changed meanwhile: nothing may be written. */
async function prepare({ element, read, sinceKey }: Target, { separate }: Writing, span: Span, before: string): Promise<boolean> {
  const map = read();
  const range = map.range(span);
  if (!range) return false;
  await select(element, range, besides(map, span));
  await separate?.(element, sinceKey());
  return read().text === before;
}

async function takeBack({ element, read }: Target, undo: Writing['undo'], technique: Technique, before: string): Promise<void> {
  undo(element);
  if ((await look(read, before)) === before) return;
  // The editor does not know our step. Formatting may be lost here, words never.
  const all = element.ownerDocument.createRange();
  all.selectNodeContents(element);
  await select(element, all, null);
  technique(element, all, before);
  if ((await look(read, before)) !== before) throw new DraftDamaged(before);
}

/** The editor changed other words than asked and gave none of them back. Carries the text as it was, for the clipboard. */
export class DraftDamaged extends Error {
  readonly draft: string;
  constructor(draft: string) {
    super('An editor changed a draft and would not give it back');
    this.name = 'DraftDamaged';
    this.draft = draft;
  }
}

/** The text once it is as expected, or as it stands when the looks are used up. */
async function look(read: () => TextMap, expected: string): Promise<string> {
  for (const wait of LOOKS) {
    if (read().text === expected) return expected;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return read().text;
}

async function caret(element: HTMLElement, map: TextMap, span: Span): Promise<void> {
  const range = map.range(span);
  if (range) await select(element, range, null);
}

/** Any other place for the selection, next to `span`; null in an empty box. */
function besides(map: TextMap, { start, end }: Span): Range | null {
  if (start > 0) return map.range({ start: start - 1, end });
  if (end < map.text.length) return map.range({ start, end: end + 1 });
  return start === end ? null : map.range({ start, end: start });
}
