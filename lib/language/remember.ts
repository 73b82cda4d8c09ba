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
export function rememberPer<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    let kept = known.get(of);
    if (!kept) {
      kept = { answer: compute(of) };
      known.set(of, kept);
    }
    return kept.answer;
  };
}
