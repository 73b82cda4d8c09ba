import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, isolated, type Remote, servePage } from '../editors/harness.ts';
import type { PageAgent } from './page-agent.ts';

let page: Page;
let agent: Remote<PageAgent>;

async function open(site: string, path: string): Promise<void> {
  page = await servePage(path, readFileSync(new URL(`../sites/${site}.html`, import.meta.url), 'utf8'));
  agent = await isolated<PageAgent>(page, '../pages/page-agent.ts', 'pageAgent');
}
afterEach(() => page.close());
afterAll(closeBrowser);

const DANA = {
  customer: 'Still nothing.\nWhere is my refund?',
  customerName: 'Dana Reyes',
  thread: [
    { from: 'customer', text: 'I was charged twice.', at: '2026-11-20T10:00:00Z' },
    { from: 'agent', text: 'We are on it.', at: '2026-11-20T10:00:00Z' },
  ],
  ticket: { site: 'zendesk', id: '12' },
};

describe('Zendesk', () => {
  beforeEach(() => open('zendesk', '/agent/tickets/12'));

  it('finds the composer of the ticket in front among those that are mounted', async () => {
    expect(await agent.find('zendesk')).toEqual({ text: 'Hello', ticket: '12', surface: 'public', channel: 'email', send: true });
  });
  it('reads the conversation: no notes, no bots, no quotes, no signature', async () => {
    await agent.find('zendesk');
    expect(await agent.conversation()).toEqual(DANA);
  });
  it('reads the same with the newest message last', async () => {
    await page.evaluate(() => {
      const log = document.querySelector('[data-is-active="true"] [data-test-id="omni-log-container"]');
      log?.replaceChildren(...[...log.children].reverse());
    });
    await agent.find('zendesk');
    expect(await agent.conversation()).toEqual(DANA);
  });
  it('reads a new message when it comes, and nothing twice while none does', async () => {
    await agent.find('zendesk');
    await agent.conversation();
    expect(await agent.sameConversation()).toBe(true);
    await page.evaluate(() => {
      const log = document.querySelector('[data-is-active="true"] [data-test-id="omni-log-container"]');
      const message = log?.children[1]?.cloneNode(true) as HTMLElement;
      message.querySelector('time')?.setAttribute('datetime', '2026-11-22T08:00:00Z');
      const text = message.querySelector('[data-test-id="omni-log-message-content"]');
      if (text) text.textContent = 'Hello?';
      log?.prepend(message);
    });
    expect(await agent.conversation()).toMatchObject({ customer: 'Hello?', thread: { length: 3 } });
  });
  it.each([
    ['internal', { surface: 'internal', channel: 'email' }],
    ['web', { surface: 'public', channel: 'email' }],
    ['native_messaging', { surface: 'public', channel: 'chat' }],
    ['chat', { surface: 'public', channel: 'chat' }],
  ])('on the channel %s', async (channel, says) => {
    await page
      .locator('[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]')
      .evaluate((button, name) => button.setAttribute('data-channel', name), channel);
    expect(await agent.find('zendesk')).toMatchObject(says);
  });
  it('takes a switcher without its mark for what its label says, and one without either for public', async () => {
    const switcher = page.locator('[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]');
    await switcher.evaluate((button) => button.removeAttribute('data-channel'));
    await switcher.evaluate((button) => button.setAttribute('aria-label', 'Internal note'));
    expect(await agent.find('zendesk')).toMatchObject({ surface: 'internal' });
    await switcher.evaluate((button) => button.removeAttribute('aria-label'));
    expect(await agent.find('zendesk')).toMatchObject({ surface: 'public' });
  });
  it('finds nothing while the composer is read-only, hidden, or gone', async () => {
    const composer = page.locator('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
    await composer.evaluate((element) => element.setAttribute('contenteditable', 'false'));
    expect(await agent.find('zendesk')).toBeNull();
    await composer.evaluate((element) => {
      element.setAttribute('contenteditable', 'true');
      element.parentElement?.style.setProperty('visibility', 'hidden');
    });
    expect(await agent.find('zendesk')).toBeNull();
    await composer.evaluate((element) => element.remove());
    expect(await agent.find('zendesk')).toBeNull();
  });
  it('falls back to the ticket’s own mark where the layout has another name', async () => {
    await page.evaluate(() => document.querySelector('[data-is-active="true"]')?.removeAttribute('data-test-id'));
    expect(await agent.find('zendesk')).toMatchObject({ text: 'Hello', surface: 'public' });
  });
});

describe('Zendesk, as the agent moves on', () => {
  beforeEach(() => open('zendesk', '/agent/tickets/12'));

  it('follows a composer that is replaced, and a ticket that opens without a page load', async () => {
    await agent.watch('zendesk');
    expect(await agent.until(1)).toEqual(['found 12 Hello']);
    await page.locator('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]').evaluate((element) => {
      const other = element.cloneNode() as HTMLElement;
      other.dataset.name = 'replaced';
      const place = element.parentElement;
      element.remove();
      setTimeout(() => place?.append(other), 50);
    });
    expect((await agent.until(3)).slice(1)).toEqual(['lost 12 Hello', 'found 12 replaced']);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('#main_panes > div');
      if (!first || !second) return;
      second.hidden = true;
      second.dataset.isActive = 'false';
      first.hidden = false;
      first.dataset.isActive = 'true';
      first.querySelector<HTMLElement>('.ck-editor__editable')?.setAttribute('data-name', 'eleven');
      history.pushState({}, '', '/agent/tickets/11');
    });
    expect((await agent.until(5)).slice(3)).toEqual(['lost 12 replaced', 'found 11 eleven']);
  });
  it('lets go when it ends', async () => {
    await agent.watch('zendesk');
    await agent.until(1);
    await agent.stop();
    expect(await agent.until(2)).toEqual(['found 12 Hello', 'lost 12 Hello']);
  });
});

describe('Freshdesk', () => {
  beforeEach(() => open('freshdesk', '/a/tickets/77'));
  const show = () =>
    page.evaluate(() => {
      const template = document.querySelector<HTMLTemplateElement>('#composer');
      document.querySelector('#place')?.replaceChildren(template?.content.cloneNode(true) ?? '');
    });

  it('has no composer until one is opened', async () => {
    expect(await agent.find('freshdesk')).toBeNull();
    await show();
    expect(await agent.find('freshdesk')).toEqual({
      text: 'Hello',
      ticket: '77',
      surface: 'public',
      channel: 'email',
      send: true,
    });
  });
  it('reads the description and the thread in the order they stand', async () => {
    await show();
    await agent.find('freshdesk');
    expect(await agent.conversation()).toEqual({
      customer: 'The fork.',
      customerName: 'Ana Costa',
      thread: [
        { from: 'customer', text: 'My bike arrived broken.\nOrder 5512.' },
        { from: 'agent', text: 'Which part is broken?' },
      ],
      ticket: { site: 'freshdesk', id: '77' },
    });
  });
  it('takes the description for the last message while the customer has written nothing else', async () => {
    await show();
    await page.evaluate(() => document.querySelector('.ticket-details__requestor')?.remove());
    await agent.find('freshdesk');
    expect(await agent.conversation()).toMatchObject({ customer: 'My bike arrived broken.\nOrder 5512.' });
  });
  it('remembers that Note opened the composer, and Reply the next', async () => {
    await agent.listen('freshdesk');
    await page.locator('[data-test-note-action="add"]').click();
    await show();
    expect(await agent.find('freshdesk')).toMatchObject({ surface: 'internal' });
    expect(await agent.find('freshdesk')).toMatchObject({ surface: 'internal' });
    await page.locator('[data-test-id="ticket-action-reply"]').click();
    await show();
    expect(await agent.find('freshdesk')).toMatchObject({ surface: 'public' });
  });
  it('takes a composer that opened by itself for public, though a note was open before', async () => {
    await agent.listen('freshdesk');
    await page.locator('[data-test-note-action="add"]').click();
    await show();
    await agent.find('freshdesk');
    await show();
    expect(await agent.find('freshdesk')).toMatchObject({ surface: 'public' });
  });
  it('takes a note for public once its kind may have been changed', async () => {
    await agent.listen('freshdesk');
    await page.locator('[data-test-note-action="add"]').click();
    await show();
    await agent.find('freshdesk');
    await page.locator('.ticket-action-button').click();
    expect(await agent.find('freshdesk')).toMatchObject({ surface: 'public' });
  });
});

it('a page that is no ticket has no composer', async () => {
  await open('zendesk', '/agent/users/5');
  expect(await agent.find('zendesk')).toBeNull();
});
