// How much of a card has stood on the screen, from its top and without a gap. What was never in sight is not stood by: until
// the end has been seen, going on is all there is to do.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { scrollerOf } from '../../form/scrollerOf.ts';

export interface ReadThrough {
  readonly words: RefObject<HTMLDivElement | null>;
  // Stands below the words, or over the end of them where they are long.
  readonly foot: RefObject<HTMLDivElement | null>;
  readonly whole: boolean;
  // It was more than the screen holds at once.
  readonly long: boolean;
  readonly goOn: () => void;
}

const SLACK = 2;
// The last line that was seen is seen again, to find the place.
const SEEN_AGAIN = 40;

const pixels = (length: string): number => Number.parseFloat(length) || 0;

// Where words can be seen: not under what stays in sight above and below.
function sight(words: Element, foot: Element | null): { readonly from: number; readonly to: number } {
  const scroller = scrollerOf(words);
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const box = scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  return {
    from: Math.max(box.top, 0) + pixels(scrollPaddingTop),
    to: Math.min(
      Math.min(box.bottom, innerHeight) - pixels(scrollPaddingBottom),
      foot?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
    ),
  };
}

// Held while somebody is writing in it: what they write is read when they have done.
export function useReadThrough(held: boolean): ReadThrough {
  const words = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const seenTo = useRef(0);
  const [whole, setWhole] = useState(true);
  const [long, setLong] = useState(false);

  const look = useCallback((): void => {
    if (!words.current) return;
    const { top, height } = words.current.getBoundingClientRect();
    const { from, to } = sight(words.current, foot.current);
    if (from - top <= seenTo.current + SLACK) seenTo.current = Math.max(seenTo.current, to - top);
    const seen = seenTo.current >= height - SLACK;
    setWhole(seen);
    if (!seen) setLong(true);
  }, []);

  useLayoutEffect(() => {
    if (held) return;
    seenTo.current = 0;
    look();
  }, [held, look]);
  useEffect(() => {
    if (held || !words.current) return undefined;
    // Words that are set anew stand elsewhere.
    const sizes = new ResizeObserver(() => {
      seenTo.current = 0;
      look();
    });
    sizes.observe(words.current);
    // What only flew past was not to be read.
    addEventListener('scrollend', look, { capture: true });
    return () => {
      sizes.disconnect();
      removeEventListener('scrollend', look, { capture: true });
    };
  }, [held, look]);

  function goOn(): void {
    if (!words.current) return;
    const scroller = scrollerOf(words.current);
    const { from, to } = sight(words.current, foot.current);
    const before = scroller.scrollTop;
    const again = Math.min(SEEN_AGAIN, (to - from) / 4);
    scroller.scrollTo({ top: before + words.current.getBoundingClientRect().top + seenTo.current - from - again, behavior: 'instant' });
    // There is no way further down.
    if (scroller.scrollTop === before) seenTo.current = Number.POSITIVE_INFINITY;
    look();
  }

  return { words, foot, whole, long, goOn };
}
