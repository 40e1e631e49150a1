// One file that is attached: a picture small, and at full size when it is pressed; a paper as something to save, because
// Accord itself opens none. `children` stands beside it: its name, or what to change it by.
import { useState, type ReactNode } from 'react';
import type { FileReference } from '../../../shared/plan/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { isPaper, sizeInWords } from './attached.ts';
import type { FileKeeper } from './fileKeeper.ts';
import './files.scss';
import { PictureDialog } from './PictureDialog.tsx';
import { usePicture } from './usePicture.ts';

interface Props {
  readonly keeper: FileKeeper;
  readonly file: FileReference;
  readonly one: string;
  readonly children: ReactNode;
}

export function AttachedFile(props: Props) {
  return isPaper(props.file) ? <Paper {...props} /> : <Picture {...props} />;
}

function Picture({ keeper, file, one, children }: Props) {
  const { address, trouble } = usePicture(keeper, file.id);
  const [large, setLarge] = useState(false);
  return (
    <>
      <button
        type="button"
        className="file__picture"
        aria-label={`See ${file.name} at full size`}
        aria-disabled={address === undefined}
        onClick={() => setLarge(address !== undefined)}
      >
        {address === undefined ? <span className="quiet">{trouble ? 'Not shown' : ''}</span> : <img src={address} alt="" />}
      </button>
      <div className="file__about">
        {children}
        {trouble ? (
          <p className="file__trouble" role="alert">
            {trouble.happened} {trouble.safe} {trouble.next}
          </p>
        ) : (
          <p className="quiet">{sizeInWords(file.bytes)}</p>
        )}
      </div>
      {large && address !== undefined ? (
        <PictureDialog name={file.name} address={address} onClose={() => setLarge(false)}>
          <SaveCopy keeper={keeper} file={file} one={one} />
        </PictureDialog>
      ) : null}
    </>
  );
}

function Paper({ keeper, file, one, children }: Props) {
  return (
    <>
      <span className="file__picture file__picture--paper" aria-hidden="true">
        PDF
      </span>
      <div className="file__about">
        {children}
        <div className="file__line">
          <span className="quiet">PDF, {sizeInWords(file.bytes)}</span>
          <SaveCopy keeper={keeper} file={file} one={one} />
        </div>
      </div>
    </>
  );
}

function SaveCopy({ keeper, file, one }: Omit<Props, 'children'>) {
  const [saying, setSaying] = useState('');
  async function save(): Promise<void> {
    const saved = await keeper.saveCopy(file, one);
    if (saved === 'saved') setSaying('A copy is saved. It is not locked up in the vault: look after it.');
    else setSaying(saved === 'cancelled' ? '' : [saved.happened, saved.safe, saved.next].join(' '));
  }
  return (
    <>
      <Button look="link" onClick={() => void save()}>
        Save a copy<span className="unseen"> of {file.name}</span>
      </Button>
      <span role="status">{saying}</span>
    </>
  );
}

// What is attached, to look at only.
export function AttachedFiles({
  keeper,
  files,
  one,
}: {
  readonly keeper: FileKeeper;
  readonly files: readonly FileReference[];
  readonly one: string;
}) {
  return (
    <ul className="attached">
      {files.map((file) => (
        <li className="file" key={file.id}>
          <AttachedFile keeper={keeper} file={file} one={one}>
            <p>{file.name}</p>
          </AttachedFile>
        </li>
      ))}
    </ul>
  );
}
