/**
 * A pure function of a text that keeps the answers last asked for: at least `limit` of them, at most twice as many.
 * In two generations, so that an answer at hand costs one look: the older one goes when the younger is full.
 */
export function remember<T>(limit: number, compute: (text: string) => T): (text: string) => T {
  let young = new Map<string, { readonly answer: T }>();
  let old: typeof young = new Map();
  return (text) => {
    let kept = young.get(text);
    if (kept) return kept.answer;
    kept = old.get(text) ?? { answer: compute(text) };
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(text, kept);
    return kept.answer;
  };
}

/** A pure function of an object (a reading, a discourse) whose answer is kept as long as the object is. */
export const rememberPer = <K extends object, T>(compute: (of: K) => T): ((of: K) => T) => rememberBy((of: K) => of, compute);

/** A pure function of two objects whose answer is kept as long as both are. */
export function rememberPair<A extends object, B extends object, T>(compute: (of: A, and: B) => T): (of: A, and: B) => T {
  const known = rememberPer((of: A) => rememberPer((and: B) => compute(of, and)));
  return (of, and) => known(of)(and);
}

/** A pure function that looks at no more of its argument than hangs on `keyOf` it; its answer is kept as long as that is. */
export function rememberBy<A, K extends object, T>(keyOf: (of: A) => K, compute: (of: A) => T): (of: A) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const key = keyOf(of);
    let kept = known.get(key);
    if (!kept) {
      kept = { answer: compute(of) };
      known.set(key, kept);
    }
    return kept.answer;
  };
}
