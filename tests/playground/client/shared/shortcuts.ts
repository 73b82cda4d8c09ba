export interface Shortcut {
  readonly name: string;
  readonly key: string;
  readonly ctrlAlt?: boolean;
  run(): void;
}

/**
 * The host's own keys, as these products have them: one listener on the document. Plain letters work only
 * outside anything that takes text, and the host can only ask `event.target`, which for a key typed inside another's shadow root
 * is that root's host element.
 */
export function listenForShortcuts(shortcuts: readonly Shortcut[], signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.isContentEditable || target?.matches('input, textarea, select');
      const hit = shortcuts.find(
        ({ key, ctrlAlt = false }) =>
          event.key.toLowerCase() === key &&
          (event.ctrlKey && event.altKey) === ctrlAlt &&
          (ctrlAlt || !(typing || event.ctrlKey || event.metaKey || event.altKey)),
      );
      if (!hit) return;
      event.preventDefault();
      window.playgroundShortcuts.push(hit.name);
      hit.run();
    },
    { signal },
  );
}
