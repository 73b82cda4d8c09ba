import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Coach, coachOf, marked, marks, stepTo } from './coach.ts';
import { type Desk, openDesk, openReply, send, written } from './desk.ts';

const TICKET = 20418;
const FAUX = "I'm sorry you feel that way.";
const VAGUE = 'Your order will arrive soon.';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe.each([
  { workspace: 'zendesk', tag: 'p' },
  { workspace: 'freshdesk', tag: 'div' },
] as const)('a reply in $workspace', ({ workspace, tag }) => {
  let page: Page;
  let coach: Coach;
  let composer: Locator;

  beforeEach(async () => {
    page = await desk.open(workspace, TICKET);
    coach = coachOf(page);
    composer = await openReply(page, workspace);
  });
  afterEach(async () => {
    await page.close();
    await desk.reset();
  });

  const html = (...lines: string[]) => lines.map((line) => `<${tag}>${line}</${tag}>`).join('');
  const text = async () => (await composer.innerText()).replaceAll(' ', ' ').replace(/\n+/g, '\n');
  const until = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 5000 });
  const focused = () => composer.evaluate((element) => element.contains(document.activeElement));
  const type = async (...lines: string[]) => {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
  };

  it('is marked over words that will land badly, with nothing changed in the editor', async () => {
    await type('Hi Priya,', FAUX);
    await marked(page, 'sorry you feel');
    expect(await coach.badge.getAttribute('aria-label')).toMatch(/finding/);
    expect(await composer.innerHTML()).not.toMatch(/attune/i);
    await send(page, workspace);
    expect(desk.sent().map(written)).toEqual([html('Hi Priya,', FAUX)]);
    await until(() => marks(page)).toEqual([]);
  });

  it('is improved by keys alone, and one undo brings the words back', async () => {
    await type('Hi Priya,', `${FAUX} We will call you.`);
    await marked(page, 'sorry you feel');
    const before = await text();
    await stepTo(page, /feel that way/);
    expect(await coach.card.innerText()).toContain('you feel that way');
    expect(await focused()).toBe(true);
    await page.keyboard.press('Enter');
    await until(text).not.toBe(before);
    await coach.card.waitFor({ state: 'detached' });
    expect(await text()).toContain('We will call you.');
    expect(await focused()).toBe(true);
    await page.keyboard.press('Control+z');
    await until(text).toBe(before);
  });

  it('is improved by pointer: resting on the words opens the card, a click applies, the caret stays in the box', async () => {
    await type('Hi Priya,', FAUX);
    await marked(page, 'sorry you feel');
    const before = await text();
    await restOnMark(page);
    await coach.card.waitFor();
    const [reframe] = await coach.reframes.all();
    await reframe?.click();
    await until(text).not.toBe(before);
    expect(await focused()).toBe(true);
    await page.keyboard.type('!');
    const after = await text();
    expect(after).toContain('!');
    await send(page, workspace);
    const [sent] = desk.sent();
    expect(sent?.shown.replaceAll(' ', ' ').replace(/\n+/g, '\n')).toBe(after);
    expect(textOf(sent ? written(sent) : '')).toBe(after.replace(/\s+/g, ' ').trim());
  });

  it('has a gap selected after a reframe with one, so that the agent types straight into it', async () => {
    await type('Hi Priya,', VAGUE);
    await marked(page, 'soon');
    await stepTo(page, /without a time/);
    await page.keyboard.press('Enter');
    await until(text).toMatch(/by \{time\}\.$/m);
    await until(() => page.evaluate(() => String(getSelection()))).toBe('{time}');
    await page.keyboard.type('noon');
    await until(text).toMatch(/arrive by noon\.\s*$/);
    await send(page, workspace);
    expect(desk.sent().map(written)).toEqual([html('Hi Priya,', 'Your order will arrive by noon.')]);
  });

  it('takes a statement for this customer at the caret, in one step of undo', async () => {
    await type('Hi Priya,', 'Kind regards');
    await page.keyboard.press('Home');
    const before = await text();
    await coach.badge.click();
    const statement = coach.statements.first();
    await statement.waitFor();
    await statement.click();
    await until(text).not.toBe(before);
    const [first, ...rest] = (await text()).split('\n');
    expect(first).toBe('Hi Priya,');
    expect(rest.join('\n')).toMatch(/^.{20,} Kind regards\s*$/);
    expect(await focused()).toBe(true);
    await page.keyboard.press('Control+z');
    await until(text).toBe(before);
  });

  it('loses a mark by Esc, and does not get it back', async () => {
    await type('Hi Priya,', FAUX);
    await marked(page, 'sorry you feel');
    await stepTo(page, /feel that way/);
    const what = (await coach.card.getAttribute('aria-label'))?.replace('Finding: ', '') ?? '';
    await page.keyboard.press('Escape');
    await coach.card.waitFor({ state: 'detached' });
    await type(` ${VAGUE}`);
    await marked(page, 'soon');
    await coach.badge.click();
    expect(await coach.panel.innerText()).toContain('without a time');
    expect(await coach.panel.innerText()).not.toContain(what);
    expect(await text()).toContain(FAUX);
  });

  it('may be told to a colleague: an internal note is not marked for manners', async () => {
    await openReply(page, workspace, 'internal');
    await type(FAUX, VAGUE);
    await coach.badge.click();
    await until(() => coach.panel.innerText()).toContain('Internal note');
    expect(await marks(page)).toEqual([]);
  });

  it('follows the agent to another ticket, and knows its customer', async () => {
    await type(FAUX);
    await marked(page, 'sorry you feel');
    const next = page.getByRole('button', { name: 'Next ticket' });
    await (workspace === 'freshdesk' ? next : page.locator('[data-entity-id="20421"] .tab__open')).click();
    const other = await openReply(page, workspace);
    await until(() => marks(page)).toEqual([]);
    await coach.badge.click();
    await until(() => coach.panel.innerText()).toMatch(/angry/i);
    expect((await other.innerText()).trim()).toBe('');
    await page.keyboard.type(VAGUE);
    await marked(page, 'soon');
  });

  it('keeps its keys from the host while a card is open, and gives them back after', async () => {
    await type('Hi Priya,', FAUX);
    await marked(page, 'sorry you feel');
    const before = await text();
    await stepTo(page, /feel that way/);
    await page.keyboard.press('n');
    await until(text).toBe(before.replace(/\n?$/, '').concat('n'));
    await coach.card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.playgroundShortcuts)).toEqual([]);
  });
});

describe('a chat', () => {
  it('is coached in the plain composer, where Enter sends but does not while a card listens', async () => {
    const page = await desk.open('zendesk', 20438);
    const composer = await openReply(page, 'zendesk');
    await page.keyboard.type('An engineer will be with you soon.');
    await marked(page, 'soon');
    await stepTo(page, /without a time/);
    await page.keyboard.press('Enter');
    await expect.poll(() => composer.innerText()).toContain('{time}');
    expect(desk.sent()).toEqual([]);
    await page.keyboard.type('15:00');
    await expect.poll(() => composer.innerText()).toContain('by 15:00');
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.sent().map(written)).toEqual(['<p>An engineer will be with you by 15:00.</p>']);
    await page.close();
  });
});

/** Moves the pointer onto the first marked word and lets it rest there. */
async function restOnMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!/^attune-(error|warn|hint)-/.test(name)) continue;
      for (const range of highlight) {
        const rect = range instanceof Range && range.getBoundingClientRect();
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
    }
    throw new Error('Nothing is marked');
  });
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
