import { message, ruleMessage } from '../../lib/platform/messages.ts';
import type { Session } from '../../lib/session/types.ts';
import { badgeWords } from './badge-words.ts';

/** What is said to those who do not see: `now` for what a key brought up, `settled` once the agent rests from writing. */
export interface Spoken {
  readonly now: string;
  readonly settled: string;
}

/** Focus stays in the reply box, so what the keys reach has to be said. */
export function spokenWords(session: Session): Spoken {
  return { now: cardWords(session) || rowWords(session), settled: settledWords(session) };
}

function cardWords({ card, shown, further }: Session): string {
  if (card?.by !== 'key') return '';
  const finding = [...shown, ...further].find(({ key }) => key === card.key)?.finding;
  if (!finding) return '';
  const [first] = finding.reframes;
  const parts = [ruleMessage(finding.rule, 'what', finding.what), finding.quote, ruleMessage(finding.rule, 'why', finding.why)];
  return sentences(first ? [...parts, first.text || message('overlay_remove')] : parts);
}

function rowWords({ panelRow, shown, further, statements }: Session): string {
  if (!panelRow) return '';
  if ('statement' in panelRow) {
    const statement = statements.find(({ id }) => id === panelRow.statement);
    return statement ? message('overlay_insert', statement.text) : '';
  }
  const finding = [...shown, ...further].find(({ key }) => key === panelRow.finding)?.finding;
  return finding ? sentences([ruleMessage(finding.rule, 'what', finding.what), finding.quote]) : '';
}

function settledWords(session: Session): string {
  const { draft, analysis, silence } = session;
  if (silence) return badgeWords(session);
  if (!draft || draft.text.trim() === '' || analysis?.revision !== draft.revision) return '';
  return badgeWords(session);
}

const sentences = (parts: readonly string[]): string => parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
