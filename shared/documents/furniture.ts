// What stands on every page of every document: whose it is, which version, and whether it may be relied on. One loose
// page must still say all three.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import { IDENTIFIER_SCHEMES } from '../plan/fields.ts';
import { versionInWords } from '../plan/versionNumber.ts';
import { displayName } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans, identifierNumber } from './answerSpans.ts';
import type { Fact, PageFurniture } from './blocks.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';
import { aside, optionLabel } from './spans.ts';
import { formatUkMoment } from './ukMoment.ts';
import { versionStates } from './versionState.ts';

// The whole name stands in the document; a foot of one page that filled it would hide the rest.
const MOST_NAME = 120;
const MOST_VALUE = 90;

const shortened = (text: string, most: number): string => {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
};

function said(path: FieldPath, scope: PrintScope): string {
  const text = (answerSpans(fieldEntry(path), scope) ?? []).map((span) => span.text).join('');
  return shortened(text, MOST_VALUE);
}

function born(scope: PrintScope): string {
  if (!isBlankAt('person.dateOfBirth', scope)) return `Born ${said('person.dateOfBirth', scope)}`;
  return isBlankAt('person.dueDate', scope) ? 'Date of birth not answered' : `Due ${said('person.dueDate', scope)}`;
}

const NO_NUMBER: Fact = { label: fieldEntry('person.identifier').field.label, value: [aside('None on this page')] };

// The number under the name of its own scheme, or why there is none.
export function numberFact(scope: PrintScope): readonly Fact[] {
  const { identifier } = scope.answers.person;
  if (identifier && !isBlankAnswer(identifier))
    return [{ label: optionLabel(IDENTIFIER_SCHEMES, identifier.scheme), value: identifierNumber(identifier) }];
  if (scope.answers.person.noIdentifierReason === 'withheld') return [NO_NUMBER];
  const entry = fieldEntry(isBlankAt('person.noIdentifierReason', scope) ? 'person.identifier' : 'person.noIdentifierReason');
  const value = answerSpans(entry, scope);
  return value ? [{ label: entry.field.label, value }] : [];
}

// Why there is no number may be what keeps somebody safe, and is told to those who may read it only.
export function numberOrNone(scope: PrintScope): Fact {
  const [fact] = numberFact(scope);
  return fact ?? NO_NUMBER;
}

export function personLine(scope: PrintScope): string {
  const number = isBlankAt('person.identifier', scope) ? [] : [said('person.identifier', scope)];
  return [shortened(displayName(scope.answers.person), MOST_NAME), born(scope), ...number].join(' · ');
}

export const versionLine = ({ planNumber, version, status, changedAt }: IssuedPlan, { name } = versionStates[status]): string =>
  [planNumber, `Version ${versionInWords(version)}`, name, `Last changed ${formatUkMoment(changedAt)}`].join(' · ');

export function versionFurniture(plan: IssuedPlan, person: string, state = versionStates[plan.status]): PageFurniture {
  const mark = [plan.sample ? 'SAMPLE' : '', state.mark ?? ''].filter(Boolean).join(' ');
  const warnings = [...(state.warning ? [state.warning] : []), ...(plan.sample ? ['SAMPLE: not a real person.'] : [])];
  const { code } = plan;
  // A draft must not look like what was agreed, not even from across a room.
  const square = code !== undefined && state.fileWord !== 'DRAFT' ? { square: `ACCORD1:${code.replaceAll('-', '')}` } : {};
  return { person, version: versionLine(plan, state), warnings, ...(code && { code }), ...square, ...(mark && { mark }) };
}
