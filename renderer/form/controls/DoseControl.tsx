// A dose as the prescriber wrote it. Nothing is worked out, converted or rounded. The second checker types the dose again
// from the prescription: while they do, what was typed first is out of sight, so that nobody copies it.
import { useMemo, useState } from 'react';
import { spotsOfParts } from '../spot.ts';
import type { BoundProps } from './controlProps.ts';

// The second check stands apart from the dose that it checks.
const CHECK = ['checkedBy', 'checkedOn', 'checkedAmount'] as const;

export function DoseControl({ spot, Grid }: BoundProps) {
  const [given, check] = useMemo(() => {
    const parts = spotsOfParts(spot);
    const isCheck = (path: string): boolean => CHECK.some((id) => path === `${spot.path}.${id}`);
    return [parts.filter(({ path }) => !isCheck(path)), parts.filter(({ path }) => isCheck(path))] as const;
  }, [spot]);
  const [blind, setBlind] = useState(false);
  const again = `${spot.path}.checkedAmount`;
  return (
    <div className="dose">
      <div className="dose__given" data-blind={blind || undefined}>
        <Grid asked={given} more={[]} />
        {blind ? <p className="dose__blind">Out of sight while the dose is typed again from the prescription.</p> : null}
      </div>
      <div
        className="dose__check"
        onFocus={(event) => setBlind(event.target.closest('[data-path]')?.getAttribute('data-path') === again)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setBlind(false);
        }}
      >
        <p className="dose__title">Second check</p>
        <Grid asked={check} more={[]} />
      </div>
    </div>
  );
}
