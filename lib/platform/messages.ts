import { browser } from 'wxt/browser';
import type en from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;

/** UI text by key, in the browser's language. `values` fill $1, $2 … in order. */
export function message(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** Picks `key_one` or `key_other` by the plural rules of the UI language, and fills $1 with the count. */
export function plural(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count) === 'one' ? 'one' : 'other';
  return message(`${key}_${form}`, count);
}

type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_one` ? Stem : never) : never;

/** A rule's own words in the browser's language; English as written in the rule when there is no translation. */
export function ruleMessage(rule: string, part: 'what' | 'why', english: string): string {
  // A hit may say it plainer than its rule does; only a translation has to make do with the rule's usual words.
  if (browser.i18n.getUILanguage().startsWith('en')) return english;
  return browser.i18n.getMessage(`rule_${rule.replace(/[^a-z0-9]/gi, '_')}_${part}` as MessageKey) || english;
}

/** True when the browser's language is written from right to left. */
export const isRightToLeft = (): boolean => browser.i18n.getMessage('@@bidi_dir') === 'rtl';
