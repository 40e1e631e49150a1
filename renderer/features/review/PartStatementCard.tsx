// What stands on its own in a section, together.
import { useState } from 'react';
import { answerAt, sections } from '../../../shared/plan/definition.ts';
import type { PartStatement } from '../../../shared/plan/review.ts';
import { Facts } from '../../form/Facts.tsx';
import { useFormState } from '../../form/form.ts';
import { spotOfEntry } from '../../form/spot.ts';
import { Button } from '../../ui/Button.tsx';
import { ItsFields } from './ItsFields.tsx';
import { StatementCard, type Turning } from './StatementCard.tsx';

interface Props extends Turning {
  readonly statement: PartStatement;
  readonly name: string;
  readonly age: string;
  readonly onStillRight: () => void;
}

export function PartStatementCard({ statement: { sectionId, entries: answered, waits }, name, age, onStillRight, ...turning }: Props) {
  const [changing, setChanging] = useState(false);
  // One that is emptied here keeps its place.
  const [entries] = useState(answered);
  const answers = useFormState((state) => state.answers);
  const facts = entries.map((entry) => ({ key: entry.id, field: entry.field, answer: answerAt(answers, entry) }));
  const change = (): void => setChanging(true);
  return (
    <StatementCard
      {...turning}
      where={sections[sectionId].label}
      title={name}
      about={
        <>
          {age} <span className="review__standing">{waits ? 'Not looked at yet' : 'Looked through'}</span>
        </>
      }
      waits={waits}
      changing={changing}
      onDone={() => setChanging(false)}
      yes={{ label: changing ? 'Done, next one' : waits ? 'Still right' : 'Right, next one', afterReading: true, run: onStillRight }}
      keys={{ c: change }}
      acts={
        <Button keys="C" onClick={change}>
          Change
        </Button>
      }
    >
      {changing ? (
        <ItsFields spots={entries.map(spotOfEntry)} />
      ) : facts.length > 0 ? (
        <Facts facts={facts} />
      ) : (
        <p>Nothing of it is written in this version any more.</p>
      )}
    </StatementCard>
  );
}
