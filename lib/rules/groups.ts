/** Patterns under names, so that a rule's `detect` can tell what kind of words it found. */
export interface PatternGroups<Name extends string> {
  /** All patterns in one list, for the rule's `match`. */
  readonly match: readonly string[];
  /** The name under which the pattern at this index of `match` was given. */
  readonly nameOf: (pattern: number) => Name | undefined;
}

export function patternGroups<Name extends string>(groups: Readonly<Record<Name, readonly string[]>>): PatternGroups<Name> {
  const names: Name[] = [];
  const match: string[] = [];
  for (const name of Object.keys(groups) as Name[]) {
    for (const pattern of groups[name]) {
      names.push(name);
      match.push(pattern);
    }
  }
  return { match, nameOf: (pattern) => names[pattern] };
}
