// What is asked in place takes away the button that opened it, and answering it takes away what was answered. Where the
// focus would be lost with them, it goes to the first thing to answer, or back to the button.
import { useEffect, useRef, type RefObject } from 'react';

interface AskedFocus<Part extends HTMLElement> {
  readonly part: RefObject<Part | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
}

// `standing`: whether it is asked, and what answering it changes.
export function useAskedFocus<Part extends HTMLElement>(...standing: readonly (boolean | number)[]): AskedFocus<Part> {
  const part = useRef<Part>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const now = standing.join(' ');
  const seen = useRef(now);
  useEffect(() => {
    if (seen.current === now) return;
    seen.current = now;
    if (document.activeElement !== document.body) return;
    (part.current?.querySelector<HTMLElement>('input, textarea, select') ?? opener.current)?.focus();
  }, [now]);
  return { part, opener };
}
