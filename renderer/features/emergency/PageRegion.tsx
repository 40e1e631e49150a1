// One part of the page: closed, it reads as it prints; open, it holds the fields of the plan that it is made of.
import { useMemo } from 'react';
import { FieldGrid } from '../../form/FieldRow.tsx';
import '../../form/form.scss';
import '../../form/rows.scss';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { DoseTable } from './DoseTable.tsx';
import { Lines, Scenarios } from './Lines.tsx';
import type { Region } from './regions.ts';

export interface RegionProps {
  readonly region: Region;
  readonly open: boolean;
  readonly editable: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function PageRegion({ region, open, editable, onOpen, onClose }: RegionProps) {
  const { id, title, width } = region;
  const titleId = `page-${id}`;
  const bodyId = `page-${id}-body`;
  return (
    <section className={`page-region page-region--${width}`} data-region={id} data-open={open || undefined} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {editable ? (
          <button
            type="button"
            className="page-region__key"
            id={`${titleId}-key`}
            aria-expanded={open}
            aria-controls={open ? bodyId : undefined}
            onClick={open ? onClose : onOpen}
          >
            {title}
            <span className="page-region__hint" aria-hidden="true">
              {open ? 'Close' : 'Write'} <Keys keys={open ? 'Esc' : 'Enter'} />
            </span>
          </button>
        ) : (
          title
        )}
      </h2>
      {open && id !== 'doses' ? null : <Reading region={region} />}
      {open ? (
        <div className="page-region__fields fields" id={bodyId}>
          <Fields region={region} />
          <div className="row__foot">
            <Button onClick={onClose}>Done</Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}

function Reading({ region }: { readonly region: Region }) {
  switch (region.id) {
    case 'scenarios':
      return <Scenarios region={region} />;
    case 'doses':
      return <DoseTable region={region} />;
    default:
      return <Lines region={region} id={region.id} />;
  }
}

function Fields({ region }: { readonly region: Region }) {
  const [asked, more] = useMemo(
    () => [region.spots.filter(({ field }) => !field.more), region.spots.filter(({ field }) => field.more)] as const,
    [region],
  );
  return <FieldGrid asked={asked} more={more} />;
}
