import type { Span } from '../analyzer/types.ts';

/** Characters that stand one to one in the text and in a DOM node. Length 0 marks an empty line, where only a caret can be. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}

/** What a walk found. `starts` and `ends` hold the text offset before and behind each node that was walked. */
export interface Walk {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly excluded: readonly Span[];
  readonly starts: ReadonlyMap<Node, number>;
  readonly ends: ReadonlyMap<Node, number>;
}

export interface WalkOptions {
  /** Elements that are not text at all: placeholders and the editor's own handles. */
  readonly skip?: string;
  /** Elements whose text is there but is not the writer's. */
  readonly exclude?: string;
}

/** Stands for an image, a button, an embedded frame: no words, but a replacement must never swallow it. */
export const OBJECT = '\uFFFC';

const INVISIBLE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD']);
const OBJECTS = new Set([
  'IMG',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'SVG',
  'svg',
  'INPUT',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
]);
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
  HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/**
 * Reads an element as a person sees it, in one pass: each block and each `<br>` that shows begins a line, U+00A0 is a space,
 * fillers of no width are nothing, spaces collapse where the page collapses them.
 */
export function walk(root: Element, options: WalkOptions = {}): Walk {
  const reader = new Reader(options, collapses(root));
  reader.children(root);
  reader.starts.set(root, 0);
  reader.ends.set(root, reader.text.length);
  return reader;
}

/** Asked once for the whole editor: inside it only code blocks differ, and those are excluded. */
function collapses(root: Element): boolean {
  return getComputedStyle(root).whiteSpaceCollapse === 'collapse';
}

type MutableRun = { -readonly [K in keyof Run]: Run[K] };

class Reader implements Walk {
  text = '';
  readonly runs: MutableRun[] = [];
  readonly excluded: Span[] = [];
  readonly starts = new Map<Node, number>();
  readonly ends = new Map<Node, number>();
  readonly #options: WalkOptions;
  readonly #collapse: boolean;
  /** Something stands on the current line. */
  #lineOpen = false;
  /** A line has ended; the break is written once something follows. */
  #breakDue = false;
  /** A collapsible space that shows only if a visible character follows on the same line. */
  #space: { node: Node; offset: number } | null = null;

  constructor(options: WalkOptions, collapse: boolean) {
    this.#options = options;
    this.#collapse = collapse;
  }

  children(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#mark(node, () => this.#characters(node as Text));
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as HTMLElement);
    }
  }

  #element(element: HTMLElement): void {
    const { skip } = this.#options;
    const tag = element.tagName;
    if (INVISIBLE.has(tag) || element.hidden === true || (skip && element.matches(skip))) return;
    if (tag === 'BR') this.#mark(element, () => this.#break(element));
    else if (OBJECTS.has(tag)) this.#mark(element, () => this.#object(element));
    else this.#container(element);
  }

  #container(element: HTMLElement): void {
    const { exclude } = this.#options;
    const block = BLOCKS.has(element.tagName);
    if (block) this.#endLine();
    const before = this.runs.length;
    this.#mark(element, () => this.children(element));
    if (block) this.#endLine();
    const first = this.runs[before];
    if (first && exclude && element.matches(exclude)) this.excluded.push({ start: first.at, end: this.text.length });
  }

  #mark(node: Node, read: () => void): void {
    const before = this.runs.length;
    const from = this.text.length;
    read();
    // A line break that was due counts as before the node, not in it.
    this.starts.set(node, this.runs[before]?.at ?? from);
    this.ends.set(node, this.text.length);
  }

  #characters(node: Text): void {
    const data = node.data;
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (this.#collapse && isCollapsible(char)) {
        if (this.#lineOpen && !this.#space) this.#space = { node, offset: i };
      } else if (isFiller(char)) this.#stand(node, i);
      else this.#emit(char === '\u00A0' ? ' ' : char, node, i);
    }
  }

  #object(element: Element): void {
    if (element.parentNode) this.#emit(OBJECT, element.parentNode, indexOf(element));
  }

  #emit(char: string, node: Node, offset: number): void {
    this.#stand(node, offset);
    this.#append(char, node, offset);
  }

  /** Something stands here, be it without width: the line is there, and a space before it shows. */
  #stand(node: Node, offset: number): void {
    this.#openLine(node, offset);
    if (!this.#space) return;
    const space = this.#space;
    this.#space = null;
    this.#append(' ', space.node, space.offset);
  }

  #append(char: string, node: Node, offset: number): void {
    const last = this.runs.at(-1);
    const at = this.text.length;
    this.text += char;
    if (last && last.length > 0 && last.node === node && last.offset + last.length === offset && last.at + last.length === at)
      last.length++;
    else this.runs.push({ at, length: 1, node, offset });
  }

  #openLine(node: Node, offset: number): void {
    if (this.#lineOpen) return;
    if (this.#breakDue) this.text += '\n';
    this.#breakDue = false;
    this.#lineOpen = true;
    this.runs.push({ at: this.text.length, length: 0, node, offset });
  }

  /** The last `<br>` of a block that holds something only ends its line; one on an empty line is that line. */
  #break(element: Element): void {
    if (element.parentNode) this.#openLine(element.parentNode, indexOf(element));
    this.#endLine();
  }

  #endLine(): void {
    this.#space = null;
    if (!this.#lineOpen) return;
    this.#lineOpen = false;
    this.#breakDue = true;
  }
}

const isCollapsible = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\r';
/** Editors hold these to keep a caret in place. U+200C and U+200D are not among them: scripts and emoji need those. */
const isFiller = (char: string): boolean => char === '\u200B' || char === '\u2060' || char === '\uFEFF';

function indexOf(node: ChildNode): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}
