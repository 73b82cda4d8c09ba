import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Analyzer, createAnalyzer } from '../../../lib/analyzer/analyze.ts';
import { type Parsed, parsePack } from '../../../lib/packs/parse.ts';
import type { Problem } from '../../../lib/packs/problem.ts';
import { countTests, testPack } from '../../../lib/packs/self-test.ts';
import { RULES } from '../../../lib/rules/registry.ts';

/** Work on the page between two looks at what the person does. Milliseconds. */
const SLICE = 12;

/** The built-in rules take a moment to compile: once, and not before a pack is looked at. */
let builtIn: Analyzer | undefined;

export interface CheckedPack extends Parsed {
  /** Of the pack's examples and reframes. */
  readonly tried: number;
  readonly tests: number;
}

/** A pack file read, and then its examples and reframes tried one by one while the page stays alive. */
export function useCheckedPack(text: string): CheckedPack {
  const parsed = useMemo(() => parsePack(text), [text]);
  const [run, setRun] = useState<{ readonly text: string; readonly tried: number; readonly found: readonly Problem[] }>();
  const tests = parsed.pack ? countTests(parsed.pack.rules) : 0;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let steps: ReturnType<typeof testPack> | undefined;
    let tried = 0;
    let found: readonly Problem[] = [];
    const go = () => {
      builtIn ??= createAnalyzer(RULES.filter((rule) => rule.scope === 'sentence'));
      steps ??= testPack(text, builtIn, createAnalyzer);
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done) {
        tried++;
        found = [...found, ...step.value];
        if (performance.now() > until) break;
        step = steps.next();
      }
      setRun({ text, tried, found });
      if (!step.done) timer = setTimeout(go);
    };
    // After a pause: while someone is typing, every letter is another pack.
    timer = setTimeout(go, 300);
    return () => clearTimeout(timer);
  }, [text]);

  const current = run?.text === text ? run : undefined;
  const problems = [...parsed.problems, ...(current?.found ?? [])].sort((a, b) => a.line - b.line || a.column - b.column);
  return { pack: parsed.pack, problems, tried: current?.tried ?? 0, tests };
}
