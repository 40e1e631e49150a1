// How much of a row a field takes. Derived from what the field is, so that a section file says nothing of layout. A field
// that comes and goes has a row to itself: its coming never moves its neighbours sideways.
import type { Field } from '../../shared/plan/fields.ts';
import { choiceLook } from './choiceLook.ts';

export type FieldWidth = 'short' | 'third' | 'half' | 'full';

// A field of at most so many characters is written on one line; more than that grows as it is written.
export const ONE_LINE = 100;

export function widthOf(field: Field, follows: boolean): FieldWidth {
  if (follows) return 'full';
  switch (field.kind) {
    case 'text':
      return widthFor(field.most ?? Infinity);
    case 'date':
    case 'partialDate':
    case 'identifier':
    case 'phone':
      return 'half';
    case 'quantity':
      return field.measured ? 'full' : 'half';
    case 'choice':
      return choiceLook(field) === 'list' ? 'half' : 'full';
    case 'longText':
    case 'choices':
    case 'fiveWay':
    case 'dose':
    case 'person':
    case 'rows':
    case 'links':
    case 'sweep':
    case 'statement':
    case 'files':
      return 'full';
  }
}

function widthFor(most: number): FieldWidth {
  if (most < 50) return 'short';
  if (most <= ONE_LINE) return 'third';
  return most <= 150 ? 'half' : 'full';
}
