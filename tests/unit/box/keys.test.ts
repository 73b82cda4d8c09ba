import { describe, expect, it } from 'vitest';
import { meaningOf, type Press } from '../../../lib/box/keys.ts';
import { openSession } from '../../../lib/session/open.ts';
import type { Card, Session } from '../../../lib/session/types.ts';
import { finding, fix } from '../session/box.ts';

const TEXT = 'It will come soon.';
const SHOWN = {
  key: 'k',
  finding: finding(TEXT, 'soon', 'act.vague-time', { reframes: [fix(TEXT, 'soon', 'today'), fix(TEXT, 'soon', 'by Friday')] }),
};
const IDLE: Session = openSession({ silence: null, panelOpen: false, dismissed: [], mutedHere: [] });
const MARKED: Session = { ...IDLE, shown: [SHOWN] };
const card = (by: Card['by'], more = false): Session => ({ ...MARKED, card: { key: 'k', by, more } });

/** `Alt+Shift+KeyJ` as a key press. */
function press(keys: string): Press {
  const parts = keys.split('+');
  const held = (name: string) => parts.includes(name);
  return {
    code: parts.at(-1) ?? '',
    altKey: held('Alt'),
    ctrlKey: held('Control'),
    metaKey: held('Meta'),
    shiftKey: held('Shift'),
  };
}
const events = (keys: string, session: Session) => meaningOf(press(keys), session).events;
const isTaken = (keys: string, session: Session) => meaningOf(press(keys), session).taken;

const WRITING = ['KeyA', 'Digit2', 'Digit1', 'Enter', 'NumpadEnter', 'Escape', 'Backspace', 'ArrowDown', 'Tab', 'Space', 'Slash'];

describe('with nothing open', () => {
  it.each([...WRITING, 'Alt+KeyA', 'Control+KeyJ', 'Control+Alt+KeyJ', 'Meta+KeyK', 'Alt+KeyM', 'Shift+Enter'])(
    '%s is the agent’s own',
    (keys) => {
      expect(meaningOf(press(keys), MARKED)).toEqual({ events: [], taken: false });
    },
  );
  it('Alt+J opens the next card, with Shift the one before', () => {
    expect(events('Alt+KeyJ', MARKED)).toEqual([{ type: 'card-stepped', step: 1 }]);
    expect(events('Alt+Shift+KeyJ', MARKED)).toEqual([{ type: 'card-stepped', step: -1 }]);
  });
  it('Alt+J with nothing marked is not ours', () => expect(isTaken('Alt+KeyJ', IDLE)).toBe(false));
  it('Alt+K opens the panel on its first row, and closes it', () => {
    expect(events('Alt+KeyK', IDLE)).toEqual([{ type: 'panel-toggled' }, { type: 'panel-stepped', step: 1 }]);
    expect(events('Alt+KeyK', { ...IDLE, panelOpen: true })).toEqual([{ type: 'panel-toggled' }]);
  });
});

describe.each(['key', 'click'] as const)('with a card opened by %s', (by) => {
  it.each([
    ['Enter', 0],
    ['NumpadEnter', 0],
    ['Digit2', 1],
    ['Numpad2', 1],
  ])('%s puts the reframe in', (keys, reframe) => {
    expect(meaningOf(press(keys), card(by))).toEqual({ events: [{ type: 'reframe-chosen', key: 'k', reframe }], taken: true });
  });
  it('Escape dismisses', () => {
    expect(meaningOf(press('Escape'), card(by))).toEqual({ events: [{ type: 'dismissed', key: 'k' }], taken: true });
  });
  it('Alt+M unfolds More, and then 1 to 4 choose from it', () => {
    expect(events('Alt+KeyM', card(by))).toEqual([{ type: 'more-toggled' }]);
    expect(['Digit1', 'Digit2', 'Digit3', 'Digit4'].flatMap((keys) => events(keys, card(by, true)))).toEqual([
      { type: 'muted-here', key: 'k' },
      { type: 'rule-turned-off', key: 'k' },
      { type: 'site-turned-off' },
      { type: 'paused' },
    ]);
  });
  it.each(['KeyA', 'Digit3', 'Backspace', 'ArrowLeft', 'Tab', 'Shift+KeyA', 'Shift+Enter'])(
    '%s closes it and goes to the box',
    (keys) => {
      expect(meaningOf(press(keys), card(by))).toEqual({ events: [{ type: 'keys-released' }], taken: false });
    },
  );
  it.each(['ShiftLeft', 'AltLeft', 'ControlLeft', 'MetaLeft'])('%s alone changes nothing', (keys) => {
    expect(meaningOf(press(keys), card(by))).toEqual({ events: [], taken: false });
  });
  it('Enter without a reframe goes to the box', () => {
    const bare = { ...SHOWN, finding: { ...SHOWN.finding, reframes: [] } };
    expect(isTaken('Enter', { ...card(by), shown: [bare] })).toBe(false);
  });
});

describe('with a card that the pointer opened', () => {
  it('only Escape is ours: whoever types has not asked for it', () => {
    expect(WRITING.filter((keys) => isTaken(keys, card('hover')))).toEqual(['Escape']);
    expect(isTaken('Alt+KeyM', card('hover'))).toBe(false);
  });
});

describe('with a row of the panel', () => {
  const row: Session = { ...MARKED, panelOpen: true, panelRow: { finding: 'k' } };
  it('arrows move, Enter chooses, Escape closes the panel', () => {
    expect(events('ArrowDown', row)).toEqual([{ type: 'panel-stepped', step: 1 }]);
    expect(events('ArrowUp', row)).toEqual([{ type: 'panel-stepped', step: -1 }]);
    expect(events('Enter', row)).toEqual([{ type: 'card-opened', key: 'k', by: 'key' }]);
    expect(events('Enter', { ...row, panelRow: { statement: 's' } })).toEqual([{ type: 'statement-chosen', id: 's' }]);
    expect(events('Escape', row)).toEqual([{ type: 'panel-toggled', open: false }]);
  });
  it('a digit inserts the statement of that number', () => {
    const statements = [
      { id: 'a', text: 'One.', slots: [], because: '' },
      { id: 'b', text: 'Two.', slots: [], because: '' },
    ];
    expect(events('Digit2', { ...row, statements })).toEqual([{ type: 'statement-chosen', id: 'b' }]);
    expect(events('Digit3', { ...row, statements })).toEqual([{ type: 'keys-released' }]);
  });
  it('without a row, as after a click on the badge, Escape closes the panel', () => {
    const open: Session = { ...MARKED, panelOpen: true };
    expect(events('Escape', open)).toEqual([{ type: 'panel-toggled', open: false }]);
  });
  it('a digit puts that statement in, where there is one', () => {
    const statements = [{ id: 's', text: 'Thank you for waiting.', slots: [], because: '' }];
    expect(events('Digit1', { ...row, statements })).toEqual([{ type: 'statement-chosen', id: 's' }]);
    expect(isTaken('Digit2', { ...row, statements })).toBe(false);
  });
  it('any other key goes to the box, and the row lets go', () => {
    expect(meaningOf(press('KeyA'), row)).toEqual({ events: [{ type: 'keys-released' }], taken: false });
  });
  it('a panel that was left open listens to no key but Escape', () => {
    expect(WRITING.filter((keys) => isTaken(keys, { ...MARKED, panelOpen: true }))).toEqual(['Escape']);
  });
});
