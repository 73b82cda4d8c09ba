import { describe, expect, it } from 'vitest';
import { ticketIn } from '../../../lib/page/ticket.ts';
import { freshdesk } from '../../../lib/sites/freshdesk.ts';
import { matchesPattern } from '../../../lib/sites/match-pattern.ts';
import { SHIPPED_EXCLUDES, SHIPPED_MATCHES, SITES, siteAt, siteName } from '../../../lib/sites/registry.ts';
import { zendesk } from '../../../lib/sites/zendesk.ts';

describe('a helpdesk by its address', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/12', 'zendesk'],
    ['https://acme.zendesk.com/agent/dashboard', 'zendesk'],
    ['https://acme.zendesk.com/hc/en-us', undefined],
    ['https://acme.freshdesk.com/a/tickets/12', 'freshdesk'],
    ['https://acme.freshdesk.com/support/tickets/12', undefined],
    ['https://zendesk.com.evil.example/agent/tickets/1', undefined],
    ['https://evilzendesk.com/agent/tickets/1', undefined],
    ['http://acme.zendesk.com/agent/tickets/1', undefined],
    ['https://mail.example.com/', undefined],
  ])('%s', (address, id) => expect(siteAt(address)?.id).toBe(id));

  it('has its own name, and an unknown id has none but itself', () => {
    expect(siteName('zendesk')).toBe('Zendesk');
    expect(siteName('scratchpad')).toBe('scratchpad');
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://*.a.com/x/*', 'https://b.a.com/x/', true],
    ['https://*.a.com/x/*', 'https://a.com/x/y', true],
    ['https://*.a.com/x/*', 'https://b.a.com/xy', false],
    ['https://a.com/*/edit', 'https://a.com/1/2/edit', true],
    ['https://a.com/*/edit', 'https://a.com/edit', false],
    ['https://a.com/x', 'https://a.com/x', true],
    ['https://a.com/x', 'https://a.com/x/', false],
    ['https://a.com/*b*c', 'https://a.com/bc', true],
    ['https://a.com/*b*c', 'https://a.com/cb', false],
  ])('%s on %s: %s', (pattern, address, covers) => expect(matchesPattern(pattern, address)).toBe(covers));
});

describe('a ticket by its path', () => {
  it.each([
    [zendesk, '/agent/tickets/123', '123'],
    [zendesk, '/agent/tickets/123/events', '123'],
    [zendesk, '/agent/tickets/new/2', 'new-2'],
    [zendesk, '/agent/users/123', undefined],
    [zendesk, '/agent/tickets/', undefined],
    [freshdesk, '/a/tickets/77', '77'],
    [freshdesk, '/a/tickets/compose-email', undefined],
    [freshdesk, '/helpdesk/tickets/77', '77'],
  ])('%#: %o', (site, path, ticket) => expect(ticketIn(site, path)).toBe(ticket));
});

describe('every site', () => {
  it.each(SITES.map((site) => [site.id, site] as const))('%s asks for secure agent pages only', (_id, site) => {
    for (const pattern of [...site.matches, ...(site.excludes ?? [])])
      expect(pattern).toMatch(/^https:\/\/[^*]*(\*\.)?[a-z.-]+\//);
  });
  it('in the manifest is a shipped one', () => {
    const shipped = SITES.filter((site) => site.shipped);
    expect(SHIPPED_MATCHES).toEqual(shipped.flatMap((site) => site.matches));
    expect(SHIPPED_EXCLUDES).toEqual(shipped.flatMap((site) => site.excludes ?? []));
  });
});
