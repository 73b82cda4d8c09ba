/** A pure function of a text that keeps its last `limit` answers; the one not asked for longest is forgotten first. */
export function remember<T>(limit: number, compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) answer = compute(text);
    else known.delete(text);
    // Last used goes to the end, so that the first key is always the one to forget.
    known.set(text, answer);
    if (known.size > limit) known.delete(known.keys().next().value ?? '');
    return answer;
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
