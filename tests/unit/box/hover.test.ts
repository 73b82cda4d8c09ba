import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToHover } from '../../../lib/box/hover.ts';
import type { Marks } from '../../../lib/box/marks.ts';
import type { AgentEvent } from '../../../lib/session/types.ts';

/** A pointer over a reply box whose words from x = 10 to 20 are marked, and a card; events in the order browsers send them. */
const box = () => new EventTarget();
let element: EventTarget;
let overlay: EventTarget;
let lifetime: AbortController;
let told: AgentEvent[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  element = box();
  overlay = box();
  lifetime = new AbortController();
  told = [];
  const marks = { any: true, at: (x: number) => (x >= 10 && x <= 20 ? 'k' : null) };
  listenToHover(
    element as HTMLElement,
    overlay as HTMLElement,
    { marks: marks as unknown as Marks, dispatch: (event) => told.push(event) },
    lifetime.signal,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const move = (x: number, buttons = 0) =>
  element.dispatchEvent(Object.assign(new Event('pointermove'), { clientX: x, clientY: 0, buttons }));
const leaveBox = () => element.dispatchEvent(new Event('pointerleave'));
const enterCard = () => overlay.dispatchEvent(new Event('pointerenter'));
const leaveCard = () => overlay.dispatchEvent(new Event('pointerleave'));
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
const OPENED: AgentEvent = { type: 'card-opened', key: 'k', by: 'hover' };

describe('a pointer', () => {
  it('that rests on marked words opens the card', () => {
    move(15);
    wait(200);
    expect(told).toEqual([]);
    wait(200);
    expect(told).toEqual([OPENED]);
  });
  it('that only passes over them opens nothing', () => {
    move(15);
    wait(100);
    move(40);
    wait(1000);
    expect(told).toEqual([{ type: 'card-left' }]);
  });
  it('that draws a selection opens nothing', () => {
    move(15, 1);
    wait(1000);
    expect(told).toEqual([]);
  });
  it('that goes from the words over to the card keeps it open', () => {
    move(15);
    wait(400);
    move(25);
    leaveBox();
    enterCard();
    wait(2000);
    expect(told).toEqual([OPENED]);
  });
  it('that leaves the card for elsewhere closes it, and can open it again', () => {
    move(15);
    wait(400);
    leaveBox();
    enterCard();
    leaveCard();
    wait(400);
    expect(told).toEqual([OPENED, { type: 'card-left' }]);
    move(15);
    wait(400);
    expect(told).toEqual([OPENED, { type: 'card-left' }, OPENED]);
  });
  it('says nothing any more once the box is gone', () => {
    move(15);
    lifetime.abort();
    wait(1000);
    expect(told).toEqual([]);
  });
});
