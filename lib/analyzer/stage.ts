import { refusalIn } from '../language/refusal.ts';
import type { Clause, Reading } from '../language/types.ts';
import type { Context, Sentence } from './context.ts';
import { moveOf } from './moves.ts';
import type { Part, PartName, Stage } from './types.ts';

/** For each stage the parts that are expected; in a list of several any one of them will do (product.md, "Reply anatomy"). */
const EXPECTED: Readonly<Record<Stage, readonly (readonly PartName[])[]>> = {
  first: [['greeting'], ['acknowledgement', 'ownership'], ['action', 'next-step']],
  update: [['acknowledgement', 'ownership'], ['next-step']],
  refusal: [['acknowledgement', 'ownership'], ['explanation', 'action'], ['action'], ['invitation', 'next-step']],
  resolution: [['action'], ['prevention', 'invitation', 'next-step'], ['closing']],
  handoff: [['greeting'], ['acknowledgement', 'explanation', 'action'], ['next-step']],
  chat: [
    ['acknowledgement', 'ownership', 'action', 'next-step', 'explanation'],
    ['action', 'next-step', 'explanation'],
  ],
};

/** What kind of reply it is: chat by its channel, else by what it does, else by its place in the thread. */
export function stageOf(context: Context): Stage {
  if (context.channel === 'chat') return 'chat';
  const body = context.reply.sentences.filter(({ role }) => role === 'body');
  if (handsOver(body)) return 'handoff';
  if (body.some(({ reading }) => refusalIn(reading) !== null && ours(reading))) return 'refusal';
  const moves = body.map(moveOf);
  const answered = context.thread.some(({ from }) => from === 'agent');
  if (moves.includes('promise') && (answered || asksForNews(context))) return 'update';
  return moves.includes('done') ? 'resolution' : 'first';
}

/** "I can't", "it can't be added": a no of ours, not a rule of feeling. */
const ours = ({ clauses }: Reading): boolean =>
  clauses.some(
    ({ negated, subject, modal }) =>
      negated && ((subject === 'agent' && modal !== '') || (subject === 'third' && modal === 'can')),
  );

const NEWS = new Set(['news', 'update', 'status', 'eta', 'yet', 'still', 'progress', 'waiting', 'chasing', 'heard', 'when']);
const asksForNews = ({ customerText }: Context): boolean =>
  customerText?.sentences.some(({ reading }) => reading.tokens.some(({ normal }) => NEWS.has(normal))) ?? false;

const GIVEN = new Set([
  'gave',
  'given',
  'passed',
  'sent',
  'has',
  'have',
  'read',
  'forwarded',
  'handed',
  'briefed',
  'copied',
  'knows',
]);
const KNOWLEDGE = new Set([
  'photos',
  'notes',
  'conversation',
  'messages',
  'message',
  'file',
  'history',
  'form',
  'details',
  'question',
  'log',
  'logs',
  'thread',
  'emails',
  'case',
  'chat',
  'story',
  'everything',
  'numbers',
  'documents',
]);

/** Somebody else goes on, and knows what was said: "Piotr calls you tomorrow; I gave him your photos." */
function handsOver(body: readonly Sentence[]): boolean {
  const other = body.some(({ reading }) =>
    reading.clauses.some(
      (clause) =>
        clause.subject === 'third' &&
        isPerson(reading, clause) &&
        (clause.tense === 'future' ||
          ['have', 'call', 'ring', 'write', 'take', 'join', 'decide', 'answer', 'handle', 'visit', 'come'].includes(
            clause.lemma,
          )),
    ),
  );
  const briefed = body.some(({ reading }) => {
    const words = reading.tokens.map(({ normal }) => normal);
    const spares =
      words.includes('repeat') || (words.includes('again') && words.some((word) => ['explain', 'send', 'tell'].includes(word)));
    return (
      spares ||
      (words.some((word) => GIVEN.has(word)) && words.some((word) => KNOWLEDGE.has(word)) && words.includes('your')) ||
      (words.includes('has') && words.some((word) => KNOWLEDGE.has(word)))
    );
  });
  return other && briefed;
}

const isPerson = ({ tokens }: Reading, { subjectFrom, subjectTo }: Clause): boolean =>
  tokens
    .slice(subjectFrom, subjectTo)
    .some(
      (token) =>
        token.tags.has('Person') ||
        token.tags.has('FirstName') ||
        ['he', 'she', 'they', 'colleague', 'specialist', 'who'].includes(token.normal),
    );

/** Parts expected at this stage that the reply lacks, one for each gap. */
export function lacking(stage: Stage, anatomy: readonly Part[]): readonly PartName[] {
  const has = new Set(anatomy.map(({ part }) => part));
  return EXPECTED[stage].flatMap((choice) => (choice.some((part) => has.has(part)) ? [] : choice.slice(0, 1)));
}
