import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { marked, marks } from '../e2e/coach.ts';
import { type Desk, openDesk, openReply } from '../e2e/desk.ts';
import { openOwn, store, stored, violations } from './own-pages.ts';

const STARTER = fileURLToPath(new URL('../../public/packs/starter.yaml', import.meta.url));
const BROKEN = fileURLToPath(new URL('../unit/packs/broken/every-trap-in-one-rule.yaml', import.meta.url));
const PACK = `format: attune-pack/1
id: acme
name: Acme voice
version: "1.0"
rules:
  - id: parcel-shop
    level: warn
    match: parcel shop
    what: We say pick-up point
    why: The signs in the shops say pick-up point.
    reframes: [pick-up point]
    examples:
      fires: [It is at the parcel shop.]
      silent: [It is at the pick-up point.]
`;

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  page = await openOwn(desk, 'options.html');
  await page.getByRole('heading', { level: 1, name: 'Rule packs' }).waitFor();
});
afterEach(async () => {
  await go('Privacy');
  await page.locator('section').getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await page.getByText('Everything is erased.').waitFor();
  await page.close();
});

const toast = () => page.getByRole('status');
const chooseFile = (path: string) => page.locator('input[type="file"]').setInputFiles(path);
const source = () => page.getByLabel('The file');
const add = () => page.getByRole('button', { name: /^Add pack$|^Replace/ }).click();

async function go(section: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: section }).click();
  await page.getByRole('heading', { level: 1, name: section }).waitFor();
}

async function paste(text: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste text' }).click();
  await source().fill(text);
}

describe('rule packs', () => {
  it('come in as a file, show their rules, and speak up in the next reply', async () => {
    await page.getByRole('heading', { name: 'Bring in your first pack' }).waitFor();
    await chooseFile(STARTER);
    await page.getByText('9 rules can be added. All 37 examples and reframes were tried.').waitFor();
    await add();
    await toast().getByText('Our voice is in. 9 rules are on.').waitFor();
    await page.getByRole('button', { name: 'Show rules' }).click();
    const row = page.getByRole('row', { name: /Reads as a form/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['as per (our|your|my|the)', expect.stringContaining('as in')]);
    await go('Rules');
    await page.getByRole('region', { name: 'From Our voice' }).getByText('Reads as a form').waitFor();

    const ticket = await desk.open('zendesk', 20418);
    const box = await openReply(ticket, 'zendesk');
    await box.pressSequentially('As per our conversation, the lamp leaves today.');
    await marked(ticket, 'As per our');
    await ticket.close();
  });

  it('that are broken say what, where and how to put it right, beside the line itself', async () => {
    await chooseFile(BROKEN);
    await page.getByText('1 rule can be added; 4 rules left out because of a problem.').waitFor();
    const problem = page.locator('.problem', { hasText: 'never closed' });
    expect((await problem.locator('.source-line').innerText()).trim()).toBe('16      - "any (inconvenience|trouble"');
    expect(await problem.locator('mark').innerText()).toBe('(');
    await problem.getByRole('button', { name: 'Line 16, column 14' }).click();
    const caret = await source().evaluate((area) => {
      const { value, selectionStart } = area as HTMLTextAreaElement;
      return { focused: area === document.activeElement, before: value.slice(0, selectionStart).split('\n').at(-1) };
    });
    expect(caret).toEqual({ focused: true, before: '      - "any ' });

    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(')');
    await expect.poll(() => page.locator('.problem', { hasText: 'never closed' }).count()).toBe(0);
  });

  it('that are broken as a whole can be put right on the spot', async () => {
    await paste(PACK.replace('match: parcel shop', 'match: [parcel shop'));
    await page.getByText("This can't be added yet: 1 problem to solve.").waitFor();
    await page.getByText('A quote or bracket is opened and not closed.').waitFor();
    expect(await page.getByRole('button', { name: 'Add pack' }).isDisabled()).toBe(true);
    await source().fill(PACK);
    await page.getByText('1 rule can be added. All 3 examples and reframes were tried.').waitFor();
    await add();
    await toast().getByText('Acme voice is in. 1 rule is on.').waitFor();
  });

  it('have their examples tried before they come in', async () => {
    await paste(PACK.replace('It is at the pick-up point.', 'It is at the parcel shop, too.'));
    const note = page.locator('.problem', { hasText: 'The rule finds “parcel shop” in this example.' });
    await note.getByRole('button', { name: 'Line 14, column 16' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add pack' }).isEnabled()).toBe(true);
  });

  it('can be dropped, and pasted anywhere on the drop zone, as JSON too', async () => {
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'acme.yaml'));
      return data;
    }, PACK);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { level: 1, name: 'acme.yaml' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();

    const rule = { id: 'kindly', level: 'hint', match: 'kindly', what: 'Sounds stiff', why: 'It reads as distance.' };
    const json = JSON.stringify({ format: 'attune-pack/1', id: 'json', name: 'From JSON', version: '1', rules: [rule] });
    await page.locator('.drop').evaluate((zone, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      zone.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, json);
    await page.getByText('1 rule can be added.').waitFor();
    await add();
    await toast().getByText('From JSON is in.').waitFor();
  });

  it('can be turned off, replaced, removed and brought back, and replies follow at once', async () => {
    const ticket = await desk.open('zendesk', 20418);
    const box = await openReply(ticket, 'zendesk');
    await box.pressSequentially('It waits at the parcel shop until Friday.');
    await paste(PACK);
    await add();
    await marked(ticket, 'parcel shop');

    await page.getByRole('checkbox', { name: /Acme voice/ }).uncheck();
    await toast().getByText('Acme voice is off.').waitFor();
    await expect.poll(async () => (await marks(ticket)).some((mark) => mark.includes('parcel shop'))).toBe(false);

    await paste(PACK.replace('"1.0"', '"1.1"'));
    await page.getByRole('button', { name: 'Replace Acme voice 1.0' }).click();
    await page.getByText('version 1.1 · 1 rule').waitFor();
    expect(await page.getByRole('checkbox', { name: /Acme voice/ }).isChecked()).toBe(false);

    await page.getByRole('checkbox', { name: /Acme voice/ }).check();
    await page.getByRole('button', { name: 'Remove Acme voice' }).click();
    await page.getByRole('heading', { name: 'Bring in your first pack' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast().getByText('Acme voice is back.').waitFor();
    await marked(ticket, 'parcel shop');
    await ticket.close();
  });

  it('can be brought in with the keyboard alone', async () => {
    const tabTo = async (name: string) => {
      for (let stops = 0; stops < 40; stops++) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          return element?.getAttribute('aria-label') || element?.innerText || element?.id || '';
        });
        if (here.trim() === name) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await tabTo('Paste text');
    await page.keyboard.press('Enter');
    const id = await source().getAttribute('id');
    await tabTo(id ?? '');
    await page.keyboard.insertText(PACK);
    await page.getByText('1 rule can be added.').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await toast().getByText('Acme voice is in.').waitFor();
    await tabTo('Remove Acme voice');
    await page.keyboard.press('Enter');
    await toast().getByText('Acme voice is removed.').waitFor();
  });
});

describe('rules', () => {
  it('show why and where they speak up, are searched, and stay quiet when they are off', async () => {
    await go('Rules');
    await page.getByLabel('Search rules').fill('pity');
    await expect.poll(() => page.locator('.rule').count()).toBe(1);
    await page.getByRole('button', { name: /^Examples/ }).click();
    await page.getByText('You poor thing, that sounds awful.').waitFor();
    await page.getByRole('checkbox').uncheck();
    await expect.poll(() => stored(page, 'rulesOff')).toEqual(['emp.pity']);
    await page.getByLabel('Search rules').fill('');
    await page.getByRole('button', { name: 'Off: 1' }).click();
    await expect.poll(() => page.locator('.rule').count()).toBe(1);
    await page.getByRole('checkbox').click();
    await expect.poll(() => stored(page, 'rulesOff')).toEqual([]);
    await page.getByText('No rule fits.').waitFor();
  });
});

describe('privacy', () => {
  it('counts what is kept, exports phrases without a name in them, and erases on a second word only', async () => {
    const popup = await openOwn(desk, 'popup.html');
    await popup.locator('input[type="search"]:focus').waitFor();
    await popup.keyboard.press('Alt+n');
    await popup.getByLabel('New phrase').waitFor();
    await popup.keyboard.insertText('Hi Dan, order 4471 leaves tonight.');
    await popup.keyboard.press('Control+Enter');
    await popup.getByRole('status').getByText('Saved.').waitFor();
    await popup.close();

    await go('Privacy');
    await expect
      .poll(() =>
        page
          .getByRole('row', { name: /Phrases/ })
          .getByRole('cell')
          .first()
          .innerText(),
      )
      .toBe('1');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export' }).click()]);
    const exported = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(exported).toMatchObject({
      format: 'attune-phrases/1',
      phrases: [{ text: 'Hi {customer.first_name}, order {order} leaves tonight.', count: 0 }],
    });

    await page
      .getByRole('row', { name: /Phrases/ })
      .getByRole('button', { name: 'Erase' })
      .click();
    await page.getByRole('dialog', { name: 'Erase all phrases?' }).waitFor();
    await page.keyboard.press('Escape');
    expect(
      await page
        .getByRole('row', { name: /Phrases/ })
        .getByRole('cell')
        .first()
        .innerText(),
    ).toBe('1');
    await page
      .getByRole('row', { name: /Phrases/ })
      .getByRole('button', { name: 'Erase' })
      .click();
    // The safe answer has the focus.
    await page.getByRole('dialog', { name: 'Erase all phrases?' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await toast().getByText('All phrases are erased.').waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('row', { name: /Phrases/ })
          .getByRole('cell')
          .first()
          .innerText(),
      )
      .toBe('0');
  });
});

describe('trouble', () => {
  it('tells of settings that could not be read, keeps what stood there, and coaching goes on', async () => {
    await store(page, { level: { loud: true }, rulesOff: 'emp.pity' });
    await page.reload();
    await page.getByRole('alert').getByText('A setting could not be read and is back at its default.').waitFor();
    await page.getByRole('alert').getByRole('link').click();
    await page.getByText('"loud": true').waitFor();
    await page.getByText('"emp.pity"').waitFor();
    expect(await stored(page, 'level')).toBeUndefined();

    const ticket = await desk.open('zendesk', 20418);
    const box = await openReply(ticket, 'zendesk');
    await box.pressSequentially('I am sorry if you feel that way.');
    await marked(ticket, /sorry/i);
    await ticket.close();

    await page.getByRole('button', { name: 'Delete the old values' }).click();
    await page.getByText('All settings could be read.').waitFor();
    await go('Rule packs');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('opens with a database that cannot be read, says so, and offers a fresh start', async () => {
    const broken = await desk.context.newPage();
    await broken.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...args) {
        if (sessionStorage.getItem('repaired')) return open.apply(this, args);
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
      const remove = IDBFactory.prototype.deleteDatabase;
      IDBFactory.prototype.deleteDatabase = function (name) {
        sessionStorage.setItem('repaired', 'yes');
        return remove.call(this, name);
      };
    });
    await broken.goto(`chrome-extension://${desk.extensionId}/options.html#trouble`);
    await broken.getByRole('alert').getByText("can't be read on this device").waitFor();
    await broken.getByRole('button', { name: 'Erase and start afresh' }).click();
    await broken.getByRole('dialog').getByRole('button', { name: 'Erase and start afresh' }).click();
    await broken.getByText('They can be opened.').waitFor();
    await broken.close();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  beforeEach(() => page.emulateMedia({ colorScheme }));

  it('in any section', async () => {
    expect(await violations(page)).toEqual([]);
    for (const section of ['Rules', 'Sites', 'Privacy', 'Trouble']) {
      await go(section);
      expect([section, await violations(page)]).toEqual([section, []]);
    }
  });

  it('while a broken pack is looked at, and when it is in', async () => {
    await chooseFile(BROKEN);
    await page.locator('.problem').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await add();
    await page.getByRole('button', { name: 'Show rules' }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('when settings were recovered', async () => {
    await store(page, { level: 12 });
    await page.reload();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await go('Trouble');
    expect(await violations(page)).toEqual([]);
  });
});
