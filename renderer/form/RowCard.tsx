// One row: its number and title with a sentence of what it says, and its fields when it is open.
import { memo, useMemo, type HTMLAttributes } from 'react';
import type { FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { rowName, rowNumber, rowTitle } from './answerInWords.ts';
import { rowAtPath } from './answerPath.ts';
import type { BoundProps } from './controls/controlProps.ts';
import { fieldId } from './fieldId.ts';
import { useAnswerState, useForm, useIssues, useOpened, useSettledState } from './form.ts';
import { linkedFrom } from './linkTargets.ts';
import { missingInWords, missingUnder } from './progress.ts';
import { RowLinks } from './RowLinks.tsx';
import { pathsInside } from './rows.ts';
import { rowSentence } from './rowSentence.ts';
import { spotsOfRow, type Spot } from './spot.ts';
import { gapSentence } from './threadAround.ts';

interface Props {
  readonly rows: Spot;
  readonly id: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly Grid: BoundProps['Grid'];
  // Pulls it elsewhere; left out where there is nowhere to go.
  readonly handle: HTMLAttributes<HTMLElement> | undefined;
  readonly dropped: 'before' | 'after' | 'held' | undefined;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onClose: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onConfirm: (id: string) => void;
  readonly onFollow: (id: string) => void;
}

export function RowCard({ rows, id, index, isLast, Grid, handle, dropped, onMove, onClose, onRemove, onConfirm, onFollow }: Props) {
  const path = `${rows.path}.${id}`;
  const open = useOpened((opened) => opened[path] === true);
  const field = rows.field as FieldOfKind<'rows'>; // drawn for rows only
  return (
    <li className="row" data-row={id} data-path={path} data-open={open || undefined} data-drop={dropped}>
      <div className="row__top">
        {handle ? (
          <button
            type="button"
            className="row__handle"
            id={`${fieldId(path)}-handle`}
            tabIndex={-1}
            aria-label={`Move ${rowName(field, index)}`}
            aria-describedby={`${fieldId(rows.path)}-order`}
            {...handle}
          >
            <Icon name="grip" />
          </button>
        ) : null}
        <RowHead rows={rows} id={id} index={index} open={open} />
      </div>
      <RowState rows={rows} id={id} open={open} />
      {open ? (
        <div className="row__body" id={`${fieldId(path)}-body`}>
          <RowFields rows={rows} id={id} Grid={Grid} />
          <RowLinks path={path} onFollow={() => onFollow(id)} />
          <div className="row__foot">
            <StillRight
              rows={rows}
              id={id}
              onConfirm={() => {
                onConfirm(id);
                onClose(id);
              }}
            />
            <Button keys="Esc" onClick={() => onClose(id)}>
              Done
            </Button>
            <Button look="quiet" keys="Alt+↑" aria-disabled={index === 0} onClick={() => onMove(id, -1)}>
              Move up
            </Button>
            <Button look="quiet" keys="Alt+↓" aria-disabled={isLast} onClick={() => onMove(id, 1)}>
              Move down
            </Button>
            <Button look="quiet" className="row__remove" onClick={() => onRemove(id)}>
              Remove this {field.one}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}

const RowFields = memo(function RowFields({ rows, id, Grid }: Pick<Props, 'rows' | 'id' | 'Grid'>) {
  const [asked, more] = useMemo(() => {
    const spots = spotsOfRow(rows, id);
    return [spots.filter(({ field }) => !field.more), spots.filter(({ field }) => field.more)] as const;
  }, [rows, id]);
  return <Grid asked={asked} more={more} />;
});

interface HeadProps extends Pick<Props, 'rows' | 'id' | 'index'> {
  readonly open: boolean;
}

// Every word of it is a selector of its own, so that a letter typed in a row draws its title and no more.
const RowHead = memo(function RowHead({ rows, id, index, open }: HeadProps) {
  const form = useForm();
  const field = rows.field as FieldOfKind<'rows'>; // drawn for rows only
  const path = `${rows.path}.${id}`;
  const title = useAnswerState([path], (state) => {
    const row = rowAtPath(state.answers, rows.path, id);
    return row ? rowTitle(field, row) : '';
  });
  const sentence = useSettledState((answers) => {
    const row = open ? undefined : rowAtPath(answers, rows.path, id);
    return row ? rowSentence(field, row, answers, form.setting()) : '';
  });
  const serves = useSettledState((answers) => linkedFrom(answers, path));
  const left = useSettledState((answers) => missingUnder(answers, form.setting(), path));
  const wrong = useIssues((issues) =>
    Object.entries(issues).some(([at, issue]) => at.startsWith(`${path}.`) && issue.severity === 'error' && issue.code !== 'blank'),
  );
  const isQuote = field.fields[field.title]?.kind === 'statement';
  return (
    <button
      type="button"
      className="row__head"
      id={fieldId(path)}
      aria-expanded={open}
      aria-controls={open ? `${fieldId(path)}-body` : undefined}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick={() => form.open(path, !open)}
    >
      <span className="row__number">{rowNumber(field, index)}</span>
      <span className={isQuote ? 'row__title row__title--quote' : 'row__title'}>{title || <em>{`New ${field.one}`}</em>}</span>
      <span className="row__state">{wrong ? 'look again' : left === 0 ? '' : `${left} to answer`}</span>
      <Icon name={open ? 'less' : 'go'} />
      {sentence === '' ? null : <span className="row__sentence">{sentence}</span>}
      {serves === '' ? null : <span className="row__serves">Leads to {serves}</span>}
    </button>
  );
});

type StateProps = Pick<Props, 'rows' | 'id'> & { readonly open: boolean };

const useCarried = (rows: Spot, id: string): boolean =>
  useAnswerState([`${rows.path}.${id}`], (state) => rowAtPath(state.answers, rows.path, id)?.standing === 'carried');

// Below all that it says: what is closed shows a sentence only, and that is not enough to stand by.
function StillRight({ rows, id, onConfirm }: Pick<Props, 'rows' | 'id'> & { readonly onConfirm: () => void }) {
  return useCarried(rows, id) ? (
    <Button look="primary" onClick={onConfirm}>
      Still right
    </Button>
  ) : null;
}

// What a closed row still wants, and where it came from.
const RowState = memo(function RowState({ rows, id, open }: StateProps) {
  const form = useForm();
  const path = `${rows.path}.${id}`;
  const missing = useSettledState((answers) => (open ? '' : missingInWords(answers, form.setting(), path)));
  const gap = useSettledState((answers) => (open ? '' : gapSentence(answers, path)));
  const carried = useCarried(rows, id);
  const field = rows.field as FieldOfKind<'rows'>; // drawn for rows only
  const rowNow = (): Row | undefined => rowAtPath(form.store.getState().answers, rows.path, id);
  const title = (): string => {
    const row = rowNow();
    return row ? rowTitle(field, row) : '';
  };
  function lookAt(): void {
    const row = rowNow();
    if (row) form.open([path, ...pathsInside(path, row, field.fields)], true);
    document.getElementById(fieldId(path))?.focus();
  }
  return (
    <>
      {missing === '' ? null : <p className="row__missing">Still to answer: {missing}.</p>}
      {gap === '' ? null : <p className="row__gap">{gap}</p>}
      {carried ? (
        <p className="row__carried">
          From the last agreed version; nobody has looked at it yet.{' '}
          {open ? null : (
            <Button look="link" onClick={lookAt}>
              Look at it<span className="unseen">: {title()}</span>
            </Button>
          )}
        </p>
      ) : null}
    </>
  );
});
