// One row: its number and title with a sentence of what it says, and its fields when it is open.
import { memo, useMemo } from 'react';
import type { FieldOfKind } from '../../shared/plan/fields.ts';
import { threadIssues } from '../../shared/plan/thread.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { rowNumber, rowTitle } from './answerInWords.ts';
import { rowAtPath } from './answerPath.ts';
import type { BoundProps } from './controls/controlProps.ts';
import { fieldId } from './fieldId.ts';
import { useAnswerState, useForm, useFormState, useSettledState } from './form.ts';
import { missingUnder } from './progress.ts';
import { linkedFrom } from './linkTargets.ts';
import { oncePerAnswers } from './oncePerAnswers.ts';
import { rowSentence } from './rowSentence.ts';
import { spotsOfRow, type Spot } from './spot.ts';

interface Props {
  readonly rows: Spot;
  readonly id: string;
  readonly index: number;
  readonly Grid: BoundProps['Grid'];
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
  readonly onConfirm: (id: string) => void;
}

export function RowCard({ rows, id, index, Grid, onMove, onRemove, onConfirm }: Props) {
  const form = useForm();
  const path = `${rows.path}.${id}`;
  const open = useFormState((state) => state.opened[path] === true);
  const field = rows.field as FieldOfKind<'rows'>; // drawn for rows only
  return (
    <li className="row" data-row={id} data-path={path} data-open={open || undefined}>
      <RowHead rows={rows} id={id} index={index} open={open} onConfirm={onConfirm} />
      {open ? (
        <div className="row__body" id={`${fieldId(path)}-body`}>
          <RowFields rows={rows} id={id} Grid={Grid} />
          <div className="row__foot">
            <Button onClick={() => closeRow(form.open, path)}>Done</Button>
            <Button look="quiet" keys="Alt+↑" aria-disabled={index === 0} onClick={() => onMove(id, -1)}>
              Move up
            </Button>
            <Button look="quiet" keys="Alt+↓" onClick={() => onMove(id, 1)}>
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

function closeRow(open: (path: string, open: boolean) => void, path: string): void {
  open(path, false);
  document.getElementById(fieldId(path))?.focus();
}

const RowFields = memo(function RowFields({ rows, id, Grid }: Pick<Props, 'rows' | 'id' | 'Grid'>) {
  const [asked, more] = useMemo(() => {
    const spots = spotsOfRow(rows, id);
    return [spots.filter(({ field }) => !field.more), spots.filter(({ field }) => field.more)] as const;
  }, [rows, id]);
  return <Grid asked={asked} more={more} />;
});

const gaps = oncePerAnswers(threadIssues);

interface HeadProps extends Pick<Props, 'rows' | 'id' | 'index' | 'onConfirm'> {
  readonly open: boolean;
}

// Every word of it is a selector of its own, so that a letter typed in a row draws its title and no more.
const RowHead = memo(function RowHead({ rows, id, index, open, onConfirm }: HeadProps) {
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
  const gap = useSettledState((answers) => gaps(answers).find((issue) => issue.path === path)?.sentence);
  const left = useSettledState((answers) => missingUnder(answers, form.setting(), path));
  const wrong = useFormState((state) =>
    Object.entries(state.issues).some(([at, issue]) => at.startsWith(`${path}.`) && issue.severity === 'error' && issue.code !== 'blank'),
  );
  const carried = useAnswerState([path], (state) => rowAtPath(state.answers, rows.path, id)?.standing === 'carried');
  return (
    <>
      <button
        type="button"
        className="row__head"
        id={fieldId(path)}
        aria-expanded={open}
        aria-controls={open ? `${fieldId(path)}-body` : undefined}
        onClick={() => form.open(path, !open)}
      >
        <span className="row__number">{rowNumber(field, index)}</span>
        <span className="row__title">{title || <em>{`New ${field.one}`}</em>}</span>
        <span className="row__state">{wrong ? 'look again' : left === 0 ? '' : `${left} to answer`}</span>
        <Icon name={open ? 'less' : 'go'} />
        {sentence === '' && serves === '' ? null : (
          <span className="row__sentence">
            {sentence}
            {serves === '' ? null : (
              <span className="row__serves">
                {sentence === '' ? '' : ' · '}Leads to {serves}
              </span>
            )}
          </span>
        )}
      </button>
      {gap === undefined ? null : <p className="row__gap">{gap}</p>}
      {carried ? (
        <p className="row__carried">
          From the last agreed version; nobody has looked at it yet.{' '}
          <Button look="link" onClick={() => onConfirm(id)}>
            Still right<span className="unseen">: {title}</span>
          </Button>
        </p>
      ) : null}
    </>
  );
});
