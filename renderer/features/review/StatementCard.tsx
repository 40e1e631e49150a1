// One statement: what it says, how old it is and how it stands, and one key for each thing to do with it; its own fields in
// place once it is to be changed. The keys are heard only while the card has the focus and nobody is writing in it.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { sections } from '../../../shared/plan/definition.ts';
import type { Row, RowStanding } from '../../../shared/plan/fields.ts';
import type { Statement } from '../../../shared/plan/review.ts';
import { rowTitle } from '../../form/answerInWords.ts';
import { rowAtPath } from '../../form/answerPath.ts';
import { factsOfRow, Facts } from '../../form/Facts.tsx';
import { FieldGrid } from '../../form/FieldRow.tsx';
import { focusField } from '../../form/fieldId.ts';
import { useFormState } from '../../form/form.ts';
import { spotAt, spotsOfRow } from '../../form/spot.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly statement: Statement;
  readonly name: string;
  readonly age: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStillRight: () => void;
  readonly onRemove: () => void;
  readonly onPutBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

const STANDING_WORDS: { readonly [Standing in RowStanding]: string } = {
  carried: 'Not looked at yet',
  confirmed: 'Still right',
  changed: 'Changed in this version',
  removed: 'Removed in this version',
};

const standingWords = ({ standing = 'changed' }: Row, waits: boolean): string =>
  waits && standing !== 'carried' ? 'Something in it has not been looked at yet' : STANDING_WORDS[standing];

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement;

export function StatementCard({ statement, name, age, isFirst, isLast, onStillRight, onRemove, onPutBack, onStep }: Props) {
  const { field, rowsPath, sectionId, waits } = statement;
  const [changing, setChanging] = useState(false);
  // As it stands now, letter by letter while it is changed.
  const row = useFormState((state) => rowAtPath(state.answers, rowsPath, statement.row.id)) ?? statement.row;
  const isGone = row.standing === 'removed';
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!changing) card.current?.focus();
  }, [changing]);

  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (changing) {
      if (event.key === 'Escape') setChanging(false);
      return;
    }
    if (isWriting(event.target)) return;
    const acts: Readonly<Record<string, () => void>> = isGone
      ? { y: onPutBack, n: () => onStep(1), p: () => onStep(-1) }
      : { y: onStillRight, c: () => setChanging(true), r: onRemove, n: () => onStep(1), p: () => onStep(-1) };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for whatever has the focus inside; each is a button too
    <section className="review__card card" ref={card} tabIndex={-1} aria-labelledby="review-title review-age" onKeyDown={hear}>
      <p className="review__where">
        {sections[sectionId].label} › {name}
      </p>
      <h2 id="review-title">{rowTitle(field, row) || name}</h2>
      <p className="review__age" id="review-age">
        {age} <span className="review__standing">{standingWords(row, waits)}</span>
      </p>
      {changing ? <ItsFields rowsPath={rowsPath} id={row.id} /> : <Facts facts={factsOfRow(field, row)} />}
      <div className="buttons">
        <Acts
          changing={changing}
          isGone={isGone}
          waits={waits}
          onStillRight={onStillRight}
          onChange={() => setChanging(true)}
          onRemove={onRemove}
          onPutBack={onPutBack}
        />
        <span className="review__steps">
          <Button look="quiet" keys="P" aria-disabled={isFirst} onClick={() => onStep(-1)}>
            Back
          </Button>
          <Button look="quiet" keys="N" aria-disabled={isLast} onClick={() => onStep(1)}>
            {waits ? 'Leave for later' : 'On'}
          </Button>
        </span>
      </div>
    </section>
  );
}

interface ActsProps extends Pick<Props, 'onStillRight' | 'onRemove' | 'onPutBack'> {
  readonly changing: boolean;
  readonly isGone: boolean;
  readonly waits: boolean;
  readonly onChange: () => void;
}

function Acts({ changing, isGone, waits, onStillRight, onChange, onRemove, onPutBack }: ActsProps) {
  if (isGone) {
    return (
      <Button look="primary" keys="Y" onClick={onPutBack}>
        Put it back
      </Button>
    );
  }
  if (changing) {
    return (
      <Button look="primary" onClick={onStillRight}>
        Done, next one
      </Button>
    );
  }
  return (
    <>
      <Button look="primary" keys="Y" onClick={onStillRight}>
        {waits ? 'Still right' : 'Right, next one'}
      </Button>
      <Button keys="C" onClick={onChange}>
        Change
      </Button>
      <Button keys="R" className="review__remove" onClick={onRemove}>
        Remove
      </Button>
    </>
  );
}

function ItsFields({ rowsPath, id }: { readonly rowsPath: string; readonly id: string }) {
  const [asked, more] = useMemo(() => {
    const rows = spotAt(rowsPath);
    const spots = rows ? spotsOfRow(rows, id) : [];
    return [spots.filter(({ field }) => !field.more), spots.filter(({ field }) => field.more)] as const;
  }, [rowsPath, id]);
  const first = asked[0]?.path;
  useEffect(() => {
    if (first !== undefined) focusField(first);
  }, [first]);
  return (
    <div className="review__fields">
      <FieldGrid asked={asked} more={more} />
    </div>
  );
}
