import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** One messenger a context: the library allows one listener for each message in it. */
export const messenger = defineExtensionMessaging<Protocol>();
