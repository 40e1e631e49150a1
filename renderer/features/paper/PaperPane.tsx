// The page as it would print, beside the form: made from what stands in the form now, a moment after somebody stops. The
// last page that was drawn stays until the next one is there, so that nothing flickers while somebody types.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../../shared/api/client.ts';
import type { DocumentPreview, OpenPlan } from '../../../shared/api/contract.ts';
import { documentNames, documents, type DocumentName } from '../../../shared/plan/documents.ts';
import { useSettledState } from '../../form/form.ts';
import { PathLinks } from '../../form/PathLinks.tsx';
import { Button } from '../../ui/Button.tsx';
import { PagePicture } from '../../ui/PagePicture.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLate } from '../../ui/useLate.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import './paper.scss';
import { createPreviewer } from './previewer.ts';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
}

const choices = documentNames.map((code) => ({ code, label: documents[code].label }));
const DOTS_AN_INCH = 110;

export function PaperPane({ client, plan }: Props) {
  const [document, setDocument] = useState<DocumentName>('emergency');
  const [large, setLarge] = useState(false);
  const [previewer] = useState(() => createPreviewer(client, plan, DOTS_AN_INCH));
  const answers = useSettledState((settled) => settled);
  useEffect(() => previewer.draw(document, answers), [previewer, document, answers]);
  const now = useStore(previewer.shown, (state) => state.now);
  const { preview, trouble } = now?.of === document ? now : {};
  const slow = useLate(!preview && !trouble);
  return (
    <div className="paper" data-large={large || undefined}>
      <div className="paper__tools">
        <Segmented
          name="paper-document"
          choices={choices}
          value={document}
          onChange={(code) => setDocument(documentNames.find((name) => name === code) ?? 'emergency')}
        />
        <Button look="quiet" aria-pressed={large} onClick={() => setLarge(!large)}>
          Larger
        </Button>
      </div>
      {slow ? <p className="quiet">Drawing the page…</p> : null}
      {trouble ? <TroublePanel error={trouble} /> : null}
      {preview ? <Paper preview={preview} document={document} /> : null}
    </div>
  );
}

function Paper({ preview, document }: { readonly preview: DocumentPreview; readonly document: DocumentName }) {
  const { pages, words, linesLeft, overflow, images, text } = preview;
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
      {images.map((image, index) => (
        <PagePicture key={`page ${index + 1}`} image={image} label={`Page ${index + 1} of ${pages}`} />
      ))}
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
