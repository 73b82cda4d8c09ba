import { ExtensionGone, extensionIsGone } from './gone.ts';
import { messenger } from './messenger.ts';
import type { Answer, MessageName, Question } from './protocol.ts';

/** The background may be starting; longer than this it is not going to answer. Milliseconds. */
const WITHIN = 10_000;

/**
 * Asks the background. It may have been stopped a moment ago: the message wakes it, and one that got lost on the way is sent
 * once more. One that was not answered in time is not: it may have been heard, and a phrase must not be inserted twice.
 * @throws {ExtensionGone} when the extension was reloaded or removed under this page
 * @throws when the background does not answer
 */
export async function send<K extends MessageName>(name: K, ...[data]: Question<K>): Promise<Answer<K>> {
  try {
    return await sendOnce(name, data);
  } catch (error) {
    if (error instanceof ExtensionGone || error instanceof NoAnswer) throw error;
    return sendOnce(name, data);
  }
}

class NoAnswer extends Error {
  constructor() {
    super('No answer in time');
    this.name = 'NoAnswer';
  }
}

async function sendOnce<K extends MessageName>(name: K, data: unknown): Promise<Answer<K>> {
  if (extensionIsGone()) throw new ExtensionGone();
  // The library's types are per name; here the name is a parameter, and Question and Answer say the same.
  const ask = messenger.sendMessage as (name: string, data: unknown) => Promise<Answer<K>>;
  return within(ask(name, data), WITHIN);
}

/** Sends to one frame of one tab; rejects when nobody listens there. */
export function sendToFrame<K extends MessageName>(
  frame: { readonly tabId: number; readonly frameId: number },
  name: K,
  ...[data]: Question<K>
): Promise<Answer<K>> {
  const ask = messenger.sendMessage as (name: string, data: unknown, to: typeof frame) => Promise<Answer<K>>;
  return within(ask(name, data, frame), WITHIN);
}

function within<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer()), milliseconds);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}
