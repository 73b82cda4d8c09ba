import { message } from '../../../lib/platform/messages.ts';
import type { Session } from '../../../lib/session/types.ts';
import { customerWords } from '../customer-words.ts';

/** Who reads the reply, in one line. */
export function Customer({ session: { analysis, draft } }: { readonly session: Session }) {
  if (draft?.surface === 'internal') return <p class="panel-customer">{message('overlay_internal')}</p>;
  const customer = analysis?.customer;
  return <p class="panel-customer">{customer ? customerWords(customer).join(' · ') : message('overlay_no_customer')}</p>;
}
