// Short rows of one list on one card, each whole and with its age. Y stands by all of them that still wait; to change one or
// take one out, it is chosen by its number first.
import { useEffect, useRef, useState } from 'react';
import { sections } from '../../../shared/plan/definition.ts';
import type { RowStatement } from '../../../shared/plan/review.ts';
import { answerInWords, rowTitle } from '../../form/answerInWords.ts';
import { Facts, factsOfRow } from '../../form/Facts.tsx';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { ItsFields } from './ItsFields.tsx';
import { StatementCard, type Turning } from './StatementCard.tsx';
import { standingWords, useRowNow } from './useRowNow.ts';

interface Props extends Turning {
  readonly statements: readonly RowStatement[];
  readonly nameOf: (statement: RowStatement) => string;
  readonly ageOf: (statement: RowStatement) => string;
  readonly onStillRight: () => void;
  readonly onRemove: (statement: RowStatement) => void;
  readonly onPutBack: (statement: RowStatement) => void;
}

export function TogetherCard({ statements, nameOf, ageOf, onStillRight, onRemove, onPutBack, ...turning }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [changing, setChanging] = useState(false);
  const [first] = statements;
  if (!first) return null;
  const { field, sectionId } = first;
  const left = statements.filter(({ waits }) => waits).length;
  const one = statements.find(({ path }) => path === chosen);
  const change = (path: string): void => {
    setChosen(path);
    setChanging(true);
  };
  const choices = statements.map(({ path }, index) => [`${index + 1}`, () => setChosen(path)] as const);
  return (
    <StatementCard
      {...turning}
      where={sections[sectionId].label}
      title={field.label}
      about={
        <>
          {statements.length} short statements, each with its age.{' '}
          <span className="review__standing">{left === 0 ? 'All looked at' : `${left} not looked at yet`}</span>
        </>
      }
      waits={left > 0}
      changing={changing}
      onDone={() => setChanging(false)}
      yes={
        changing
          ? { label: 'Done', afterReading: false, run: () => setChanging(false) }
          : { label: left === 0 ? 'Right, next one' : stillRight(left), afterReading: true, run: onStillRight }
      }
      keys={{
        ...Object.fromEntries(choices),
        ...(one && one.row.standing !== 'removed' && { c: () => change(one.path), r: () => onRemove(one) }),
      }}
      acts={
        <span className="quiet">
          <Keys keys={`1–${statements.length}`} /> to change one or take it out
        </span>
      }
    >
      <ol className="review__together">
        {statements.map((statement, index) => (
          <One
            key={statement.path}
            statement={statement}
            number={index + 1}
            name={nameOf(statement)}
            age={ageOf(statement)}
            chosen={statement.path === chosen}
            changing={changing && statement.path === chosen}
            onChange={() => change(statement.path)}
            onRemove={() => onRemove(statement)}
            onPutBack={() => onPutBack(statement)}
          />
        ))}
      </ol>
    </StatementCard>
  );
}

const stillRight = (left: number): string =>
  left === 1 ? 'It is still right' : left === 2 ? 'Both still right' : `All ${left} still right`;

interface OneProps {
  readonly statement: RowStatement;
  readonly number: number;
  readonly name: string;
  readonly age: string;
  readonly chosen: boolean;
  readonly changing: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly onPutBack: () => void;
}

function One({ statement, number, name, age, chosen, changing, onChange, onRemove, onPutBack }: OneProps) {
  const { row, spots } = useRowNow(statement);
  const { field, waits } = statement;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen && !changing) item.current?.focus();
  }, [chosen, changing]);
  const title = rowTitle(field, row) || name;
  const about = <span className="unseen">: {title}</span>;
  // Not said twice; somebody's own words are said again with whose they are.
  const facts = factsOfRow(field, row).filter(({ key, field: of, answer }) => key !== field.title || answerInWords(of, answer) !== title);
  return (
    <li ref={item} tabIndex={-1} data-chosen={chosen || undefined} aria-label={`${number}: ${title}`}>
      <div className="review__one">
        <h3>
          <Keys keys={`${number}`} /> {title}
        </h3>
        {changing ? null : row.standing === 'removed' ? (
          <Button look="quiet" onClick={onPutBack}>
            Put it back{about}
          </Button>
        ) : (
          <>
            <Button look="quiet" {...(chosen && { keys: 'C' })} onClick={onChange}>
              Change{about}
            </Button>
            <Button look="quiet" {...(chosen && { keys: 'R' })} className="review__remove" onClick={onRemove}>
              Remove{about}
            </Button>
          </>
        )}
      </div>
      <p className="review__age">
        {age} <span className="review__standing">{standingWords(row, waits)}</span>
      </p>
      {changing ? <ItsFields spots={spots} /> : facts.length > 0 ? <Facts facts={facts} level={4} /> : null}
    </li>
  );
}
