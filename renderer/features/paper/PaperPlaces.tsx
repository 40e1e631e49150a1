// What stands on the paper, page by page, each a way to its field: the same as a press on the line.
import type { PaperPlace } from '../../../shared/api/papers.ts';
import { PathLinks } from '../../form/PathLinks.tsx';

// A field that takes several lines stands once, by its first.
const once = (places: readonly PaperPlace[]): readonly PaperPlace[] =>
  [...new Map(places.toReversed().map((place) => [place.at, place])).values()].toReversed();

export function PaperPlaces({ pages, places }: { readonly pages: number; readonly places: readonly PaperPlace[] }) {
  if (places.length === 0) return null;
  return (
    <details className="paper__text">
      <summary>Go to what stands on the paper</summary>
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <section key={page} aria-label={`On page ${page}`}>
          {pages > 1 ? <h3>Page {page}</h3> : null}
          <PathLinks places={once(places.filter((place) => place.page === page))} />
        </section>
      ))}
    </details>
  );
}
