/** Words by which a sentence is told to help nobody on, or to help. */

export const WISHING = new Set(
  'accept excuse forgive pardon hope love hug rip cheer care get know feel rest bear stay take have enjoy continue visit come believe see be hesitate let trust thank'.split(
    ' ',
  ),
);

export const ANSWERING = new Set(['yes', 'no', 'yep', 'nope', 'done', 'sorted', 'fixed', 'correct']);

export const PRAISING = new Set([
  'pride',
  'committed',
  'dedicated',
  'seriously',
  'standard',
  'standards',
  'heart',
  'priority',
  'feedback',
  'record',
  'board',
  'proud',
  'core',
  'wellbeing',
  'importance',
  'value',
  'values',
  'excellence',
]);

export const AGAINST = new Set(['wrong', 'down', 'mistake', 'error', 'late', 'twice', 'mess', 'lapse', 'nothing']);

export const HELPFUL = new Set(['refund', 'replacement', 'free', 'credit', 'voucher', 'attached', 'instead', 'back', 'touch']);

export const IDLE_PRESENT = new Set(['refer', 'raise', 'owe', 'handle', 'say', 'admit', 'acknowledge', 'salute', 'thank']);

export const IDLE_PAST = new Set(
  'read receive see hear get note go come take let make leave cause promise mean keep be have do look listen'.split(' '),
);

/** Things that set off: "six replacements left at noon". */
export const LEAVING = new Set(['leave', 'ship', 'arrive', 'land', 'post', 'dispatch']);

/** What is bad of itself: "that sucks", "it is going to cost you". */
export const AT_HAND = new Set([
  'back',
  'ready',
  'attached',
  'here',
  'there',
  'free',
  'live',
  'available',
  'yours',
  'open',
  'up',
  'enclosed',
  'under',
  'on',
  'with',
]);

export const HURTING = new Set(['suck', 'gut', 'hurt', 'sting', 'happen', 'cost', 'matter', 'smart', 'stink', 'ache']);

export const THANKING = new Set(['thank', 'help', 'mean', 'mean', 'deserve', 'salute']);

export const JUDGING = new Set(
  'rare early silly mad crazy busy rubbish special human opposite breach right frightening scary safe enough many people keepsake pain private serious dreadful awful exhausting unacceptable terrible horrible wrong poor bad shame pity frustrating annoying upsetting lapse standard nice fair okay ok good acceptable rough hard painful sad tough embarrassing shameful disappointing stressful scary worrying inexcusable unforgivable ours us enough way joke mess waste nightmare letdown failure mine humiliating gutting miserable start longer far long lot maddening heartbreaking sickening unpleasant unfair regrettable unfortunate'.split(
    ' ',
  ),
);

/** Said to a person, these are a repair: "you were refunded". */
export const MADE_GOOD = new Set(
  'refund credit reimburse compensate upgrade rebook move book add transfer pay enrol register'.split(' '),
);
/** What a person gets or need not do is an answer. */
export const GETS = new Set('get receive have find keep need owe'.split(' '));
/** Verbs of knowing and feeling: what hangs on them is what they know and feel. */
export const OF_MIND = new Set(
  'know understand hope imagine realise realize see feel think appreciate wish believe guess hear'.split(' '),
);
/** A verbless cry: "Two wrong pizzas in one night, wow". */
export const CRIES = new Set('wow oh ouch pity ugh yikes blimey gosh dear times fingers shame gutted oops'.split(' '));
