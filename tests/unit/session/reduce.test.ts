import { beforeEach, describe, expect, it } from 'vitest';
import { analysis, Box, CONVERSATION, CUSTOMER, finding, fix, levels } from './box.ts';

const TEXT = 'Poor you. As I already said, it will come soon.';
const PITY = finding(TEXT, 'Poor you', 'emp.pity', { reframes: [fix(TEXT, 'Poor you', 'That is a hard week')] });
const SAID = finding(TEXT, 'As I already said', 'res.condescend', {
  reframes: [fix(TEXT, 'As I already said, it', 'It'), fix(TEXT, 'As I already said', 'Again')],
});
const SOON = finding(TEXT, 'soon', 'act.vague-time', {
  level: 'hint',
  reframes: [fix(TEXT, 'soon', 'by [day]', { slots: [{ start: 3, end: 8, name: 'day' }] })],
});
const STATEMENT = { id: 'delay-1', text: 'Waiting on a parcel is tiring.', slots: [], because: 'They are waiting.' };

let box: Box;
beforeEach(() => {
  box = new Box();
});

/** A box whose draft was read and analysed. */
const coached = (): Box => box.reads(TEXT).hears([PITY, SAID, SOON], { customer: CUSTOMER }, [STATEMENT]);

describe('while the agent types', () => {
  it('nothing is read before the pause', () => {
    expect(box.send({ type: 'typed', touched: [] }).does).toEqual(['read-after-pause']);
  });
  it('an open card closes, a notice goes, and the panel lets go of the keys', () => {
    coached().send({ type: 'card-opened', key: box.key('soon'), by: 'key' });
    box.send({ type: 'copied', done: true }).send({ type: 'typed', touched: [] });
    expect(box.session).toMatchObject({ card: null, notice: null, panelRow: null });
  });
  it('the words being edited lose their mark at once, the others keep theirs', () => {
    coached().send({ type: 'typed', touched: [box.key('Poor you')] });
    expect(box.marks).toEqual(['As I already said', 'soon']);
  });
  it('an open panel stays open', () => {
    coached().send({ type: 'panel-toggled' }).send({ type: 'typed', touched: [] });
    expect(box.session.panelOpen).toBe(true);
  });
});

describe('after the pause', () => {
  it('the draft is sent to be analysed, with a revision of its own', () => {
    box.reads('Hello');
    expect(box.effects).toEqual([
      {
        do: 'analyse',
        draft: { revision: 1, text: 'Hello', excluded: [], surface: 'public', channel: 'email' },
        conversation: CONVERSATION,
      },
    ]);
    expect(box.reads('Hello there').revision).toBe(2);
  });
  it('an empty draft is sent too, for what the customer said', () => {
    expect(box.reads('').does).toEqual(['analyse']);
  });
  it('what has not changed is not sent again', () => {
    expect(coached().reads(TEXT).does).toEqual([]);
    expect(box.revision).toBe(1);
  });
  it.each([
    ['the surface', { surface: 'internal' }],
    ['the channel', { channel: 'chat' }],
    ['the conversation', { conversation: { ...CONVERSATION, customer: 'Well?' } }],
    ['what is quoted', { excluded: [{ start: 0, end: 4 }] }],
  ] as const)('a change of %s is a new revision of the same text', (_what, change) => {
    expect(coached().reads(TEXT, change).does).toEqual(['analyse']);
    expect(box.revision).toBe(2);
    expect(box.marks).toEqual(['Poor you', 'As I already said', 'soon']);
  });
  it('marks move with the words until the analysis comes', () => {
    coached().reads(`Hi. ${TEXT}`);
    expect(box.session.shown.map(({ finding: { spans } }) => spans[0])).toEqual([
      { start: 4, end: 12 },
      { start: 14, end: 31 },
      { start: 46, end: 50 },
    ]);
    expect(box.session.shown[1]?.finding.reframes[0]?.replaces).toEqual({ start: 14, end: 35 });
  });
  it('a mark whose words were edited is gone, and so is its card', () => {
    coached()
      .send({ type: 'card-opened', key: box.key('Poor you'), by: 'click' })
      .reads(TEXT.replace('Poor', 'Lucky'));
    expect(box.marks).toEqual(['As I already said', 'soon']);
    expect(box.session.card).toBeNull();
  });
  it('a reframe whose words were edited is gone though the mark stays', () => {
    coached().reads(TEXT.replace('it will', 'that will'));
    const said = box.session.shown.find((shown) => shown.finding.quote === 'As I already said');
    expect(said?.finding.reframes.map(({ text }) => text)).toEqual(['Again']);
  });
});

describe('the analysis', () => {
  it('is dropped when the draft has moved on', () => {
    box.reads('Hello').reads(TEXT);
    box.send({ type: 'analysed', analysis: analysis(1, [finding('Hello', 'Hello')]), statements: [] });
    expect(box.marks).toEqual([]);
    expect(box.session.analysis).toBeNull();
  });
  it('is dropped when nothing was read yet', () => {
    box.send({ type: 'analysed', analysis: analysis(1, []), statements: [STATEMENT] });
    expect(box.session.statements).toEqual([]);
  });

  it('offers nothing to say to the customer in an internal note', () => {
    const box = new Box().reads('Hello', { surface: 'internal' });
    box.send({ type: 'analysed', analysis: analysis(1, []), statements: [STATEMENT] });
    expect(box.session.statements).toEqual([]);
  });
  it('marks within the budget, and leaves the rest to the panel', () => {
    const text = 'one two three four five';
    box
      .reads(text)
      .hears(
        levels(
          text,
          ['one', 'act.a', 'hint'],
          ['two', 'act.b', 'hint'],
          ['three', 'emp.a', 'warn'],
          ['four', 'own.a', 'warn'],
          ['five', 'res.a', 'warn'],
        ),
      );
    expect(box.marks).toEqual(['three', 'four', 'five']);
    expect(box.panel).toEqual(['one', 'two']);
  });
  it('keeps the key of the same words, so that an open card does not flicker', () => {
    coached().send({ type: 'card-opened', key: box.key('soon'), by: 'click' });
    const text = `Hi. ${TEXT}`;
    box.reads(text).hears([finding(text, 'soon', 'act.vague-time')]);
    expect(box.session.card?.key).toBe(box.key('soon'));
  });
  it('tells equal words apart by their order', () => {
    const text = 'soon or soon';
    const second = { ...finding(text, 'soon'), spans: [{ start: 8, end: 12 }] as const };
    box.reads(text).hears([finding(text, 'soon'), second]);
    expect(new Set(box.session.shown.map(({ key }) => key)).size).toBe(2);
  });
  it('keeps one key for a finding over the whole reply while the reply grows', () => {
    const whole = (text: string) => finding(text, text, 'emp.missing-ack', { scope: 'reply+customer' });
    box
      .reads('It left today.')
      .hears([whole('It left today.')])
      .send({ type: 'card-opened', key: box.key('It left today.'), by: 'click' });
    const key = box.session.card?.key;
    box.reads('It left today. See below.').hears([whole('It left today. See below.')]);
    expect(box.key('It left today. See below.')).toBe(key);
  });
  it('brings the statements for this customer', () => {
    expect(coached().session.statements).toEqual([STATEMENT]);
  });
});

describe('a card', () => {
  beforeEach(coached);
  it('opens on a mark and closes again', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'click' });
    expect(box.session.card).toEqual({ key: box.key('soon'), by: 'click' });
    expect(box.send({ type: 'card-closed' }).session.card).toBeNull();
  });
  it('does not open on what is not there', () => {
    expect(box.send({ type: 'card-opened', key: 'gone', by: 'click' }).session.card).toBeNull();
  });
  it('opens for a finding that is only in the panel', () => {
    const text = 'one two';
    box.reads(text).hears(levels(text, ['one', 'act.a', 'hint'], ['two', 'act.b', 'hint']));
    expect(box.send({ type: 'card-opened', key: box.key('two'), by: 'click' }).session.card?.key).toBe(box.key('two'));
  });
  it('that hover opened goes when the pointer leaves; one opened on purpose stays', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'hover' });
    expect(box.send({ type: 'card-left' }).session.card).toBeNull();
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'key' });
    expect(box.send({ type: 'card-left' }).session.card?.by).toBe('key');
  });
  it('opened on purpose is not swapped by the pointer passing over another mark', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'click' });
    expect(box.send({ type: 'card-opened', key: box.key('Poor you'), by: 'hover' }).session.card?.key).toBe(box.key('soon'));
  });
  it('opened by hover becomes one that listens to keys on a click', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'hover' });
    expect(box.send({ type: 'card-opened', key: box.key('soon'), by: 'click' }).session.card?.by).toBe('click');
  });
  it('steps through the marks, round and round, both ways', () => {
    const visited = [1, 1, 1, 1, -1, -1].map((step) => {
      box.send({ type: 'card-stepped', step: step as 1 | -1 });
      return box.session.shown.find(({ key }) => key === box.session.card?.key)?.finding.quote;
    });
    expect(visited).toEqual(['Poor you', 'As I already said', 'soon', 'Poor you', 'soon', 'As I already said']);
    expect(box.session.card?.by).toBe('key');
  });
  it('does not step when nothing is marked', () => {
    expect(box.hears([]).send({ type: 'card-stepped', step: 1 }).session.card).toBeNull();
  });
  it('lets go when another key is pressed, but not when the pointer opened it', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'key' });
    expect(box.send({ type: 'keys-released' }).session.card).toBeNull();
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'hover' });
    expect(box.send({ type: 'keys-released' }).session.card?.by).toBe('hover');
  });
  it('unfolds and folds More', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'key' });
    expect(box.send({ type: 'more-toggled' }).session.card?.more).toBe(true);
    expect(box.send({ type: 'more-toggled' }).session.card?.more).toBe(false);
  });
});

describe('a reframe', () => {
  beforeEach(coached);
  it('is written where it was offered, with what stood there as proof', () => {
    box.send({ type: 'reframe-chosen', key: box.key('As I already said'), reframe: 0 });
    expect(box.effects).toEqual([
      { do: 'edit', revision: 1, at: { start: 10, end: 31 }, quote: 'As I already said, it', text: 'It', select: null },
    ]);
    expect(box.session.card).toBeNull();
  });
  it('with a slot selects it, so that the agent can type over it', () => {
    box.send({ type: 'reframe-chosen', key: box.key('soon'), reframe: 0 });
    expect(box.effects).toMatchObject([{ select: { start: 3, end: 8 } }]);
  });
  it('that does not exist does nothing', () => {
    expect(box.send({ type: 'reframe-chosen', key: box.key('soon'), reframe: 5 }).effects).toEqual([]);
    expect(box.session.applying).toBeNull();
  });
  it('waits for no second one: one edit at a time', () => {
    box.send({ type: 'reframe-chosen', key: box.key('soon'), reframe: 0 });
    expect(box.send({ type: 'reframe-chosen', key: box.key('Poor you'), reframe: 0 }).effects).toEqual([]);
    expect(box.send({ type: 'statement-chosen', id: STATEMENT.id }).effects).toEqual([]);
  });
  it('that raises input events of its own does not lose the notice', () => {
    box.send({ type: 'reframe-chosen', key: box.key('soon'), reframe: 0 }).send({ type: 'typed', touched: [] });
    expect(box.session.applying).not.toBeNull();
  });
  it('applied: says so, is remembered, and the box is read again', () => {
    box.send({ type: 'reframe-chosen', key: box.key('Poor you'), reframe: 0 }).send({ type: 'written', result: 'applied' });
    expect(box.session).toMatchObject({ applying: null, notice: 'applied' });
    expect(box.effects).toEqual([
      {
        do: 'record-use',
        edit: { text: 'That is a hard week', kind: 'reframe', rule: 'emp.pity' },
        states: ['frustrated'],
        situations: ['delay'],
      },
      { do: 'read-now' },
    ]);
  });
  it('stale: nothing was written, says so, and the box is read again', () => {
    box.send({ type: 'reframe-chosen', key: box.key('Poor you'), reframe: 0 }).send({ type: 'written', result: 'stale' });
    expect(box.session).toMatchObject({ applying: null, notice: 'stale' });
    expect(box.does).toEqual(['read-now']);
  });
  it('refused: the text goes to the clipboard, and the notice tells whether it got there', () => {
    box.send({ type: 'reframe-chosen', key: box.key('Poor you'), reframe: 0 }).send({ type: 'written', result: 'refused' });
    expect(box.effects).toEqual([{ do: 'copy', text: 'That is a hard week' }]);
    expect(box.send({ type: 'copied', done: true }).session.notice).toBe('refused-copied');
    expect(box.send({ type: 'copied', done: false }).session.notice).toBe('refused');
  });
  it('an answer to no edit changes nothing', () => {
    expect(box.send({ type: 'written', result: 'applied' }).session.notice).toBeNull();
  });
});

describe('a statement or a phrase', () => {
  beforeEach(coached);
  it('goes in at the caret', () => {
    box.send({ type: 'statement-chosen', id: STATEMENT.id });
    expect(box.effects).toEqual([{ do: 'edit', revision: 1, at: 'caret', quote: '', text: STATEMENT.text, select: null }]);
    box.send({ type: 'written', result: 'applied' });
    expect(box.session.notice).toBe('inserted');
    expect(box.effects[0]).toMatchObject({ do: 'record-use', edit: { kind: 'statement' } });
  });
  it('from the popup goes in even where coaching is off', () => {
    box.send({ type: 'silenced', silence: 'off-here' }).send({ type: 'phrase-sent', text: 'Thank you for waiting.' });
    expect(box.effects).toMatchObject([{ do: 'edit', at: 'caret', text: 'Thank you for waiting.' }]);
  });
  it('that is no longer offered does nothing', () => {
    expect(box.send({ type: 'statement-chosen', id: 'gone' }).effects).toEqual([]);
  });
});

describe('what the agent silences', () => {
  beforeEach(coached);
  it('dismissed words stay dismissed, in this text and in the next', () => {
    box.send({ type: 'card-opened', key: box.key('soon'), by: 'key' }).send({ type: 'dismissed', key: box.key('soon') });
    expect(box.marks).toEqual(['Poor you', 'As I already said']);
    expect(box.session.card).toBeNull();
    expect(box.effects).toEqual([{ do: 'remember-quiet', dismissed: ['act.vague-time|soon'], mutedHere: [] }]);
    const text = `${TEXT} Yes, soon.`;
    box.reads(text).hears([PITY, finding(text, 'soon', 'act.vague-time')]);
    expect(box.marks).toEqual(['Poor you']);
  });
  it('other words of the same rule still show', () => {
    box.send({ type: 'dismissed', key: box.key('soon') });
    const text = `${TEXT} I will write shortly.`;
    box.reads(text).hears([finding(text, 'shortly', 'act.vague-time')]);
    expect(box.marks).toEqual(['shortly']);
  });
  it('a dismissed finding over the whole reply stays dismissed while the reply grows', () => {
    const whole = (text: string) => finding(text, text, 'emp.missing-ack', { scope: 'reply+customer' });
    box
      .reads('It left.')
      .hears([whole('It left.')])
      .send({ type: 'dismissed', key: box.key('It left.') });
    expect(box.reads('It left today.').hears([whole('It left today.')]).marks).toEqual([]);
  });
  it('what waited in the panel moves up when a mark is dismissed', () => {
    const text = 'one two three four';
    box
      .reads(text)
      .hears(
        levels(text, ['one', 'emp.a', 'warn'], ['two', 'own.a', 'warn'], ['three', 'res.a', 'warn'], ['four', 'frm.a', 'warn']),
      );
    box.send({ type: 'dismissed', key: box.key('two') });
    expect(box.marks).toEqual(['one', 'three', 'four']);
  });
  it('a rule muted on this ticket is silent for all words', () => {
    box.send({ type: 'muted-here', key: box.key('soon') });
    expect(box.effects).toEqual([{ do: 'remember-quiet', dismissed: [], mutedHere: ['act.vague-time'] }]);
    const text = `${TEXT} I will write shortly.`;
    expect(box.reads(text).hears([finding(text, 'shortly', 'act.vague-time')]).marks).toEqual([]);
  });
  it('a rule turned off for good goes from the screen and into the settings', () => {
    box.send({ type: 'rule-turned-off', key: box.key('soon') });
    expect(box.effects).toEqual([{ do: 'turn-off-rule', rule: 'act.vague-time' }]);
    expect(box.marks).toEqual(['Poor you', 'As I already said']);
  });
  it('what is not there cannot be silenced', () => {
    for (const type of ['dismissed', 'muted-here', 'rule-turned-off'] as const) {
      expect(box.send({ type, key: 'gone' }).effects).toEqual([]);
    }
    expect(box.marks).toHaveLength(3);
  });
  it('off on this site, paused, on again: asked of the settings', () => {
    expect(box.send({ type: 'site-turned-off' }).effects).toEqual([{ do: 'turn-off-site' }]);
    expect(box.send({ type: 'paused' }).effects).toEqual([{ do: 'pause', minutes: 60 }]);
    expect(box.send({ type: 'turned-on' }).effects).toEqual([{ do: 'turn-on' }]);
  });
});

describe('the panel', () => {
  beforeEach(coached);
  it('opens and closes, and that is remembered', () => {
    expect(box.send({ type: 'panel-toggled' }).effects).toEqual([{ do: 'remember-panel', open: true }]);
    expect(box.send({ type: 'panel-toggled' }).effects).toEqual([{ do: 'remember-panel', open: false }]);
    expect(box.send({ type: 'panel-toggled', open: false }).effects).toEqual([]);
  });
  it('steps through findings and then statements, round and round', () => {
    box.send({ type: 'panel-toggled', open: true }).send({ type: 'panel-stepped', step: -1 });
    expect(box.session.panelRow).toEqual({ statement: STATEMENT.id });
    expect(box.send({ type: 'panel-stepped', step: 1 }).session.panelRow).toEqual({ finding: box.key('Poor you') });
  });
  it('takes no steps while closed', () => {
    expect(box.send({ type: 'panel-stepped', step: 1 }).session.panelRow).toBeNull();
  });
  it('lets go of its row when another key is pressed', () => {
    box.send({ type: 'panel-toggled', open: true }).send({ type: 'panel-stepped', step: 1 });
    expect(box.send({ type: 'keys-released' }).session).toMatchObject({ panelRow: null, panelOpen: true });
  });
});

describe('silence', () => {
  it.each(['off-here', 'paused'] as const)('%s: nothing shows, nothing is sent', (silence) => {
    coached().send({ type: 'silenced', silence });
    expect(box.session).toMatchObject({ silence, card: null, analysis: null, statements: [] });
    expect(box.marks).toEqual([]);
    expect(box.reads(`${TEXT} More.`).effects).toEqual([]);
    expect(box.hears([PITY]).marks).toEqual([]);
  });
  it('ends when the setting does, and the draft is analysed at once', () => {
    coached().send({ type: 'silenced', silence: 'paused' }).send({ type: 'silenced', silence: null });
    expect(box.does).toEqual(['analyse']);
    expect(box.hears([PITY]).marks).toEqual(['Poor you']);
  });
  it('another language: says so, and coaches again when the text is English', () => {
    box.reads('Guten Tag').hears([], { english: false });
    expect(box.session.silence).toBe('not-english');
    expect(box.reads('Guten Tag').effects).toEqual([]);
    expect(box.reads(TEXT).hears([PITY]).session.silence).toBeNull();
    expect(box.marks).toEqual(['Poor you']);
  });
  it('the analyser is away: says so, tries later, and comes back by itself', () => {
    coached().send({ type: 'analyser-failed' });
    expect(box.session.silence).toBe('analyser-away');
    expect(box.does).toEqual(['retry-later']);
    expect(box.reads(TEXT).does).toEqual(['analyse']);
    expect(box.hears([PITY]).session.silence).toBeNull();
  });
  it('the analyser is away while the agent has paused: paused it stays', () => {
    coached().send({ type: 'silenced', silence: 'paused' }).send({ type: 'analyser-failed' });
    expect(box.session.silence).toBe('paused');
  });
  it('a box that cannot be read is silent until it can', () => {
    box.send({ type: 'silenced', silence: 'unreadable' });
    expect(box.reads(TEXT).session.silence).toBeNull();
  });
});

describe('rules that changed', () => {
  it('judge the draft again', () => {
    expect(coached().send({ type: 'rules-changed' }).does).toEqual(['analyse']);
  });
  it('wait for a first reading', () => {
    expect(box.send({ type: 'rules-changed' }).does).toEqual([]);
  });
});
