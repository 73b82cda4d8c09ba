import type { Rule } from './define.ts';
import { pity } from './emp/pity.ts';

/** Every built-in rule, in the order of findings: one import and one entry a rule. */
export const RULES: readonly Rule[] = [pity];
