import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAGES } from '../playground/server.ts';
import { type Coach, coachOf, marked, marks } from './coach.ts';
import { type Desk, openDesk, openReply } from './desk.ts';

const FAUX = "I'm sorry you feel that way.";
const VAGUE = 'Your order will arrive soon.';

/** Things that go wrong around a reply. Whatever happens, the draft is the agent's, to the letter. */
let desk: Desk;
let page: Page;
let coach: Coach;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function writing(text: string) {
  page = await desk.open('zendesk', 20418);
  coach = coachOf(page);
  const composer = await openReply(page, 'zendesk');
  await page.keyboard.type(text);
  return composer;
}

/** Stops the background as the browser does when it has been idle. */
async function stopBackground(): Promise<void> {
  const browser = desk.context.browser();
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error('No session with the browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(desk.extensionId));
  if (!worker) throw new Error('The background is not running');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.some(({ targetId }) => targetId === worker.targetId);
  await expect.poll(running).toBe(false);
}

describe('the background is stopped between two keystrokes', () => {
  it('and wakes with the next pause, the draft untouched', async () => {
    const composer = await writing(FAUX);
    await marked(page, 'sorry you feel');
    await stopBackground();
    await page.keyboard.type(` ${VAGUE}`);
    await marked(page, 'soon');
    expect((await marks(page)).join()).toContain('you feel');
    expect(await composer.innerText()).toBe(`${FAUX} ${VAGUE}`);
  });
  it('and an edit still goes in, since writing needs nobody', async () => {
    const composer = await writing(FAUX);
    await marked(page, 'sorry you feel');
    await stopBackground();
    await page.keyboard.press('Alt+J');
    await coach.card.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => composer.innerText()).not.toContain('you feel');
  });
});

describe('the extension is reloaded under an open page', () => {
  it('the leftover takes its overlay, marks and keys away, and the draft is untouched', async () => {
    const composer = await writing(`${FAUX} ${VAGUE}`);
    await marked(page, 'soon');
    await desk.reloadExtension();
    await page.keyboard.type(' More.');
    await page.locator('attune-overlay').waitFor({ state: 'detached' });
    expect(await marks(page)).toEqual([]);
    await page.keyboard.press('Alt+J');
    await page.keyboard.type('!');
    expect(await composer.innerText()).toBe(`${FAUX} ${VAGUE} More.!`);
  });
  it('and coaches again once the page is loaded again', async () => {
    await writing(FAUX);
    await marked(page, 'sorry you feel');
    await desk.reloadExtension();
    await page.reload();
    await openReply(page, 'zendesk');
    await page.keyboard.type(VAGUE);
    await marked(page, 'soon');
  });
});

describe('settings that were corrupted', () => {
  it('are put aside, and coaching goes on with the defaults', async () => {
    const worker = await desk.worker();
    await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        sitesOff: 'zendesk',
        pausedUntil: 'never',
        enabled: { broken: true },
        rulesOff: 7,
        level: 'loud',
        corner: [],
        panelOpen: 'yes',
      }),
    );
    await writing(FAUX);
    await marked(page, 'sorry you feel');
    await expect.poll(() => coach.badge.isVisible()).toBe(true);
  });
});

describe('a page on which the composer cannot be found', () => {
  const editable = () => page.locator('[data-is-active="true"] .ck-editor__editable');

  beforeEach(async () => {
    page = await desk.context.newPage();
    coach = coachOf(page);
    // What a release of the helpdesk would do to us: its parts have other names from now on.
    await page.addInitScript(() => {
      const rename = () => {
        for (const composer of document.querySelectorAll('[data-test-id^="omnicomposer-"]')) {
          composer.setAttribute('data-test-id', 'renamed');
        }
      };
      new MutationObserver(rename).observe(document, { subtree: true, childList: true, attributeFilter: ['data-test-id'] });
    });
    await page.goto(PAGES.zendesk.ticket(20418));
    await editable().click();
    await page.keyboard.type(FAUX);
  });

  it('is left alone: nothing of ours shows, and typing works', async () => {
    await page.locator('attune-overlay').waitFor({ state: 'attached' });
    expect(await editable().innerText()).toBe(FAUX);
    expect(await coach.badge.count()).toBe(0);
    expect(await marks(page)).toEqual([]);
  });
  it('is told to the popup, together with what could be found', async () => {
    const popup = await desk.context.newPage();
    await popup.goto(`chrome-extension://${desk.extensionId}/popup.html`);
    await page.bringToFront();
    const ask = () =>
      popup.evaluate((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), {
        id: 1,
        type: 'composer/status',
        timestamp: 1,
      });
    expect(await ask()).toMatchObject({ res: { site: 'zendesk', ticket: true, composer: false, editor: null } });
  });
});

describe('an editor', () => {
  it('that lets nobody write but the keyboard: the words go to the clipboard, the draft stays, a notice says so', async () => {
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await desk.context.newPage();
    coach = coachOf(page);
    await page.addInitScript(() => {
      const refuse = (event: Event) => {
        if (event instanceof InputEvent && event.inputType === 'insertText' && event.data?.length === 1) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      for (const type of ['beforeinput', 'paste']) window.addEventListener(type, refuse, { capture: true });
    });
    await page.goto(PAGES.zendesk.ticket(20418));
    const composer = await openReply(page, 'zendesk');
    await page.keyboard.type(FAUX);
    await marked(page, 'sorry you feel');
    await page.keyboard.press('Alt+J');
    await coach.card.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('attune-overlay .notice').innerText()).toMatch(/on your clipboard/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^I'm sorry/);
    expect(await composer.innerText()).toBe(FAUX);
  });

  it('that keeps a model we do not know: nothing is read, and the badge says so', async () => {
    page = await desk.context.newPage();
    coach = coachOf(page);
    await page.addInitScript(() => {
      const change = () => {
        for (const composer of document.querySelectorAll('[data-test-id^="omnicomposer-"].ck-editor__editable')) {
          composer.classList.remove('ck-editor__editable');
          composer.setAttribute('data-slate-editor', 'true');
        }
      };
      new MutationObserver(change).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
    });
    await page.goto(PAGES.zendesk.ticket(20418));
    await openReply(page, 'zendesk');
    await page.keyboard.type(FAUX);
    await coach.badge.click();
    await expect.poll(() => coach.panel.innerText()).toMatch(/can.t (read|find)/i);
    expect(await marks(page)).toEqual([]);
  });
});

/** The part of the extension's own interface that is called from here. */
interface Extension {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}
