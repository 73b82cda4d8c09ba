import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, openReply } from '../e2e/desk.ts';
import { openPopup, store, stored, violations } from './own-pages.ts';
import { openRealPopup } from './real-popup.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const foot = (page: Page) => page.getByRole('status');
const rows = (page: Page) => page.getByRole('row');
const active = (page: Page) => page.locator('[role="grid"] [aria-selected="true"] .phrase-text');

/** Writes a phrase with the keyboard, as a person would. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Alt+n');
  await page.getByLabel('New phrase').waitFor();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await foot(page).getByText('Saved.').waitFor();
}

async function emptyLibrary(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('attune');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
}

describe('the popup over a reply', () => {
  it('opens with the search focused, inserts with Enter and gives the focus back to the reply', async () => {
    const page = await desk.open('zendesk', 20418);
    const box = await openReply(page, 'zendesk');
    await box.pressSequentially('Hi Priya, ');
    const popup = await openRealPopup(desk);
    await popup.until('document.activeElement.type === "search"');
    await popup.press('n', 'KeyN', { alt: true });
    await popup.until('document.activeElement.matches("textarea")');
    await popup.type('I own this from here, for good.');
    await popup.press('Enter', 'Enter', { ctrl: true });
    await popup.until(
      'document.querySelector("[aria-selected=true] .phrase-text")?.innerText === "I own this from here, for good."',
    );
    await popup.press('Enter', 'Enter');
    await popup.closed;
    await expect.poll(() => box.innerText()).toBe('Hi Priya, I own this from here, for good.');
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await box.innerText()).trim()).toBe('Hi Priya,');

    // What was inserted is counted.
    const library = await openPopup(desk);
    await library.getByText('used once · today').waitFor();
    await emptyLibrary(library);
    await library.close();
    await page.close();
  });

  it('says what it reads on the page, and is off there when it is turned off', async () => {
    const page = await desk.open('zendesk', 20418);
    await openReply(page, 'zendesk');
    const popup = await openRealPopup(desk);
    await popup.press('2', 'Digit2', { alt: true });
    await popup.until('document.querySelectorAll(".status-found").length === 4');
    expect(await popup.evaluate('document.querySelector("h2").innerText')).toBe('Zendesk');
    const label = '[...document.querySelectorAll("label")].find((label) => label.innerText.includes("On for Zendesk"))';
    // The switches come with the settings, which are read after the page.
    await popup.until(label);
    await popup.evaluate(`${label}.click()`);
    const library = await openPopup(desk);
    await expect.poll(() => stored(library, 'sitesOff')).toEqual(['zendesk']);
    await store(library, { sitesOff: [] });
    await library.close();
    await page.close();
  });
});

describe('the phrase library', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPopup(desk);
    await write(page, 'Three late deliveries in a row is not what you paid for.');
    await write(page, 'I have refunded {amount} just now, {customer.first_name}.');
    await write(page, 'Thank you for the photo, it shows where the seam gave way.');
    await page.getByRole('button', { name: 'Mine' }).click();
  });
  afterEach(async () => {
    await page.getByRole('combobox').fill('');
  });
  afterAll(async () => {
    await emptyLibrary(page);
    await page.close();
  });

  it('finds by words, beginnings and with typing errors', async () => {
    await page.keyboard.insertText('delivereis');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await active(page).innerText()).toContain('Three late deliveries');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('');
    await page.keyboard.insertText('nothing like it');
    await page.getByText('Nothing found for “nothing like it”').waitFor();
  });

  it('is moved through with arrows while the focus stays in the search', async () => {
    const first = await active(page).innerText();
    await page.keyboard.press('ArrowDown');
    expect(await active(page).innerText()).not.toBe(first);
    const search = page.getByRole('combobox');
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    const pointed = await search.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${pointed}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await active(page).innerText()).toBe(first);
  });

  it('copies with Ctrl+C', async () => {
    const words = await active(page).innerText();
    await page.keyboard.press('Control+c');
    await foot(page).getByText('Copied.').waitFor();
    await page.keyboard.press('Control+v');
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe(words);
  });

  it('edits with F2 and shows what it will take out before it is kept', async () => {
    await page.keyboard.insertText('seam');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.keyboard.press('F2');
    await page.getByLabel('Edit phrase').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Write to dan@mail.example.');
    await page.getByText('it shows where the seam gave way. Write to {email}.').waitFor();
    await page.keyboard.press('Control+Enter');
    await foot(page).getByText('Saved.').waitFor();
    await page.getByText('Write to e-mail address.').waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor();
  });

  it('deletes with Shift+Delete and takes it back with Ctrl+Z', async () => {
    const before = await rows(page).count();
    await page.keyboard.press('Shift+Delete');
    await foot(page).getByText('Deleted.').waitFor();
    await expect.poll(() => rows(page).count()).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await foot(page).getByText('It is back.').waitFor();
    await expect.poll(() => rows(page).count()).toBe(before);
  });

  it('asks for what a phrase leaves open before it inserts', async () => {
    await page.keyboard.insertText('refunded');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByLabel('Amount').waitFor();
    await page.keyboard.insertText('£20');
    await page.getByText('I have refunded £20 just now, first name.').waitFor();
    await page.keyboard.press('Enter');
    await foot(page).getByText('No reply box is open.').waitFor();
  });

  it('shows only what is filtered for', async () => {
    const builtIn = page.locator('.phrase-line', { hasText: 'built-in' });
    expect(await rows(page).count()).toBe(3);
    expect(await builtIn.count()).toBe(0);
    await page.getByRole('button', { name: 'Built-in' }).click();
    await builtIn.first().waitFor();
    expect(await builtIn.count()).toBe(await rows(page).count());
    await page.getByRole('button', { name: 'Mine' }).click();
    await expect.poll(() => rows(page).count()).toBe(3);
  });

  it('opens and says so when its database cannot be read', async () => {
    const broken = await desk.context.newPage();
    await broken.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
    });
    await broken.goto(`chrome-extension://${desk.extensionId}/popup.html`);
    await broken.getByRole('alert').getByText("can't be read on this device").waitFor();
    await broken.getByRole('tab', { name: 'Scratchpad' }).click();
    await broken.getByLabel('Draft').waitFor();
    await broken.close();
  });
});

describe('the scratchpad', () => {
  it('coaches a draft, applies a reframe, takes it back, and keeps the draft when the popup closes', async () => {
    const page = await openPopup(desk);
    await page.keyboard.press('Alt+3');
    const draft = page.getByLabel('Draft');
    await draft.waitFor();
    await page.keyboard.insertText('I am sorry if you feel that way.');
    const finding = page.locator('.finding').first();
    await finding.waitFor();
    const words = (await finding.locator('.finding-quote').innerText()).replace(/[“”]/g, '');
    await finding.locator('.finding-quote').click();
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(words);

    await finding.locator('.finding-reframe').first().click();
    await expect.poll(() => draft.inputValue()).not.toBe('I am sorry if you feel that way.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => draft.inputValue()).toBe('I am sorry if you feel that way.');
    await page.close();

    const again = await openPopup(desk);
    await again.keyboard.press('Alt+3');
    await expect.poll(() => again.getByLabel('Draft').inputValue()).toBe('I am sorry if you feel that way.');
    expect(await stored(again, 'scratchpad')).toBeUndefined();
    await again.getByRole('button', { name: 'Clear' }).click();
    await again.getByText('What you paste is read here').waitFor();
    await again.close();
  });
});

/** What axe-core finds, and whether the page scrolls: only what is inside it may. */
async function faults(page: Page): Promise<readonly string[]> {
  const size = await page.evaluate(() =>
    [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join(' x '),
  );
  return [...(await violations(page)), ...(size === '380 x 560' ? [] : [`page of ${size}`])];
}

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPopup(desk);
    await page.emulateMedia({ colorScheme });
    await write(page, 'Order {order} is back in the queue, {customer.first_name}.');
  });
  afterAll(async () => {
    await emptyLibrary(page);
    await page.close();
  });

  it('in the library', async () => {
    await rows(page).first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('while a phrase is edited and filled in', async () => {
    await page.keyboard.press('F2');
    await page.getByLabel('Edit phrase').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Order number').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('on this page', async () => {
    await page.keyboard.press('Alt+2');
    await page.getByText('How much of Attune').waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it('in the scratchpad', async () => {
    await page.keyboard.press('Alt+3');
    await page.getByLabel('Draft').fill('I am sorry if you feel that way.');
    await page.locator('.finding').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear' }).click();
  });
});
