import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rect } from '../../lib/session/anchors.ts';

export interface Size {
  readonly width: number;
  /** As tall as the content, scrolled parts included. */
  readonly height: number;
}

/** Where an element of this size stands; null keeps it where it was, or unseen when it never stood anywhere. */
export type Place = (size: Size) => Rect | null | Promise<Rect | null>;

/** Puts an element in its place after each rendering. A place that is found without waiting for the page is there before the paint. */
export function usePlace<Kind extends HTMLElement = HTMLElement>(place: Place): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const turn = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    turn.current += 1;
    const mine = turn.current;
    const settle = (again: boolean): void => {
      const size = sizeOf(current);
      const put = (rect: Rect | null): void => {
        if (!rect || mine !== turn.current) return;
        move(current, rect);
        if (rect.width === size.width) return;
        current.style.maxInlineSize = `${Math.floor(rect.width)}px`;
        // Another width makes another height.
        if (again) settle(false);
      };
      const found = place(size);
      if (found instanceof Promise) found.then(put);
      else put(found);
    };
    settle(true);
  });
  return element;
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.scrollHeight + element.offsetHeight - element.clientHeight };
}

function move(element: HTMLElement, rect: Rect): void {
  element.style.translate = `${Math.round(rect.x)}px ${Math.round(rect.y)}px`;
  element.style.maxBlockSize = `${Math.floor(rect.height)}px`;
  element.dataset.placed = '';
}
