// What a plan is. The form, the checks, the paper and the exchange formats are derived from this one value, and the type
// of the answers is inferred from it.
import type { AnswerOf, Field } from './fields.ts';
import type { SectionAnswers } from './section.ts';
import { person } from './sections/person.ts';

export const DEFINITION_VERSION = 1;

export const sections = { person } as const;

export type Sections = typeof sections;
export type SectionId = keyof Sections;
export type Answers = { readonly [Id in SectionId]: SectionAnswers<Sections[Id]> };

// 'person.familyName'
export type FieldPath = { [S in SectionId]: `${S}.${Extract<keyof Sections[S]['fields'], string>}` }[SectionId];

export const sectionIds = Object.keys(sections) as readonly SectionId[]; // Object.keys forgets the literal keys

export interface FieldEntry {
  readonly path: FieldPath;
  readonly sectionId: SectionId;
  readonly id: string;
  readonly field: Field;
}

// Every field in the order of the form.
export const fieldEntries: readonly FieldEntry[] = sectionIds.flatMap((sectionId) =>
  Object.entries<Field>(sections[sectionId].fields).map(([id, field]) => ({
    path: `${sectionId}.${id}` as FieldPath, // entries forget the literal keys
    sectionId,
    id,
    field,
  })),
);

const byPath = new Map<string, FieldEntry>(fieldEntries.map((entry) => [entry.path, entry]));

export function fieldEntry(path: FieldPath): FieldEntry {
  const entry = byPath.get(path);
  if (!entry) throw new Error(`No such field: ${path}`);
  return entry;
}

export const entriesOf = (sectionId: SectionId): readonly FieldEntry[] => fieldEntries.filter((entry) => entry.sectionId === sectionId);

export const emptyAnswers: Answers = { person: {} };

// Reads one answer without knowing its type, for code that works on any field.
export const answerAt = (answers: Answers, entry: Pick<FieldEntry, 'sectionId' | 'id'>): AnswerOf<Field> | undefined =>
  (answers[entry.sectionId] as Readonly<Record<string, AnswerOf<Field> | undefined>>)[entry.id];

// The answers with one changed; undefined takes the answer away.
export function withAnswer(answers: Answers, entry: Pick<FieldEntry, 'sectionId' | 'id'>, value: AnswerOf<Field> | undefined): Answers {
  const rest: Record<string, AnswerOf<Field>> = { ...answers[entry.sectionId] };
  if (value === undefined) delete rest[entry.id];
  else rest[entry.id] = value;
  return { ...answers, [entry.sectionId]: rest };
}
