import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Result, reaches } from '../../../scripts/check/result.ts';
import { attuneCheck, checkLines } from './run.ts';

// Each run starts a program and compiles all rules.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BLAMING = 'Hi Dan,\n\nYou should have contacted us sooner. The depot keeps parcels for five days.';
const GOOD = 'Hi Dan,\n\nYour parcel is back with us, and a new one left this morning. It reaches you on Friday.';

const only = (answers: readonly unknown[]): Result => answers[0] as Result;
const ids = (result: Result): readonly string[] => result.findings.map((finding) => finding.id);

describe('check --jsonl', () => {
  it('gives one object a line, in the order of the lines, with the parts that the result is made of', async () => {
    const lines = Array.from({ length: 130 }, (_, i) => ({ id: `case ${i}`, reply: i % 2 ? BLAMING : GOOD }));
    const { answers, code } = await checkLines(lines);
    expect(answers.map((answer) => answer.id)).toEqual(lines.map((line) => line.id));
    expect(Object.keys(answers[1] ?? {})).toEqual(['id', 'findings', 'customer', 'anatomy', 'strengths', 'dimensions']);
    expect(code).toBe(0);
  });

  it('counts offsets in UTF-16 units of the reply as it was given, and quotes its very words', async () => {
    const reply = '🎉 Hello Dan,\r\n\r\nYou didn’t read the e-mail.';
    const { findings } = only((await checkLines([{ id: 'a', reply }])).answers);
    const blame = findings.find((finding) => finding.id === 'own.blame-customer');
    expect(blame?.quote).toBe('You didn’t read the e-mail');
    expect(reply.slice(blame?.start, blame?.end)).toBe(blame?.quote);
    for (const { text, replaces } of blame?.reframes ?? []) {
      expect(text).not.toBe('');
      expect(replaces[0]).toBeGreaterThanOrEqual(blame?.start ?? 0);
      expect(replaces[1]).toBeLessThanOrEqual(reply.length);
    }
  });

  it('spans the whole sentence where a finding is about the reply', async () => {
    const reply =
      'Hi Dan,\n\nI am truly sorry that the blood tube got lost and you drove 60 miles for it. It was us and we know it.';
    const { findings } = only((await checkLines([{ id: 'a', reply }], '--learning')).answers);
    expect(findings.find((finding) => finding.id === 'own.apology-no-action')?.quote).toBe(
      'I am truly sorry that the blood tube got lost and you drove 60 miles for it.',
    );
  });

  it('reads the customer: states, intensity, which questions the reply answers', async () => {
    const customer = 'This is the third time my order is late and I am really angry. When will the blue rucksack arrive?';
    const reply = 'Hi Dan,\n\nA third late order is not okay. The blue rucksack will arrive on Friday before noon.';
    const { answers } = await checkLines([
      { id: 'with', customer, reply },
      { id: 'without', reply },
    ]);
    expect(only(answers).customer).toMatchObject({
      states: expect.arrayContaining(['angry']),
      questions: [{ text: 'When will the blue rucksack arrive', answered: true }],
    });
    expect(only(answers.slice(1)).customer).toBeNull();
  });

  it('uses the thread, the names, the surface and the channel of a case', async () => {
    const asked = { from: 'customer', text: 'Hello, my order number is PX-20931 and it has not come.' };
    const { answers } = await checkLines([
      { id: 'thread', thread: [asked], customer: 'Any news?', reply: 'Hi Priya,\n\nCould you tell me your order number?' },
      { id: 'name', requester: 'Priya Nair', reply: 'Hi Peter,\n\nYour order is with the courier and comes on Friday.' },
      { id: 'note', mode: 'internal', reply: 'We will look into it.' },
      { id: 'chat', channel: 'chat', agent: 'Tom', reply: 'On Friday!' },
    ]);
    const [thread, name, note, chat] = answers as readonly Result[];
    expect(thread && ids(thread)).toContain('act.asks-again');
    expect(name && ids(name)).toContain('per.slip');
    expect(note && ids(note)).toEqual([]);
    expect(chat && ids(chat)).toEqual([]);
  });

  it('leaves out what only a whole reply can lack when the case is a fragment', async () => {
    const reply = "Unfortunately we can't refund the ticket.";
    const { answers } = await checkLines([
      { id: 'reply', reply },
      { id: 'fragment', reply, fragment: true },
    ]);
    expect(ids(only(answers))).toEqual(['frm.bare-refusal', 'frm.negative-lead']);
    expect(ids(only(answers.slice(1)))).toEqual([]);
  });
});

describe('a line that is no case', () => {
  const BAD = [
    ['no JSON', 'nope', null, 'This line is not JSON'],
    ['an empty line', '', null, 'This line is empty'],
    ['a list', '["a"]', null, 'A case is one object'],
    ['a bare text', '"a"', null, 'Expected Object'],
    ['no id', '{"reply":"Hello"}', null, '"id"'],
    ['an id that is no text', '{"id":7,"reply":"Hello"}', null, '"id"'],
    ['no reply', '{"id":"a"}', 'a', '"reply"'],
    ['an unknown surface', '{"id":"a","reply":"Hello","mode":"secret"}', 'a', '"mode"'],
    ['a broken thread', '{"id":"a","reply":"Hello","thread":[{"from":"robot","text":"x"}]}', 'a', '"thread.0.from"'],
  ] as const;
  let run: Awaited<ReturnType<typeof checkLines>>;
  beforeAll(async () => {
    run = await checkLines([{ id: 'before', reply: GOOD }, ...BAD.map(([, line]) => line), { id: 'after', reply: GOOD }]);
  });

  it.each(BAD.map((bad, i) => [...bad, i] as const))('(%s) gives an error in its place', (_name, _line, id, error, i) => {
    expect(run.answers[i + 1]).toEqual({ id, error: expect.stringContaining(error) });
  });

  it('does not end the run, which ends with 2', () => {
    expect(run.answers).toHaveLength(BAD.length + 2);
    expect(run.answers.at(-1)).toMatchObject({ id: 'after', findings: [] });
    expect(run.code).toBe(2);
  });

  it('is none at the very end, nor for the mark with which Windows begins a file', async () => {
    const { answers, code } = await checkLines([`\ufeff${JSON.stringify({ id: 'a', reply: GOOD })}`, '', '  ']);
    expect(answers).toHaveLength(1);
    expect(code).toBe(0);
  });
});

describe('exit code', () => {
  it('is 1 when a finding reaches --fail-on: an error when nothing is said of it', async () => {
    expect((await checkLines([{ id: 'a', reply: 'Dear [NAME], your order is on its way.' }])).code).toBe(1);
    expect((await checkLines([{ id: 'a', reply: BLAMING }])).code).toBe(0);
    expect((await checkLines([{ id: 'a', reply: BLAMING }], '--fail-on', 'warn')).code).toBe(1);
    expect((await checkLines([])).code).toBe(0);
  });

  it.each([
    ['error', []],
    ['warn', ['warn']],
    ['hint', ['warn', 'hint']],
  ] as const)('counts at %s what is at least that grave', (level, reached) => {
    const finding = { id: 'x', start: 0, end: 0, quote: '', why: '', reframes: [] };
    const result = (of: 'warn' | 'hint'): Result => ({
      id: 'a',
      findings: [{ ...finding, level: of }],
      customer: null,
      anatomy: [],
      strengths: [],
      dimensions: {},
    });
    expect((['warn', 'hint'] as const).filter((of) => reaches(result(of), level))).toEqual(reached);
  });
});

describe('--budget', () => {
  const reply =
    'Hi Dan,\n\nYou should have told us sooner. You failed to read the mail. Calm down. You clearly did it wrong. Why did you not just ask? I know exactly how you feel. Poor you!';

  it('keeps what the overlay would mark of all that was found', async () => {
    const all = only((await checkLines([{ id: 'a', reply }])).answers);
    const shown = only((await checkLines([{ id: 'a', reply }], '--budget')).answers);
    expect(all.findings.length).toBeGreaterThan(3);
    expect(shown.findings).toHaveLength(3);
    expect(all.findings).toEqual(expect.arrayContaining([...shown.findings]));
  });
});

describe('--learning', () => {
  it('lets the rules speak that are often wrong, and only then', async () => {
    const reply = 'That is against our policy, so the answer is no. You must send the form today.';
    const rules = async (...args: readonly string[]) => ids(only((await checkLines([{ id: 'a', reply }], ...args)).answers));
    const learning = ['frm.policy-shield', 'res.command'];
    expect((await rules()).filter((id) => learning.includes(id))).toEqual([]);
    expect((await rules('--learning')).filter((id) => learning.includes(id))).toEqual(learning);
  });
});

describe('bad usage', () => {
  it.each([
    [[], 'Usage:'],
    [['--fail-on', 'never', '--jsonl'], '--fail-on takes hint, warn or error, not "never".'],
    [['--nonsense'], '--nonsense'],
    [['--jsonl', 'cases.jsonl'], '--jsonl < cases.jsonl'],
  ])('%j is told on standard error, with exit 2', async (args, told) => {
    const { code, out, err } = await attuneCheck(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });

  it('is not to ask for help', async () => {
    const { code, out } = await attuneCheck(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--budget');
  });
});
