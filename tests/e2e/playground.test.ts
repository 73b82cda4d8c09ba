import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../playground/server.ts';
import { composerOf, type Desk, openDesk, openReply, send, written } from './desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk({ extension: null });
});
afterAll(() => desk.close());
afterEach(async () => {
  await page.close();
  desk.playground.desk.reset();
});

const active = (selector: string) => page.locator(`[data-is-active="true"] ${selector}`);
const switcher = () => active('[data-test-id="omnichannel-channel-switcher-button"]');
const last = (selector: string) => page.locator(selector).last();

describe('the Zendesk-like workspace', () => {
  it('posts what the model of CKEditor holds, and puts a new composer in place of the old', async () => {
    page = await desk.open('zendesk', 20418);
    const composer = await openReply(page, 'zendesk');
    const node = await composer.elementHandle();
    await page.keyboard.type('Hi Priya,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The parcel is with us.');
    await send(page, 'zendesk');

    const model = '<p>Hi Priya,</p><p>The parcel is with us.</p>';
    expect(desk.sent()).toMatchObject([
      { workspace: 'zendesk', ticket: 20418, surface: 'public', model, shown: 'Hi Priya,\n\nThe parcel is with us.' },
    ]);
    expect(await page.evaluate(() => window.playgroundSent.map((sent) => sent.model))).toEqual([model]);
    const entry = active('[data-test-id="omni-log-comment-item"]').last();
    expect(await entry.locator('[type="agent"]').count()).toBe(1);
    expect(await entry.locator('[data-test-id="omni-log-message-content"] p').allInnerTexts()).toEqual([
      'Hi Priya,',
      'The parcel is with us.',
    ]);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await composer.innerText()).toBe('\n');
  });

  it('replaces the composer when the channel changes, and carries the text over', async () => {
    page = await desk.open('zendesk', 20418);
    expect(await switcher().getAttribute('data-channel')).toBe('email');
    const composer = await openReply(page, 'zendesk');
    const node = await composer.elementHandle();
    await page.keyboard.type('Warehouse says tomorrow.');
    await openReply(page, 'zendesk', 'internal');
    expect(await switcher().getAttribute('data-channel')).toBe('internal');
    expect(await node?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await composer.innerText()).toBe('Warehouse says tomorrow.');
    await send(page, 'zendesk');
    expect(desk.sent()).toMatchObject([{ surface: 'internal', model: '<p>Warehouse says tomorrow.</p>' }]);
    expect(
      await active('[data-test-id="omni-log-comment-item"]')
        .last()
        .locator('[data-test-id="omni-log-internal-note-tag"]')
        .count(),
    ).toBe(1);
  });

  it('keeps several tickets mounted, one of them active, each with its own draft', async () => {
    page = await desk.open('zendesk', 20418);
    expect(await page.locator('main#main_panes [data-test-id$="-standard-layout"]').count()).toBe(3);
    expect(await page.locator('[data-is-active="true"]').count()).toBe(1);
    await openReply(page, 'zendesk');
    await page.keyboard.type('for Priya');
    await page.locator('[data-entity-id="20421"] .tab__open').click();
    await page.locator('[data-test-id="ticket-20421-standard-layout"][data-is-active="true"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/agent/tickets/20421');
    expect(await composerOf(page, 'zendesk').innerText()).toBe('\n');
    await page.goBack();
    await page.locator('[data-test-id="ticket-20418-standard-layout"][data-is-active="true"]').waitFor();
    expect(await composerOf(page, 'zendesk').innerText()).toBe('for Priya');
  });

  it('shows the log newest first when the agent wants it so', async () => {
    page = await desk.open('zendesk', 20418);
    const times = () => active('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    const newestLast = await times();
    expect(newestLast).toEqual(newestLast.toSorted());
    await active('button[aria-label="Sort order: newest last"]').click();
    await active('button[aria-label="Sort order: newest first"]').waitFor();
    expect(await times()).toEqual(newestLast.toReversed());
    await active('button[aria-label="Sort order: newest first"]').click();
    await active('button[aria-label="Sort order: newest last"]').waitFor();
  });

  it('gives a chat the plain composer, and Enter sends', async () => {
    page = await desk.open('zendesk', 20438);
    const composer = await openReply(page, 'zendesk');
    expect(await composer.getAttribute('data-test-id')).toBe('omnicomposer-plain-text-ckeditor');
    expect(await switcher().getAttribute('data-channel')).toBe('native_messaging');
    const entries = await active('[data-test-id="omni-log-comment-item"]').count();
    await page.keyboard.type('There is an outage in B12.');
    await page.keyboard.press('Enter');
    await active('[data-test-id="omni-log-comment-item"]').nth(entries).waitFor();
    expect(desk.sent()).toMatchObject([{ surface: 'public', model: '<p>There is an outage in B12.</p>' }]);
  });

  it('opens its macros at a slash, as a host that has keys of its own', async () => {
    page = await desk.open('zendesk', 20418);
    const composer = await openReply(page, 'zendesk');
    await page.keyboard.type('/order');
    await active('[role="option"]').click();
    expect(await composer.innerText()).toBe('Could you send me the order number, so that I can look it up?');
    expect(await page.evaluate(() => window.playgroundShortcuts)).toEqual(['macros']);
  });
});

describe('the Freshdesk-like workspace', () => {
  it('has an editor only between Reply and send, and posts what the model of Froala holds', async () => {
    page = await desk.open('freshdesk', 20418);
    expect(await composerOf(page, 'freshdesk').count()).toBe(0);
    await openReply(page, 'freshdesk');
    expect(await page.locator('.ticket-editor input[name="to"]').inputValue()).toContain('priya.nair@');
    await page.keyboard.type('Hi Priya,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The parcel is with us.');
    await send(page, 'freshdesk');
    expect(desk.sent()).toMatchObject([
      { workspace: 'freshdesk', ticket: 20418, surface: 'public', shown: 'Hi Priya,\nThe parcel is with us.' },
    ]);
    expect(desk.sent().map(written)).toEqual(['<div>Hi Priya,</div><div>The parcel is with us.</div>']);
    expect(await last('[data-test-conversation="conversation-text"]').innerText()).toMatch(/^Hi Priya,\nThe parcel is with us\./);
    expect(await composerOf(page, 'freshdesk').count()).toBe(0);
  });

  it('marks a note by what the product marks it by, and has no recipient', async () => {
    page = await desk.open('freshdesk', 20418);
    await openReply(page, 'freshdesk', 'internal');
    expect(await page.locator('.ticket-editor input[name="to"]').count()).toBe(0);
    expect(await page.locator('[data-test-id="submit"]').innerText()).toBe('Add note');
    await page.keyboard.type('Ines packs it by hand.');
    await send(page, 'freshdesk');
    expect(desk.sent()).toMatchObject([{ surface: 'internal' }]);
    expect(await last('[data-test-id="conversation-wrapper"]').getAttribute('class')).toContain('ticket-details__privatenote');
  });

  it('makes a new editor for each kind of answer, and none after discard', async () => {
    page = await desk.open('freshdesk', 20418);
    const composer = await openReply(page, 'freshdesk');
    const node = await composer.elementHandle();
    await page.locator('.ticket-action-button', { hasText: 'Add note' }).click();
    await page.locator('.ticket-editor--note .fr-element').waitFor();
    expect(await node?.evaluate((element) => element.isConnected)).toBe(false);
    await page.locator('[data-test-id="discard"]').click();
    await page.locator('[data-test-id="active-editor"]').waitFor();
    expect(await composerOf(page, 'freshdesk').count()).toBe(0);
  });

  it('puts the quoted mail under the draft', async () => {
    page = await desk.open('freshdesk', 20418);
    const composer = await openReply(page, 'freshdesk');
    await page.keyboard.type('Hello');
    await page.locator('.fr-quoted-marker-remove').click();
    expect(await composer.locator('blockquote').innerText()).toContain('third time');
    expect((await composer.innerText()).startsWith('Hello')).toBe(true);
  });

  it('has single-letter keys, outside of what takes text', async () => {
    page = await desk.open('freshdesk', 20418);
    await page.keyboard.press('n');
    await page.locator('.ticket-editor--note .fr-element').click();
    await page.keyboard.type('jfr');
    expect(await composerOf(page, 'freshdesk').innerText()).toBe('jfr');
    expect(await page.evaluate(() => window.playgroundShortcuts)).toEqual(['note']);
  });

  it('changes the ticket without loading a page', async () => {
    page = await desk.open('freshdesk', 20418);
    await page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
    await page.getByRole('button', { name: 'Next ticket' }).click();
    await page.getByRole('heading', { name: 'CHARGED TWICE and still no refund!!' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/a/tickets/20421');
    expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('yes');
  });
});

describe.each(['zendesk', 'freshdesk'] as const)('%s, as a host', (workspace) => {
  it('lists every ticket and opens each without an error', async () => {
    page = await desk.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${PAGES[workspace].origin}/`);
    const links = page.locator('a[href*="/tickets/2"]');
    await links.first().waitFor();
    const subjects = desk.playground.desk.tickets(workspace).map(({ subject }) => subject);
    expect(await links.count()).toBe(subjects.length);
    for (const [index, subject] of subjects.entries()) {
      await links.nth(index).click();
      const title = page.locator('[data-is-active="true"] .subject, .ticket-subject-heading');
      await title.waitFor();
      expect(workspace === 'zendesk' ? await title.inputValue() : await title.innerText()).toBe(subject);
      await page.getByRole('log').filter({ visible: true }).waitFor();
      await page.getByRole(workspace === 'zendesk' ? 'button' : 'link', { name: /^(Views|All tickets)$/ }).click();
    }
    expect(errors).toEqual([]);
  });

  it('runs no script but its own', async () => {
    page = await desk.open(workspace, 20418);
    const blocked = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'document.title = "broken in"';
          document.head.append(script);
        }),
    );
    expect(blocked).toMatch(/^script-src/);
    expect(await page.title()).toBe('Fieldnote');
  });

  it('is the only place that the browser can reach', async () => {
    page = await desk.open(workspace, 20418);
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });
});
