// How much of a row a field takes. Derived from what the field is, so that a section file says nothing of layout. A field
// that comes and goes has a row to itself: its coming never moves its neighbours sideways.
import type { Field } from '../../shared/plan/fields.ts';

export type FieldWidth = 'short' | 'third' | 'half' | 'wide' | 'full';

export function widthOf(field: Field): FieldWidth {
  if (field.relevant) return 'full';
  switch (field.kind) {
    case 'text':
      return widthFor(field.most ?? Infinity);
    case 'date':
      return 'half';
    case 'identifier':
      return 'wide';
    case 'longText':
    case 'choice':
    case 'choices':
    case 'fiveWay':
      return 'full';
  }
}

function widthFor(most: number): FieldWidth {
  if (most < 50) return 'short';
  return most <= 100 ? 'third' : 'wide';
}
