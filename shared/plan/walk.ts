// Goes through everything that has been answered, down into rows and parts, in the order of the form. Rows that were
// removed this round are passed over.
import { partsOf } from './parts.ts';
import { fieldEntries, type Answers, type FieldEntry } from './definition.ts';
import type { Answer, Field, Fields, Row } from './fields.ts';

// `row`: the innermost row the answer stands in.
export type Visit = (field: Field, answer: Answer, path: string, entry: FieldEntry, row: Row | undefined) => void;

export function walkAnswers(answers: Answers, visit: Visit): void {
  for (const entry of fieldEntries) {
    const beside: Readonly<Record<string, unknown>> = answers[entry.sectionId];
    step(entry.field, beside[entry.id], entry.path, entry, undefined, visit);
  }
}

function step(field: Field, raw: unknown, path: string, entry: FieldEntry, row: Row | undefined, visit: Visit): void {
  if (raw === undefined) return;
  const answer = raw as Answer; // what it is follows from the kind of its field
  visit(field, answer, path, entry, row);
  if (field.kind === 'rows') {
    for (const each of answer as readonly Row[]) {
      // a rows field is answered by rows
      if (each.standing !== 'removed') inside(field.fields, each.answers, `${path}.${each.id}`, entry, each, visit);
    }
    return;
  }
  const parts = partsOf(field);
  if (parts) inside(parts, answer as object, path, entry, row, visit);
}

function inside(fields: Fields, answers: object, path: string, entry: FieldEntry, row: Row | undefined, visit: Visit): void {
  for (const [id, answer] of Object.entries(answers)) {
    const field = fields[id];
    if (field) step(field, answer, `${path}.${id}`, entry, row, visit);
  }
}

// Every run of words somebody typed, with where it stands.
export function walkTexts(answers: Answers, visit: (text: string, path: string, entry: FieldEntry, field: Field) => void): void {
  walkAnswers(answers, (field, answer, path, entry) => {
    if (field.kind === 'text' || field.kind === 'longText') {
      if (typeof answer === 'string') visit(answer, path, entry, field);
    } else if (field.kind === 'sweep') {
      for (const [item, said] of Object.entries(answer as Readonly<Record<string, { readonly note?: string } | undefined>>)) {
        // a sweep is answered item by item
        if (said?.note !== undefined) visit(said.note, `${path}.${item}.note`, entry, field);
      }
    }
  });
}

// The rows of a list that still stand.
export const activeRows = <R extends { readonly standing?: Row['standing'] }>(rows: readonly R[] | undefined): readonly R[] =>
  (rows ?? []).filter((row) => row.standing !== 'removed');
