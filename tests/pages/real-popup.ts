import type { CDPSession } from 'playwright-core';
import type { Desk } from '../e2e/desk.ts';

/** The popup as the toolbar opens it. Playwright does not list it among its pages, so it is spoken to over the DevTools protocol. */
export interface RealPopup {
  /** Runs an expression in the popup and gives its value back; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy. */
  until(expression: string): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  press(key: string, code: string, modifiers?: { alt?: boolean; ctrl?: boolean; shift?: boolean }): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Resolves when the popup has closed. */
  closed: Promise<void>;
}

/** Opens the popup over the page in front. */
export async function openRealPopup(desk: Desk): Promise<RealPopup> {
  const browser = desk.context.browser();
  if (!browser) throw new Error('This browser takes no commands');
  const cdp = await browser.newBrowserCDPSession();
  const worker = await desk.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  const targetId = await popupTarget(cdp, `chrome-extension://${desk.extensionId}/popup.html`);
  const closed = new Promise<void>((resolve) => {
    cdp.on('Target.targetDestroyed', (target) => target.targetId === targetId && resolve());
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const send = await talkTo(cdp, targetId);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value: T }).value;
  };
  return {
    evaluate,
    closed,
    until: (condition) =>
      evaluate(
        `new Promise((resolve) => { const look = () => (${condition}) ? resolve(true) : requestAnimationFrame(look); look(); })`,
      ),
    type: async (text) => void (await send('Input.insertText', { text })),
    press: async (key, code, { alt = false, ctrl = false, shift = false } = {}) => {
      const event = {
        key,
        code,
        modifiers: (alt ? 1 : 0) + (ctrl ? 2 : 0) + (shift ? 8 : 0),
        windowsVirtualKeyCode: KEY_CODES[key] ?? 0,
      };
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      if (key === 'Enter') await send('Input.dispatchKeyEvent', { type: 'char', text: '\r', ...event });
      // The key may have closed the popup.
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => null);
    },
    screenshot: async () => Buffer.from(String((await send('Page.captureScreenshot', {})).data), 'base64'),
  };
}

const KEY_CODES: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40, Delete: 46 };

async function popupTarget(cdp: CDPSession, url: string): Promise<string> {
  for (;;) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const target = targetInfos.find((info) => info.type === 'page' && info.url === url);
    if (target) return target.targetId;
  }
}

type Answer = Readonly<Record<string, unknown>>;

/** A conversation with one target: a command goes out under a number, its answer comes back under the same. */
async function talkTo(cdp: CDPSession, targetId: string): Promise<(method: string, params: object) => Promise<Answer>> {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message) as { id?: number; result?: Answer; error?: { message: string } };
    if (id === undefined) return;
    const wait = waiting.get(id);
    waiting.delete(id);
    if (error) wait?.reject(new Error(error.message));
    else wait?.resolve(result ?? {});
  });
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('The popup closed'));
    waiting.clear();
  });
  let next = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++next;
      waiting.set(id, { resolve, reject });
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}
