/** Keys whose sign is shorter than their name, and as well known. */
const SIGNS: Readonly<Record<string, string>> = {
  Enter: '⏎',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  // A Mac's keyboard says so.
  ...(globalThis.navigator?.platform.startsWith('Mac') && { Alt: '⌥' }),
};

/** Keys as they are written for people: `Alt+J` as it is, `Escape` as Esc. */
export const keySigns = (keys: string): string =>
  keys
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join('+');

/** A key, as in `Alt+J`. Hidden from assistive technology, which hears `aria-keyshortcuts` of the control itself. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {keySigns(keys)}
    </span>
  );
}
