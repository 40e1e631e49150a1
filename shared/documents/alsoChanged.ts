// What changed and has no plain words to show it by: what clinicians wrote for clinicians, and small print such as another
// file. A family may read it in the full plan, so it is named here by its number and passed over in silence nowhere.
import { changesBetween, type Change } from '../plan/changes.ts';
import { findEntry, answerAt, type FieldEntry } from '../plan/definition.ts';
import type { Audience, Field, Row } from '../plan/fields.ts';
import type { PlanContent } from '../plan/planContent.ts';
import { plainTitle } from './plainBlocks.ts';
import type { PlainChange } from './plainChanges.ts';
import { mayRead, printedRows, questionOf, type PrintScope } from './printScope.ts';
import { questionNumber, rowNumber } from './statementNumbers.ts';
import type { Spans } from './spans.ts';

interface Touched {
  readonly entry: FieldEntry;
  readonly rowId: string | undefined;
}

// Whether this reader may read the field that a path ends in, through everything it stands in.
function mayReadAt(steps: readonly string[], field: Field, inherited: readonly Audience[], scope: PrintScope): boolean {
  if (!mayRead(scope, inherited, field)) return false;
  const [, name, ...deeper] = steps;
  if (field.kind !== 'rows' || name === undefined) return true;
  const inner = field.fields[name];
  return inner === undefined || mayReadAt(deeper, inner, field.audience ?? inherited, scope);
}

function touchedBy({ kind, path }: Change, scope: PrintScope): Touched | undefined {
  if (kind !== 'answer') return undefined;
  const [section = '', name = '', ...steps] = path.split('.');
  const entry = findEntry(`${section}.${name}`);
  if (!entry || entry.field.anew || !mayReadAt(steps, entry.field, entry.audience, scope)) return undefined;
  return { entry, rowId: entry.field.kind === 'rows' ? steps[0] : undefined };
}

function named({ entry, rowId }: Touched, scope: PrintScope): Spans | undefined {
  const { field } = entry;
  const question = questionOf(field, scope);
  if (field.kind !== 'rows' || rowId === undefined) return [{ text: `${questionNumber(entry)} ${question}` }];
  const rows = answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
  const printed = printedRows(rows, field.letter, entry.audience, scope).find(({ row }) => row.id === rowId);
  if (!printed) return undefined;
  const title = plainTitle(field, printed.row, scope, printed.audience);
  return [{ text: [`${rowNumber(entry, printed)} ${question}`, title].filter(Boolean).join(': ') }];
}

export function alsoChanged(before: PlanContent, now: PlanContent, shown: readonly PlainChange[], scope: PrintScope): readonly Spans[] {
  const done = new Set(shown.map(({ id }) => id));
  return changesBetween(before, now).flatMap((change): readonly Spans[] => {
    const touched = touchedBy(change, scope);
    if (!touched) return [];
    const id = touched.rowId === undefined ? touched.entry.path : `${touched.entry.path}.${touched.rowId}`;
    if (done.has(id)) return [];
    done.add(id);
    const spans = named(touched, scope);
    return spans ? [spans] : [];
  });
}
