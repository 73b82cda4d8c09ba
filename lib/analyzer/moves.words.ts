/** To have seen, heard or looked changes nothing yet. */
export const ONLY_LOOKED = new Set(
  'look see check find replicate reproduce log watch compare verify read get receive hear call ring try notice go open think know feel understand appreciate be have do seem count review examine test phone listen talk speak ask note confirm reproduce observe want say mean hope guess miss leave let come take make give peek share study visit walk reach agree learn expect discover spot trace search pull click tell please delight relieve laugh admit mix drop muddle forget enter type write happen compare warn'.split(
    ' ',
  ),
);

/** Done to a thing, these settle it. */
export const SETTLED = new Set(
  'refund credit send ship fix repair correct cancel close change update replace reissue resend book renew restore unlock unblock add remove delete extend waive lift attach enclose post dispatch move transfer activate reset complete finish issue arrange order pay return reverse release patch approve schedule reserve merge link switch deliver sort resolve solve settle clear adjust apply upgrade escalate forward assign patch deploy print email upload publish grant register file void exchange reprint reopen enable disable stop charge set rebook reschedule pass pick collect sign rerun repost install update'.split(
    ' ',
  ),
);

/** What was done may be what went wrong: "you were charged twice", "the file was deleted". */
export const ALSO_TROUBLE = new Set([
  'charge',
  'cancel',
  'close',
  'delete',
  'remove',
  'move',
  'add',
  'book',
  'switch',
  'stop',
  'order',
  'set',
  'load',
  'update',
  'upgrade',
  'return',
  'disable',
  'change',
  'send',
  'print',
  'void',
  'file',
  'upload',
  'register',
  'deliver',
  'sign',
  'assign',
  'apply',
]);

/** After a form of "be" these say that something is under way or settled. */
export const UNDER_WAY: readonly (readonly string[])[] = [
  ['on', 'its', 'way'],
  ['on', 'their', 'way'],
  ['on', 'the', 'way'],
  ['on', 'his', 'way'],
  ['on', 'her', 'way'],
  ['in', 'the', 'post'],
  ['in', 'your', 'inbox'],
  ['in', 'your', 'account'],
  ['all', 'set'],
  ['all', 'done'],
  ['all', 'sorted'],
  ['done'],
  ['sorted'],
  ['back', 'up'],
  ['back', 'online'],
  ['included'],
  ['attached'],
  ['enclosed'],
  ['below'],
  ['here', 'is'],
  ['here', 'are'],
];

/** What logs, pages and things do when somebody reads them: nothing moves by it. */
export const TELLING = new Set([
  'be',
  'show',
  'say',
  'read',
  'seem',
  'appear',
  'look',
  'list',
  'sit',
  'point',
  'stand',
  'have',
  'mean',
  'need',
  'belong',
  'carry',
  'run',
  'match',
  'report',
  'record',
  'hold',
  'start',
  'begin',
  'end',
  'contradict',
  'answer',
]);

export const TIMES_PAST = new Set(['since', 'ago', 'yesterday', 'last', 'dated']);
