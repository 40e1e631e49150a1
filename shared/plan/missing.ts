// What must still be answered before the plan could be agreed: needed, asked of this person, and blank.
import { fieldEntries, type Answers } from './definition.ts';
import { isAnsweredField } from './blank.ts';
import type { Answer, Field, Row } from './fields.ts';
import type { Issue } from './issue.ts';
import type { ReadinessCode } from './readinessCodes.ts';
import { isFieldRelevant, type Setting } from './relevance.ts';

export interface MissingAnswer extends Issue {
  readonly gate?: ReadinessCode;
}

type Beside = Readonly<Record<string, unknown>>;

const asked = (label: string): string => (/^(?:[A-Z]{2}|I\b)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

function isExcused(field: Field, beside: Beside): boolean {
  if (field.needed === true || field.needed === undefined) return false;
  const excuse = beside[field.needed.unlessAnswered];
  return typeof excuse === 'string' ? excuse.trim() !== '' : excuse !== undefined;
}

function look(
  field: Field,
  path: string,
  beside: Beside,
  id: string,
  where: string,
  answers: Answers,
  setting: Setting,
  found: MissingAnswer[],
): void {
  if (!isFieldRelevant(field, beside, answers, setting)) return;
  const answer = beside[id] as Answer | undefined; // what it is follows from the kind
  if (field.needed && !isAnsweredField(field, answer) && !isExcused(field, beside)) {
    found.push({
      path,
      code: 'blank',
      severity: 'error',
      sentence: `Not answered yet: ${asked(field.label)}${where}.`,
      ...(field.gate && { gate: field.gate }),
    });
  }
  if (field.kind !== 'rows' || answer === undefined) return;
  for (const row of answer as readonly Row[]) {
    // a rows field is answered by rows
    if (row.standing === 'removed') continue;
    const title: unknown = row.answers[field.title];
    const inside = typeof title === 'string' && title.trim() !== '' ? `, for ${field.one} “${title.trim()}”` : `, for one ${field.one}`;
    for (const [innerId, inner] of Object.entries(field.fields))
      look(inner, `${path}.${row.id}.${innerId}`, row.answers, innerId, inside, answers, setting, found);
  }
}

export function missing(answers: Answers, setting: Setting = {}): readonly MissingAnswer[] {
  const found: MissingAnswer[] = [];
  for (const entry of fieldEntries) look(entry.field, entry.path, answers[entry.sectionId], entry.id, '', answers, setting, found);
  return found;
}
