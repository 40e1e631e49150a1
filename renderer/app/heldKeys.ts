// A key that is held down is one press, except where it writes or moves. A keyboard repeats it thirty times a second, and
// each repeat would otherwise stand by a statement, answer for a part of the body, or open a plan that nobody has read.
const MOVES = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']);
const ERASES = new Set(['Backspace', 'Delete']);
const NOT_FOR_WORDS = new Set(['button', 'checkbox', 'file', 'radio', 'submit']);

const isForWords = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !NOT_FOR_WORDS.has(target.type));

// Where the key went down: one that was pressed elsewhere does not write here.
let pressedIn: EventTarget | null = null;

function mayRepeat({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // A browser presses with the space bar only when it is let go.
  if (MOVES.has(key) || key === ' ') return true;
  const control = ctrlKey || metaKey;
  if (control && /^[zy]$/i.test(key)) return true;
  if (!isForWords(target) || target !== pressedIn) return false;
  if (key === 'Enter') return target instanceof HTMLTextAreaElement && !altKey && !control;
  return ERASES.has(key) || (key.length === 1 && !control);
}

// Before anything in the page hears of it.
export function hearHeldKeysOnce(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat) pressedIn = event.target;
      if (!event.repeat || mayRepeat(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
