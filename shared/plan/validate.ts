// What is wrong, or odd, in what has been answered so far. Pure and quick: it runs on each change of a field. It says
// nothing about what is still blank; that is for the readiness gate and for `missing`.
import { MEDIA_TYPES, PAPER_MOST_BYTES, PICTURE_TYPES } from '../files/fileLimits.ts';
import { ageOn, partialDatePrecision, plainDate, type PlainDate } from '../base/plainDate.ts';
import { decimalConcern, doseNumberConcern, prefersLargerUnit } from './decimal.ts';
import { doseConcerns } from './doseConcerns.ts';
import { answerAt, fieldEntries, findEntry, type Answers, type FieldEntry } from './definition.ts';
import {
  type Answer,
  type AnswerByKind,
  type Field,
  type FieldKind,
  type FieldOfKind,
  type Fields,
  type Quantity,
  type Row,
} from './fields.ts';
import type { Issue } from './issue.ts';
import { medicineTextConcerns } from './medicineText.ts';
import { DOSE_PARTS, partsOf } from './parts.ts';
import { samePerson } from './personName.ts';
import { checkDigitFits, digitsOf, isPlaceholder, rangeConcern } from './personNumber.ts';
import { phoneConcern } from './phone.ts';
import { isBlankAnswer } from './blank.ts';

export { missing } from './missing.ts';

export interface CheckContext {
  readonly today: PlainDate;
}

interface Scope extends CheckContext {
  // The plan around the answer, where links can be followed.
  readonly answers?: Answers;
  readonly targets: Map<string, ReadonlySet<string>>;
}

type Report = (code: string, severity: Issue['severity'], sentence: string, step?: string) => void;
type Check<Kind extends FieldKind> = (
  answer: AnswerByKind[Kind],
  field: FieldOfKind<Kind>,
  report: Report,
  scope: Scope,
  path: string,
  found: Issue[],
) => void;

const TEXT_MOST = 200;
const LONG_TEXT_MOST = 10_000;
const NOTE_MOST = 2_000;
const NUMBER_MOST = 20;
const FILE_NAME_MOST = 100;

function checkLength(answer: string, most: number, report: Report, step?: string): void {
  if (answer.length <= most) return;
  const { length } = Array.from(answer);
  if (length > most)
    report(
      'too-long',
      'error',
      `This has ${length} characters. It can have up to ${most}. Nothing has been cut: shorten it, or move part of it.`,
      step,
    );
}

function checkMedicineText(answer: string, report: Report, step?: string): void {
  for (const { code, severity, sentence } of medicineTextConcerns(answer)) report(code, severity, sentence, step);
}

const NOT_A_DATE = 'Write a real date as day, month and four-figure year. For example 14 3 2016.';

function checkDate(answer: string, past: boolean, { today }: Scope, report: Report, step?: string): void {
  const date = plainDate(answer);
  if (!date) report('not-a-date', 'error', NOT_A_DATE, step);
  else if (past && date > today) report('future-date', 'error', 'This date has not happened yet. Check the year.', step);
  else if (past && ageOn(date, today) > 120) report('long-ago', 'warning', 'This is more than 120 years ago. Check the year.', step);
}

function checkQuantity(answer: Quantity, measured: boolean, dose: boolean, scope: Scope, report: Report): void {
  const { value = '', unit, asAt = '', method = '' } = answer;
  if (!isBlankAnswer(value)) {
    const concern =
      value.length > NUMBER_MOST
        ? { code: 'not-a-number', sentence: 'This is too long to be a number somebody can read safely.' }
        : dose
          ? doseNumberConcern(value)
          : decimalConcern(value);
    if (concern) report(concern.code, 'error', concern.sentence, 'value');
    else if (dose && prefersLargerUnit(value, unit))
      report(
        'larger-unit',
        'warning',
        'Large numbers are easy to misread. Ask the prescriber whether a larger unit would be safer. Accord does not convert doses.',
        'value',
      );
    if (unit === undefined) report('no-unit', 'error', 'Choose the unit. A number without one can be read as any amount.', 'unit');
  }
  if (!isBlankAnswer(asAt)) checkDate(asAt, true, scope, report, 'asAt');
  else if (measured && !isBlankAnswer(value))
    report('no-date', 'warning', 'Say when this was measured, so that readers can judge whether it still holds.', 'asAt');
  checkLength(method, TEXT_MOST, report, 'method');
}

const checks: { readonly [Kind in FieldKind]: Check<Kind> } = {
  text: (answer, field, report) => {
    checkLength(answer, field.most ?? TEXT_MOST, report);
    if (field.medicines) checkMedicineText(answer, report);
    if (field.format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer.trim()))
      report('not-an-email', 'warning', 'This does not look like an email address. Check it.');
  },
  longText: (answer, field, report) => {
    checkLength(answer, field.most ?? LONG_TEXT_MOST, report);
    if (field.medicines) checkMedicineText(answer, report);
  },
  choice: () => undefined,
  choices: () => undefined,
  fiveWay: () => undefined,
  date: (answer, field, report, scope) => checkDate(answer, field.past === true, scope, report),
  partialDate: (answer, field, report, { today }) => {
    if (!partialDatePrecision(answer))
      report('not-a-date', 'error', 'Write a year, a month and year, or a whole date. For example 2016, 3 2016 or 14 3 2016.');
    else if (field.past && answer > today.slice(0, answer.length))
      report('future-date', 'error', 'This date has not happened yet. Check the year.');
  },
  identifier: ({ scheme, number }, _field, report) => {
    const digits = digitsOf(number);
    if (!/^\d+$/.test(digits)) return report('number-characters', 'error', 'Use the digits 0 to 9 only. Spaces are fine.');
    if (digits.length !== 10) return report('number-length', 'error', `This number has ${digits.length} digits. It should have 10.`);
    if (!checkDigitFits(digits))
      return report(
        'check-digit',
        'error',
        'This number cannot be right: its last digit does not fit the others. Check it against a letter.',
      );
    if (isPlaceholder(digits))
      return report(
        'placeholder-number',
        'error',
        'One digit ten times is nobody’s number. If there is no number, leave this blank and say why below.',
      );
    const concern = rangeConcern(scheme, digits);
    return concern === undefined ? undefined : report('number-range', 'warning', concern);
  },
  quantity: (answer, field, report, scope) => {
    checkQuantity(answer, field.measured === true, field.medicine === true, scope, report);
    if (field.whole && /^\d+\.\d+$/.test(answer.value?.trim() ?? '')) report('not-whole', 'error', 'Use a whole number.', 'value');
  },
  dose: (answer, _field, report, scope, path, found) => {
    checkParts(answer, DOSE_PARTS, path, scope, found);
    for (const { code, sentence, part } of doseConcerns(answer)) report(code, 'error', sentence, part);
    if (samePerson(scope.answers?.reviews.author, answer.checkedBy))
      report(
        'author-checks',
        'error',
        'Whoever wrote this plan cannot be the second checker of its doses. Ask somebody else to check it against the prescription.',
        'checkedBy',
      );
  },
  phone: (answer, _field, report) => {
    checkLength(answer, 60, report);
    const concern = phoneConcern(answer);
    if (concern !== undefined) report('phone-number', 'warning', concern);
  },
  person: (answer, field, _report, scope, path, found) => checkParts(answer, partsOf(field) ?? {}, path, scope, found),
  statement: (answer, field, report, scope, path, found) => {
    const { text = '', ...rest } = answer;
    checkLength(text, field.most ?? 4_000, report, 'text');
    checkParts(rest, partsOf(field) ?? {}, path, scope, found);
  },
  rows: (answer, field, report, scope, path, found) => {
    const standing = answer.filter((row) => row.standing !== 'removed');
    if (field.most !== undefined && standing.length > field.most)
      report('too-many', 'error', `There are ${standing.length} here. There is room for ${field.most}: choose the most important.`);
    for (const row of standing) checkParts(row.answers, field.fields, `${path}.${row.id}`, scope, found);
  },
  links: (answer, field, report, scope) => {
    if (!scope.answers) return;
    const known = targetsOf(field.to, scope.answers, scope.targets);
    if (answer.some((id) => !known.has(id)))
      report('dangling-link', 'error', 'This is linked to something that is no longer in the plan. Choose again.');
  },
  sweep: (answer, _field, report) => {
    for (const [item, said] of Object.entries(answer))
      if (said?.note !== undefined) checkLength(said.note, NOTE_MOST, report, `${item}.note`);
  },
  files: (answer, field, report) => {
    if (field.most !== undefined && answer.length > field.most)
      report('too-many', 'error', `There are ${answer.length} files here. There is room for ${field.most}.`);
    if (answer.some((file) => file.bytes > PAPER_MOST_BYTES))
      report('file-too-large', 'error', 'A file here is larger than 10 megabytes. Scan it again at a lower quality.');
    const kinds: readonly string[] = field.picturesOnly ? PICTURE_TYPES : MEDIA_TYPES;
    if (answer.some((file) => !kinds.includes(file.mediaType)))
      report(
        'file-kind',
        'error',
        field.picturesOnly ? 'Only pictures stand here: JPEG or PNG.' : 'Only pictures (JPEG or PNG) and PDF papers stand here.',
      );
    if (answer.some((file) => isBlankAnswer(file.name)))
      report('no-name', 'warning', 'Give each file a name, so that readers know what it is.');
    for (const { name } of answer) checkLength(name, FILE_NAME_MOST, report);
  },
};

// The ids of the rows a link may point at. Rows that were removed this round do not count.
function targetsOf(path: string, answers: Answers, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const made = known.get(path);
  if (made) return made;
  const entry = findEntry(path);
  const rows = (entry ? answerAt(answers, entry) : undefined) as readonly Row[] | undefined; // a link points at rows
  const ids = new Set((rows ?? []).filter((row) => row.standing !== 'removed').map((row) => row.id));
  known.set(path, ids);
  return ids;
}

function checkParts(answers: object, fields: Fields, path: string, scope: Scope, found: Issue[]): void {
  for (const [id, answer] of Object.entries(answers) as [string, Answer | undefined][]) {
    // what each is follows from the kind of its field
    const field = fields[id];
    if (field) checkInto(field, answer, `${path}.${id}`, scope, found);
  }
}

function checkInto(field: Field, answer: Answer | undefined, path: string, scope: Scope, found: Issue[]): void {
  if (answer === undefined || isBlankAnswer(answer)) return;
  const report: Report = (code, severity, sentence, step) =>
    found.push({ path: step === undefined ? path : `${path}.${step}`, code, severity, sentence });
  // The record is keyed by kind and the answer's type follows from the kind; TypeScript cannot carry that pairing through a lookup.
  const check = checks[field.kind] as (answer: Answer, field: Field, report: Report, scope: Scope, path: string, found: Issue[]) => void;
  check(answer, field, report, scope, path, found);
}

// Everything about one answer, its parts and its rows.
export function issuesOf(
  entry: Pick<FieldEntry, 'field' | 'path'>,
  answer: Answer | undefined,
  context: CheckContext,
  answers?: Answers,
): readonly Issue[] {
  const found: Issue[] = [];
  checkInto(entry.field, answer, entry.path, { today: context.today, targets: new Map(), ...(answers && { answers }) }, found);
  return found;
}

// One row on its own, for the moment it is edited.
export function issuesOfRow(
  field: FieldOfKind<'rows'>,
  row: Row,
  path: string,
  context: CheckContext,
  answers?: Answers,
): readonly Issue[] {
  const found: Issue[] = [];
  if (row.standing !== 'removed')
    checkParts(
      row.answers,
      field.fields,
      `${path}.${row.id}`,
      { today: context.today, targets: new Map(), ...(answers && { answers }) },
      found,
    );
  return found;
}

export function validate(answers: Answers, context: CheckContext): readonly Issue[] {
  const found: Issue[] = [];
  const scope: Scope = { today: context.today, answers, targets: new Map() };
  for (const entry of fieldEntries) checkInto(entry.field, answerAt(answers, entry), entry.path, scope, found);
  return found;
}
