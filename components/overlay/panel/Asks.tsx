import { message } from '../../../lib/platform/messages.ts';
import type { Session } from '../../../lib/session/types.ts';
import { CheckIcon, CircleIcon } from '../../ui/Icon.tsx';

/** What the customer asked, with a tick where the reply answers it. */
export function Asks({ session: { analysis } }: { readonly session: Session }) {
  const customer = analysis?.customer;
  if (!customer) return null;
  return (
    <section>
      <h2>{message('overlay_asks')}</h2>
      {customer.asks.length === 0 && <p class="panel-empty">{message('overlay_no_asks')}</p>}
      <ul>
        {customer.asks.map(({ text, span, answered }) => (
          <li key={span.start} class={answered ? 'ask ask-answered' : 'ask'}>
            {answered ? <CheckIcon /> : <CircleIcon />}
            <span>{text}</span>
            <span class="visually-hidden">{message(answered ? 'overlay_answered' : 'overlay_open')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
