import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeBrowser, isolated, openPage, type Remote } from './harness.ts';
import type { WalkAgent } from './walk-agent.ts';

let page: Page;
let walk: Remote<WalkAgent>;
beforeAll(async () => {
  page = await openPage('pages/blank.ts');
  walk = await isolated<WalkAgent>(page, 'walk-agent.ts', 'walkAgent');
});
afterAll(closeBrowser);

it.each([
  ['quoted mail', '<p>Mine</p><div class="gmail_quote"><p>Theirs</p><p>More</p></div>', 'Mine\nTheirs\nMore', ['Theirs\nMore']],
  ['a signature', '<p>Mine</p><div class="signature">Ana<br>Support</div>', 'Mine\nAna\nSupport', ['Ana\nSupport']],
  ['code', '<p>Run <code>rm</code> now</p>', 'Run rm now', ['rm']],
])('tells %s from the agent’s own words', async (_what, html, text, excluded) => {
  expect(await walk.read(html)).toEqual({ text, excluded });
});

it.each([
  ['an image between words as something that is not a word', 'a<img alt="">b', 'a\uFFFCb'],
  ['nothing of scripts, styles and what is hidden', '<p>a</p><style>p {}</style><p hidden>b</p><p>c</p>', 'a\nc'],
  ['nothing at all in an empty box', '<p><br></p>', ''],
])('reads %s', async (_what, html, text) => expect((await walk.read(html)).text).toBe(text));

it('keeps spaces and line feeds where the page keeps them', async () => {
  expect((await walk.read('a  b\nc', 'white-space: pre-wrap')).text).toBe('a  b\nc');
  expect((await walk.read('a  b\nc')).text).toBe('a b c');
});

// Whatever tree the editor holds; layout is the judge of what a person sees.
it('reads the characters that show, and no other', async () => expect(await walk.readsWhatShows()).toBe(''));
it('reads as many lines as show', async () => expect(await walk.countsTheLines()).toBe(''));
it('breaks lines where the page does', async () => expect(await walk.breaksWhereThePageDoes()).toBe(''));
it('maps every span to the page and back', async () => expect(await walk.mapsThereAndBack()).toBe(''));
it('gives no place to what is outside', async () => expect(await walk.refusesWhatIsOutside()).toBe(''));
