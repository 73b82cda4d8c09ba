import { beforeEach, describe, expect, it } from 'vitest';
import type { Used } from '../../../lib/platform/protocol.ts';
import { freshStore, restartedStore, value } from './database.ts';

let store: Awaited<ReturnType<typeof freshStore>>;
const used = (text: string, more: Partial<Used> = {}): Used => ({ text, kind: 'statement', states: [], situations: [], ...more });
const texts = async () => value(await store.phrases.listPhrases()).map(({ text, count }) => [text, count]);

describe('phrases', () => {
  beforeEach(async () => {
    store = await freshStore();
  });

  it('keep what was used with count and last use, last used first', async () => {
    await store.phrases.rememberUse(
      used('Three late parcels in a row is not okay.', { states: ['angry'], situations: ['delay'] }),
      1000,
    );
    await store.phrases.rememberUse(used('I have read all of it, no need to repeat.'), 2000);
    await store.phrases.rememberUse(used('Three late parcels in a row is not okay.', { states: ['frustrated'] }), 3000);
    expect(value(await store.phrases.listPhrases())).toMatchObject([
      {
        text: 'Three late parcels in a row is not okay.',
        count: 2,
        firstUsed: 1000,
        lastUsed: 3000,
        states: ['frustrated', 'angry'],
        situations: ['delay'],
      },
      { text: 'I have read all of it, no need to repeat.', count: 1 },
    ]);
  });

  it('outlive a stopped background', async () => {
    await store.phrases.rememberUse(used('Thank you for waiting for me.'));
    store = await restartedStore();
    expect(await texts()).toEqual([['Thank you for waiting for me.', 1]]);
  });

  it('take personal data out before anything is stored', async () => {
    await store.phrases.rememberUse(
      used('Hi Dan, your refund of $45.00 for order 4471 goes to dan@mail.example today.', { names: { customer: 'Dan Okafor' } }),
    );
    expect(await texts()).toEqual([
      ['Hi {customer.first_name}, your refund of {amount} for order {order} goes to {email} today.', 1],
    ]);
  });

  it.each([
    ['Thank you for waiting, I have it now.', 'thank you for waiting — I have it now'],
    ['I’m sorry the parcel was late.', 'I am sorry the parcel was late!'],
    ['I have just received the form.', 'I have recieved the form.'],
    ['Hi Dan, that is on me.', 'Hi Maria, that’s on me.'],
    ['Your order 4471 is on its way.', 'Your order 9982 is on its way.'],
  ])('count near-identical texts as one phrase: %s', async (first, second) => {
    await store.phrases.rememberUse(used(first), 1);
    await store.phrases.rememberUse(used(second), 2);
    expect(value(await store.phrases.listPhrases())).toMatchObject([{ count: 2, firstUsed: 1, lastUsed: 2 }]);
  });

  it.each([
    ['I can send it today.', 'I can’t send it today.'],
    ['I will call you tomorrow.', 'I will write to you tomorrow.'],
    ['You were charged for it.', 'You were changed for it.'],
  ])('keep apart what means something else: %s / %s', async (first, second) => {
    await store.phrases.rememberUse(used(first));
    await store.phrases.rememberUse(used(second));
    expect(await texts()).toHaveLength(2);
  });

  it('keep no swap of a word or two', async () => {
    await store.phrases.rememberUse(used('you’re welcome', { kind: 'reframe' }));
    await store.phrases.rememberUse(used('  '));
    expect(await texts()).toEqual([]);
  });

  it('keep the agent’s own wording once it was edited, personal data taken out of it too', async () => {
    const phrase = value(await store.phrases.rememberUse(used('That should not happen to anyone.'), 1));
    await store.phrases.savePhrase(phrase?.id ?? null, 'That must not happen to anyone, write to me@mail.example.', 2);
    await store.phrases.rememberUse(used('that must not happen to anyone: write to you@mail.example'), 3);
    expect(value(await store.phrases.listPhrases())).toMatchObject([
      { text: 'That must not happen to anyone, write to {email}.', count: 2, lastUsed: 3, edited: true },
    ]);
  });

  it('merge two phrases that an edit makes the same', async () => {
    const first = value(await store.phrases.rememberUse(used('I own this from here.'), 1));
    await store.phrases.rememberUse(used('This is mine from here.'), 2);
    await store.phrases.savePhrase(first?.id ?? null, 'This is mine from here.', 3);
    expect(await texts()).toEqual([['This is mine from here.', 2]]);
  });

  it('take a phrase that the agent writes', async () => {
    await store.phrases.savePhrase(null, 'I will stay with this until it is done.');
    expect(await texts()).toEqual([['I will stay with this until it is done.', 0]]);
    expect(value(await store.phrases.savePhrase(null, '  '))).toBeNull();
  });

  it('come back when a deletion is undone, together with what was used meanwhile', async () => {
    const phrase = value(await store.phrases.rememberUse(used('Here is what I did so far.'), 1));
    const deleted = value(await store.phrases.deletePhrase(phrase?.id ?? ''));
    expect(await texts()).toEqual([]);
    await store.phrases.rememberUse(used('Here is what I did so far.'), 5);
    if (deleted) await store.phrases.restorePhrase(deleted);
    expect(value(await store.phrases.listPhrases())).toMatchObject([{ count: 2, firstUsed: 1, lastUsed: 5 }]);
    expect(value(await store.phrases.deletePhrase('unknown'))).toBeUndefined();
  });

  it('make room by dropping what was unused for longest, never what the agent wrote', async () => {
    await store.phrases.savePhrase(null, 'My own words stay for good.', 0);
    const row = (index: number) => ({
      id: `row-${index}`,
      key: `key ${index}`,
      text: `Phrase number ${index}`,
      kind: 'statement' as const,
      count: 1,
      firstUsed: index,
      lastUsed: index,
      states: [],
      situations: [],
      edited: false,
    });
    await store.db.withDatabase((db) => db.phrases.bulkPut(Array.from({ length: 4999 }, (_, index) => row(index + 1))));
    await store.phrases.rememberUse(used('One more than there is room for.'), 9999);
    expect(value(await store.phrases.countPhrases())).toBe(5000);
    const kept = new Set(value(await store.phrases.listPhrases()).map(({ text }) => text));
    expect(kept.has('My own words stay for good.')).toBe(true);
    expect(kept.has('Phrase number 1')).toBe(false);
    expect(kept.has('Phrase number 2')).toBe(true);
  });

  it('are erased all at once, and packs stay', async () => {
    await store.phrases.rememberUse(used('Thank you for waiting for me.'));
    await store.phrases.erasePhrases();
    expect(value(await store.phrases.countPhrases())).toBe(0);
  });
});
