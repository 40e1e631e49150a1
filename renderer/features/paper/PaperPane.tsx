// A page as it would print, beside the form: made from what stands in the form now, a moment after somebody stops. The
// last page that was drawn stays until the next one is there, so that nothing flickers while somebody types.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { DocumentPreview } from '../../../shared/api/papers.ts';
import { documentKind, documents, MOST_WORDS } from '../../../shared/plan/documents.ts';
import { useSettledState } from '../../form/form.ts';
import { SidesNotice } from '../../form/SidesNotice.tsx';
import { PagePicture } from '../../ui/PagePicture.tsx';
import { useLate } from '../../ui/useLate.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { LargeView } from './LargeView.tsx';
import './paper.scss';
import { PaperPage } from './PaperPage.tsx';
import { PaperPlaces } from './PaperPlaces.tsx';
import { firstPaper, PaperTools, ZOOMS, type Zoom } from './PaperTools.tsx';
import { createPreviewer, isSamePaper, type ChosenPaper } from './previewer.ts';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
}

export function PaperPane({ client, plan }: Props) {
  const [paper, setPaper] = useState(() => firstPaper('emergency'));
  const [zoom, setZoom] = useState<Zoom>(ZOOMS[0]);
  const [large, setLarge] = useState(false);
  const [previewer] = useState(() => createPreviewer(client, plan));
  const answers = useSettledState((settled) => settled);
  useEffect(() => previewer.draw({ paper, answers, picturesAt: zoom.dots }), [previewer, paper, answers, zoom]);
  const now = useStore(previewer.shown, (state) => state.now);
  const { preview, trouble } = now && isSamePaper(now.of, paper) ? now : {};
  const slow = useLate(!preview && !trouble);
  const { label } = documents[paper.document];
  return (
    <div className="paper" data-zoom={zoom.code}>
      <PaperTools paper={paper} zoom={zoom} onPaper={setPaper} onZoom={setZoom} onLarge={() => setLarge(true)} />
      {slow ? <p className="quiet">Drawing the page…</p> : null}
      {trouble ? <TroublePanel error={trouble} /> : null}
      {preview ? <Paper preview={preview} paper={paper} /> : null}
      {large && preview ? (
        <LargeView title={label} onClose={() => setLarge(false)}>
          {preview.images.map((image, index) => (
            <PagePicture key={`page ${index + 1}`} image={image} label={`Page ${index + 1} of ${preview.pages}`} />
          ))}
        </LargeView>
      ) : null}
    </div>
  );
}

function Paper({ preview, paper: { document, layout } }: { readonly preview: DocumentPreview; readonly paper: ChosenPaper }) {
  const { pages, words, images, text, places } = preview;
  const sheets = useRef<HTMLDivElement>(null);
  return (
    <>
      {documentKind(document).oneSide ? (
        <div className="paper__fit" role="status">
          <SidesNotice sides={preview} layout={layout} />
          <p>
            {words} words
            {words > MOST_WORDS
              ? `: about ${words - MOST_WORDS} more than can be read in time. Choose what to leave out.`
              : ` of about ${MOST_WORDS} at most.`}
          </p>
        </div>
      ) : (
        <p className="paper__fit" role="status">
          {pages === 1 ? '1 page' : `${pages} pages`} · {words} words
        </p>
      )}
      {pages > 1 ? (
        <nav className="paper__thumbs" aria-label="Pages">
          {images.map((image, index) => (
            <button
              key={`page ${index + 1}`}
              type="button"
              aria-label={`Page ${index + 1}`}
              onClick={() => sheets.current?.children[index]?.scrollIntoView({ block: 'start' })}
            >
              <PagePicture image={image} />
              {index + 1}
            </button>
          ))}
        </nav>
      ) : null}
      <div className="paper__sheets" ref={sheets}>
        {images.map((image, index) => (
          <PaperPage
            key={`page ${index + 1}`}
            image={image}
            label={`Page ${index + 1} of ${pages}`}
            places={places.filter(({ page }) => page === index + 1)}
          />
        ))}
      </div>
      <PaperPlaces pages={pages} places={places} />
      <details className="paper__text">
        <summary>Read it as text</summary>
        <p>{text}</p>
      </details>
    </>
  );
}
