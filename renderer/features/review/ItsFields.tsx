// A statement while it is changed: its own fields, in its own place.
import { useEffect } from 'react';
import { FieldGrid } from '../../form/FieldRow.tsx';
import { focusField } from '../../form/fieldId.ts';
import type { Spot } from '../../form/spot.ts';

export function ItsFields({ spots }: { readonly spots: readonly Spot[] }) {
  const asked = spots.filter(({ field }) => !field.more);
  const first = (asked[0] ?? spots[0])?.path;
  useEffect(() => {
    if (first !== undefined) focusField(first);
  }, [first]);
  return (
    <div className="review__fields">
      <FieldGrid asked={asked} more={spots.filter(({ field }) => field.more)} />
    </div>
  );
}
