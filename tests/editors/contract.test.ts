import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from './agent.ts';
import { closeBrowser, isolated, openPage, type Remote } from './harness.ts';
import { SEEN } from './pages/host.ts';

const MODIFIER = process.platform === 'darwin' ? 'Meta' : 'Control';

afterAll(closeBrowser);

const HOSTS: readonly { readonly name: string; readonly id: string; readonly alias?: Record<string, string> }[] = [
  { name: 'CKEditor 5', id: 'ckeditor5' },
  { name: 'Froala 5', id: 'froala' },
  // Which one Freshdesk runs is not known.
  { name: 'Froala 4', id: 'froala', alias: { 'froala-editor': 'froala-editor-4' } },
  { name: 'a plain contenteditable', id: 'contenteditable' },
  { name: 'a textarea', id: 'textarea' },
];

/** One contract for every editor in the registry, against the real one, from an isolated world. */
describe.each(HOSTS)('$name', ({ id, alias }) => {
  let page: Page;
  let agent: Remote<Agent>;
  const sent = () => page.evaluate(() => window.host.sent());
  const undo = () => page.keyboard.press(`${MODIFIER}+KeyZ`);

  beforeAll(async () => {
    page = await openPage(`pages/${id}.ts`, alias);
    await page.waitForFunction(() => 'host' in window);
    agent = await isolated<Agent>(page, 'agent.ts', 'agent');
    return () => page.close();
  });
  beforeEach(async () => {
    await page.evaluate(() => window.host.fresh());
    expect(await agent.open(await page.evaluate(() => window.host.selector))).toBe(id);
  });

  it('reads what a person sees', async () => {
    expect(await agent.read()).toBe(SEEN);
  });

  it('touches nothing while it reads and marks', async () => {
    expect(await agent.mutations()).toEqual([]);
  });

  describe.each([
    ['a word inside one node', 'refuse', 'are happy', true],
    ['a span across bold words', 'Hello dear Dana', 'Dear Dana', true],
    ['the bold word alone', 'dear', 'kind', true],
    ['the beginning of a block', 'We', 'I', true],
    ['the end of a block', 'soon.', 'by Friday.', true],
    ['a whole sentence', 'We refuse to refund it.', 'The refund is on its way.', true],
    ['a whole list item', 'two', 'three', true],
    ['nothing in place of words', ' It will ship soon.', '', true],
    ['signs that HTML would read', 'refund it', 'refund <b>it</b> & "you"', true],
  ])('replaces %s', (_what, words, text) => {
    it('with the caret behind it, in one step of undo', async () => {
      await agent.caretAfter('Hello');
      await page.keyboard.type(' Yo');
      const before = await agent.read();
      const model = await sent();
      const changes = await page.evaluate(() => window.host.changes());
      const target = words.replace('Hello', 'Hello Yo');

      expect(await agent.apply(target, text)).toBe('applied');
      const after = before.replace(target, text);
      expect(await agent.read()).toBe(after);
      const end = before.indexOf(target) + text.length;
      expect(await agent.selection()).toEqual({ start: end, end });
      expect(await page.evaluate(() => window.host.changes())).toBeGreaterThan(changes);
      expect(await sent()).not.toBe(model);

      await undo();
      expect(await agent.read()).toBe(before);
      expect(await sent()).toBe(model);
    });
  });

  it('inserts at the caret, right behind what was just typed, in a step of undo of its own', async () => {
    await agent.caretAfter('refund it.');
    await page.keyboard.type(' Ok.');
    const before = await agent.read();
    expect(await agent.apply(null, ' Thank you for telling us.')).toBe('applied');
    expect(await agent.read()).toBe(before.replace('Ok.', 'Ok. Thank you for telling us.'));
    await undo();
    expect(await agent.read()).toBe(before);
  });

  it('inserts into an empty line', async () => {
    await agent.caretAfter('Dana,\n');
    expect(await agent.apply(null, 'Thank you.')).toBe('applied');
    expect(await agent.read()).toBe(SEEN.replace('Dana,\n', 'Dana,\nThank you.'));
  });

  it('inserts two paragraphs, in one step of undo', async () => {
    await agent.caretAfter('ship soon.');
    await page.keyboard.type(' Ok.');
    const before = await agent.read();
    expect(await agent.apply(null, ' First.\nSecond.')).toBe('applied');
    expect(await agent.read()).toBe(before.replace('Ok.', 'Ok. First.\nSecond.'));
    await undo();
    expect(await agent.read()).toBe(before);
  });

  it('leaves the caret where the agent can type on', async () => {
    await agent.caretAfter('Hello');
    expect(await agent.apply('refuse', 'are happy')).toBe('applied');
    await page.keyboard.type(' now');
    expect(await agent.read()).toBe(SEEN.replace('refuse', 'are happy now'));
    await page.keyboard.press('Backspace');
    expect(await agent.read()).toBe(SEEN.replace('refuse', 'are happy no'));
  });

  it('selects the slot of a starter, so that typing fills it', async () => {
    await agent.caretAfter('Hello');
    expect(await agent.apply('soon', 'by [day] at noon', { select: { start: 3, end: 8 } })).toBe('applied');
    await page.keyboard.type('Friday');
    expect(await agent.read()).toBe(SEEN.replace('soon', 'by Friday at noon'));
  });

  it('writes nothing when the words are no longer those', async () => {
    const model = await sent();
    expect(await agent.apply('refuse', 'are happy', { quote: 'decline' })).toBe('stale');
    expect(await agent.apply('refuse', 'are happy', { span: { start: 500, end: 506 } })).toBe('stale');
    expect(await sent()).toBe(model);
  });

  it('writes nothing while an input method composes', async () => {
    await agent.caretAfter('Hello');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    expect(await agent.apply('refuse', 'are happy')).toBe('refused');
    await session.send('Input.insertText', { text: '日' });
    expect(await agent.read()).toBe(SEEN.replace('Hello', 'Hello日'));
    expect(await agent.apply('refuse', 'are happy')).toBe('applied');
  });
});
