import fc from 'fast-check';
import { contenteditable } from '../../lib/editors/contenteditable.ts';
import { readRich } from '../../lib/editors/text-map.ts';

/** Properties of the walk that need layout: run in the browser, and answer '' or how they failed. */

const STYLE = `#root, #root * { margin: 0; padding: 0; border: 0; font: 16px/20px monospace; list-style: none; display: revert }
  #root { width: 20000px; position: absolute }`;

type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

const characters = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '👍', ' ', ' ', '\n', '\u00A0', '\u200B', '\u2060', '.'),
  maxLength: 6,
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    characters,
    fc.record({ tag: fc.constantFrom('br', '!'), children: fc.constant([]) }),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'div', 'ul', 'li', 'span', 'b', 'a'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));
/** A line feed beside U+200B is the one thing that CSS collapses to nothing; no editor writes that, so it is not tried. */
const trees = fc.tuple(fc.array(tree, { maxLength: 5 }), fc.boolean()).map(([children, feeds]): readonly Tree[] => {
  const clean = (node: Tree): Tree => {
    if (typeof node === 'string') return feeds ? node.replaceAll('\u200B', '\u2060') : node.replaceAll('\n', ' ');
    return { ...node, children: node.children.map(clean) };
  };
  return children.map(clean);
});

function plant(parent: Node, children: readonly Tree[]): void {
  for (const child of children) {
    if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
    else if (child.tag === '!') parent.appendChild(document.createComment('noise'));
    else {
      const element = document.createElement(child.tag);
      plant(element, child.children);
      parent.appendChild(element);
    }
  }
}

function onPage<T>(children: readonly Tree[], use: (root: HTMLElement) => T): T {
  const root = document.createElement('div');
  root.id = 'root';
  plant(root, children);
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.body.replaceChildren(style, root);
  return use(root);
}

function* visibleCharacters(root: HTMLElement): Generator<string> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) {
      const pair = data.codePointAt(at) ?? 0;
      const length = pair > 0xffff ? 2 : 1;
      range.setStart(node, at);
      range.setEnd(node, at + length);
      if (range.getBoundingClientRect().width > 0)
        yield data
          .slice(at, at + length)
          .replace('\u00A0', ' ')
          .replace('\n', ' ');
      at += length - 1;
    }
  }
}

const must = (truth: boolean, says: string): void => {
  if (!truth) throw new Error(says);
};

function check(property: (root: HTMLElement) => void, numRuns = 1500): string {
  const result = fc.check(
    fc.property(trees, (children) => onPage(children, property)),
    { numRuns },
  );
  return result.failed ? (fc.defaultReportMessage(result) ?? 'failed') : '';
}

const walkAgent = {
  /** Reads a reply box that holds `html`, through the editor that would be chosen for it. */
  read(html: string, style = ''): { text: string; excluded: string[] } {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    root.style.cssText = style;
    root.innerHTML = html;
    document.body.replaceChildren(root);
    const { text, excluded } = contenteditable.open(root, new AbortController().signal).read();
    return { text, excluded: excluded.map(({ start, end }) => text.slice(start, end)) };
  },
  /** Every character that has a width on the page is in the text, in order, and no other. */
  readsWhatShows: () =>
    check((root) => {
      const text = readRich(root, {}).text.replaceAll('\n', '');
      const seen = [...visibleCharacters(root)].join('');
      must(text === seen, `read ${JSON.stringify(text)}, shown ${JSON.stringify(seen)}`);
    }),
  /** As many lines as the page is high. */
  countsTheLines: () =>
    check((root) => {
      const { text } = readRich(root, {});
      const lines = root.offsetHeight / 20;
      must(lines === 0 ? text === '' : text.split('\n').length === lines, `${JSON.stringify(text)} in ${lines} lines`);
    }),
  /** Two neighbours are on one line of the text if and only if they are on one line of the page. */
  breaksWhereThePageDoes: () =>
    check((root) => {
      const { text, range } = readRich(root, {});
      let line = -1;
      for (const [index, part] of text.split('\n').entries()) {
        const start = text.split('\n').slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
        const tops = new Set(
          Array.from(part, (_, at) => range({ start: start + at, end: start + at + 1 })?.getBoundingClientRect().top),
        );
        must(tops.size <= 1, `line ${index} of ${JSON.stringify(text)} is on ${tops.size} lines of the page`);
        for (const top of tops) {
          must((top ?? 0) > line, `line ${index} of ${JSON.stringify(text)} is not below the one before`);
          line = top ?? 0;
        }
      }
    }),
  /** A span's range holds its characters, and maps back to the span. */
  mapsThereAndBack: () =>
    check((root) => {
      const { text, range, spanOf } = readRich(root, {});
      for (let start = 0; start <= text.length; start++) {
        for (let end = start; end <= text.length; end++) {
          const there = range({ start, end });
          if (!there) throw new Error(`no range for ${start} to ${end} of ${JSON.stringify(text)}`);
          const back = spanOf(there);
          must(
            back?.start === start && back.end === end,
            `${start} to ${end} of ${JSON.stringify(text)} came back as ${JSON.stringify(back)}`,
          );
          if (!text.slice(start, end).includes('\n')) {
            const inside = there
              .toString()
              .replace(/[\u200B\u2060]/g, '')
              .replaceAll('\u00A0', ' ')
              .replace(/[ \n]+/g, ' ');
            const wanted = text.slice(start, end).replace(/ +/g, ' ');
            must(inside === wanted, `${JSON.stringify(wanted)} has the range ${JSON.stringify(inside)}`);
          }
        }
      }
    }, 400),
  /** Nothing outside the text has a place in it. */
  refusesWhatIsOutside: () =>
    check((root) => {
      const { text, range, spanOf } = readRich(root, {});
      must(range({ start: 0, end: text.length + 1 }) === null, 'a range beyond the end');
      const outside = document.createRange();
      outside.selectNode(root);
      must(spanOf(outside) === null, 'a span around the editor');
    }, 200),
};

export type WalkAgent = typeof walkAgent;
Object.assign(globalThis, { walkAgent });
