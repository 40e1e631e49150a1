// Puts a row in another place by pulling its handle, with a mouse, a pen or a finger. The row follows the pointer, a line
// shows where it would go, the page scrolls at its edges, and Escape leaves everything as it was. The keyboard has its own
// way (Alt with an arrow), so nobody needs this one.
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { scrollerOf } from './scrollerOf.ts';

const FIRST_MOVE = 5;
const EDGE = 56;
const FASTEST = 18;

export interface Held {
  readonly id: string;
  // Among the other rows.
  readonly to: number;
}

interface Drag {
  readonly id: string;
  readonly row: HTMLElement;
  readonly from: number;
  readonly scroller: Element;
  readonly startScroll: number;
  readonly startY: number;
  y: number;
  to: number;
  isMoving: boolean;
  frame: number;
}

interface Options {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onHold: (id: string) => void;
  readonly onOver: (to: number) => void;
  readonly onDrop: (id: string, to: number) => void;
  readonly onCancel: () => void;
}

export function useRowDrag({ list, onHold, onOver, onDrop, onCancel }: Options) {
  const [held, setHeld] = useState<Held>();
  const drag = useRef<Drag>(undefined);

  function end(): Drag | undefined {
    const ended = drag.current;
    if (!ended) return undefined;
    drag.current = undefined;
    cancelAnimationFrame(ended.frame);
    ended.row.style.removeProperty('translate');
    removeEventListener('keydown', hear, { capture: true });
    setHeld(undefined);
    return ended;
  }

  function cancel(): void {
    if (end()?.isMoving) onCancel();
  }

  function hear(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  }

  // Where the row would go from here. The row itself follows by a style of its own, which the content policy leaves to scripts.
  function follow(now: Drag): void {
    now.row.style.setProperty('translate', `0 ${now.y - now.startY + now.scroller.scrollTop - now.startScroll}px`);
    const others = rowsOf(list.current).filter((row) => row !== now.row);
    const to = others.filter((row) => middle(row) < now.y).length;
    if (to === now.to) return;
    now.to = to;
    setHeld({ id: now.id, to });
    onOver(to);
  }

  function scrollAtEdges(now: Drag): void {
    const step = pull(now);
    if (step !== 0) {
      now.scroller.scrollTop += step;
      follow(now);
    }
    now.frame = requestAnimationFrame(() => scrollAtEdges(now));
  }

  useEffect(() => () => void end(), []); // oxlint-disable-line react-hooks/exhaustive-deps -- only when the list goes

  return {
    held,
    handle: (id: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const row = event.currentTarget.closest<HTMLElement>('[data-row]');
        if (event.button !== 0 || !row) return;
        const rows = rowsOf(list.current);
        const scroller = scrollerOf(row);
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = {
          id,
          row,
          scroller,
          from: rows.indexOf(row),
          to: rows.indexOf(row),
          startScroll: scroller.scrollTop,
          startY: event.clientY,
          y: event.clientY,
          isMoving: false,
          frame: 0,
        };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const now = drag.current;
        if (!now) return;
        now.y = event.clientY;
        if (!now.isMoving) {
          if (Math.abs(now.y - now.startY) < FIRST_MOVE) return;
          now.isMoving = true;
          setHeld({ id, to: now.to });
          onHold(id);
          addEventListener('keydown', hear, { capture: true });
          scrollAtEdges(now);
        }
        follow(now);
      },
      onPointerUp: () => {
        const ended = end();
        if (!ended?.isMoving) return;
        if (ended.to === ended.from) onCancel();
        else onDrop(id, ended.to);
      },
      onPointerCancel: cancel,
    }),
  };
}

const rowsOf = (list: Element | null): readonly HTMLElement[] =>
  [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement);

function middle(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

// Faster the nearer the edge.
function pull({ scroller, y }: Drag): number {
  const isPage = scroller === document.scrollingElement;
  const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  const above = Math.max(0, top + EDGE - y);
  const below = Math.max(0, y - (bottom - EDGE));
  return Math.round((Math.min(EDGE, below) - Math.min(EDGE, above)) * (FASTEST / EDGE));
}
