import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { convert } from 'html-to-text';
import type { Page } from 'playwright-core';
import { coachOf, marked } from '../tests/e2e/coach.ts';
import { composerOf, type Desk, openDesk, openReply, send, written } from '../tests/e2e/desk.ts';
import type { Workspace } from '../tests/playground/ticket.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ARTIFACTS = resolve(ROOT, '.artifacts');
const TICKET = 20418;
const BAD_REPLY = ['Hi Priya,', 'You should have contacted us sooner. Your order will arrive soon.'];
const ANSWER = 'pack a new one by hand today';

/**
 * The main job in both workspaces, with the shipped build: a bad reply is typed, its marks come, a reframe is applied, a
 * statement inserted, the reply sent. Throws at the first thing that is not as it should be.
 * @returns the screenshots' paths.
 */
export async function tour(): Promise<string[]> {
  mkdirSync(ARTIFACTS, { recursive: true });
  const desk = await openDesk();
  try {
    return [...(await coachOne(desk, 'zendesk')), ...(await coachOne(desk, 'freshdesk'))];
  } finally {
    await desk.close();
  }
}

async function coachOne(desk: Desk, workspace: Workspace): Promise<string[]> {
  const pictures: string[] = [];
  const page = await desk.open(workspace, TICKET);
  const picture = async (name: string) => {
    await settled(page);
    const path = resolve(ARTIFACTS, `${workspace}-${pictures.length + 1}-${name}.png`);
    await page.screenshot({ path });
    pictures.push(relative(ROOT, path));
  };
  const coach = coachOf(page);
  const composer = await openReply(page, workspace);

  await typeLines(page, BAD_REPLY);
  await marked(page, /should have contacted/i);
  await picture('marks');

  await page.keyboard.press('Alt+J');
  await coach.card.waitFor();
  await picture('card');
  const before = await composer.innerText();
  await coach.reframes.first().click();
  await changed(page, workspace, before);
  await coach.notice.filter({ hasText: /\S/ }).waitFor();
  // What only the agent knows is a gap, and selected: they type straight into it.
  if (await page.evaluate(() => /^\{.+\}$/.test(String(getSelection())))) await page.keyboard.type(ANSWER);
  await picture('reframed');

  if (!(await coach.panel.isVisible())) await coach.badge.click();
  await coach.statements.first().waitFor();
  await picture('panel');
  // A line of its own, under the greeting.
  for (const key of ['Control+Home', 'End', 'Enter']) {
    await page.keyboard.press(key);
    // An editor takes note of a moved caret a moment later than the browser.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const reframed = await composer.innerText();
  await coach.statements.first().click();
  await changed(page, workspace, reframed);
  await picture('statement');

  const shown = await composer.innerText();
  if (!(await composer.evaluate((element) => element.contains(document.activeElement))))
    throw new Error(`${workspace}: the reply box lost the focus.`);
  await send(page, workspace);
  await picture('sent');
  const sent = desk.sent().at(-1);
  const model = sent ? convert(written(sent), { wordwrap: false }) : '';
  if (words(model) !== words(shown)) throw new Error(`${workspace}: the box showed "${shown}", but the editor sent "${model}".`);
  console.log(
    `\n${workspace}: typed, marked, reframed, a statement inserted, sent. The editor's model held what the box showed:\n${indent(model)}`,
  );
  await page.close();
  return pictures;
}

/** Waits until nothing of ours fades in any more, or is gone. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.querySelector('attune-overlay')?.shadowRoot;
    await Promise.allSettled((root?.getAnimations() ?? []).map((animation) => animation.finished));
  });
}

async function typeLines(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

async function changed(page: Page, workspace: Workspace, before: string): Promise<void> {
  const composer = await composerOf(page, workspace).elementHandle();
  await page.waitForFunction(([element, text]) => element instanceof HTMLElement && element.innerText !== text, [
    composer,
    before,
  ] as const);
}

const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');
const indent = (text: string): string => text.replace(/^/gm, '  | ');
