/** What each test page offers of its editor, so that one contract fits all. Runs in the page's own world. */
export interface HostPage {
  /** The editable root. */
  readonly selector: string;
  /** A new editor holding `REPLY`, with an empty history, in place of the old one. */
  fresh(): Promise<void>;
  /** What the editor itself would send: its model, not its DOM. */
  sent(): string;
  /** Changes of which an autosave has heard. */
  changes(): number;
}

declare global {
  interface Window {
    host: HostPage;
  }
}

/** A reply as an agent finds it: bold words, an empty line, a list. */
export const REPLY =
  '<p>Hello <strong>dear</strong> Dana,</p><p><br></p><p>We refuse to refund it. It will ship soon.</p><ul><li>one</li><li>two</li></ul>';

/** The same as a person sees it. */
export const SEEN = 'Hello dear Dana,\n\nWe refuse to refund it. It will ship soon.\none\ntwo';
