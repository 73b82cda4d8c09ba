import { type Analyzer, createAnalyzer } from '../analyzer/analyze.ts';
import type { Finding, Level } from '../analyzer/types.ts';
import { chooseStatements } from '../phrases/choose.ts';
import type { AnalyzeAnswer, AnalyzeQuestion } from '../platform/protocol.ts';
import { report } from '../platform/report.ts';
import type { Rule } from '../rules/define.ts';
import { RULES } from '../rules/registry.ts';
import { activePackRules } from '../store/packs.ts';
import { level, rulesOff } from '../store/settings.ts';

const LEVELS: readonly Level[] = ['error', 'warn', 'hint'];

/** The compiled rules and what they remember of sentences. Nothing in it is lost when the background is stopped: it is built anew. */
export class Engine {
  #analyzer: Promise<Analyzer> | null = null;

  /** Compiles the rules now, so that the first question does not wait. */
  warm(): void {
    this.#analyzer ??= build();
  }

  /** The rules are others now. */
  renew(): void {
    this.#analyzer = build();
  }

  async analyze({ draft, conversation }: AnalyzeQuestion): Promise<AnalyzeAnswer> {
    this.warm();
    const [analyzer, off, mildest] = await Promise.all([this.#analyzer ?? build(), rulesOff.get(), level.get()]);
    const analysis = analyzer.analyze(draft, conversation, draft.excluded);
    const heard = (finding: Finding): boolean =>
      !off.includes(finding.rule) && LEVELS.indexOf(finding.level) <= LEVELS.indexOf(mildest);
    return {
      analysis: { ...analysis, findings: analysis.findings.filter(heard) },
      // Colleagues read a note: the customer's words are not for them.
      statements: draft.surface === 'internal' ? [] : chooseStatements(analysis.customer, conversation),
    };
  }
}

/** A team's pack that fails must not take the built-in rules with it. */
async function build(): Promise<Analyzer> {
  const packs = await activePackRules();
  const teams: readonly Rule[] = packs.ok ? packs.value : [];
  try {
    return createAnalyzer([...RULES, ...teams]);
  } catch (error) {
    report('background', error);
    return createAnalyzer(RULES);
  }
}
