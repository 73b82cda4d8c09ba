import { describe, expect, it, vi } from 'vitest';
import { badgeWords, highestLevel } from '../../../../components/overlay/badge-words.ts';
import { customerWords } from '../../../../components/overlay/customer-words.ts';
import { spokenWords } from '../../../../components/overlay/spoken.ts';
import type { CustomerState } from '../../../../lib/analyzer/types.ts';
import type { Session } from '../../../../lib/session/types.ts';
import { BLAME, CANNED, PITY, SCENES } from '../../../overlay/gallery/samples.ts';

vi.mock('wxt/browser', () => import('../../../overlay/gallery/fake-browser.ts'));

const scene = (name: string): Session => {
  const session = SCENES[name];
  if (!session) throw new Error(`no scene ${name}`);
  return session;
};

describe('the badge in words', () => {
  it.each([
    ['badge-quiet', 'Attune: nothing to point at'],
    ['badge-hint', 'Attune: 1 finding'],
    ['badge-warn', 'Attune: 2 findings'],
    ['badge-error', 'Attune: 3 findings, 1 strong'],
    ['badge-paused', 'Attune: paused'],
    ['badge-off-here', 'Attune: off on this site'],
    ['badge-unreadable', 'Attune: cannot read this page'],
    ['badge-not-english', 'Attune: this reply is not in English'],
    ['badge-analyser-away', 'Attune: not answering just now'],
  ])('%s', (name, words) => {
    expect(badgeWords(scene(name))).toBe(words);
  });

  it('takes the shape of the gravest level', () => {
    expect(highestLevel({ shown: [] })).toBeNull();
    expect(highestLevel({ shown: [CANNED] })).toBe('hint');
    expect(highestLevel({ shown: [CANNED, BLAME] })).toBe('warn');
    expect(highestLevel({ shown: [CANNED, PITY, BLAME] })).toBe('error');
  });
});

describe('the customer in words', () => {
  const calm: CustomerState = {
    states: ['neutral'],
    intensity: 0,
    evidence: [],
    asks: [],
    identifiers: [],
    tried: [],
    stakes: [],
    contacts: 1,
    nouns: [],
    situations: [],
  };

  it.each<readonly [Partial<CustomerState>, readonly string[]]>([
    [{}, ['calm']],
    [{ contacts: 2 }, ['calm', 'second contact']],
    [{ contacts: 7 }, ['calm', 'contact 7']],
    [{ daysWaiting: 1 }, ['calm', 'waiting 1 day']],
    [{ daysWaiting: 0 }, ['calm']],
    [{ states: ['angry'], intensity: 3 }, ['very angry']],
    [{ states: ['leaving-risk'], intensity: 3 }, ['close to leaving']],
    [
      { states: ['frustrated', 'urgent', 'sad'], intensity: 2, contacts: 3, daysWaiting: 6, stakes: ['my son’s birthday'] },
      ['frustrated', 'in a hurry', 'third contact', 'waiting 6 days'],
    ],
    [{ stakes: ['our payroll'] }, ['calm', 'at stake: “our payroll”']],
  ])('%j', (more, words) => {
    expect(customerWords({ ...calm, ...more })).toEqual(words);
  });
});

describe('what is said aloud', () => {
  it('is the card that a key opened, with the words it offers', () => {
    expect(spokenWords(scene('card-key')).now).toBe(
      'Reads as blame. You should have contacted us sooner. It puts the fault on them; the fix is what they need. Thank you for telling us. I can still change it.',
    );
  });

  it('is nothing of a card that the pointer opened', () => {
    expect(spokenWords(scene('card-hover')).now).toBe('');
  });

  it('is the row that the arrow keys reached', () => {
    expect(spokenWords(scene('panel-row')).now).toMatch(/^Insert: This is the third time/);
  });

  it('is a summary once the text that was read is analysed, and not before', () => {
    expect(spokenWords(scene('badge-error')).settled).toBe('Attune: 3 findings, 1 strong');
    expect(spokenWords(scene('badge-thinking')).settled).toBe('');
    expect(spokenWords(scene('panel-empty')).settled).toBe('');
  });

  it('is why there is no coaching', () => {
    expect(spokenWords(scene('badge-paused')).settled).toBe('Attune: paused');
  });
});
