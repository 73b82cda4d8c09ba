import { message } from '../../../lib/platform/messages.ts';
import type { Session } from '../../../lib/session/types.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Dispatch } from '../dispatch.ts';
import { Slotted } from '../Slotted.tsx';
import { Row } from './Row.tsx';

/** Sentences for this customer, to be put in at the caret. */
export function Statements({ session, dispatch }: { readonly session: Session; readonly dispatch: Dispatch }) {
  const { statements, panelRow, applying } = session;
  return (
    <section>
      <h2>{message('overlay_statements')}</h2>
      {statements.length === 0 && <p class="panel-empty">{message('overlay_no_statements')}</p>}
      <ul>
        {statements.map(({ id, text, slots, because }, index) => (
          <Row
            key={id}
            active={panelRow != null && 'statement' in panelRow && panelRow.statement === id}
            keys={String(index + 1)}
            disabled={applying !== null}
            onChoose={() => dispatch({ type: 'statement-chosen', id })}
          >
            <span class="row-text">
              <Slotted text={text} slots={slots} />
              <span class="row-because">{because}</span>
            </span>
            {panelRow && <Kbd keys={String(index + 1)} />}
          </Row>
        ))}
      </ul>
    </section>
  );
}
