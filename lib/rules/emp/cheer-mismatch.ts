import { acknowledges } from '../../analyzer/acknowledgement.ts';
import type { Context, Hit, Sentence } from '../../analyzer/context.ts';
import { gravityOf } from '../../analyzer/customer/gravity.ts';
import { removed, starter, wholeOf } from '../../analyzer/edits.ts';
import type { CustomerState, Reframe } from '../../analyzer/types.ts';
import { details } from '../../language/stock.ts';
import { chooseStatements } from '../../phrases/choose.ts';
import { brightEmoji, emojiAt } from '../../text/emoji.ts';
import { defineRule } from '../define.ts';
import { patternGroups } from '../groups.ts';
import { fires, silent } from './cheer-mismatch.examples.ts';

const GROUPS = patternGroups({
  /** Bright in itself, with or without marks. */
  cheer: [
    '(woohoo|woo hoo|yay|yayyy|yippee|hooray|hurray|hurrah|whoop|whoopee|ta-da|tada|ta-daaa|voila|bingo|boom|cheerio|oopsie|oopsy|whoopsie|whoops|oops-a-daisy|hellooo|helloooo|heyyy|heyy|howdy|hip hip|ho ho ho|knock knock|high five|party time|sparkles|ahoy)',
    '(awesome|awesomesauce|fabulous|fantabulous|amazeballs|superb|fab|super-duper|hunky-dory|epic)',
    '^ (super|brilliant|amazing|wonderful|fantastic|terrific|perfect|excellent|marvellous|splendid|great|lovely)',
    '(great|good|excellent|fantastic|awesome|lovely|super|cracking) (question|point|catch|feedback|stuff)',
    '(great|fantastic|wonderful|exciting|amazing|fabulous|brilliant|happy|super) (news|update)',
    'happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays|easter|halloween|new year|travels|browsing|gaming|shopping|streaming)',
    '(so|super|really|totally|always|beyond|very|more than|only too) (happy|excited|thrilled|delighted|pumped|stoked|glad) (to|you|for|that)',
    '(excited|thrilled|pumped|stoked|delighted) (to|that|about|for)',
    '(exciting|thrilling) (stuff|times|news|day|times|things|opportunity)',
    'one way to #Verb',
    '(toodles|toodle-oo|tata|laters)',
    '^ [_] [_] happy to help',
    '(can not wait|can hardly wait) (to|for)',
    '(good|positive|happy) (vibes|vibe|energy)',
    '(keep|stay) (smiling|positive|awesome|shining|the faith|rocking)',
    '(rainbow|rainbows|unicorn|unicorns)',
    '(onwards and upwards|fingers crossed|easy peasy|all is well that ends well|all good things|no worries|not to worry|let there be light|rise and shine|buckle up|here we go|the show must go on|ready for take|cue the|drum roll|drumroll|dive in|fresh start|good times|party started|let the fun|fun fact|plot twist|hang in there|you have got this|you got this|got cookies)',
    'enjoy browsing',
    '(having|have) (a blast|a ball)',
    '(superstar|superstars|rockstar|rock star|legend|sunshine|lovebirds|champ|cutie|besties|bestie|amigo|amigos|team awesome|sunshine crew|smiling faces|little bundle|elf|fairy)',
    'how cool is (that|this)',
    'welcome to the … (club|family|party|gang|crew)',
    '(keep it|keep them) coming',
    'let us (celebrate|party)',
    '(thanks|thank you) (a million|a bunch|heaps|tons|loads|so much for reaching|oodles)',
    '(love|loved|loving) (it|this|that|hearing|your)',
    '(happy|glad|thrilled) (you|to) (asked|asks|ask)',
    '(see|come back and see) (you|us) (soon|again|when|on the)',
  ],
  /** Light words that need a mark beside them. */
  light: [
    '(super|happy|lovely|yummy|cool|sweet|yep|yup|wow|nice|exciting|enjoy|great|brilliant|smile|smiles|magic|cheers|treat|haha|hehe|lol|exciting|congrats|congratulations|kudos|wonderful|fantastic|amazing|marvellous)',
    '(have|having) fun',
    '(you have|you) found us',
    '(enjoy|enjoying) (your|the|those|every|a|this)',
    `have [yourself|yourselves] (a|an) [_] [_] (day|week|weekend|evening|one|afternoon|night|time|trip|holiday|christmas)`,
  ],
});

/** Typed faces: a wink or a laugh makes light of it, a smile is only friendly. */
const WINKS = [';)', ';-)', ':D', ':-D', 'xD', 'XD'];
const SMILES = [':)', ':-)', '=)', '<3'];
const SAD_STATES = new Set(['angry', 'sad', 'anxious', 'frustrated', 'disappointed', 'urgent']);
/** Brightness at which a sentence jars beside a heavy message, and beside ordinary trouble. */
const JARS = 2;
const JARS_LESS = 3;

function detect(context: Context): readonly Hit[] {
  const { customer, customerText } = context;
  if (!customer || !customerText) return [];
  const limit = limitFor(customer, gravityOf(customerText));
  return context.reply.sentences
    .filter((sentence) => brightness(sentence, context) >= limit)
    .map((sentence) => ({ spans: [wholeOf(sentence)], reframes: reframes(sentence, context) }));
}

function limitFor({ states: [state] }: CustomerState, gravity: number): number {
  if (state === 'satisfied' || gravity === 0) return Number.POSITIVE_INFINITY;
  if (gravity >= 2) return JARS;
  return SAD_STATES.has(state) ? JARS_LESS : Number.POSITIVE_INFINITY;
}

/** Marks, emoji, typed faces and words together. */
function brightness(sentence: Sentence, { reply, matches }: Context): number {
  const { start, end } = sentence;
  const text = reply.text.slice(start, end);
  const kinds = matches
    .filter((match) => match.sentence === sentence && !isQuoted(reply.text, start, match.span.start))
    .map((match) => GROUPS.nameOf(match.pattern));
  const marks = text.includes('!') ? 1 : 0;
  const smile = WINKS.some((face) => text.includes(face)) ? 2 : SMILES.some((face) => text.includes(face)) ? 1 : 0;
  const words = kinds.includes('cheer') ? 2 : kinds.includes('light') ? 1 : 0;
  return brightEmoji(reply.text, start, end) + marks + smile + words;
}

/** An odd number of double quotes before it: somebody else's words. An emoji inside them hides the quote from the tokens. */
const isQuoted = (text: string, from: number, at: number): boolean => text.slice(from, at).split('"').length % 2 === 0;

/** The same without its brightness where its words allow it; else a calm sentence, or nothing where nothing is lost. */
function reframes(sentence: Sentence, context: Context): readonly Reframe[] {
  if (sentence.role === 'greeting') return [calmGreeting(sentence)];
  const { reply, customer, customerText, conversation } = context;
  const span = wholeOf(sentence);
  const out: Reframe[] = [];
  const bright = context.matches.some((match) => match.sentence === sentence && GROUPS.nameOf(match.pattern) === 'cheer');
  if (!bright) out.push({ replaces: span, text: toned(reply.text.slice(span.start, span.end)) });
  const named = customerText && reply.sentences.some((other) => acknowledges(other, customerText));
  if (!named && sentence.role === 'body') {
    const [statement] = customer && customer.states[0] !== 'neutral' ? chooseStatements(customer, conversation) : [];
    out.push(starter(span, statement?.text ?? "I'm sorry about {what happened}."));
  }
  const { tokens } = sentence.reading;
  if (out.length === 0 || sentence.role === 'closing' || details(tokens, 0, tokens.length).length === 0)
    out.push(removed(span, reply.text));
  if (out.length < 2) out.push(starter(span, '{The same in one calm sentence}.'));
  return out;
}

/** Emoji and typed faces out, exclamation marks to full stops. */
function toned(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const length = emojiAt(text, i);
    if (length === 0) out += text.charAt(i);
    i += length || 1;
  }
  for (const face of [...WINKS, ...SMILES]) out = out.replaceAll(face, '');
  out = out.trim();
  while (out.endsWith('!')) out = out.slice(0, -1).trimEnd();
  out = out.replaceAll('!', '.');
  return '.?…:,'.includes(out.at(-1) ?? '') ? out : `${out}.`;
}

/** "Hiya Ximena!!!" is "Hi Ximena,". */
function calmGreeting(sentence: Sentence): Reframe {
  const names = sentence.reading.tokens.slice(1).filter((token) => token.text.charAt(0) !== token.text.charAt(0).toLowerCase());
  return { replaces: wholeOf(sentence), text: names.length > 0 ? `Hi ${names.map((token) => token.text).join(' ')},` : 'Hello,' };
}

/** A bright tone in answer to distress, loss, an outage or anger. */
export const cheerMismatch = defineRule({
  id: 'emp.cheer-mismatch',
  level: 'warn',
  scope: 'reply+customer',
  dimensions: ['warmth', 'respect'],
  what: 'A bright tone in answer to bad news',
  why: 'Cheer beside someone’s loss or anger reads as if nobody took in what they wrote.',
  source:
    'Cheshin, A., Amit, A. & van Kleef, G. A. (2018). The interpersonal effects of emotion intensity in customer service. OBHDP 144',
  match: GROUPS.match,
  detect,
  opinion: {
    adds: false,
    vetoes: true,
    starters: [],
  },
  examples: { fires, silent },
});
