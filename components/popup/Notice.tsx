import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { message } from '../../lib/platform/messages.ts';
import { Button } from '../ui/Button.tsx';

/** What has just happened, in one line; with a way back where there is one. */
export interface NoticeText {
  readonly words: string;
  readonly undo?: () => void;
}

/** Ctrl+Z takes back what has just happened, wherever the focus is. */
function useUndoKey(undo: (() => void) | undefined): void {
  // Before anything can be pressed.
  useLayoutEffect(() => {
    if (!undo) return;
    const lifetime = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [undo]);
}

/** The foot of the popup: read out when it changes. `children` stand there while there is nothing to tell. */
export function Notice({ notice, children }: { readonly notice: NoticeText | null; readonly children?: ComponentChildren }) {
  useUndoKey(notice?.undo);
  return (
    <footer class={notice || children ? 'popup-foot' : undefined}>
      <p role="status" class={notice ? 'notice' : 'visually-hidden'}>
        {notice?.words}
      </p>
      {notice?.undo && (
        <Button keys="Ctrl+Z" kind="quiet" onClick={notice.undo}>
          {message('popup_undo')}
        </Button>
      )}
      {!notice && children}
    </footer>
  );
}
