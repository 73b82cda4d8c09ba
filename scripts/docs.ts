/** Writes the pages of docs that are made from the code: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { RULES } from '../lib/rules/registry.ts';
import { rulesPage } from './docs/rules-page.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(RULES));
