import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft } from '../../../lib/analyzer/types.ts';
import { Engine } from '../../../lib/background/engine.ts';
import { parsePack } from '../../../lib/packs/parse.ts';
import { eraseDatabase } from '../../../lib/store/db.ts';
import { savePack } from '../../../lib/store/packs.ts';
import { level, listed, rulesOff } from '../../../lib/store/settings.ts';

const TEXT = 'I am sorry if you were upset. Your order will arrive soon. We have no wobblers here.';
const draft: Draft = { revision: 7, text: TEXT, surface: 'public', channel: 'email' };
const rulesIn = async (engine: Engine, excluded: Draft['excluded'] = []) => {
  const { analysis } = await engine.analyze({ draft: { ...draft, excluded }, conversation: { thread: [] }, site: 'zendesk' });
  expect(analysis.revision).toBe(7);
  return analysis.findings.map(({ rule }) => rule);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseDatabase();
});

describe('the background', () => {
  it('judges a draft by the built-in rules', async () => {
    expect(await rulesIn(new Engine())).toEqual(expect.arrayContaining(['own.faux-apology', 'act.vague-time']));
  });
  it('leaves out what is not the agent’s own', async () => {
    const excluded = [{ start: 0, end: TEXT.indexOf('Your') }];
    expect(await rulesIn(new Engine(), excluded)).not.toContain('own.faux-apology');
  });
  it('leaves out rules that are off, and levels milder than wanted, from the next question on', async () => {
    const engine = new Engine();
    await listed(rulesOff, 'own.faux-apology', true);
    expect(await rulesIn(engine)).not.toContain('own.faux-apology');
    await rulesOff.set([]);
    await level.set('warn');
    expect(await rulesIn(engine)).not.toContain('act.vague-time');
    expect(await rulesIn(engine)).toContain('own.faux-apology');
  });
  it('lets rules that are still learning speak at the learning level only', async () => {
    const engine = new Engine();
    const command = { ...draft, text: 'You must send the form today.' };
    const rules = async () =>
      (await engine.analyze({ draft: command, conversation: { thread: [] }, site: 'zendesk' })).analysis.findings.map(
        ({ rule }) => rule,
      );
    expect(await rules()).toEqual([]);
    await level.set('learning');
    expect(await rules()).toEqual(['res.command']);
  });
  it('offers words for the customer, made of what they wrote, and none in a note to colleagues', async () => {
    const conversation = { thread: [], customer: 'I am so frustrated. My parcel is three weeks late and nobody answers.' };
    const engine = new Engine();
    const { statements } = await engine.analyze({ draft, conversation, site: 'zendesk' });
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.map(({ text }) => text).join()).toContain('parcel');
    const note = await engine.analyze({ draft: { ...draft, surface: 'internal' }, conversation, site: 'zendesk' });
    expect(note.statements).toEqual([]);
  });
  it('takes a team’s pack in when told that the packs changed', async () => {
    const engine = new Engine();
    await rulesIn(engine);
    const { pack } = parsePack(PACK);
    if (!pack) throw new Error('The pack of this test does not parse');
    await savePack(pack, PACK);
    expect(await rulesIn(engine)).not.toContain('pack:acme/wobblers');
    engine.renew();
    expect(await rulesIn(engine)).toContain('pack:acme/wobblers');
  });
  it('judges by the built-in rules when the packs cannot be read', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No database', 'InvalidStateError');
    });
    expect(await rulesIn(new Engine())).toContain('own.faux-apology');
    vi.restoreAllMocks();
  });
});

const PACK = `
format: attune-pack/1
id: acme
name: Acme
version: 1.0.0
language: en
rules:
  - id: wobblers
    level: hint
    what: This word is ours
    why: Customers know it by another name.
    match: ["wobblers"]
    reframes: ["parts"]
    examples:
      fires: ["We have wobblers."]
      silent: ["We have parts."]
`;
