// A page as it would print, beside the form: made from what stands in the form now, a moment after somebody stops. The
// last page that was drawn stays until the next one is there, so that nothing flickers while somebody types.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { DocumentPreview } from '../../../shared/api/papers.ts';
import { documents, type DocumentName } from '../../../shared/plan/documents.ts';
import { useSettledState } from '../../form/form.ts';
import { PathLinks } from '../../form/PathLinks.tsx';
import { PagePicture } from '../../ui/PagePicture.tsx';
import { useLate } from '../../ui/useLate.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { LargeView } from './LargeView.tsx';
import './paper.scss';
import { PaperPage } from './PaperPage.tsx';
import { PaperPlaces } from './PaperPlaces.tsx';
import { firstPaper, PaperTools, ZOOMS, type Zoom } from './PaperTools.tsx';
import { createPreviewer, isSamePaper } from './previewer.ts';

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
      {preview ? <Paper preview={preview} document={paper.document} /> : null}
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

function Paper({ preview, document }: { readonly preview: DocumentPreview; readonly document: DocumentName }) {
  const { pages, words, linesLeft, overflow, images, text, places } = preview;
  const sheets = useRef<HTMLDivElement>(null);
  const room = linesLeft === 1 ? 'room for 1 more line' : `room for ${linesLeft} more lines`;
  return (
    <>
      <p className="paper__fit" role="status">
        {document === 'emergency' ? (
          <>
            <strong>{pages === 1 ? `Fits on one side, ${room}` : `Takes ${pages} sides: it should be one`}</strong> · {words} words
          </>
        ) : (
          `${pages === 1 ? '1 page' : `${pages} pages`} · ${words} words`
        )}
      </p>
      {document === 'emergency' && overflow.length > 0 ? <Overflow overflow={overflow} /> : null}
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

function Overflow({ overflow }: Pick<DocumentPreview, 'overflow'>) {
  return (
    <section className="paper__over" aria-label="What does not fit">
      <p>These do not fit on the first side. Shorten them, or something above them:</p>
      <PathLinks places={overflow} />
    </section>
  );
}
