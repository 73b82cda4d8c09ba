/** Words for what is promised, and by whom a promise is kept. Dictionary forms. */

/** What we do for a customer and they wait for. */
export const AWAITED = new Set(
  'reply answer respond revert write call ring phone email text contact update inform notify follow send refund credit reimburse issue ship dispatch post resend fix resolve repair sort arrange organise organize process look check chase raise escalate forward speak talk upload add merge copy restart restore bring pop coordinate liaise investigate review'.split(
    ' ',
  ),
);
/** Light verbs, with the word that makes them an act somebody waits for: "get back", "let you know", "have a word". */
export const LIGHT: Readonly<Record<string, readonly string[]>> = {
  get: ['back', 'sent', 'added', 'sorted', 'fixed', 'on', 'touch'],
  come: ['back'],
  let: ['know'],
  keep: ['posted', 'updated', 'informed', 'loop'],
  reach: ['out'],
  be: ['touch', 'contact', 'ready', 'available', 'online', 'live', 'restored', 'running'],
  have: ['word', 'look', 'chat'],
  give: ['call', 'shout', 'ring', 'bell', 'update'],
  see: ['can'],
  take: ['look'],
  go: ['out'],
  head: ['out'],
  drop: ['line', 'note', 'message'],
};
/** What reaches a customer, or happens to what they wait for. */
export const ARRIVES = new Set(
  'come arrive follow land appear return call ring phone write text email contact update inform notify send reply answer respond post revert bring fit ship reply visit contact'.split(
    ' ',
  ),
);
/** With words such as "soon" the present promises as well: "gets uploaded soon". */
export const NEAR = new Set(['get', 'give', 'go', 'be', 'restore', 'fix', 'ship', 'leave']);
/** "You will …": the customer is told to wait. */
export const RECEIVES = new Set(['hear', 'receive', 'contact', 'notify', 'inform', 'update', 'refund']);
/** What is done to a thing or person and nobody waits for. */
export const UNAWAITED = new Set(
  'cost charge bill need require ask lose keep close tell take see call dispose action block lock'.split(' '),
);
/** Said by us with "to" and a verb: a promise with the time left out. */
export const INTENDS = new Set('hope plan aim intend try mean look work expect want like endeavour endeavor'.split(' '));
