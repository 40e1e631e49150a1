// Which paper is shown, whose, how it is set, and how large.
import { useId } from 'react';
import { documentKind, documentNames, documents, LAYOUT_CODES, LAYOUTS, type DocumentName } from '../../../shared/plan/documents.ts';
import { READER_NAMES } from '../../../shared/documents/readerNames.ts';
import { Button } from '../../ui/Button.tsx';
import type { ChosenPaper } from './previewer.ts';

// Of the paper's own size, and how many dots an inch that takes.
export const ZOOMS = [
  { code: 'fit', label: 'Fit width', dots: 110 },
  { code: '100', label: '100%', dots: 110 },
  { code: '150', label: '150%', dots: 150 },
  { code: '200', label: '200%', dots: 200 },
] as const;
export type Zoom = (typeof ZOOMS)[number];

export const firstPaper = (document: DocumentName): ChosenPaper => ({
  document,
  reader: documentKind(document).readers[0],
  layout: 'standard',
});

interface Props {
  readonly paper: ChosenPaper;
  readonly zoom: Zoom;
  readonly onPaper: (paper: ChosenPaper) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onLarge: () => void;
}

export function PaperTools({ paper, zoom, onPaper, onZoom, onLarge }: Props) {
  const id = useId();
  const { readers } = documentKind(paper.document);
  return (
    <div className="paper__tools">
      <label htmlFor={`${id}-paper`}>Paper</label>
      <select
        className="input input--select"
        id={`${id}-paper`}
        value={paper.document}
        onChange={({ target }) =>
          onPaper({ ...firstPaper(documentNames.find((name) => name === target.value) ?? paper.document), layout: paper.layout })
        }
      >
        {documentNames.map((name) => (
          <option key={name} value={name}>
            {documents[name].label}
          </option>
        ))}
      </select>
      {readers.length > 1 ? (
        <>
          <label htmlFor={`${id}-reader`}>For</label>
          <select
            className="input input--select"
            id={`${id}-reader`}
            value={paper.reader}
            onChange={({ target }) => onPaper({ ...paper, reader: readers.find((reader) => reader === target.value) ?? paper.reader })}
          >
            {readers.map((reader) => (
              <option key={reader} value={reader}>
                {READER_NAMES[reader]}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <label htmlFor={`${id}-layout`}>Set in</label>
      <select
        className="input input--select"
        id={`${id}-layout`}
        value={paper.layout}
        onChange={({ target }) => onPaper({ ...paper, layout: LAYOUT_CODES.find((code) => code === target.value) ?? paper.layout })}
      >
        {LAYOUTS.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-zoom`}>Size</label>
      <select
        className="input input--select"
        id={`${id}-zoom`}
        value={zoom.code}
        onChange={({ target }) => onZoom(ZOOMS.find(({ code }) => code === target.value) ?? zoom)}
      >
        {ZOOMS.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      <Button look="quiet" onClick={onLarge}>
        Show large
      </Button>
    </div>
  );
}
