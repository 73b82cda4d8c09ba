import type { Reading } from '../language/types.ts';
import type { Rule } from '../rules/define.ts';
import { matchesBySet, matchesOf } from './compile.ts';
import type { Context, Hit, Sentence } from './context.ts';
import { hitsOf } from './findings.ts';
import type { Reframe, Span } from './types.ts';

/** Hits of sentence rules in one sentence, offsets from its start; valid while the sentences beside it and the conversation stay. */
interface Kept {
  readonly previous: Reading | undefined;
  readonly next: Reading | undefined;
  readonly place: readonly (string | number | boolean)[];
  readonly thread: Context['thread'];
  readonly hits: ReadonlyMap<Rule, readonly Hit[]>;
}

/** A sentence that stands in more places than this is read anew in the oldest. */
const PLACES = 4;

/** Rules that look at a sentence, the one before, the one after and the conversation, and nowhere else. */
export const isLocal = (rule: Rule): boolean => rule.scope === 'sentence';

/**
 * Hits of the local rules in a reply. A keystroke changes one sentence, so only that one and its neighbours are judged
 * again: what a reply of any length costs after the first pass.
 */
export function createLocalHits(all: readonly Rule[]): (context: Context) => ReadonlyMap<Rule, readonly Hit[]> {
  const local = all.filter(isLocal);
  /** Few, and asked about every sentence. */
  const reading = local.filter((rule) => !rule.onlyMatches);
  /** Perhaps thousands, and asked only where the net has found them. */
  const matching = new Map(local.filter((rule) => rule.onlyMatches).map((rule) => [rule.id, rule]));
  const known = new WeakMap<Reading, Kept[]>();

  return (context) => {
    const out = new Map<Rule, Hit[]>();
    const { sentences } = context.reply;
    for (const sentence of sentences) {
      for (const [rule, hits] of hitsAt(context, sentence)) {
        const here = out.get(rule) ?? [];
        here.push(...hits.map((hit) => shifted(hit, sentence.start)));
        out.set(rule, here);
      }
    }
    return out;
  };

  function hitsAt(context: Context, sentence: Sentence): ReadonlyMap<Rule, readonly Hit[]> {
    const { sentences } = context.reply;
    const previous = sentences[sentence.index - 1];
    const next = sentences[sentence.index + 1];
    const place = placeOf(context, [previous, sentence, next]);
    const places = known.get(sentence.reading) ?? [];
    const kept = places.find(
      (each) =>
        each.previous === previous?.reading &&
        each.next === next?.reading &&
        each.thread === context.thread &&
        each.place.every((part, i) => part === place[i]),
    );
    if (kept) return kept.hits;
    const hits = judge(windowOf(context, sentence, previous, next), sentence);
    places.unshift({ previous: previous?.reading, next: next?.reading, place, thread: context.thread, hits });
    places.length = Math.min(places.length, PLACES);
    known.set(sentence.reading, places);
    return hits;
  }

  function judge({ window, at }: Window, sentence: Sentence): ReadonlyMap<Rule, readonly Hit[]> {
    const hits = new Map<Rule, readonly Hit[]>();
    const end = at + sentence.end - sentence.start;
    for (const rule of [...reading, ...matchedIn(sentence)]) {
      const found = hitsOf(rule, { ...window, matches: matchesOf(rule, window.reply) });
      const here = found.filter(({ spans: [span] }) => at <= span.start && span.start < end);
      if (here.length > 0)
        hits.set(
          rule,
          here.map((hit) => shifted(hit, -at)),
        );
    }
    return hits;
  }

  function matchedIn(sentence: Sentence): readonly Rule[] {
    if (matching.size === 0) return [];
    return [...matchesBySet(sentence.reading).keys()].flatMap((id) => matching.get(id) ?? []);
  }
}

interface Window {
  readonly window: Context;
  /** Where the judged sentence starts in the window's text. */
  readonly at: number;
}

function windowOf(context: Context, sentence: Sentence, previous: Sentence | undefined, next: Sentence | undefined): Window {
  const around = [previous, sentence, next].filter((each) => each !== undefined);
  const start = previous?.start ?? sentence.start;
  const end = next?.end ?? sentence.end;
  const sentences = around.map((each, index) => ({ ...each, index, start: each.start - start, end: each.end - start }));
  const reply = { text: context.reply.text.slice(start, end), sentences, excluded: [] };
  return { window: { ...context, reply }, at: sentence.start - start };
}

type Around = readonly [Sentence | undefined, Sentence, Sentence | undefined];

/** All that a local rule can see of the place beside the words: parts of the reply, lists, paragraphs, who reads it. */
function placeOf({ surface, channel, fragment }: Context, around: Around): Kept['place'] {
  const [previous, { role, listItem, block }, next] = around;
  return [
    role,
    listItem,
    ...(previous ? [previous.role, previous.listItem, previous.block === block] : NOBODY),
    ...(next ? [next.role, next.listItem, next.block === block] : NOBODY),
    surface,
    channel,
    fragment,
  ];
}
const NOBODY = ['', false, false] as const;

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function shifted(hit: Hit, by: number): Hit {
  const [first, ...others] = hit.spans;
  return {
    ...hit,
    spans: [moved(first, by), ...others.map((span) => moved(span, by))],
    reframes: hit.reframes.map((reframe): Reframe => ({ ...reframe, replaces: moved(reframe.replaces, by) })),
  };
}
