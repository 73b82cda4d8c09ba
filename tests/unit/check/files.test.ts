import { describe, expect, it, vi } from 'vitest';
import { attuneCheck, file } from './run.ts';

// Each run starts a program and compiles all rules.
vi.setConfig({ testTimeout: 60_000 });

describe('the report on files', () => {
  it('says what, where, why and what to write instead, and ends with a sum', async () => {
    const path = await file('reply.txt', 'Hi Dan,\r\n\r\nYou should have contacted us sooner. It comes on Friday.\r\n');
    const { code, out, err } = await attuneCheck([path]);
    expect(out).toContain(`${path}\n  ▲ warn  Puts the fault on the reader  own.blame-customer, line 3, column 1\n`);
    expect(out).toContain('    “You should have contacted us sooner”\n    Blame makes readers');
    expect(out).toContain('    → ');
    expect(out).toContain('1 reply, 1 with findings: 0 errors, 1 warning, 0 hints.\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('ends with 1 when a finding reaches --fail-on, in any of the files', async () => {
    const good = await file('good.md', 'Hi Dan,\n\nA new one left this morning. It reaches you on Friday.');
    const slip = await file('slip.md', 'Dear [NAME], your order is on its way.');
    expect((await attuneCheck([good])).code).toBe(0);
    expect((await attuneCheck([good, slip])).code).toBe(1);
    const warn = await file('warn.md', 'You should have contacted us sooner.');
    expect((await attuneCheck(['--fail-on', 'warn', warn])).code).toBe(1);
  });

  it('tells of files that can not be read, checks the others, and ends with 2', async () => {
    const good = await file('good.txt', 'A new one left this morning. It reaches you on Friday.');
    const page = await file('page.html', '<p>Hello</p>');
    const { code, out, err } = await attuneCheck(['missing.txt', page, good]);
    expect(err).toContain("missing.txt can't be opened");
    expect(err).toContain('page.html is neither .txt, .md nor .csv');
    expect(out).toContain('1 reply, ');
    expect(code).toBe(2);
  });

  it('tells how far it is on a long file, on standard error', async () => {
    const rows = Array.from({ length: 1100 }, (_, i) => `Macro ${i},Thanks!`);
    const { out, err } = await attuneCheck([await file('macros.csv', `name,body\n${rows.join('\n')}\n`)]);
    expect(err).toBe('1000 of 1100 replies\n');
    expect(out).toContain('1100 replies, ');
  });
});

describe('a CSV of saved replies', () => {
  it('is read as Zendesk exports macros: the title, the comment as HTML, and macros that say nothing left out', async () => {
    const path = await file(
      'macros.csv',
      [
        'id,title,description,comment_value_html',
        '1,Late parcel,You should have been kind,"<p>Hi {{ticket.requester.first_name}},</p><p>You should have <b>contacted</b>&nbsp;us sooner.</p>"',
        '2,Only sets a tag,Nothing,',
        '3,"Refund, sent",Nothing,"<h2>Your refund</h2><ul><li>It left us today.</li></ul>"',
      ].join('\n'),
    );
    const { out } = await attuneCheck([path]);
    expect(out).toContain('Late parcel (macros.csv row 2)');
    expect(out).toMatch(/own\.blame-customer, line 2, column 1\n {4}“You should have contacted.us sooner”/);
    // The helpdesk fills these in, and a heading is not put in capitals.
    expect(out).not.toContain('per.slip');
    expect(out).not.toContain('res.shouting');
    expect(out).toContain('2 replies, 1 with findings');
  });

  it('is read as Freshdesk exports canned responses, saved by a European Excel', async () => {
    const bytes = Buffer.from('Name;Content\r\nGrüße;"Dear [NAME], you didn\u0092t read it; the café is closed."\r\n', 'latin1');
    const { out, code } = await attuneCheck([await file('canned.csv', bytes)]);
    expect(out).toContain('Grüße (canned.csv row 2)');
    expect(out).toContain('“you didn’t read it”');
    // A blank that the agent has to fill in stays a slip.
    expect(out).toContain('“[NAME]”');
    expect(code).toBe(1);
  });

  it('may be in UTF-16 or have a mark at its start, a path for a column, or a bare "<" in its text', async () => {
    const files = [
      await file('wide.csv', Buffer.from('\ufeffname\tbody\nSpätzle\tYou failed to read it.\n', 'utf16le')),
      await file('marked.csv', '\ufeffname,body\nSpätzle,You failed to read it.\n'),
      await file('path.csv', 'macro/title,actions/comment_value\nSpätzle,You failed to read it.\n'),
      await file('plain.csv', 'name,body\nSpätzle,"If it is < 5, wait.\n\nYou failed to read it."\n'),
    ];
    const { out } = await attuneCheck(files);
    for (const name of ['wide', 'marked', 'path', 'plain']) expect(out).toContain(`Spätzle (${name}.csv row 2)`);
    expect(out.split('“You failed to read it”')).toHaveLength(files.length + 1);
  });

  it('that can not be read is refused in words, with exit 2', async () => {
    const { code, err } = await attuneCheck([
      await file('columns.csv', 'a,b\n1,2\n'),
      await file('empty.csv', ''),
      await file('quote.csv', 'name,body\nA,"never closed\n'),
    ]);
    expect(err).toContain(
      'columns.csv is not a readable CSV file: it has no column for the text. Name one "body"; it has: a, b.',
    );
    expect(err).toContain('empty.csv is not a readable CSV file: it is empty.');
    expect(err).toContain('quote.csv is not a readable CSV file: Quote');
    expect(code).toBe(2);
  });
});

describe('--pack', () => {
  const PACK = `format: attune-pack/1
id: acme
name: Acme voice
version: "1.0"
rules:
  - id: shop
    level: error
    match: "parcel shop[s]"
    what: We say “pick-up point”
    why: The signs in the shops say pick-up point.
    reframes: [pick-up point]
`;

  it("adds a team's rules to the built-in ones, and their words to the report", async () => {
    const pack = await file('team.yaml', PACK);
    const reply = await file('reply.txt', 'It waits for you at the parcel shop. You should have contacted us sooner.');
    const { code, out } = await attuneCheck(['--pack', pack, reply]);
    expect(out).toContain('◆ error  We say “pick-up point”  pack:acme/shop, line 1, column 25');
    expect(out).toContain('→ pick-up point');
    expect(out).toContain('own.blame-customer');
    expect(code).toBe(1);
  });

  it('may be given several times', async () => {
    const packs = [await file('a.yaml', PACK), await file('b.yaml', PACK.replace('id: acme', 'id: depot'))];
    const reply = await file('reply.txt', 'It waits for you at the parcel shop.');
    const { out } = await attuneCheck([...packs.flatMap((pack) => ['--pack', pack]), reply]);
    expect(out).toContain('pack:acme/shop');
  });

  it('that is broken is told with line and column, once, and nothing is checked', async () => {
    const pack = await file('team.yaml', PACK.replace('format: attune-pack/1', 'format: other/9'));
    const reply = await file('reply.txt', 'Hello.');
    const { code, out, err } = await attuneCheck(['--pack', pack, reply]);
    expect(err).toContain(`${pack}:1:`);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect((await attuneCheck(['--pack', 'missing.yaml', reply])).err).toContain("missing.yaml can't be opened");
  });

  it('with one broken rule keeps the others, and says so once however many cores check', async () => {
    const pack = await file('team.yaml', `${PACK}  - id: broken\n    level: loud\n    match: x\n    what: x\n    why: x\n`);
    const reply = await file('reply.csv', `body\n${'It waits at the parcel shop.\n'.repeat(120)}`);
    const { out, err } = await attuneCheck(['--pack', pack, reply]);
    expect(err.split('\n').filter((line) => line.includes('level'))).toHaveLength(1);
    expect(out).toContain('120 replies, 120 with findings: 120 errors');
  });
});
