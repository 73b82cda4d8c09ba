import { overlaps } from './spans.ts';
import type { Finding, RuleId } from './types.ts';

/** `winner` silences `loser`: anywhere in the reply, or only where they overlap. From product.md's findings and the readings. */
interface Precedence {
  readonly winner: RuleId;
  readonly loser: RuleId;
  readonly where: 'reply' | 'overlap';
}

export const PRECEDENCE: readonly Precedence[] = [
  { winner: 'emp.missing-ack', loser: 'emp.canned', where: 'reply' },
  { winner: 'own.apology-no-action', loser: 'act.no-next-step', where: 'reply' },
  { winner: 'own.faux-apology', loser: 'emp.canned', where: 'overlap' },
  { winner: 'emp.pity', loser: 'emp.canned', where: 'overlap' },
  { winner: 'emp.claimed-feeling', loser: 'emp.canned', where: 'overlap' },
  { winner: 'emp.cheer-mismatch', loser: 'emp.canned', where: 'overlap' },
  { winner: 'emp.cheer-mismatch', loser: 'emp.minimise', where: 'overlap' },
  { winner: 'own.blame-customer', loser: 'res.condescend', where: 'overlap' },
  { winner: 'res.accusing-question', loser: 'res.condescend', where: 'overlap' },
  { winner: 'frm.policy-shield', loser: 'frm.bare-refusal', where: 'overlap' },
  { winner: 'frm.policy-shield', loser: 'own.blame-colleague', where: 'overlap' },
];

/** Drops findings that another one makes pointless, then puts the rest in order of the text. */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const kept = findings.filter(
    (loser) =>
      !PRECEDENCE.some(
        (rule) =>
          rule.loser === loser.rule &&
          findings.some(
            (winner) => winner.rule === rule.winner && (rule.where === 'reply' || overlaps(winner.spans[0], loser.spans[0])),
          ),
      ),
  );
  return kept.sort((a, b) => a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end);
}
