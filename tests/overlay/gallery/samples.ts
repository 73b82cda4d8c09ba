import type { Ask, CustomerState, Finding, Level, Reframe, Span } from '../../../lib/analyzer/types.ts';
import type { Session, ShownFinding, Statement } from '../../../lib/session/types.ts';

export const CUSTOMER =
  'This is the third time my order is late, and it was for my son’s birthday on Saturday. I want my money back or a date I can believe. Where is order 4471 now? And who do I speak to if it does not come?';

export const REPLY = [
  'Hi Dana,',
  'We apologize for any inconvenience this may have caused. You should have contacted us sooner, as your order left the depot on Monday.',
  'I know exactly how you feel. It will be with you soon.',
  'Kind regards,',
  'Robin',
].join('\n');

const at = (words: string, text = REPLY): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sample`);
  return { start, end: start + words.length };
};

const finding = (
  rule: string,
  level: Level,
  words: string,
  what: string,
  why: string,
  reframes: readonly Omit<Reframe, 'replaces'>[],
): ShownFinding => ({
  key: rule,
  finding: {
    rule,
    level,
    scope: 'sentence',
    spans: [at(words)],
    quote: words,
    what,
    why,
    source: 'Packard, Moore and McFerran (2018), Journal of Marketing Research',
    reframes: reframes.map((reframe) => ({ replaces: at(words), ...reframe })),
  } satisfies Finding,
});

const slot = (text: string, words: string, name: string) => ({ ...at(words, text), name });

export const BLAME = finding(
  'own.blame-customer',
  'warn',
  'You should have contacted us sooner',
  'Reads as blame',
  'It puts the fault on them; the fix is what they need.',
  [{ text: 'Thank you for telling us. I can still change it' }, { text: 'I can still change it today' }],
);

export const CANNED = finding(
  'emp.canned',
  'hint',
  'We apologize for any inconvenience this may have caused.',
  'Would fit any ticket',
  'A stock line reads as if nobody had looked at this ticket.',
  [
    { text: 'I’m sorry order 4471 missed your son’s birthday.' },
    {
      text: 'I’m sorry that [what went wrong] cost you [what it cost].',
      slots: [
        slot('I’m sorry that [what went wrong] cost you [what it cost].', '[what went wrong]', 'what went wrong'),
        slot('I’m sorry that [what went wrong] cost you [what it cost].', '[what it cost]', 'what it cost'),
      ],
    },
  ],
);

export const PITY = finding(
  'emp.pity',
  'error',
  'I know exactly how you feel.',
  'Claims to know their feeling',
  'Nobody can know; it invites the answer that you don’t.',
  [{ text: 'A late parcel on a birthday is a real loss.' }, { text: '' }],
);

export const VAGUE = finding(
  'act.vague-time',
  'warn',
  'soon',
  'No time they can plan with',
  'A customer who waits needs a day or an hour; “soon” makes them write again.',
  [{ text: 'by [day and time]', slots: [{ ...at('[day and time]', 'by [day and time]'), name: 'day and time' }] }],
);

const ask = (text: string, answered: boolean | null, kind: Ask['kind'] = 'question'): Ask => ({
  text,
  span: at(text, CUSTOMER),
  kind,
  answered,
});

const DANA: CustomerState = {
  states: ['frustrated', 'leaving-risk'],
  intensity: 3,
  evidence: [{ state: 'frustrated', quote: 'third time', span: at('third time', CUSTOMER) }],
  asks: [
    ask('I want my money back or a date I can believe.', false, 'request'),
    ask('Where is order 4471 now?', true),
    ask('And who do I speak to if it does not come?', false),
  ],
  identifiers: [{ kind: 'order', value: '4471' }],
  tried: [],
  stakes: ['my son’s birthday'],
  contacts: 3,
  daysWaiting: 6,
  nouns: ['order', 'son’s birthday'],
  situations: ['delay'],
  firstName: 'Dana',
};

const statement = (id: string, text: string, because: string, gap?: string): Statement => ({
  id,
  text,
  because,
  slots: gap ? [at(gap, text)] : [],
});

const STATEMENTS: readonly Statement[] = [
  statement(
    'delay-event',
    'Order 4471 was meant for your son’s birthday, and it wasn’t there. I understand why you are upset.',
    'Names what the delay cost them.',
  ),
  statement(
    'repeat',
    'This is the third time you have had to write about a late order, and that is two times too many.',
    'They wrote three times.',
  ),
  statement(
    'own',
    'I have taken this over from here, and you will hear from me by [day and time], with or without news.',
    'They ask for a date they can believe.',
    '[day and time]',
  ),
];

const EMPTY: Session = {
  silence: null,
  draft: null,
  conversation: { thread: [] },
  analysis: null,
  shown: [],
  further: [],
  statements: [],
  card: null,
  panelOpen: false,
  panelRow: null,
  notice: null,
  dismissed: [],
  mutedHere: [],
  applying: null,
};

const analysis = (customer: CustomerState | null, findings: readonly ShownFinding[] = []): Session['analysis'] => ({
  revision: 1,
  english: true,
  findings: findings.map((one) => one.finding),
  customer,
  anatomy: [],
  strengths: [],
  dimensions: { warmth: 0, understanding: 0, ownership: 0, respect: 0, clarity: 0, commitment: 0 },
});

const draft = (text = REPLY): Session['draft'] => ({ revision: 1, text, surface: 'public', channel: 'email' });

const WRITTEN: Session = {
  ...EMPTY,
  draft: draft(),
  analysis: analysis(DANA),
  conversation: { customer: CUSTOMER, thread: [] },
  statements: STATEMENTS,
};
const ALL: Session = {
  ...WRITTEN,
  shown: [CANNED, BLAME, PITY],
  further: [VAGUE],
  analysis: analysis(DANA, [CANNED, BLAME, PITY, VAGUE]),
};
const STRONG: NonNullable<Session['analysis']> = {
  ...(analysis(DANA) as NonNullable<Session['analysis']>),
  strengths: [{ id: 'time-commitment', start: 0, end: 4 }],
};

const open = (session: Session, key: string, by: 'hover' | 'click' | 'key' = 'key', more = false): Session => ({
  ...session,
  card: { key, by, more },
});

/** Every state of every surface, by name. */
export const SCENES: Readonly<Record<string, Session>> = {
  'badge-quiet': WRITTEN,
  'badge-hint': { ...WRITTEN, shown: [CANNED] },
  'badge-warn': { ...WRITTEN, shown: [CANNED, BLAME] },
  'badge-error': ALL,
  'badge-thinking': { ...ALL, draft: { ...(draft() as NonNullable<Session['draft']>), revision: 2 } },
  'badge-paused': { ...EMPTY, silence: 'paused' },
  'badge-off-here': { ...EMPTY, silence: 'off-here' },
  'badge-unreadable': { ...EMPTY, silence: 'unreadable' },
  'badge-not-english': { ...EMPTY, silence: 'not-english' },
  'badge-analyser-away': { ...EMPTY, silence: 'analyser-away' },
  'card-key': open(ALL, BLAME.key),
  'card-hover': open(ALL, BLAME.key, 'hover'),
  'card-slots': open(ALL, CANNED.key),
  'card-remove': open(ALL, PITY.key),
  'card-short-words': open(ALL, VAGUE.key),
  'card-more': open(ALL, BLAME.key, 'click', true),
  'card-applying': { ...open(ALL, BLAME.key), applying: { text: 'I can still change it today', kind: 'reframe' } },
  'panel-full': { ...ALL, panelOpen: true },
  'panel-row': { ...ALL, panelOpen: true, panelRow: { statement: 'repeat' } },
  'panel-strength': { ...WRITTEN, panelOpen: true, analysis: STRONG },
  'panel-empty': { ...EMPTY, panelOpen: true },
  'panel-no-customer': { ...EMPTY, panelOpen: true, draft: draft(), analysis: analysis(null), shown: [PITY] },
  'panel-calm': {
    ...WRITTEN,
    panelOpen: true,
    statements: [],
    analysis: analysis({ ...DANA, states: ['neutral'], intensity: 0, asks: [], contacts: 1, stakes: [], daysWaiting: 1 }),
  },
  'panel-internal': { ...ALL, panelOpen: true, draft: { ...(draft() as NonNullable<Session['draft']>), surface: 'internal' } },
  'panel-off-here': { ...EMPTY, panelOpen: true, silence: 'off-here' },
  'panel-paused': { ...EMPTY, panelOpen: true, silence: 'paused' },
  'panel-unreadable': { ...EMPTY, panelOpen: true, silence: 'unreadable' },
  'panel-and-card': { ...open(ALL, CANNED.key, 'click'), panelOpen: true },
  'notice-applied': { ...ALL, notice: 'applied' },
  'notice-stale': { ...ALL, notice: 'stale' },
  'notice-copied': { ...ALL, notice: 'refused-copied' },
};
