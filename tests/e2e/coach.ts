import type { Locator, Page } from 'playwright-core';

/** What Attune shows on a page, found as a person finds it: by role and name, inside its shadow root. */
export interface Coach {
  readonly badge: Locator;
  readonly card: Locator;
  /** The card's buttons that put other words in, best first. */
  readonly reframes: Locator;
  readonly panel: Locator;
  /** The panel's sentences to insert. */
  readonly statements: Locator;
  readonly notice: Locator;
}

export function coachOf(page: Page): Coach {
  const overlay = page.locator('attune-overlay');
  const panel = overlay.getByRole('complementary', { name: 'Attune' });
  const card = overlay.getByRole('region', { name: /^Finding: / });
  return {
    badge: overlay.getByRole('button', { name: /^Attune/ }),
    card,
    reframes: card.locator('button.reframe'),
    panel,
    statements: panel.locator('section', { has: page.getByRole('heading', { name: 'Words for them' }) }).getByRole('button'),
    notice: overlay.getByRole('status'),
  };
}

/** The marked words, in order of the text. Highlights belong to the document, so the page's own world sees them. */
export function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/^attune-(error|warn|hint)-/.test(name)) continue;
      for (const range of highlight) if (range instanceof Range) ranges.push(range);
    }
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });
}

/** Waits until some of these words are marked. Throws with what is marked instead. */
export async function marked(page: Page, words: string | RegExp): Promise<void> {
  const hits = (all: readonly string[]) =>
    all.some((mark) => (typeof words === 'string' ? mark.includes(words) : words.test(mark)));
  const until = Date.now() + 10_000;
  while (!hits(await marks(page))) {
    if (Date.now() > until) throw new Error(`Nothing marks ${String(words)}. Marked: ${JSON.stringify(await marks(page))}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
