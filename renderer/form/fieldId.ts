// Where a field is in the page, and how to bring somebody to it.
import type { FieldPath } from '../../shared/plan/definition.ts';

export const fieldId = (path: FieldPath): string => `field-${path.replace('.', '-')}`;

export function focusField(path: FieldPath): boolean {
  const found = document.getElementById(fieldId(path));
  if (!found) return false;
  found.closest('details')?.setAttribute('open', '');
  const input =
    found instanceof HTMLFieldSetElement ? (found.querySelector<HTMLElement>('input:checked') ?? found.querySelector('input')) : found;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.closest('.group')?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  input?.focus({ preventScroll: true });
  return true;
}
