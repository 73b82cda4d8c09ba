import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Agent } from './agent.ts';
import { closeBrowser, isolated, openPage, type Remote } from './harness.ts';

let page: Page;
let agent: Remote<Agent>;
beforeAll(async () => {
  page = await openPage('pages/hostile.ts');
  await page.waitForFunction(() => 'hostile' in window);
  agent = await isolated<Agent>(page, 'agent.ts', 'agent');
});
afterAll(closeBrowser);

it('a box that takes the text back: refused, and the text is as it was', async () => {
  await page.evaluate(() => window.hostile('takes it back'));
  await agent.open('[contenteditable]');
  expect(await agent.apply('refuse', 'agree')).toBe('refused');
  expect(await agent.read()).toBe('We refuse to refund it.');
});

it.each(['doubles it', 'deletes all'] as const)('a box that %s: undone and refused', async (how) => {
  await page.evaluate((how) => window.hostile(how), how);
  await agent.open('[contenteditable]');
  expect(await agent.apply('refuse', 'agree')).toBe('refused');
  expect(await agent.read()).toBe('We refuse to refund it.');
});

it('a box that gives no word back: says so loudly, with the draft in hand', async () => {
  await page.evaluate(() => window.hostile('loses all'));
  await agent.open('[contenteditable]');
  await expect(agent.apply('refuse', 'agree')).rejects.toThrow('would not give it back');
});

it('a box whose framework renders a frame later: applied', async () => {
  await page.evaluate(() => window.hostile('renders late'));
  await agent.open('[contenteditable]');
  expect(await agent.apply('refuse', 'agree')).toBe('applied');
  expect(await agent.read()).toBe('We agree to refund it.');
});
