import { message, ruleMessage } from '../../../lib/platform/messages.ts';
import type { Session } from '../../../lib/session/types.ts';
import { LevelShape } from '../../ui/LevelShape.tsx';
import type { Dispatch } from '../dispatch.ts';
import { Quote } from '../Quote.tsx';
import { Row } from './Row.tsx';

/** All findings, marked ones first: a row opens its card at the words. */
export function Findings({ session, dispatch }: { readonly session: Session; readonly dispatch: Dispatch }) {
  const { draft, panelRow } = session;
  const findings = [...session.shown, ...session.further];
  const written = draft !== null && draft.text.trim() !== '';
  return (
    <section>
      <h2>{message('overlay_findings')}</h2>
      {findings.length === 0 && <p class="panel-empty">{message(written ? 'overlay_no_findings' : 'overlay_no_draft')}</p>}
      <ul>
        {findings.map(({ key, finding }) => (
          <Row
            key={key}
            active={panelRow != null && 'finding' in panelRow && panelRow.finding === key}
            onChoose={() => dispatch({ type: 'card-opened', key, by: 'click' })}
          >
            <LevelShape level={finding.level} label={message(`overlay_level_${finding.level}`)} />
            <span class="row-text">
              <span class="row-title">{ruleMessage(finding.rule, 'what', finding.what)}</span>
              <Quote words={finding.quote} />
            </span>
          </Row>
        ))}
      </ul>
    </section>
  );
}
