import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/language/read.ts';
import type { Act } from '../../../lib/language/types.ts';

const read = createReader([]);
const actsIn = (sentence: string): readonly Act[] => [...read(sentence).acts].sort();

describe('speech acts', () => {
  it.each<[string, Act[]]>([
    ["I'm sorry about the wait.", ['apologise']],
    ['Please accept our apologies for the noise.', ['apologise', 'request']],
    ['We regret the delay.', ['apologise']],
    ["We've refunded the fee.", ['report']],
    ['Your card was credited on Monday.', ['report']],
    ["I'll call you tomorrow at ten.", ['promise']],
    ['Let me check that.', ['promise']],
    ['The fee will be refunded.', ['promise']],
    ['Could you send me the label?', ['ask', 'request']],
    ['Please send the form.', ['request']],
    ['Did the parcel arrive?', ['ask']],
    ['Which of the two do you mean?', ['ask']],
    ["We can't change the name.", ['refuse']],
    ['It is not possible to pause the plan.', ['refuse']],
    ['Click Save and wait.', ['instruct']],
    ['Thank you for your patience.', ['thank']],
    ['I can send a new one today.', ['offer']],
    ['Would you like a refund or a credit?', ['ask', 'offer']],
    ['I understand how annoying that is.', ['acknowledge']],
    ['Kind regards, Leo', ['close']],
    ['Hi Ana,', ['greet']],
    ['The filter is old.', []],
    ['You asked about the fee.', []],
  ])('%s', (sentence, acts) => {
    const found = actsIn(sentence).filter((act) => act !== 'explain');
    expect(found).toEqual(acts);
  });

  it.each<[string, Act]>([
    ['Could you send the serial number, so that I can order the part?', 'offer'],
    ['We hope to see you soon.', 'promise'],
    ['We know how much it matters.', 'report'],
    ["I'll not charge you for it.", 'promise'],
    ['If we lose it, we pay.', 'report'],
    ['You wrote "please refund me".', 'request'],
  ])('%s is no %s', (sentence, act) => expect(actsIn(sentence)).not.toContain(act));
});
