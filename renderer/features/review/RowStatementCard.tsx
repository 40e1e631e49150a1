// A row of a list, with all that is in it.
import { useState } from 'react';
import { sections } from '../../../shared/plan/definition.ts';
import type { RowStatement } from '../../../shared/plan/review.ts';
import { rowTitle } from '../../form/answerInWords.ts';
import { Facts, factsOfRow } from '../../form/Facts.tsx';
import { Button } from '../../ui/Button.tsx';
import { ItsFields } from './ItsFields.tsx';
import { StatementCard, type Turning } from './StatementCard.tsx';
import { standingWords, useRowNow } from './useRowNow.ts';

interface Props extends Turning {
  readonly statement: RowStatement;
  readonly name: string;
  readonly age: string;
  readonly onStillRight: () => void;
  readonly onRemove: () => void;
  readonly onPutBack: () => void;
}

export function RowStatementCard({ statement, name, age, onStillRight, onRemove, onPutBack, ...turning }: Props) {
  const [changing, setChanging] = useState(false);
  const { field, sectionId, waits } = statement;
  const { row, spots } = useRowNow(statement);
  const isRemoved = row.standing === 'removed';
  const change = (): void => setChanging(true);
  return (
    <StatementCard
      {...turning}
      where={`${sections[sectionId].label} › ${name}`}
      title={rowTitle(field, row) || name}
      about={
        <>
          {age} <span className="review__standing">{standingWords(row, waits)}</span>
        </>
      }
      waits={waits}
      changing={changing}
      onDone={() => setChanging(false)}
      yes={
        isRemoved
          ? { label: 'Put it back', afterReading: false, run: onPutBack }
          : { label: changing ? 'Done, next one' : waits ? 'Still right' : 'Right, next one', afterReading: true, run: onStillRight }
      }
      keys={isRemoved ? {} : { c: change, r: onRemove }}
      acts={
        isRemoved ? undefined : (
          <>
            <Button keys="C" onClick={change}>
              Change
            </Button>
            <Button keys="R" className="review__remove" onClick={onRemove}>
              Remove
            </Button>
          </>
        )
      }
    >
      {changing ? <ItsFields spots={spots} /> : <Facts facts={factsOfRow(field, row)} />}
    </StatementCard>
  );
}
