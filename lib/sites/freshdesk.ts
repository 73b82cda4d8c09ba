import type { Site } from './types.ts';

/**
 * Freshdesk's agent pages (Mint), from public programs that run on them (November 2026). One ticket a page; the composer is made
 * on Reply, Note or Forward and destroyed on send or discard. No mark of the kind that is open is known, nor of the agent's own
 * name, nor a time that a program can read.
 */
export const freshdesk: Site = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/*'],
  // Where customers write, not agents.
  excludes: ['https://*.freshdesk.com/support/*'],
  shipped: true,
  ticketPaths: [{ path: '/a/tickets/:id' }, { path: '/helpdesk/tickets/:id' }],
  composer: [
    { selector: '.ticket-editor .fr-element.fr-view[contenteditable="true"]', confidence: 'H' },
    { selector: '.fr-box .fr-element.fr-view[contenteditable="true"]', confidence: 'H' },
  ],
  openers: {
    internal: [{ selector: '[data-test-note-action="add"]', confidence: 'M' }],
    public: [
      { selector: '[data-test-id="ticket-action-reply"]', confidence: 'M' },
      // Reply, Note and Forward in the open composer: which is which is not known, so it counts as seen by the customer.
      { selector: '.ticket-actions-list .ticket-action-button', confidence: 'M' },
    ],
  },
  conversation: {
    message: [{ selector: '[data-test-id="conversation-wrapper"]', confidence: 'H' }],
    text: [
      { selector: '[data-test-conversation="conversation-text"]', confidence: 'H' },
      { selector: '.ticket_note[data-note-id]', confidence: 'H' },
    ],
    fromCustomer: [{ selector: '.ticket-details__requestor', confidence: 'H' }],
    fromAgent: [{ selector: '[data-test-is-agent]', confidence: 'H' }],
    internal: [{ selector: '.ticket-details__privatenote', confidence: 'H' }],
    sender: [{ selector: '[data-test-id="user-name"]', confidence: 'H' }],
    description: [
      { selector: '[data-test-id="ticket-description"]', confidence: 'H' },
      { selector: 'div[data-album^="ticket_"]', confidence: 'H' },
      { selector: '#ticket_original_request', confidence: 'H' },
    ],
    strip: ['button', '.freshdesk_quote', '.signature'],
  },
  customerName: [
    { selector: '.sender-info [data-test-id="user-name"]', confidence: 'M' },
    { selector: '.widget-requestor-info', confidence: 'M' },
  ],
  subject: [{ selector: '.ticket-subject-heading', confidence: 'M' }],
  send: [
    { selector: '.ticket-editor [data-test-id="submit"]', confidence: 'M' },
    { selector: '#send-and-set', confidence: 'M' },
    { selector: '.reply-btn-wrapper .reply-btn', confidence: 'H' },
  ],
  // Opens the canned responses.
  silentLines: ['/', '/c'],
};
