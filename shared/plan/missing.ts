// What must still be answered before the plan could be agreed: needed, asked of this person, and blank. Sentences name
// rows by their number, never by what is written in them.
import { isAnsweredField, isBlankAnswer } from './blank.ts';
import { fieldEntries, sectionIds, sections, type Answers, type FieldPath } from './definition.ts';
import type { Answer, Field, Fields, FieldOfKind, Row } from './fields.ts';
import type { Issue } from './issue.ts';
import type { ReadinessCode } from './readinessCodes.ts';
import { isFieldRelevant, type Setting } from './relevance.ts';
import { activeRows } from './walk.ts';

export interface MissingAnswer extends Issue {
  readonly gate?: ReadinessCode;
}

// The fields of one section or one row, and where they stand.
interface Group {
  readonly fields: Fields;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly path: string;
  // ', for medicine 2'
  readonly where: string;
}

// Read on in a sentence, a question needs no mark of its own.
const asked = (label: string): string =>
  (/^(?:[A-Z]{2}|I\b)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)).replace(/\?$/, '');

// Where two fields of the plan are called the same, the title above each says which is meant.
function titlesOfNamesakes(): ReadonlyMap<string, string> {
  const titles = new Map<FieldPath, string>();
  let title = '';
  for (const { path, sectionId, id, field } of fieldEntries) {
    const isFirst = Object.keys(sections[sectionId].fields)[0] === id;
    title = field.heading ?? (isFirst ? sections[sectionId].label : title);
    if (fieldEntries.some((other) => other.path !== path && other.field.label === field.label)) titles.set(path, title);
  }
  return titles;
}

const titles = titlesOfNamesakes();

const rowName = ({ letter, one }: FieldOfKind<'rows'>, index: number): string =>
  letter === undefined ? `${one} ${index + 1}` : `${one} ${letter}${index + 1}`;

export function missing(answers: Answers, setting: Setting = {}): readonly MissingAnswer[] {
  const found: MissingAnswer[] = [];

  // An excuse counts only while it is itself asked for.
  const isExcused = ({ needed }: Field, group: Group): boolean => {
    if (needed === true || needed === undefined) return false;
    const excuse = group.fields[needed.unlessAnswered];
    return (
      excuse !== undefined &&
      !isBlankAnswer(group.answers[needed.unlessAnswered]) &&
      isFieldRelevant(excuse, group.answers, answers, setting)
    );
  };

  const lookAt = (id: string, field: Field, group: Group): void => {
    if (!isFieldRelevant(field, group.answers, answers, setting)) return;
    const path = `${group.path}.${id}`;
    const answer = group.answers[id] as Answer | undefined; // what it is follows from the kind
    if (field.needed && !isAnsweredField(field, answer) && !isExcused(field, group)) {
      const title = titles.get(path);
      const sentence = `Not answered yet: ${asked(field.label)}${title === undefined ? group.where : `, under “${title}”`}.`;
      found.push({ path, code: 'blank', severity: 'error', sentence, ...(field.gate && { gate: field.gate }) });
    }
    if (field.kind !== 'rows') return;
    const rows = activeRows(answer as readonly Row[] | undefined); // a rows field is answered by rows
    for (const [index, row] of rows.entries()) {
      lookIn({
        fields: field.fields,
        answers: row.answers,
        path: `${path}.${row.id}`,
        where: `, for ${rowName(field, index)}${group.where}`,
      });
    }
  };

  const lookIn = (group: Group): void => {
    for (const [id, field] of Object.entries(group.fields)) lookAt(id, field, group);
  };

  for (const id of sectionIds) lookIn({ fields: sections[id].fields, answers: answers[id], path: id, where: '' });
  return found;
}
