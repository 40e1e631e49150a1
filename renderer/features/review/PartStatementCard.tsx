// What stands on its own in a section, together.
import { useState } from 'react';
import { answerAt, sections } from '../../../shared/plan/definition.ts';
import type { PartStatement } from '../../../shared/plan/review.ts';
import { Facts } from '../../form/Facts.tsx';
import { useFormState } from '../../form/form.ts';
import { spotOfEntry } from '../../form/spot.ts';
import { StatementCard, type StatementActs } from './StatementCard.tsx';

interface Props extends Pick<StatementActs, 'onStillRight' | 'onStep'> {
  readonly statement: PartStatement;
  readonly name: string;
  readonly age: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function PartStatementCard({ statement: { sectionId, entries: answered, waits }, name, ...rest }: Props) {
  // One that is emptied here keeps its place.
  const [entries] = useState(answered);
  const answers = useFormState((state) => state.answers);
  const facts = entries.map((entry) => ({ key: entry.id, field: entry.field, answer: answerAt(answers, entry) }));
  return (
    <StatementCard
      {...rest}
      where={sections[sectionId].label}
      title={name}
      standing={waits ? 'Not looked at yet' : 'Looked through'}
      waits={waits}
      spots={entries.map(spotOfEntry)}
    >
      {facts.length > 0 ? <Facts facts={facts} /> : <p>Nothing of it is written in this version any more.</p>}
    </StatementCard>
  );
}
