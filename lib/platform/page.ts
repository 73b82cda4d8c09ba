import { type MessageKey, message } from './messages.ts';
import { report } from './report.ts';

/** Opens one of the extension's own pages: its title and language, its content, and one net for what nobody expected. */
export function startPage(part: string, title: MessageKey, show: () => void): void {
  // For as long as the page is there.
  const { signal } = new AbortController();
  window.addEventListener('error', (event) => report(part, event.error), { signal });
  window.addEventListener('unhandledrejection', (event) => report(part, event.reason), { signal });
  document.title = message(title);
  document.documentElement.lang = message('overlay_language');
  show();
}
