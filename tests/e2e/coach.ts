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

/** Longer than the pause after which a text is read: a mark that stands for so long belongs to the text as it is. */
const SETTLED_MS = 400;

/** Waits until some of these words are marked, and stay so. Throws with what is marked instead. */
export async function marked(page: Page, words: string | RegExp): Promise<void> {
  const hits = (all: readonly string[]) =>
    all.some((mark) => (typeof words === 'string' ? mark.includes(words) : words.test(mark)));
  const started = Date.now();
  let since = Number.POSITIVE_INFINITY;
  while (Date.now() - since < SETTLED_MS || since === Number.POSITIVE_INFINITY) {
    const all = await marks(page);
    since = hits(all) ? Math.min(since, Date.now()) : Number.POSITIVE_INFINITY;
    if (Date.now() - started > 10_000) throw new Error(`Nothing marks ${String(words)}. Marked: ${JSON.stringify(all)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Opens the card that speaks of these words, as the agent does by keys: one finding after another. */
export async function stepTo(page: Page, words: RegExp): Promise<void> {
  const { card } = coachOf(page);
  const seen: string[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Alt+J');
    // The card before this one stands there until the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await card.waitFor();
    const name = await card.innerText();
    if (words.test(name)) return;
    seen.push(name);
  }
  throw new Error(`No card speaks of ${String(words)}: ${JSON.stringify(seen)}`);
}
