import { isUpper } from '../../text/lines.ts';
import { rememberBy } from '../../text/remember.ts';
import { addressedIn } from '../address.ts';
import type { Context, Discourse, Sentence } from '../context.ts';
import { signatureOf } from './name.ts';

/** Names by which the customer may be called, each as its words; empty when nothing is known of them. */
export interface KnownNames {
  readonly names: readonly (readonly string[])[];
  /** The best one to greet with. */
  readonly callThem?: string;
}

/** From the page, from how the customer signs and introduces themselves, and from earlier greetings in the thread. */
export const knownNames = rememberBy((context: Context) => context.conversation, namesIn);

function namesIn(context: Context): KnownNames {
  const own = context.thread.filter(({ from }) => from === 'customer').map(({ discourse }) => discourse);
  if (context.customerText) own.push(context.customerText);
  const signed = own
    .toReversed()
    .flatMap((message) => [signatureOf(message), ...introductions(message)].filter((name) => name !== undefined));
  const page = personName(context.conversation.customerName ?? '');
  const greeted = context.thread
    .filter(({ from }) => from === 'agent')
    .flatMap(({ discourse }) => addressedIn(discourse).map(({ words }) => words.join(' ')));
  const all = [...signed, ...(page ? [page] : []), ...greeted];
  const best = [...signed, page].find((name) => name !== undefined && name !== '');
  return {
    names: all.map((name) => name.split(' ').filter((word) => word.replaceAll('.', '').length > 1)),
    ...(best && { callThem: best.split(' ')[0] ?? best }),
  };
}

const COMPANY = new Set([
  'ltd',
  'limited',
  'gmbh',
  'inc',
  'llc',
  'plc',
  'bv',
  'ag',
  'co',
  'company',
  'support',
  'team',
  'office',
  'sales',
  'info',
  'admin',
  'accounts',
  'reception',
  'purchasing',
  'department',
  'group',
  'solutions',
  'services',
  'trading',
  'school',
  'university',
  'bank',
  'clinic',
  'hotel',
  'unknown',
  'guest',
  'customer',
  'anonymous',
  'visitor',
  'user',
  'end-user',
]);

/** The page's name when it names a person: not an address, a number or a company. */
function personName(name: string): string {
  const words = name.trim().split(' ').filter(Boolean);
  const plain = words.every((word) => !COMPANY.has(word.toLowerCase().replaceAll('.', '')));
  return plain && !name.includes('@') && ![...name].some((char) => char >= '0' && char <= '9') ? words.join(' ') : '';
}

/** "This is Shirley from Chen Trading", "my name is Bex", "I'm Dan,". */
function introductions(message: Discourse): readonly string[] {
  return message.sentences.flatMap((sentence) => introduced(sentence) ?? []);
}

const LEADS: readonly (readonly string[])[] = [
  ['my', 'name', 'is'],
  ['this', 'is'],
  ['i', 'am'],
  ['it', 'is'],
];

/** Words of "my name is" or the like at `i`; 0 for none. "Name is" alone only opens a sentence: "his name is Colin" is another's. */
function leadOf(tokens: Sentence['reading']['tokens'], i: number): number {
  const lead = LEADS.find((words) => words.every((word, k) => tokens[i + k]?.normal === word));
  if (lead) return lead.length;
  return i === 0 && tokens[0]?.normal === 'name' && tokens[1]?.normal === 'is' ? 2 : 0;
}

function introduced(sentence: Sentence): string | undefined {
  const { tokens } = sentence.reading;
  for (let i = 0; i < tokens.length - 2; i++) {
    const lead = leadOf(tokens, i);
    const name = tokens[i + lead];
    if (lead === 0 || !name || !isUpper(name.text.charAt(0)) || name.text.length < 2) continue;
    const next = tokens[i + lead + 1];
    const goesOn =
      next === undefined ||
      name.after.trim() !== '' ||
      ['from', 'here', 'at', 'and', 'again', 'with', 'in'].includes(next.normal) ||
      isUpper(next.text.charAt(0));
    if (goesOn && !name.tags.has('Adjective') && !name.tags.has('Verb'))
      return next && isUpper(next.text.charAt(0)) && name.after === ' ' ? `${name.text} ${next.text}` : name.text;
  }
  return undefined;
}
