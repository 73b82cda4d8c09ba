import type { Token } from '../../language/types.ts';
import { rememberPair } from '../../text/remember.ts';
import type { Discourse } from '../context.ts';

/** A thing to try when something does not work. */
export interface Step {
  readonly id: string;
  /** Words that all stand near each other, in any order; each a choice of forms. */
  readonly ways: readonly (readonly (readonly string[])[])[];
}

const RESTART = [
  'restart',
  'restarting',
  'restarted',
  'reboot',
  'rebooting',
  'rebooted',
  'power-cycle',
  'relaunch',
  'relaunched',
];

export const STEPS: readonly Step[] = [
  {
    id: 'restart',
    ways: [
      [RESTART],
      [['turn', 'turned', 'turning', 'switch', 'switched', 'switching'], ['off'], ['on']],
      [['power'], ['cycle', 'cycled', 'cycling']],
      [
        ['unplug', 'unplugged', 'unplugging'],
        ['again', 'back', 'seconds', 'minute', 'minutes', 'replug', 'plugged', 'wait', 'waited'],
      ],
    ],
  },
  {
    id: 'reinstall',
    ways: [
      [['reinstall', 'reinstalled', 'reinstalling', 'uninstall', 'uninstalled', 'uninstalling']],
      [
        ['install', 'installed'],
        ['again', 'fresh'],
      ],
    ],
  },
  {
    id: 'cache',
    ways: [
      [
        ['cache', 'cookies'],
        ['clear', 'cleared', 'clearing', 'delete', 'deleted', 'deleting', 'empty', 'emptied'],
      ],
    ],
  },
  {
    id: 'browser',
    ways: [
      [
        ['browser', 'browsers', 'chrome', 'safari', 'firefox', 'edge'],
        ['different', 'another', 'other', 'two', 'three', 'both', 'tested', 'tried', 'try', 'second', 'all', 'several', 'switch'],
      ],
      [['incognito']],
      [['private'], ['window', 'tab', 'mode']],
    ],
  },
  {
    id: 'device',
    ways: [
      [
        ['device', 'laptop', 'computer', 'phone', 'machine', 'pc'],
        ['different', 'another', 'other', 'second', 'two'],
      ],
    ],
  },
  {
    id: 'socket',
    ways: [
      [
        ['outlet', 'socket', 'plug', 'outlets', 'sockets'],
        ['different', 'another', 'other', 'two', 'second', 'several'],
      ],
    ],
  },
  {
    id: 'cable',
    ways: [
      [
        ['cable', 'cables', 'lead', 'hdmi'],
        ['different', 'another', 'swap', 'swapped', 'swapping', 'new', 'other', 'replace', 'replaced', 'change', 'changed'],
      ],
    ],
  },
  {
    id: 'reset',
    ways: [
      [['factory'], ['reset', 'settings']],
      [['hard'], ['reset']],
    ],
  },
  { id: 'password', ways: [[['password'], ['reset', 'resetting', 'change', 'changed', 'changing']]] },
  { id: 'relogin', ways: [[['log', 'logged', 'logging', 'sign', 'signed', 'signing'], ['out'], ['in', 'back', 'again']]] },
  {
    id: 'update',
    ways: [
      [
        ['update', 'updated', 'updating', 'upgrade', 'upgraded'],
        ['app', 'firmware', 'software', 'driver', 'browser', 'latest'],
      ],
    ],
  },
  {
    id: 'spam',
    ways: [
      [
        ['spam', 'junk'],
        ['check', 'checked', 'checking', 'look', 'looked', 'folder'],
      ],
    ],
  },
  {
    id: 'wifi',
    ways: [
      [
        ['wifi', 'network', 'connection', 'internet'],
        ['different', 'another', 'other', 'switch', 'switched', 'toggle', 'toggled'],
      ],
    ],
  },
  { id: 'descale', ways: [[['descale', 'descaled', 'descaling']]] },
  {
    id: 'battery',
    ways: [
      [
        ['battery', 'batteries'],
        ['new', 'replace', 'replaced', 'change', 'changed', 'fresh', 'swap', 'swapped'],
      ],
    ],
  },
];

/** How far apart the words of a step may stand. */
const NEAR = 9;

/** Index of the first word of a step in these tokens; -1 when it isn't there. */
export const stepAt = rememberPair((step: Step, tokens: readonly Token[]): number => {
  for (const way of step.ways) {
    const places = way.map((forms) => tokens.findIndex((token) => !token.quoted && forms.includes(token.normal)));
    if (places.every((place) => place >= 0) && Math.max(...places) - Math.min(...places) <= NEAR) return Math.min(...places);
  }
  return -1;
});

const TRIED = new Set(['tried', 'already', 'twice', 'did', 'done', 'tested', 'times', 'both', 'still', 'same', 'again']);

/** How the customer says that they took a step; null when they didn't, or only plan or refuse to. */
export function takenStep(step: Step, messages: readonly Discourse[]): string | null {
  for (const message of messages) {
    for (const sentence of message.sentences) {
      const { tokens, clauses, text, question } = sentence.reading;
      const at = stepAt(step, tokens);
      if (at < 0 || question) continue;
      const clause = clauses.find(({ from, to }) => at >= from && at < to);
      const denied =
        clause?.negated ||
        clause?.modal === 'will' ||
        clause?.modal === 'would' ||
        (clause?.mood === 'imperative' && clause.verb === at && at === 0 && !tokens.some(({ normal }) => TRIED.has(normal)));
      const past = tokens.some((token) => token.tags.has('PastTense')) || tokens.some(({ normal }) => TRIED.has(normal));
      if (denied || !past || tokens.some(({ normal }) => normal === 'should')) continue;
      const first = tokens[at];
      const last = clause ? tokens[Math.max(clause.to, at + 1) - 1] : tokens.at(-1);
      return first && last ? text.slice(first.start, last.end) : text;
    }
  }
  return null;
}
