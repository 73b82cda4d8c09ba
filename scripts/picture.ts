/** Takes the README's picture, docs/attune.png, of the built extension on the playground: `npm run picture`. */
import { resolve } from 'node:path';
import { coachOf, marked } from '../tests/e2e/coach.ts';
import { openDesk, openReply } from '../tests/e2e/desk.ts';
import { settled } from './tour.ts';

const REPLY = [
  'Hi Priya,',
  'You should have contacted us sooner. The marble run left our warehouse late and the courier has it now.',
  "We'll look into your refund as soon as possible.",
];

const desk = await openDesk();
try {
  const page = await desk.open('zendesk', 20418);
  const coach = coachOf(page);
  await openReply(page, 'zendesk');
  for (const [i, line] of REPLY.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await marked(page, /should have contacted/i);
  await page.keyboard.press('Alt+K');
  await coach.statements.first().waitFor();
  await page.keyboard.press('Alt+J');
  await coach.card.waitFor();
  await settled(page);
  await page.screenshot({ path: resolve(import.meta.dirname, '../docs/attune.png') });
  console.log('docs/attune.png');
} finally {
  await desk.close();
}
