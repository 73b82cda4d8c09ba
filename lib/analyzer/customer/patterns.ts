import type { PatternSet } from '../../language/net.ts';
import { cuePatternSets } from './cues/cues.ts';
import { gravityPatternSets } from './gravity.ts';
import { rhetoricalPatternSet } from './rhetorical.ts';
import { sarcasmPatternSets } from './sarcasm.ts';
import { situationPatternSets } from './situations.ts';

/** All patterns by which a customer's message is read, to be compiled into the same net as the rules'. */
export const customerPatternSets = (): readonly PatternSet[] => [
  ...cuePatternSets(),
  ...situationPatternSets(),
  ...gravityPatternSets(),
  ...sarcasmPatternSets(),
  rhetoricalPatternSet(),
];
