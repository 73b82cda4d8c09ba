/**
 * Two things that compromise does for every sentence and that reading a reply does not need. What it finds stays the same;
 * a test compares. Neither is in its public types: the fields are those of its `world`, described in its docs under "plugins".
 */

interface MatchNet {
  /** Its tagging patterns, by a word or tag that each needs. */
  readonly hooks: Readonly<Record<string, readonly unknown[]>>;
}
type BulkMatch<Document, Net extends MatchNet> = (document: Document, net: Net, methods: unknown, options: unknown) => unknown;

export interface World<Document = unknown> {
  hooks: string[];
  readonly methods: {
    readonly one: {
      bulkMatch: BulkMatch<Document, MatchNet>;
      /** The words and tags in each stretch of a document. */
      readonly cacheDoc: (document: Document) => readonly ReadonlySet<string>[];
    };
  };
}

/** Leaves out phrase chunks, which nobody here asks for, and looks tagging patterns up by the words that are there. */
export function quicken(world: World): void {
  world.hooks = world.hooks.filter((stage) => stage !== 'chunks');
  const { one } = world.methods;
  const matchAll = one.bulkMatch;
  one.bulkMatch = (document, net, methods, options) =>
    matchAll(document, { ...net, hooks: concerned(net, one.cacheDoc(document)) }, methods, options);
}

const placesOf = new WeakMap<MatchNet['hooks'], ReadonlyMap<string, number>>();

/** The hooks that stand in a document, in their own order: compromise would try each of two thousand on each stretch between commas. */
function concerned({ hooks }: MatchNet, stretches: readonly ReadonlySet<string>[]): MatchNet['hooks'] {
  let places = placesOf.get(hooks);
  if (!places) {
    places = new Map(Object.keys(hooks).map((key, place) => [key, place]));
    placesOf.set(hooks, places);
  }
  const found = new Map<string, number>();
  for (const stretch of stretches)
    for (const word of stretch) {
      const place = places.get(word);
      if (place !== undefined) found.set(word, place);
    }
  const ordered = [...found].sort(([, a], [, b]) => a - b);
  return Object.fromEntries(ordered.map(([word]) => [word, hooks[word] ?? []]));
}
