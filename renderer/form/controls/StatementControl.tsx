// Somebody's own words first, as a quotation; then whose they are and how they were heard. Staff write them down and leave
// them as they are.
import { useMemo } from 'react';
import { spotsOfParts, type Spot } from '../spot.ts';
import type { BoundProps } from './controlProps.ts';

export function StatementControl({ spot, Grid }: BoundProps) {
  const [said, whose] = useMemo(() => {
    const parts = spotsOfParts(spot);
    const isText = ({ path }: Spot): boolean => path === `${spot.path}.text`;
    return [parts.filter(isText), parts.filter((part) => !isText(part))] as const;
  }, [spot]);
  return (
    <div className="statement">
      <div className="statement__said">
        <Grid asked={said} more={[]} />
      </div>
      <Grid asked={whose} more={[]} />
    </div>
  );
}
