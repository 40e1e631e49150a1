// Where a field is in the page, and how to bring somebody to it.
import { scrollerOf } from './scrollerOf.ts';

export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

// The path of the field or row that an element of the page belongs to.
export const pathOfElement = (element: Element): string | undefined => element.closest<HTMLElement>('[data-path]')?.dataset['path'];

// The nearest thing on the page: a row that is gone is looked for in its list, a unit beside its number.
function nearest(path: string): HTMLElement | undefined {
  for (let at = path; at.includes('.'); at = at.slice(0, at.lastIndexOf('.'))) {
    const found = document.getElementById(fieldId(at));
    if (found) return found;
  }
  return undefined;
}

const pixels = (length: string): number => Number.parseFloat(length) || 0;

// How high a group can be and be seen whole, with its margins, between what stays in sight above and below.
function roomAround(group: Element): number {
  const scroller = scrollerOf(group);
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(group);
  return [scrollPaddingTop, scrollPaddingBottom, scrollMarginTop, scrollMarginBottom].reduce(
    (room, length) => room - pixels(length),
    scroller.clientHeight,
  );
}

const CAN_FOCUS = 'input, select, textarea, button:not([tabindex="-1"])';

export function focusField(path: string, caret?: number): boolean {
  const found = nearest(path);
  if (!found) return false;
  for (let details = found.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true;
  // What is read only, or not asked, takes the focus itself.
  const input = found.matches(`${CAN_FOCUS}, [tabindex]`)
    ? found
    : (found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>(CAN_FOCUS));
  // In the whole plan the way is long, and sections may still be drawn beside it: straight there.
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || found.closest('.whole') !== null;
  const group = found.closest('.group') ?? found;
  const { top, height } = group.getBoundingClientRect();
  // Shown from its top, a group that is higher than the room for it may leave out the very part that is gone to.
  const seen = input?.closest('label') ?? input ?? found;
  const room = roomAround(group);
  const isFar = seen.getBoundingClientRect().bottom - top > room;
  (isFar ? seen : group).scrollIntoView({
    block: !isFar && (found instanceof HTMLFieldSetElement || height > room) ? 'start' : 'center',
    behavior: calm ? 'auto' : 'smooth',
  });
  // In a version that is only read there is nothing to type in: the answer itself is shown.
  const wasIn = document.activeElement === input;
  (input ?? found).focus({ preventScroll: true });
  if (!wasIn) placeCaret(input, caret);
  return true;
}

const holdsWords = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null);

export const caretIn = (element: Element | null): number | undefined =>
  holdsWords(element) ? (element.selectionEnd ?? undefined) : undefined;

// Somebody who comes to words goes on with them: where they were, or at the end.
function placeCaret(input: HTMLElement | null, caret: number | undefined): void {
  if (holdsWords(input)) input.setSelectionRange(caret ?? input.value.length, caret ?? input.value.length);
}

// A part that is still being fetched has no title yet: the place that waits for it has the focus until then.
export function focusTitle(place: HTMLElement): () => void {
  const arrive = (): boolean => {
    // Where the keys of a view are heard, if it has such a place.
    const title = place.querySelector<HTMLElement>('[data-arrive]') ?? place.querySelector<HTMLElement>('h1[tabindex]');
    (title ?? place).focus();
    return title !== null;
  };
  if (arrive()) return () => undefined;
  const watch = new MutationObserver(() => {
    if (document.activeElement !== place || arrive()) watch.disconnect();
  });
  watch.observe(place, { childList: true, subtree: true });
  return () => watch.disconnect();
}
