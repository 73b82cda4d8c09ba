/** Styles a shadow root under any content security policy of the page. */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox keeps content scripts from adopting sheets (bug 1928865), and lets their style elements past the page's policy.
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
