// Where in the form something stands, so that whatever is named by its path can be put in the order in which a person meets it.
import { answerAt, fieldEntries, type Answers } from './definition.ts';
import type { Answer, Field, Row } from './fields.ts';
import { partsOf } from './parts.ts';

const places = new Map<string, number>(fieldEntries.map(({ path }, index) => [path, index]));

// One number a step of the way: which field, which row of it, which field of the row.
function steps(field: Field, answer: Answer | undefined, path: readonly string[]): readonly number[] {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  if (field.kind !== 'rows') return [Object.keys(partsOf(field) ?? {}).indexOf(step)];
  const rows = (answer ?? []) as readonly Row[]; // a rows field is answered by rows
  const index = rows.findIndex(({ id }) => id === step);
  const [id = '', ...deeper] = rest;
  const inner = field.fields[id];
  return inner ? [index, Object.keys(field.fields).indexOf(id), ...steps(inner, rows[index]?.answers[id], deeper)] : [index];
}

function placeOf(answers: Answers, path: string): readonly number[] {
  const [sectionId = '', id = '', ...rest] = path.split('.');
  const index = places.get(`${sectionId}.${id}`) ?? -1;
  const entry = fieldEntries[index];
  return entry ? [index, ...steps(entry.field, answerAt(answers, entry), rest)] : [-1];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((step, index) => step !== other[index]);
  return differs === -1 ? one.length - other.length : (one[differs] ?? 0) - (other[differs] ?? -Infinity);
}

// A whole stands before its parts.
export function inFormOrder(answers: Answers): (one: string, other: string) => number {
  const known = new Map<string, readonly number[]>();
  const place = (path: string): readonly number[] => {
    const found = known.get(path) ?? placeOf(answers, path);
    known.set(path, found);
    return found;
  };
  return (one, other) => compare(place(one), place(other));
}
