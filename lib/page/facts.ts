import type { Fact } from '../sites/types.ts';

/** The first element that any of the facts finds, in the order of the facts; null when none does. */
export function findFirst(facts: readonly Fact[] | undefined, root: ParentNode): HTMLElement | null {
  for (const { selector } of facts ?? []) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of the first fact that finds any. */
export function findAll(facts: readonly Fact[] | undefined, root: ParentNode): HTMLElement[] {
  for (const { selector } of facts ?? []) {
    const found = root.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** True when the element is, or holds, what one of the facts names. */
export function isOrHolds(element: HTMLElement, facts: readonly Fact[] | undefined): boolean {
  return (facts ?? []).some(({ selector }) => element.matches(selector) || element.querySelector(selector) !== null);
}

/** What the facts say as text: an attribute, a field's value, or the words; undefined when nothing does. */
export function textBy(facts: readonly Fact[] | undefined, root: ParentNode): string | undefined {
  for (const fact of facts ?? []) {
    const found = root.querySelector<HTMLElement>(fact.selector);
    const value = found && valueIn(found, fact);
    if (value) return value;
  }
  return undefined;
}

function valueIn(element: HTMLElement, { attribute }: Fact): string {
  if (attribute === 'value' && 'value' in element) return String(element.value).trim();
  if (attribute) return element.getAttribute(attribute)?.trim() ?? '';
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Seen by a person: rendered, not hidden by visibility, opacity or a skipped subtree. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
}
