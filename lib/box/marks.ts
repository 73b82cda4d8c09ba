import type { Level } from '../analyzer/types.ts';
import type { TextMap } from '../editors/types.ts';
import type { ShownFinding } from '../session/types.ts';

const LEVELS: readonly Level[] = ['error', 'warn', 'hint'];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const OPEN = 'attune-open';

/**
 * The marks of one reply box, painted by the browser over live ranges: the host's tree is not touched, and while the agent
 * types the ranges move with the words. The names are styled in components/overlay/marks.css.
 */
export class Marks {
  #ranges = new Map<string, readonly Range[]>();
  #levels = new Map<string, Level>();
  #theme: Theme = 'light';

  /** Places the marks anew in a text that was just read. */
  place(shown: readonly ShownFinding[], map: TextMap, theme: Theme): void {
    this.#theme = theme;
    this.#levels = new Map(shown.map(({ key, finding }) => [key, finding.level]));
    this.#ranges = new Map(
      shown.map(({ key, finding }) => [key, finding.spans.flatMap((span) => map.range(span) ?? [])] as const),
    );
    this.#paint();
  }

  /** Takes away the marks of findings that are gone, and leaves the others where they are. */
  keepOnly(keys: ReadonlySet<string>): void {
    const gone = [...this.#ranges.keys()].filter((key) => !keys.has(key));
    if (gone.length === 0) return;
    for (const key of gone) this.#ranges.delete(key);
    this.#paint();
  }

  /** Shows which words the open card speaks of. */
  open(key: string | null): void {
    const ranges = (key !== null && this.#ranges.get(key)) || [];
    if (ranges.length > 0) CSS.highlights.set(OPEN, new Highlight(...ranges));
    else CSS.highlights.delete(OPEN);
  }

  /** Where the words of a finding are on screen, one box a line; empty when they are not. */
  rects(key: string): readonly DOMRect[] {
    return (this.#ranges.get(key) ?? []).flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  }

  /** The finding whose words are under a point of the viewport. */
  at(x: number, y: number): string | null {
    for (const key of this.#ranges.keys()) {
      if (this.rects(key).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom)) return key;
    }
    return null;
  }

  /** Findings whose words hold or touch this place. */
  touching(node: Node, offset: number): string[] {
    return [...this.#ranges].filter(([, ranges]) => ranges.some((range) => holds(range, node, offset))).map(([key]) => key);
  }

  get any(): boolean {
    return this.#ranges.size > 0;
  }

  clear(): void {
    this.#ranges.clear();
    this.#paint();
    this.open(null);
  }

  #paint(): void {
    for (const level of LEVELS) {
      const ranges = [...this.#ranges].flatMap(([key, list]) => (this.#levels.get(key) === level ? list : []));
      for (const theme of THEMES) {
        const name = `attune-${level}-on-${theme}`;
        if (theme === this.#theme && ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
        else CSS.highlights.delete(name);
      }
    }
  }
}

/** `isPointInRange` throws for a node of another tree; the ends count as in. */
function holds(range: Range, node: Node, offset: number): boolean {
  return (
    range.startContainer.isConnected &&
    node.getRootNode() === range.startContainer.getRootNode() &&
    range.isPointInRange(node, offset)
  );
}
