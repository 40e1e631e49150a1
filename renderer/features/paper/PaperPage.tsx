// One page with what can be gone to on it. A press on a line leads to its field; for the keyboard the same places stand in
// a list beside it (PaperPlaces.tsx). The places are drawn as a picture over the page, because the content policy lets
// nothing be placed by a style of its own.
import type { DocumentPreview, PaperPlace } from '../../../shared/api/papers.ts';
import { useFieldIn, useGo } from '../../form/form.ts';
import { PagePicture } from '../../ui/PagePicture.tsx';

interface Props {
  readonly image: DocumentPreview['images'][number];
  readonly label: string;
  readonly places: readonly PaperPlace[];
}

const isIn = (field: string | undefined, at: string): boolean =>
  field !== undefined && (field === at || at.startsWith(`${field}.`) || field.startsWith(`${at}.`));

export function PaperPage({ image, label, places }: Props) {
  const go = useGo();
  const fieldIn = useFieldIn();
  const { width, height } = image;
  return (
    <div className="paper__page">
      <PagePicture image={image} label={label} />
      <svg className="paper__places" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {places.map((place) => (
          <rect
            key={`${place.left} ${place.top} ${place.at}`}
            x={place.left * width}
            y={place.top * height}
            width={place.width * width}
            height={place.height * height}
            data-here={isIn(fieldIn, place.at) || undefined}
            onClick={() => go(place.at)}
          />
        ))}
      </svg>
    </div>
  );
}
