// 'emergency.medicines.<id>.dose' as "Emergency plan, Emergency medicines, 2, Dose". Rows are numbered and never quoted, so
// that a report can be sent on without saying who it is about.
import { answerAt, findEntry, sections, type Answers } from '../../shared/plan/definition.ts';
import type { Field, Row } from '../../shared/plan/fields.ts';
import { partsOf } from '../../shared/plan/parts.ts';
import { activeRows } from '../../shared/plan/walk.ts';

export function placeInWords(path: string, answers: Answers): string {
  const [sectionId = '', id = '', ...steps] = path.split('.');
  const entry = findEntry(`${sectionId}.${id}`);
  // A path that the form does not have came with a file, and is not repeated on a terminal.
  if (!entry) return Object.entries(sections).find(([known]) => known === sectionId)?.[1].label ?? 'The plan';
  return [sections[entry.sectionId].label, entry.field.label, ...within(entry.field, answerAt(answers, entry), steps)].join(', ');
}

function within(field: Field, answer: unknown, steps: readonly string[]): readonly string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (field.kind === 'rows') {
    const rows = activeRows(answer as readonly Row[] | undefined); // a rows field is answered by rows
    const index = rows.findIndex((row) => row.id === step);
    const [inner, ...further] = rest;
    const part = inner !== undefined && Object.hasOwn(field.fields, inner) ? field.fields[inner] : undefined;
    const number = index < 0 ? [] : [`${field.letter ?? ''}${index + 1}`];
    return [...number, ...(part && inner !== undefined ? [part.label, ...within(part, rows[index]?.answers[inner], further)] : [])];
  }
  if (field.kind === 'sweep') return field.items.filter(({ code }) => code === step).map(({ label }) => label);
  const parts = partsOf(field);
  const part = parts && Object.hasOwn(parts, step) ? parts[step] : undefined;
  return part ? [part.label] : [];
}
