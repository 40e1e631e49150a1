// What changed and has no plain words to show it by: what clinicians wrote for clinicians, small print such as another file,
// and what only has another date. A family may read it in the full plan, so it is named here by its number and passed over
// in silence nowhere.
import { changesBetween, type Change } from '../plan/changes.ts';
import { findEntry, answerAt, type FieldEntry, type SectionId } from '../plan/definition.ts';
import type { Audience, Field, Row } from '../plan/fields.ts';
import type { PlanContent } from '../plan/planContent.ts';
import { onlyRedated } from './onlyRedated.ts';
import { plainTitle } from './plainBlocks.ts';
import { mayRead, printedRows, questionOf, type PrintScope } from './printScope.ts';
import { questionNumber, rowNumber } from './statementNumbers.ts';

export interface AlsoChanged {
  // Of the row, or of the field.
  readonly id: string;
  readonly sectionId: SectionId;
  readonly number: string;
  readonly name: string;
  readonly isRedated: boolean;
}

interface Touched {
  readonly entry: FieldEntry;
  readonly rowId: string | undefined;
  readonly isRedated: boolean;
}

// Whether this reader may read the field that a path ends in, through everything it stands in.
function mayReadAt(steps: readonly string[], field: Field, inherited: readonly Audience[], scope: PrintScope): boolean {
  if (!mayRead(scope, inherited, field)) return false;
  const [, name, ...deeper] = steps;
  if (field.kind !== 'rows' || name === undefined) return true;
  const inner = field.fields[name];
  return inner === undefined || mayReadAt(deeper, inner, field.audience ?? inherited, scope);
}

function touchedBy(change: Change, scope: PrintScope): Touched | undefined {
  const [section = '', name = '', ...steps] = change.path.split('.');
  // A row among the plan's own lists is named where its words are.
  if (change.kind === 'rowMarked' || (change.kind !== 'answer' && steps.length === 0)) return undefined;
  const entry = findEntry(`${section}.${name}`);
  if (!entry || entry.field.anew || !mayReadAt(steps, entry.field, entry.audience, scope)) return undefined;
  const isRedated = change.kind === 'answer' && onlyRedated(change.before, change.after);
  return { entry, rowId: entry.field.kind === 'rows' ? steps[0] : undefined, isRedated };
}

function named({ entry, rowId }: Touched, scope: PrintScope): Pick<AlsoChanged, 'number' | 'name'> | undefined {
  const { field } = entry;
  const question = questionOf(field, scope);
  if (field.kind !== 'rows' || rowId === undefined) return { number: questionNumber(entry), name: question };
  const rows = answerAt(scope.answers, entry) as readonly Row[] | undefined; // a rows field is answered by rows
  const printed = printedRows(rows, field.letter, entry.audience, scope).find(({ row }) => row.id === rowId);
  if (!printed) return undefined;
  const title = plainTitle(field, printed.row, scope, printed.audience);
  return { number: rowNumber(entry, printed), name: [question, title].filter(Boolean).join(': ') };
}

// `shown`: what has been named already, by id.
export function alsoChanged(before: PlanContent, now: PlanContent, shown: ReadonlySet<string>, scope: PrintScope): readonly AlsoChanged[] {
  const found = new Map<string, AlsoChanged>();
  for (const change of changesBetween(before, now)) {
    const touched = touchedBy(change, scope);
    if (!touched) continue;
    const { entry, rowId, isRedated } = touched;
    const id = rowId === undefined ? entry.path : `${entry.path}.${rowId}`;
    const already = found.get(id);
    if (already) found.set(id, { ...already, isRedated: already.isRedated && isRedated });
    const words = shown.has(id) || already ? undefined : named(touched, scope);
    if (words) found.set(id, { id, sectionId: entry.sectionId, ...words, isRedated });
  }
  return [...found.values()];
}
