// A shortcut for the whole window while the component that asks for it is on screen. 'Ctrl+K' also means Cmd+K on a Mac.
// A single character is a shortcut only where nobody is writing.
import { useEffect, useRef } from 'react';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

// Shift belongs to the name of a shortcut, except where it only makes a character ("?").
function pressed(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey;
  const shift = event.shiftKey && (control || event.key.length > 1);
  return [control ? 'Ctrl' : '', shift ? 'Shift' : '', event.key.length === 1 ? event.key.toUpperCase() : event.key]
    .filter(Boolean)
    .join('+');
}

export function useShortcut(keys: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || pressed(event) !== keys) return;
      if (keys.length === 1 && isWriting(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys]);
}
