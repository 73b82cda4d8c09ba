import type { Locator, Page } from 'playwright-core';
import { type Launched, type LaunchOptions, launch } from '../../scripts/browser/launch.ts';
import { PAGES, type Playground, startPlayground } from '../playground/server.ts';
import type { SentRecord, Workspace } from '../playground/ticket.ts';

/** A browser in front of the playground: what every end-to-end test, the tour of `npm start` and the benches begin with. */
export interface Desk extends Launched {
  readonly playground: Playground;
  /** Opens a ticket in a new tab and waits until the workspace stands. */
  open(workspace: Workspace, ticket: number): Promise<Page>;
  /** Everything sent so far, as the server got it. */
  sent(): readonly SentRecord[];
  /** Makes it the first day again: forgets what was sent, and the extension's settings. Databases stay. */
  reset(): Promise<void>;
}

export async function openDesk(options: Omit<LaunchOptions, 'helpdesk'> = {}): Promise<Desk> {
  const playground = await startPlayground();
  const launched = await launch({ ...options, helpdesk: playground }).catch(async (error: unknown) => {
    await playground.close();
    throw error;
  });
  // Shorter than a test's own limit: what is waited for in vain is then named.
  launched.context.setDefaultTimeout(10_000);
  return {
    ...launched,
    playground,
    sent: () => playground.desk.sent(),
    reset: async () => {
      playground.desk.reset();
      if (launched.extensionId) await (await launched.worker()).evaluate('chrome.storage.local.clear()');
    },
    open: async (workspace, ticket) => {
      const page = await launched.context.newPage();
      await page.goto(PAGES[workspace].ticket(ticket));
      await (workspace === 'zendesk'
        ? composerOf(page, 'zendesk')
        : page.locator('[data-test-id="ticket-action-reply"]')
      ).waitFor();
      return page;
    },
    close: async () => {
      await launched.close();
      await playground.close();
    },
  };
}

/** The editable of the ticket in front. In Freshdesk it is there only after `openReply`. */
export function composerOf(page: Page, workspace: Workspace): Locator {
  return workspace === 'zendesk'
    ? page.locator('[data-is-active="true"] [data-test-id^="omnicomposer-"][contenteditable="true"]')
    : page.locator('.ticket-editor .fr-element[contenteditable="true"]');
}

/** A composer with the caret in it: in Freshdesk by a click on Reply or Add note, in Zendesk through the channel switcher. */
export async function openReply(page: Page, workspace: Workspace, surface: 'public' | 'internal' = 'public'): Promise<Locator> {
  const internal = surface === 'internal';
  if (workspace === 'freshdesk') {
    await page.locator(internal ? '.page__bar [data-test-note-action="add"]' : '[data-test-id="ticket-action-reply"]').click();
    // The editor of another kind of answer may still be there for a moment.
    await page.locator(internal ? '.ticket-editor--note .fr-element' : '.ticket-editor--reply .fr-element').waitFor();
  } else {
    const active = page.locator('[data-is-active="true"]');
    const switcher = active.locator('[data-test-id="omnichannel-channel-switcher-button"]');
    if (((await switcher.getAttribute('data-channel')) === 'internal') !== internal) {
      await switcher.click();
      await active
        .getByRole('menuitem')
        .nth(internal ? 1 : 0)
        .click();
    }
    const kind = internal ? '.composer--internal' : '.composer:not(.composer--internal)';
    await active.locator(`${kind} [contenteditable="true"]`).waitFor();
  }
  const composer = composerOf(page, workspace);
  await composer.click();
  return composer;
}

/** What was written, of what was sent: without a licence Froala adds a line of its own to everything it hands out. */
export function written({ model }: Pick<SentRecord, 'model'>): string {
  return model.replace(/<p data-f-id="pbf".*?<\/p>$/, '');
}

/** Sends with the host's own button and waits until the thread shows it. */
export async function send(page: Page, workspace: Workspace): Promise<void> {
  const scope = workspace === 'zendesk' ? page.locator('[data-is-active="true"]') : page;
  const entries = scope.locator(
    workspace === 'zendesk' ? '[data-test-id="omni-log-comment-item"]' : '[data-test-id="conversation-wrapper"]',
  );
  const before = await entries.count();
  const chat = scope.locator('[data-test-id="omnichannel-omnicomposer-send-button"]');
  const button = workspace === 'freshdesk' ? '[data-test-id="submit"]' : '[data-test-id="submit_button-button"]';
  await ((await chat.count()) > 0 ? chat : scope.locator(button)).click();
  await entries.nth(before).waitFor();
}
