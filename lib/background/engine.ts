import { type Analyzer, createAnalyzer } from '../analyzer/analyze.ts';
import { learnedOpinion } from '../analyzer/opinion/learned.ts';
import type { Finding } from '../analyzer/types.ts';
import { chooseStatements } from '../phrases/choose.ts';
import type { AnalyzeAnswer, AnalyzeQuestion } from '../platform/protocol.ts';
import { report } from '../platform/report.ts';
import type { Rule } from '../rules/define.ts';
import { RULES, TRUSTED } from '../rules/registry.ts';
import { activePackRules } from '../store/packs.ts';
import { level, rulesOff, SHOWN_LEVELS } from '../store/settings.ts';

/** The compiled rules and what they remember of sentences. Nothing in it is lost when the background is stopped: it is built anew. */
export class Engine {
  #analyzer: Promise<Analyzer> | null = null;
  /** Only for those who asked to see what is often wrong. */
  #learning: Promise<Analyzer> | null = null;

  /** Compiles the rules now, so that the first question does not wait. */
  warm(): void {
    this.#analyzer ??= build(TRUSTED);
  }

  /** The rules are others now. */
  renew(): void {
    this.#analyzer = build(TRUSTED);
    this.#learning = null;
  }

  async analyze({ draft, conversation }: AnalyzeQuestion): Promise<AnalyzeAnswer> {
    const [off, mildest] = await Promise.all([rulesOff.get(), level.get()]);
    const analyzer = await this.#analyzerFor(mildest === 'learning');
    const analysis = analyzer.analyze(draft, conversation, draft.excluded);
    const heard = (finding: Finding): boolean =>
      !off.includes(finding.rule) &&
      (mildest === 'learning' || !finding.learning) &&
      SHOWN_LEVELS.indexOf(finding.level) >= SHOWN_LEVELS.indexOf(mildest);
    return {
      analysis: { ...analysis, findings: analysis.findings.filter(heard) },
      // Colleagues read a note: the customer's words are not for them.
      statements: draft.surface === 'internal' ? [] : chooseStatements(analysis.customer, conversation),
    };
  }

  #analyzerFor(learning: boolean): Promise<Analyzer> {
    if (learning) {
      this.#learning ??= build(RULES);
      return this.#learning;
    }
    this.#analyzer ??= build(TRUSTED);
    return this.#analyzer;
  }
}

/** A team's pack that fails must not take the built-in rules with it. */
async function build(rules: readonly Rule[]): Promise<Analyzer> {
  const packs = await activePackRules();
  const teams: readonly Rule[] = packs.ok ? packs.value : [];
  try {
    return createAnalyzer([...rules, ...teams], learnedOpinion());
  } catch (error) {
    report('background', error);
    return createAnalyzer(rules, learnedOpinion());
  }
}
