// A row of a list, with all that is in it.
import { useMemo } from 'react';
import { sections } from '../../../shared/plan/definition.ts';
import type { Row, RowStanding } from '../../../shared/plan/fields.ts';
import type { RowStatement } from '../../../shared/plan/review.ts';
import { rowTitle } from '../../form/answerInWords.ts';
import { rowAtPath } from '../../form/answerPath.ts';
import { Facts, factsOfRow } from '../../form/Facts.tsx';
import { useFormState } from '../../form/form.ts';
import { spotAt, spotsOfRow } from '../../form/spot.ts';
import { StatementCard, type StatementActs } from './StatementCard.tsx';

interface Props extends StatementActs {
  readonly statement: RowStatement;
  readonly name: string;
  readonly age: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const STANDING_WORDS: { readonly [Standing in RowStanding]: string } = {
  carried: 'Not looked at yet',
  confirmed: 'Still right',
  changed: 'Changed in this version',
  removed: 'Removed in this version',
};

const standingWords = ({ standing = 'changed' }: Row, waits: boolean): string =>
  waits && standing !== 'carried' ? 'Something in it has not been looked at yet' : STANDING_WORDS[standing];

export function RowStatementCard({ statement, name, onPutBack, ...rest }: Props) {
  const { field, rowsPath, sectionId, waits } = statement;
  // As it stands now, letter by letter while it is changed.
  const row = useFormState((state) => rowAtPath(state.answers, rowsPath, statement.row.id)) ?? statement.row;
  const { id } = row;
  const spots = useMemo(() => {
    const rows = spotAt(rowsPath);
    return rows ? spotsOfRow(rows, id) : [];
  }, [rowsPath, id]);
  return (
    <StatementCard
      {...rest}
      where={`${sections[sectionId].label} › ${name}`}
      title={rowTitle(field, row) || name}
      standing={standingWords(row, waits)}
      waits={waits}
      spots={spots}
      onPutBack={row.standing === 'removed' ? onPutBack : undefined}
    >
      <Facts facts={factsOfRow(field, row)} />
    </StatementCard>
  );
}
