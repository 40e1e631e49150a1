// Somebody's own words first, as a quotation; then whose they are and how they were heard. Staff write them down and leave
// them as they are.
import { useMemo } from 'react';
import { spotsOfParts } from '../spot.ts';
import type { BoundProps } from './controlProps.ts';

export function StatementControl({ spot, Grid }: BoundProps) {
  const parts = useMemo(() => spotsOfParts(spot), [spot]);
  return (
    <div className="statement">
      <Grid asked={parts} more={[]} />
    </div>
  );
}
