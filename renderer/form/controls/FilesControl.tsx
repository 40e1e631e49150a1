// Files that stand in an answer: added from a folder, by dropping or by pasting; named; looked at; taken away and put back.
// Their bytes are kept apart, and are there before the answer names them.
import { useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { MEDIA_TYPES, PICTURE_TYPES } from '../../../shared/files/fileLimits.ts';
import type { FileReference, FilesField } from '../../../shared/plan/fields.ts';
import { Button } from '../../ui/Button.tsx';
import type { Trouble } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { answerAtPath } from '../answerPath.ts';
import { fieldId } from '../fieldId.ts';
import { AttachedFile } from '../files/AttachedFile.tsx';
import { nextName, renamed, sizeInWords } from '../files/attached.ts';
import { useFileKeeper, type FileKeeper } from '../files/fileKeeper.ts';
import '../files/files.scss';
import { prepareFile } from '../files/prepareFile.ts';
import { useAnswer, useForm } from '../form.ts';
import type { Spot } from '../spot.ts';
import type { BoundProps } from './controlProps.ts';

interface TakenAway {
  readonly file: FileReference;
  readonly index: number;
}

const NOT_ADDED = 'Nothing was added, and everything else is as it was.';
const WORK = { looking: 'Making the file ready…', storing: 'Storing it…' } as const;

export function FilesControl({ spot }: BoundProps) {
  const keeper = useFileKeeper();
  const files = (useAnswer(spot) ?? []) as readonly FileReference[]; // a files field is answered by files
  if (keeper) return <Attaching spot={spot} keeper={keeper} files={files} />;
  return <p className="quiet">{files.length === 0 ? 'Nothing is attached.' : files.map(({ name }) => name).join(', ')}</p>;
}

interface AttachingProps {
  readonly spot: Spot;
  readonly keeper: FileKeeper;
  readonly files: readonly FileReference[];
}

function Attaching({ spot, keeper, files }: AttachingProps) {
  const form = useForm();
  const field = spot.field as FilesField; // the control of that kind
  const { one, most = Infinity } = field;
  const [work, setWork] = useState<keyof typeof WORK>();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [gone, setGone] = useState<TakenAway>();
  const [over, setOver] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<string>(undefined);
  const late = useLate(work !== undefined);

  // Work goes on while other things change, so it asks for the answer of that moment.
  const now = (): readonly FileReference[] => (answerAtPath(form.store.getState().answers, spot.path) ?? []) as readonly FileReference[]; // as above
  const change = (next: readonly FileReference[]): void => form.change(spot, next.length === 0 ? undefined : next);
  const nameId = (id: string): string => `${fieldId(spot.path)}-${id}`;

  useLayoutEffect(() => {
    const input = focusNext.current === undefined ? undefined : document.getElementById(nameId(focusNext.current));
    if (!(input instanceof HTMLInputElement)) return;
    focusNext.current = undefined;
    input.select();
  });
  useEffect(() => {
    if (gone) back.current?.focus();
  }, [gone]);

  // Only somebody who is here, or nowhere, is brought to the name of what was added.
  const isHere = (): boolean => document.activeElement === document.body || (place.current?.contains(document.activeElement) ?? false);

  // Whether it was added.
  async function addOne(file: Blob): Promise<boolean> {
    const refuse = (refusal: Pick<Trouble, 'happened' | 'next'>): false => {
      setTrouble({ safe: NOT_ADDED, ...refusal });
      return false;
    };
    if (now().length >= most) {
      return refuse({ happened: `There is room for ${most} here.`, next: `Remove one to add another ${one}.` });
    }
    setWork('looking');
    const prepared = await prepareFile(file, field);
    if (!prepared.ok) return refuse(prepared.error);
    setWork('storing');
    const { bytes, mediaType, notes } = prepared.value;
    const name = nextName(one, now());
    const failed = await keeper.add({ name, mediaType, bytes }, (reference) => {
      if (isHere()) focusNext.current = reference.id;
      change([...now(), reference]);
    });
    if (failed) {
      setTrouble(failed);
      return false;
    }
    setSaid([`${name} added, ${sizeInWords(bytes.size)}.`, ...notes].join(' '));
    return true;
  }

  async function add(brought: readonly Blob[]): Promise<void> {
    if (work !== undefined || brought.length === 0) return;
    setTrouble(undefined);
    setGone(undefined);
    setSaid('');
    for (const [index, file] of brought.entries()) {
      if (await addOne(file)) continue;
      const which = `File ${index + 1} of ${brought.length}: `;
      if (brought.length > 1)
        setTrouble(
          (refused) =>
            refused && {
              ...refused,
              happened: which + refused.happened,
              safe: 'Those before it were added; it and those after it were not.',
            },
        );
      break;
    }
    setWork(undefined);
  }

  function takeAway(file: FileReference): void {
    const before = now();
    setGone({ file, index: before.findIndex(({ id }) => id === file.id) });
    setTrouble(undefined);
    setSaid('');
    change(before.filter(({ id }) => id !== file.id));
  }

  function restore({ file, index }: TakenAway): void {
    focusNext.current = file.id;
    change(now().toSpliced(index, 0, file));
    setGone(undefined);
    setSaid(`${file.name} is back.`);
  }

  function paste(event: ClipboardEvent): void {
    const pasted = [...event.clipboardData.files];
    if (pasted.length === 0) return;
    event.preventDefault();
    void add(pasted);
  }

  function hover(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void add([...event.dataTransfer.files]);
  }

  // An undo brings it back too; then there is nothing to put back any more.
  const lost = gone && files.every(({ id }) => id !== gone.file.id) ? gone : undefined;
  const isFull = files.length >= most;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a place to drop on and to paste into; the button inside does the same
    <div
      className="files"
      ref={place}
      tabIndex={-1}
      data-over={over || undefined}
      onPaste={paste}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {files.length > 0 ? (
        <ul className="attached">
          {files.map((file, index) => (
            <li className="file" key={file.id}>
              <AttachedFile keeper={keeper} file={file} one={one}>
                <label className="file__label" htmlFor={nameId(file.id)}>
                  Name
                  <span className="unseen">
                    {' '}
                    of {one} {index + 1}
                  </span>
                </label>
                <input
                  className="input"
                  id={nameId(file.id)}
                  autoComplete="off"
                  value={file.name}
                  onChange={({ target }) => change(renamed(now(), file.id, target.value))}
                  onBlur={() => (file.name.trim() === '' ? change(renamed(now(), file.id, nextName(one, now()))) : undefined)}
                />
              </AttachedFile>
              <Button look="quiet" onClick={() => takeAway(file)}>
                Remove<span className="unseen"> {file.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {lost ? (
        <p className="files__gone">
          {lost.file.name} removed.{' '}
          <button type="button" className="button button--link" ref={back} onClick={() => restore(lost)}>
            Put it back
          </button>
        </p>
      ) : null}
      {trouble ? (
        <p className="files__trouble" role="alert">
          <strong>{trouble.happened}</strong> {trouble.safe} {trouble.next}
          {trouble.issues?.map(({ sentence }) => ` ${sentence}`)}
          {trouble.reference ? ` Reference: ${trouble.reference}` : ''}
        </p>
      ) : null}
      {isFull ? (
        <p className="quiet">
          {most === 1 ? `One ${one} stands here. Remove it to add another.` : `There is room for ${most}. Remove one to add another.`}
        </p>
      ) : (
        <div className="files__add">
          <Button busy={work !== undefined} onClick={() => picker.current?.click()}>
            Add a {one}
          </Button>
          <span className="quiet">or drop it here, or paste it with Ctrl+V</span>
          <input
            ref={picker}
            type="file"
            hidden
            accept={(field.picturesOnly ? PICTURE_TYPES : MEDIA_TYPES).join(',')}
            multiple={most > 1}
            onChange={({ target }) => {
              const picked = [...(target.files ?? [])];
              // So that the same file can be chosen again.
              target.value = '';
              void add(picked);
            }}
          />
        </div>
      )}
      <p className="files__said" role="status">
        {late && work ? WORK[work] : said}
      </p>
    </div>
  );
}
