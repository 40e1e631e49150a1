// The structural difference of two plans: which answers changed, which rows were added, removed, moved or marked. Rows are
// told apart by id, so moving a row is not a removal and an addition. Applied to the first plan it gives the second,
// exactly; `applyChanges` is there so that this can be proved and so that an import can be taken over bit by bit.
import { groupedBy } from '../base/groupedBy.ts';
import { sameValue } from '../base/sameValue.ts';
import { answerAt, fieldEntries, withAnswer } from './definition.ts';
import type { Answer, Field, FieldKind, Fields, Row } from './fields.ts';
import type { JurisdictionId, PlanContent } from './planContent.ts';

export type RowMarks = Pick<Row, 'standing' | 'origin' | 'audience'>;

// `path` is as in an issue: section, field, and inside rows the id of the row and the field ('summary.medicines.<id>.route');
// for a dose, a person, a statement or a sweep also the part or item.
export type Change =
  | { readonly kind: 'answer'; readonly path: string; readonly before?: unknown; readonly after?: unknown }
  | { readonly kind: 'rowAdded'; readonly path: string; readonly row: Row; readonly index: number }
  | { readonly kind: 'rowRemoved'; readonly path: string; readonly row: Row; readonly index: number }
  | { readonly kind: 'rowsMoved'; readonly path: string; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'rowMarked'; readonly path: string; readonly before: RowMarks; readonly after: RowMarks }
  | { readonly kind: 'jurisdiction'; readonly path: ''; readonly before: JurisdictionId; readonly after: JurisdictionId };

// How an answer of each kind is compared: as one thing, part by part, or row by row.
const COMPARED: { readonly [Kind in FieldKind]: 'whole' | 'parts' | 'rows' } = {
  text: 'whole',
  longText: 'whole',
  choice: 'whole',
  choices: 'whole',
  fiveWay: 'whole',
  date: 'whole',
  partialDate: 'whole',
  identifier: 'whole',
  quantity: 'whole',
  phone: 'whole',
  links: 'whole',
  files: 'whole',
  dose: 'parts',
  person: 'parts',
  statement: 'parts',
  sweep: 'parts',
  rows: 'rows',
};

type Loose = Readonly<Record<string, unknown>>;

const marksOf = ({ standing, origin, audience }: Row): RowMarks => ({
  ...(standing && { standing }),
  ...(origin && { origin }),
  ...(audience && { audience }),
});

const answerChange = (path: string, before: unknown, after: unknown): Change => ({
  kind: 'answer',
  path,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

function compareParts(before: Loose, after: Loose, path: string, found: Change[]): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!sameValue(before[key], after[key])) found.push(answerChange(`${path}.${key}`, before[key], after[key]));
  }
}

function compareFields(before: Loose, after: Loose, fields: Fields, path: string, found: Change[]): void {
  for (const [id, field] of Object.entries(fields)) compare(field, before[id], after[id], `${path}.${id}`, found);
}

function compareRows(before: readonly Row[], after: readonly Row[], fields: Fields, path: string, found: Change[]): void {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map((row) => row.id));
  for (const [index, row] of before.entries()) if (!now.has(row.id)) found.push({ kind: 'rowRemoved', path, row, index });
  const order = before.filter((row) => now.has(row.id)).map((row) => row.id);
  for (const [index, row] of after.entries()) {
    const was = old.get(row.id);
    if (!was) {
      found.push({ kind: 'rowAdded', path, row, index });
      order.splice(index, 0, row.id);
      continue;
    }
    if (was === row) continue;
    const place = `${path}.${row.id}`;
    const marks = [marksOf(was), marksOf(row)] as const;
    if (!sameValue(marks[0], marks[1])) found.push({ kind: 'rowMarked', path: place, before: marks[0], after: marks[1] });
    compareFields(was.answers, row.answers, fields, place, found);
  }
  const wanted = after.map((row) => row.id);
  if (!sameValue(order, wanted)) found.push({ kind: 'rowsMoved', path, before: before.map((row) => row.id), after: wanted });
}

function compare(field: Field, before: unknown, after: unknown, path: string, found: Change[]): void {
  if (before === after) return;
  const how = COMPARED[field.kind];
  if (how === 'rows') {
    const [old, now] = [before, after] as readonly (readonly Row[] | undefined)[]; // a rows field is answered by rows
    if ((old ?? []).length + (now ?? []).length > 0)
      compareRows(old ?? [], now ?? [], field.kind === 'rows' ? field.fields : {}, path, found);
    // No list and an empty list are both blank, but not the same bytes.
    if (now === undefined) found.push(answerChange(path, [], undefined));
    else if (old === undefined && now.length === 0) found.push(answerChange(path, undefined, []));
  } else if (how === 'parts' && before !== undefined && after !== undefined) {
    compareParts(before as Loose, after as Loose, path, found); // answers made of parts are objects
  } else if (!sameValue(before, after)) {
    found.push(answerChange(path, before, after));
  }
}

export function changesBetween(before: PlanContent, after: PlanContent): readonly Change[] {
  const found: Change[] = [];
  if (before.jurisdiction !== after.jurisdiction)
    found.push({ kind: 'jurisdiction', path: '', before: before.jurisdiction, after: after.jurisdiction });
  for (const entry of fieldEntries)
    compare(entry.field, answerAt(before.answers, entry), answerAt(after.answers, entry), entry.path, found);
  return found;
}

// The changes that lie under one step of the path, by that step.
function byStep(changes: readonly Change[], path: string): ReadonlyMap<string, readonly Change[]> {
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    const [step] = change.path.slice(path.length + 1).split('.');
    if (change.path.length <= path.length || step === undefined) continue;
    const group = grouped.get(step);
    if (group) group.push(change);
    else grouped.set(step, [change]);
  }
  return grouped;
}

function withKey(of: Loose, key: string, value: unknown): Loose {
  const next: Record<string, unknown> = { ...of };
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
}

function applyToFields(answers: Loose, fields: Fields, changes: readonly Change[], path: string): Loose {
  let next = answers;
  for (const [id, group] of byStep(changes, path)) {
    const field = fields[id];
    if (field) next = withKey(next, id, applyTo(field, next[id], group, `${path}.${id}`));
  }
  return next;
}

function applyToRow(row: Row, fields: Fields, changes: readonly Change[], path: string): Row {
  const marked = changes.find((change) => change.kind === 'rowMarked' && change.path === path);
  const marks = marked?.kind === 'rowMarked' ? marked.after : marksOf(row);
  const answers = applyToFields(row.answers, fields, changes, path) as Row['answers']; // the same fields, changed
  return { id: row.id, answers, ...marks };
}

function applyToRows(rows: readonly Row[], fields: Fields, changes: readonly Change[], path: string): readonly Row[] {
  const here = changes.filter((change) => change.path === path);
  const removed = new Set(here.flatMap((change) => (change.kind === 'rowRemoved' ? [change.row.id] : [])));
  const inside = byStep(changes, path);
  const next = rows
    .filter((row) => !removed.has(row.id))
    .map((row) => {
      const group = inside.get(row.id);
      return group ? applyToRow(row, fields, group, `${path}.${row.id}`) : row;
    });
  for (const change of here) if (change.kind === 'rowAdded') next.splice(change.index, 0, change.row);
  const moved = here.find((change) => change.kind === 'rowsMoved');
  if (moved?.kind !== 'rowsMoved') return next;
  const byId = new Map(next.map((row) => [row.id, row]));
  return moved.after.flatMap((id) => byId.get(id) ?? []);
}

function applyTo(field: Field, answer: unknown, changes: readonly Change[], path: string): unknown {
  let next = answer;
  const how = COMPARED[field.kind];
  if (field.kind === 'rows' && changes.some((change) => change.kind !== 'answer' || change.path !== path)) {
    next = applyToRows((answer as readonly Row[] | undefined) ?? [], field.fields, changes, path); // a rows field is answered by rows
  } else if (how === 'parts') {
    for (const change of changes) {
      if (change.kind === 'answer' && change.path !== path)
        next = withKey((next ?? {}) as Loose, change.path.slice(path.length + 1), change.after); // answers made of parts are objects
    }
  }
  const whole = changes.find((change) => change.kind === 'answer' && change.path === path);
  return whole?.kind === 'answer' ? whole.after : next;
}

export function applyChanges(content: PlanContent, changes: readonly Change[]): PlanContent {
  const jurisdiction = changes.reduce((id, change) => (change.kind === 'jurisdiction' ? change.after : id), content.jurisdiction);
  const groups = groupedBy(changes, ({ path }) => path.split('.').slice(0, 2).join('.'));
  let { answers } = content;
  for (const entry of fieldEntries) {
    const group = groups.get(entry.path);
    if (group)
      answers = withAnswer(answers, entry, applyTo(entry.field, answerAt(answers, entry), group, entry.path) as Answer | undefined); // what it is follows from the kind
  }
  return { ...content, jurisdiction, answers };
}
