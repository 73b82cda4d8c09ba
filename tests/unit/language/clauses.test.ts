import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../lib/language/read.ts';
import type { Clause } from '../../../lib/language/types.ts';

const read = createReader([]);

/** A clause in a few words: who, verb, modal, then what stands out: `customer fail past`, `third be not`. */
function told(clause: Clause): string {
  return [
    clause.link && `${clause.link}:`,
    clause.subject,
    clause.modal && `(${clause.modal})`,
    clause.lemma,
    clause.negated && 'not',
    clause.tense !== 'present' && clause.tense,
    clause.perfect && 'perfect',
    clause.progressive && 'progressive',
    clause.passive && 'passive',
    clause.mood !== 'declarative' && clause.mood,
  ]
    .filter(Boolean)
    .join(' ');
}

const clausesIn = (sentence: string): string => read(sentence).clauses.map(told).join(' | ');

describe('clauses: who does what', () => {
  it.each([
    ['You failed to update your billing details.', 'customer fail past'],
    ['You should have read the terms before ordering.', 'customer (should) read perfect'],
    ['We told you this twice.', 'agent tell past'],
    ["You didn't attach the invoice", 'customer attach not past'],
    ['u have to keep the phone on at all times', 'customer (have to) keep'],
    ['you never replied to my mail', 'customer reply not past'],
    ["we've lost it", 'agent lose perfect'],
    ['Nobody told us.', 'third tell not past'],
    ['My colleague is looking at it.', 'agent look progressive'],
    ["The system won't let me do that.", 'third (will) let not future | agent do'],
    ['Your planner mixed up the vans.', 'third mix past'],
    ['Housekeeping had it on their list and just ignored it.', 'third have past | and: third ignore past'],
    ['dispatch really dropped the ball on this one', 'third drop past'],
  ])('%s', (sentence, expected) => expect(clausesIn(sentence)).toBe(expected));

  it.each([
    ['The check-in desk by the door was closed.', 'third close past passive'],
    ['One of our engineers looked at it.', 'agent look past'],
    ['The message from you arrived at 9.', 'third arrive past'],
    ['You and your brother can come.', 'customer (can) come'],
    ['The tone of our letter upset them.', 'third upset past'],
    ['None of you has paid.', 'customer pay not perfect'],
    ['The two staff numbers got swapped.', 'third swap past passive'],
    ['In May, sales dropped.', 'third drop past'],
  ])('takes a subject with what belongs to it: %s', (sentence, expected) => expect(clausesIn(sentence)).toBe(expected));
});

describe('clauses: passive, tense and modal', () => {
  it.each([
    ['Your request was not handled as expected.', 'third handle not past passive'],
    ['The second delivery is refunded.', 'third refund passive'],
    [
      'It has been decided that the feature will be removed.',
      'third decide perfect passive | that: third (will) remove future passive',
    ],
    ['A step appears to have been skipped.', 'third (seem) skip perfect passive'],
    ['It is being repaired now.', 'third repair progressive passive'],
    ['All changes must be made in the app.', 'third (must) make passive'],
    ["You'll need to sign it.", 'customer (need to) sign future'],
    ['You are required to sign.', 'customer (have to) sign'],
    ["You don't need to send anything else.", 'customer (need to) send not'],
    ['You had better call the bank.', 'customer (have to) call past'],
    ['I am going to call him.', 'agent (will) call future'],
    ['The parcel ended up being routed elsewhere.', 'third end past'],
    ["I've now set the account to email login.", 'agent set perfect'],
    ['It is not possible.', 'third be not'],
    ["That's really not okay.", 'third be not'],
  ])('%s', (sentence, expected) => expect(clausesIn(sentence)).toBe(expected));
});

describe('clauses: questions, orders and conditions', () => {
  it.each([
    ['Did the parcel arrive on time?', 'third arrive past question'],
    ['Was your card charged twice?', 'third charge past passive question'],
    [
      'Could you send me the serial number, so that I can order the hinge?',
      'customer (could) send past question | so: agent (can) order',
    ],
    ['Is it 3 April?', 'third be question'],
    ['Have you tried turning it off?', 'customer try perfect question'],
    ['could u send the label', 'customer (could) send past question'],
    ['Click Save, then open the Export tab.', 'none click imperative | none open imperative'],
    ['Please send me the photo.', 'none send imperative'],
    ["Don't worry about it.", 'none worry not imperative'],
    ['In the menu choose Export.', 'none choose imperative'],
    ['Do the following steps.', 'none do imperative'],
    ['Let me check.', 'agent (let) check'],
    ['Open Files > Versions and click Restore.', 'none open imperative | and: none click imperative'],
    [
      'If you had told us, we could have changed it.',
      'if: customer tell past perfect condition | agent (could) change past perfect',
    ],
    ['Had you told us, we could have changed it.', 'customer tell past perfect condition | agent (could) change past perfect'],
    ['Should the tone have upset you, we apologise.', 'third (should) upset perfect condition | agent apologise'],
    ["I'm sorry if you were misled.", 'agent be | if: customer mislead past passive condition'],
  ])('%s', (sentence, expected) => expect(clausesIn(sentence)).toBe(expected));
});

describe('clauses: how they hang together', () => {
  it.each([
    ['That happened because you entered the wrong address.', 'third happen past | because: customer enter past'],
    [
      "I'm sorry if I've misread the date; is it 3 April or 4 March?",
      'agent be | if: agent misread perfect condition | third be question',
    ],
    ["We'll look and get back to you.", 'agent (will) look future | and: agent (will) get future'],
    ['The man who called left a note.', 'third call past | third leave past'],
    ['The box delivered yesterday was empty.', 'third be past'],
    ['The payment you made on 2 May failed.', 'customer make past | third fail past'],
    ['The code sent to your phone works for ten minutes.', 'third work'],
    [
      "You should have received the code by now; if not, I'll resend it.",
      'customer (should) receive perfect | agent (will) resend future',
    ],
    ['As agreed, we refund it on Monday.', 'agent refund'],
    ['August is busy and £40 comes off your bill.', 'third be | and: third come'],
  ])('%s', (sentence, expected) => expect(clausesIn(sentence)).toBe(expected));

  it('covers a sentence without overlap, in order, whatever is typed', () => {
    const words = fc.constantFrom(
      'you',
      'we',
      'the',
      'parcel',
      'was',
      'not',
      'sent',
      'because',
      'if',
      'please',
      'check',
      'it',
      'who',
      'that',
      'and',
      'must',
      'have',
      'been',
      'to',
      'your',
      'order',
      ',',
      '.',
      '?',
      'did',
      "didn't",
      'had',
      'should',
      '9',
      'at',
      'of',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        const { tokens, clauses } = read(list.join(' '));
        let end = 0;
        for (const clause of clauses) {
          expect(clause.from).toBeGreaterThanOrEqual(end);
          expect(clause.to).toBeLessThanOrEqual(tokens.length);
          expect(clause.verb).toBeGreaterThanOrEqual(clause.from);
          expect(clause.verb).toBeLessThan(clause.to);
          expect(clause.subjectFrom).toBeLessThanOrEqual(clause.subjectTo);
          end = clause.to;
        }
      }),
    );
  });
});
