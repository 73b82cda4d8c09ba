/** Pressing these would move focus out of the reply box: a press on our controls is a click and nothing more. */
const PRESSES = ['pointerdown', 'mousedown'] as const;

/** What happens on our controls is not the host's business: it would close its menus or run its shortcuts. */
const OURS = [
  ...PRESSES,
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keyup',
  'keypress',
  'touchstart',
  'touchend',
] as const;

/** Focus and caret stay in the reply box, whatever is pressed inside `container`. Tab still leads to its controls. */
export function keepFocusOut(container: HTMLElement, signal: AbortSignal): void {
  for (const type of PRESSES) container.addEventListener(type, (event) => event.preventDefault(), { signal });
  for (const type of OURS) container.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
