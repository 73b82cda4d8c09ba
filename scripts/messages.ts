import { readFileSync } from 'node:fs';
import { RULES } from '../lib/rules/registry.ts';

/** The UI's messages plus each rule's own words, in Chrome's format, as JSON text. */
export function messagesWithRules(): string {
  const messages = JSON.parse(readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'));
  for (const rule of RULES) {
    const stem = `rule_${rule.id.replace(/[^a-z0-9]/gi, '_')}`;
    messages[`${stem}_what`] = { message: rule.what };
    messages[`${stem}_why`] = { message: rule.why };
  }
  return JSON.stringify(messages, null, 2);
}
