import { asksAgain } from './act/asks-again.ts';
import { coldTransfer } from './act/cold-transfer.ts';
import { noNextStep } from './act/no-next-step.ts';
import { overpromise } from './act/overpromise.ts';
import { unanswered } from './act/unanswered.ts';
import { vagueAction } from './act/vague-action.ts';
import { vagueTime } from './act/vague-time.ts';
import type { Rule } from './define.ts';
import { but } from './emp/but.ts';
import { canned } from './emp/canned.ts';
import { cheerMismatch } from './emp/cheer-mismatch.ts';
import { claimedFeeling } from './emp/claimed-feeling.ts';
import { minimise } from './emp/minimise.ts';
import { missingAck } from './emp/missing-ack.ts';
import { pity } from './emp/pity.ts';
import { bareRefusal } from './frm/bare-refusal.ts';
import { negativeLead } from './frm/negative-lead.ts';
import { policyShield } from './frm/policy-shield.ts';
import { robotic } from './frm/robotic.ts';
import { assumption } from './inc/assumption.ts';
import { gendered } from './inc/gendered.ts';
import { apologyNoAction } from './own/apology-no-action.ts';
import { apologyOverload } from './own/apology-overload.ts';
import { blameColleague } from './own/blame-colleague.ts';
import { blameCustomer } from './own/blame-customer.ts';
import { evasivePassive } from './own/evasive-passive.ts';
import { fauxApology } from './own/faux-apology.ts';
import { abstract } from './per/abstract.ts';
import { slip } from './per/slip.ts';
import { accusingQuestion } from './res/accusing-question.ts';
import { command } from './res/command.ts';
import { condescend } from './res/condescend.ts';
import { disbelief } from './res/disbelief.ts';
import { shouting } from './res/shouting.ts';
import { internalLeak } from './safe/internal-leak.ts';
import { piiEcho } from './safe/pii-echo.ts';

/** Every built-in rule, in the order of findings: one import and one entry a rule. */
export const RULES: readonly Rule[] = [
  missingAck,
  canned,
  pity,
  minimise,
  but,
  claimedFeeling,
  cheerMismatch,
  fauxApology,
  apologyNoAction,
  apologyOverload,
  blameCustomer,
  blameColleague,
  evasivePassive,
  command,
  condescend,
  disbelief,
  accusingQuestion,
  shouting,
  bareRefusal,
  policyShield,
  negativeLead,
  robotic,
  vagueAction,
  vagueTime,
  overpromise,
  noNextStep,
  unanswered,
  asksAgain,
  coldTransfer,
  slip,
  abstract,
  gendered,
  assumption,
  piiEcho,
  internalLeak,
];

/** The rules that have earned to be on by default. */
export const TRUSTED: readonly Rule[] = RULES.filter(({ learning }) => !learning);
