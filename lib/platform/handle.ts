import { messenger } from './messenger.ts';
import type { Answer, MessageName, Question } from './protocol.ts';
import { report } from './report.ts';

/** Where a message came from; `tabId` is undefined for the extension's own pages. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number;
}

type Handler<K extends MessageName> = (question: Question<K>[0], sender: Sender) => Answer<K> | Promise<Answer<K>>;
type Handlers<K extends MessageName> = { readonly [Name in K]: Handler<Name> };

/** Answers every message there is: a new one in the protocol without a handler does not compile. For the background. */
export function handle(handlers: Handlers<MessageName>): void {
  listen(handlers);
}

/** Answers the messages that the background hands on to a page, until `signal` aborts. */
export function handleInPage(handlers: Handlers<'composer/insert' | 'composer/status'>, signal: AbortSignal): void {
  const removes = listen(handlers);
  const removeAll = () => {
    for (const remove of removes) remove();
  };
  signal.addEventListener('abort', removeAll, { once: true });
}

function listen(handlers: Partial<Handlers<MessageName>>): (() => void)[] {
  return Object.entries(handlers).map(([name, handler]) =>
    messenger.onMessage(name as MessageName, async ({ data, sender }) => {
      const from: Sender = { tabId: sender.tab?.id, frameId: sender.frameId ?? 0 };
      try {
        // Each handler is typed for its own message; the loop over all of them cannot be.
        return await (handler as (question: unknown, sender: Sender) => Answer<MessageName>)(data, from);
      } catch (error) {
        report(name, error);
        throw error;
      }
    }),
  );
}
