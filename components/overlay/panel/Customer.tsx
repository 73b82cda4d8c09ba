import { message } from '../../../lib/platform/messages.ts';
import type { Session } from '../../../lib/session/types.ts';
import { customerWords } from '../customer-words.ts';

/** Who reads the reply, in one line. */
export function Customer({ session }: { readonly session: Session }) {
  return <p class="panel-customer">{words(session)}</p>;
}

function words({ analysis, draft, conversation }: Session): string {
  if (draft?.surface === 'internal') return message('overlay_internal');
  // The dot stays with the fact before it when the line breaks.
  if (analysis?.customer) return customerWords(analysis.customer).join('\u00a0· ');
  // Their message is there and not read yet: no word of what is not known.
  return conversation.customer ? (conversation.customerName ?? message('overlay_customer')) : message('overlay_no_customer');
}
