import { useMemo } from 'react';
import { spotsOfParts } from '../spot.ts';
import type { BoundProps } from './controlProps.ts';

export function PersonControl({ spot, Grid }: BoundProps) {
  const parts = useMemo(() => spotsOfParts(spot), [spot]);
  return <Grid asked={parts} more={[]} />;
}
