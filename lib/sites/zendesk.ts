import type { Site } from './types.ts';

/**
 * Zendesk's Agent Workspace, from ten and more public programs that run on it (November 2026). Tickets once opened stay
 * mounted; the composer is a new node after each change of channel and each reply; the log runs either way, as the agent set it.
 */
export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  shipped: true,
  ticketPaths: [{ path: '/agent/tickets/:id' }, { path: '/agent/tickets/new/:id', prefix: 'new-' }],
  scope: [
    { selector: '[data-test-id="ticket-:id-standard-layout"][data-is-active="true"]', confidence: 'H' },
    { selector: '[data-test-id="ticket-:id-custom-layout"][data-is-active="true"]', confidence: 'H' },
    { selector: '[data-ticket-id=":id"]', confidence: 'H' },
  ],
  composer: [
    { selector: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]', confidence: 'H' },
    { selector: '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]', confidence: 'H' },
    // Before the Agent Workspace.
    { selector: '.zendesk-editor--rich-text-comment[contenteditable="true"]', confidence: 'M' },
  ],
  chat: [
    { selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="chat"]', confidence: 'H' },
    { selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="native_messaging"]', confidence: 'H' },
    { selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="sms"]', confidence: 'H' },
  ],
  internal: [
    { selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]', confidence: 'H' },
    // The label is in the agent's language: better than nothing where the attribute is gone.
    {
      selector: '[data-test-id="omnichannel-channel-switcher-button"]:not([data-channel])[aria-label*="internal" i]',
      confidence: 'M',
    },
  ],
  conversation: {
    message: [{ selector: 'article[data-test-id="omni-log-comment-item"]', confidence: 'H' }],
    text: [{ selector: '[data-test-id="omni-log-message-content"]', confidence: 'H' }],
    fromCustomer: [{ selector: '[data-test-id="omni-log-item-message"][type="end-user"]', confidence: 'H' }],
    fromAgent: [{ selector: '[data-test-id="omni-log-item-message"][type="agent"]', confidence: 'H' }],
    internal: [
      { selector: '[data-test-id="omni-log-item-message"][type="internal"]', confidence: 'H' },
      { selector: '[data-test-id="omni-log-internal-note-tag"]', confidence: 'H' },
    ],
    sender: [
      { selector: '[data-test-id="omni-log-item-sender"]', confidence: 'H' },
      { selector: '[data-test-id="omni-log-comment-user-link"]', confidence: 'H' },
    ],
    time: [{ selector: 'time[data-test-id^="timestamp-"]', attribute: 'datetime', confidence: 'H' }],
    strip: ['svg[data-test-id^="convo-log-item-"]', 'div.signature', 'button'],
  },
  customerName: [
    { selector: '[data-test-id="tabs-nav-item-users"]', confidence: 'H' },
    { selector: '[data-test-id="ticket-system-field-requester-select"]', confidence: 'H' },
  ],
  subject: [{ selector: '[data-test-id="omni-header-subject"]', attribute: 'value', confidence: 'H' }],
  send: [
    { selector: '[data-test-id="omnichannel-omnicomposer-send-button"]', confidence: 'H' },
    { selector: '[data-test-id="submit_button-button"]', confidence: 'H' },
  ],
  // Opens the macros.
  silentLines: ['/'],
};
