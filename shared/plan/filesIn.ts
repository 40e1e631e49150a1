// Every file that a plan names, rows that were removed this round included: they can still be put back.
import { answerAt, fieldEntries, type Answers } from './definition.ts';
import type { Field, FileReference, Row } from './fields.ts';

export interface NamedFile {
  readonly file: FileReference;
  readonly path: string;
}

const holdsFiles = (field: Field): boolean =>
  field.kind === 'files' || (field.kind === 'rows' && Object.values(field.fields).some(holdsFiles));
const entries = fieldEntries.filter(({ field }) => holdsFiles(field));

function collect(field: Field, answer: unknown, path: string, found: NamedFile[]): void {
  if (answer === undefined) return;
  if (field.kind === 'files') {
    for (const file of answer as readonly FileReference[]) found.push({ file, path }); // a files field is answered by files
  } else if (field.kind === 'rows') {
    for (const row of answer as readonly Row[]) {
      // a rows field is answered by rows
      for (const [id, inner] of Object.entries(field.fields)) collect(inner, row.answers[id], `${path}.${row.id}.${id}`, found);
    }
  }
}

export function filesIn(answers: Answers): readonly NamedFile[] {
  const found: NamedFile[] = [];
  for (const entry of entries) collect(entry.field, answerAt(answers, entry), entry.path, found);
  return found;
}
