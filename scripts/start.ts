/**
 * `npm start`: builds Attune, starts the playground helpdesk and opens a browser with both on the first ticket.
 * Without a display, or with `--headless`, it drives the main job itself and leaves screenshots.
 */
import { openDesk } from '../tests/e2e/desk.ts';
import { PAGES } from '../tests/playground/server.ts';
import { buildExtension } from './build.ts';
import { tour } from './tour.ts';

const FIRST_TICKET = 20418;
const TRY_THIS = 'Hi Priya, you should have contacted us sooner. Your order will arrive soon.';

try {
  console.log('Building the extension.');
  buildExtension();
  if (process.argv.includes('--headless')) await headless('As asked, without a window.');
  else if (!hasDisplay()) await headless('This machine has no display, so no window can open.');
  else await inWindow();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** On Linux a window needs a display server; elsewhere there is one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function inWindow(): Promise<void> {
  const desk = await openDesk({ headless: false });
  const [blank] = desk.context.pages();
  await desk.open('freshdesk', FIRST_TICKET);
  const zendesk = await desk.open('zendesk', FIRST_TICKET);
  await blank?.close();
  await zendesk.bringToFront();
  console.log(`
Attune is running in the window that has just opened, in two helpdesks that exist on this machine only:
  Zendesk-like    ${PAGES.zendesk.ticket(FIRST_TICKET)}
  Freshdesk-like  ${PAGES.freshdesk.ticket(FIRST_TICKET)}

Click into the reply box and type, for example:
  ${TRY_THIS}

Close the window, or press Ctrl+C here, to stop.`);
  const closed = new Promise<void>((resolve) => desk.context.once('close', () => resolve()));
  process.once('SIGINT', () => void desk.close());
  await closed;
  await desk.close();
}

async function headless(why: string): Promise<void> {
  console.log(`${why} Driving the main job in a headless browser instead.`);
  const pictures = await tour();
  console.log(`\nScreenshots:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
}
