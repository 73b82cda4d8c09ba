import { useRef } from 'preact/hooks';

/** A press that moves less than this is a click. */
const SLACK = 6;

interface Drag {
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/** Handlers that let a control be dragged; `onDrop` hears where, in viewport pixels. A press that hardly moves stays a click. */
export function useDrag(onDrop: (x: number, y: number) => void) {
  const drag = useRef<Drag | null>(null);
  const dropped = useRef(false);
  return {
    onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      dropped.current = false;
      if (event.button !== 0) return;
      drag.current = { x: event.clientX, y: event.clientY, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove({ clientX, clientY, currentTarget }: PointerEvent & { readonly currentTarget: HTMLElement }) {
      const { current } = drag;
      if (!current) return;
      current.moved ||= Math.hypot(clientX - current.x, clientY - current.y) > SLACK;
      if (current.moved) currentTarget.style.transform = `translate(${clientX - current.x}px, ${clientY - current.y}px)`;
    },
    onPointerUp({ clientX, clientY, currentTarget }: PointerEvent & { readonly currentTarget: HTMLElement }) {
      dropped.current = drag.current?.moved === true;
      drag.current = null;
      currentTarget.style.transform = '';
      if (dropped.current) onDrop(clientX, clientY);
    },
    onPointerCancel({ currentTarget }: PointerEvent & { readonly currentTarget: HTMLElement }) {
      drag.current = null;
      currentTarget.style.transform = '';
    },
    /** The click that the browser makes of a drag is none. */
    onClickCapture(event: MouseEvent) {
      if (dropped.current) event.stopPropagation();
      dropped.current = false;
    },
  };
}
