// Runs once no mouse button or finger is down. Showing a message moves what is below it; done between press and release,
// it would make a click miss its target.
let down = false;
addEventListener('pointerdown', () => (down = true), { capture: true });
for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, () => (down = false), { capture: true });

export function afterPointer(run: () => void): void {
  if (!down) return run();
  const later = (): void => {
    removeEventListener('pointerup', later, { capture: true });
    removeEventListener('pointercancel', later, { capture: true });
    setTimeout(run); // after the click that the release makes
  };
  addEventListener('pointerup', later, { capture: true });
  addEventListener('pointercancel', later, { capture: true });
}
