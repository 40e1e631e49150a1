// What a plan is. The form, the checks, the paper and the exchange formats are derived from this one value, and the type
// of the answers is inferred from it.
import type { Answer, Audience, Field } from './fields.ts';
import type { SectionAnswers } from './section.ts';
import { aboutMe } from './sections/aboutMe.ts';
import { consent } from './sections/consent.ts';
import { contacts } from './sections/contacts.ts';
import { coordination } from './sections/coordination.ts';
import { dailyLife } from './sections/dailyLife.ts';
import { education } from './sections/education.ts';
import { emergency } from './sections/emergency.ts';
import { goals } from './sections/goals.ts';
import { healthNeeds } from './sections/healthNeeds.ts';
import { linkedPlans } from './sections/linkedPlans.ts';
import { other } from './sections/other.ts';
import { person } from './sections/person.ts';
import { provision } from './sections/provision.ts';
import { reviews } from './sections/reviews.ts';
import { summary } from './sections/summary.ts';
import { transitions } from './sections/transitions.ts';

export const DEFINITION_VERSION = 2;

// What matters first stands first; what few people need stands last.
export const sections = {
  person,
  summary,
  healthNeeds,
  emergency,
  contacts,
  goals,
  provision,
  dailyLife,
  transitions,
  aboutMe,
  coordination,
  reviews,
  consent,
  education,
  linkedPlans,
  other,
} as const;

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
  readonly audience: readonly Audience[];
}

// Every field in the order of the form. The fields inside rows are in `entry.field.fields`.
export const fieldEntries: readonly FieldEntry[] = sectionIds.flatMap((sectionId) =>
  Object.entries<Field>(sections[sectionId].fields).map(([id, field]) => ({
    path: `${sectionId}.${id}` as FieldPath, // entries forget the literal keys
    sectionId,
    id,
    field,
    audience: field.audience ?? sections[sectionId].audience,
  })),
);

const byPath = new Map<string, FieldEntry>(fieldEntries.map((entry) => [entry.path, entry]));

// For a path that came from data; undefined if the plan has no such field.
export const findEntry = (path: string): FieldEntry | undefined => byPath.get(path);

export function fieldEntry(path: FieldPath): FieldEntry {
  const entry = byPath.get(path);
  if (!entry) throw new Error(`No such field: ${path}`);
  return entry;
}

const bySection = new Map<SectionId, readonly FieldEntry[]>(
  sectionIds.map((sectionId) => [sectionId, fieldEntries.filter((entry) => entry.sectionId === sectionId)]),
);

export const entriesOf = (sectionId: SectionId): readonly FieldEntry[] => bySection.get(sectionId) ?? [];

// No answers yet, in every section.
export const emptyAnswers: Answers = Object.fromEntries(sectionIds.map((id) => [id, {}])) as Answers; // every section id is a key

// Reads one answer without knowing its type, for code that works on any field.
export const answerAt = (answers: Answers, entry: Pick<FieldEntry, 'sectionId' | 'id'>): Answer | undefined =>
  (answers[entry.sectionId] as Readonly<Record<string, Answer | undefined>>)[entry.id];

// The answers with one changed; undefined takes the answer away.
export function withAnswer(answers: Answers, entry: Pick<FieldEntry, 'sectionId' | 'id'>, value: Answer | undefined): Answers {
  const rest: Record<string, Answer> = { ...answers[entry.sectionId] };
  if (value === undefined) delete rest[entry.id];
  else rest[entry.id] = value;
  return { ...answers, [entry.sectionId]: rest };
}
