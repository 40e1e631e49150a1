// A row that came from the version before, as it stands now, letter by letter while it is changed.
import { useMemo } from 'react';
import type { Row, RowStanding } from '../../../shared/plan/fields.ts';
import type { RowStatement } from '../../../shared/plan/review.ts';
import { rowAtPath } from '../../form/answerPath.ts';
import { useFormState } from '../../form/form.ts';
import { spotAt, spotsOfRow, type Spot } from '../../form/spot.ts';

const STANDING_WORDS: { readonly [Standing in RowStanding]: string } = {
  carried: 'Not looked at yet',
  confirmed: 'Still right',
  changed: 'Changed in this version',
  removed: 'Removed in this version',
};

export const standingWords = ({ standing = 'changed' }: Row, waits: boolean): string =>
  waits && standing !== 'carried' ? 'Something in it has not been looked at yet' : STANDING_WORDS[standing];

export function useRowNow({ rowsPath, row: then }: RowStatement): { readonly row: Row; readonly spots: readonly Spot[] } {
  const row = useFormState((state) => rowAtPath(state.answers, rowsPath, then.id)) ?? then;
  const { id } = row;
  const spots = useMemo(() => {
    const rows = spotAt(rowsPath);
    return rows ? spotsOfRow(rows, id) : [];
  }, [rowsPath, id]);
  return { row, spots };
}
