import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { learnedOpinion } from '../../../lib/analyzer/opinion/learned.ts';
import { tokenize } from '../../../lib/language/tokens.ts';
import { PHRASES } from '../../../lib/phrases/registry.ts';
import { slotNames } from '../../../lib/phrases/slot-text.ts';
import { RULES } from '../../../lib/rules/registry.ts';
import { FACTS, filled, NOUNS } from '../../../scripts/train/filled-phrases.ts';

const analyzer = createAnalyzer(RULES, learnedOpinion());

describe('the built-in phrases', () => {
  it('are at least 120, each with its own id and words', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(PHRASES.map(({ id }) => id)).size).toBe(PHRASES.length);
    expect(new Set(PHRASES.map(({ text }) => text)).size).toBe(PHRASES.length);
  });

  it.each(PHRASES.map((phrase) => [phrase.id, phrase.text] as const))('%s is clean under our own analyser', (_id, text) => {
    for (const noun of NOUNS) {
      const draft = { revision: 1, text: filled(text, noun), surface: 'public', channel: 'email', fragment: true } as const;
      const { findings } = analyzer.analyze(draft, { thread: [] });
      expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    }
  });

  it.each(PHRASES.map((phrase) => [phrase.id, phrase.text] as const))(
    '%s is one plain sentence of 8 to 22 words',
    (_id, text) => {
      for (const noun of NOUNS) {
        const sentence = filled(text, noun);
        const words = sentence.split(' ').length;
        expect(words, sentence).toBeGreaterThanOrEqual(8);
        expect(words, sentence).toBeLessThanOrEqual(22);
        expect(sentence).toMatch(/^[\p{Lu}\p{Nd}£][^.!?{}]*(?:£?\d+\.\d\d)?[^.!?{}]*\.$/u);
        expect(sentence).not.toMatch(/\b(\p{L}+) \1\b/iu);
        expect(sentence).not.toContain('  ');
        expect(
          tokenize(sentence).filter((token) => token.tags.has('Superlative')),
          sentence,
        ).toEqual([]);
      }
    },
  );

  it.each(PHRASES.map((phrase) => [phrase.id, phrase.text] as const))(
    '%s reads the same round one thing and round several',
    (_id, text) => {
      expect(slotNames(text).every((name) => name === 'noun' || Object.hasOwn(FACTS, name))).toBe(true);
      // Neither an article nor a verb beside the noun may depend on its number.
      expect(text).not.toMatch(/\b(?:an?|this|that|these|those|each|every|many|much) \{noun\}/);
      expect(text).not.toMatch(
        /(?:^|[,;] |\b(?:and|but|so|that|when|until|if|what|why) )(?:the|your) \{noun\} (?:are|were|have|do|\p{L}+s)\b/iu,
      );
    },
  );

  it.each(PHRASES.map((phrase) => [phrase.id, phrase.text] as const))(
    '%s is spelled alike in Britain and America',
    (_id, text) => {
      expect(text).not.toMatch(
        /(?:colou?r|favou?r|behaviou?r|(?:real|apolog|organ|recogn)i[sz]e|cent(?:re|er)\b|cancell?(?:ed|ing)|parcel|catalog)/iu,
      );
    },
  );
});
