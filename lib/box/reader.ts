import type { EditorHandle, TextMap } from '../editors/types.ts';
import type { Composer } from '../page/composer.ts';
import type { BoxEvent } from '../session/types.ts';

type ReadEvent = Extract<BoxEvent, { type: 'read' }>;

/** Everything that is known of a box by looking at it once. */
export interface Reading {
  readonly map: TextMap;
  readonly event: ReadEvent;
}

/**
 * Reads the box and what the page tells around it. Null when now is not the time: an input method composes, or the last line
 * is a trigger that the site itself reads.
 */
export function readBox(handle: EditorHandle, composer: Composer, silentLines: readonly string[]): Reading | null {
  if (handle.composing()) return null;
  const map = handle.read();
  const lastLine = map.text.slice(map.text.lastIndexOf('\n') + 1).trim();
  if (silentLines.includes(lastLine)) return null;
  return {
    map,
    event: {
      type: 'read',
      text: map.text,
      excluded: map.excluded,
      surface: composer.surface(),
      channel: composer.channel(),
      conversation: composer.conversation(),
    },
  };
}
