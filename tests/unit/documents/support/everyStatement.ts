// A plan in which every question that the emergency page may speak of has been answered, each with words, a number or a day
// of its own, so that each can be looked for on paper and counted.
import { addDays, formatDate, formatPartialDate, literalDate } from '../../../../shared/base/plainDate.ts';
import { fieldEntry, type Answers, type FieldPath } from '../../../../shared/plan/definition.ts';
import type { Answer, Field, Fields, Row } from '../../../../shared/plan/fields.ts';
import { partsOf } from '../../../../shared/plan/parts.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

export interface Statement {
  // Without the ids of rows: 'emergency.phones.who'.
  readonly path: string;
  readonly words: string;
}

const FIRST_DAY = literalDate('2020-01-01');

export function everyStatement(): { readonly answers: Answers; readonly statements: readonly Statement[] } {
  const statements: Statement[] = [];
  let count = 100;
  const note = (path: string, words: string): string => {
    statements.push({ path, words });
    return words;
  };
  const day = (): string => addDays(FIRST_DAY, count) ?? FIRST_DAY;

  function answerTo(field: Field, path: string): Answer {
    count += 1;
    switch (field.kind) {
      case 'text':
      case 'longText':
        return note(path, `Word${count}`);
      case 'phone':
        return note(path, `01632 960 ${count}`);
      case 'date': {
        const date = day();
        note(path, formatDate(literalDate(date as `${number}-${number}-${number}`))); // just made
        return date;
      }
      case 'partialDate': {
        const date = day();
        note(path, formatPartialDate(date));
        return date;
      }
      case 'quantity': {
        const [unit] = field.units;
        note(path, `${count} ${unit?.label ?? ''}`);
        return { value: String(count), ...(unit && { unit: unit.code }), ...(field.measured && { asAt: day() }) };
      }
      case 'choice':
        return field.options[0]?.code ?? '';
      case 'fiveWay':
        return 'yes';
      case 'rows':
        return [1, 2].map((place): Row => ({ id: `${path}-${place}`, answers: answersTo(field.fields, path) }));
      default: {
        const parts = partsOf(field);
        if (!parts) throw new Error(`Nobody answers ${path} here.`);
        return answersTo(parts, path);
      }
    }
  }

  // What the second checker read is given by hand, so that it is the dose.
  const isAsked = (id: string): boolean => !id.startsWith('checked') || id === 'checkedBy' || id === 'checkedOn';
  function answersTo(fields: Fields, path: string): Record<string, Answer> {
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([id, field]) => isAsked(id) && field.kind !== 'files')
        .map(([id, field]) => [id, answerTo(field, `${path}.${id}`)]),
    );
  }

  const at = (path: FieldPath): Answer => answerTo(fieldEntry(path).field, path);
  const rowsAt = (path: FieldPath): readonly Row[] => at(path) as readonly Row[]; // of a rows field
  const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

  const baseline = rowsAt('summary.baseline');
  const plans = rowsAt('linkedPlans.plans');
  const medicines = rowsAt('emergency.medicines').map((row) => ({
    ...row,
    answers: { ...row.answers, dose: withWeight(row.answers['dose']) },
  }));
  const phones = rowsAt('emergency.phones').map((row) => ({ ...row, answers: { ...row.answers, allHours: 'no' as const } }));
  const others = [
    'risks',
    'scenarios',
    'doNot',
    'investigations',
    'fluids',
    'fastingLimit',
    'sickDay',
    'airway',
    'disposition',
    'hospital',
    'hospitalNotes',
    'whoCanConsent',
    'guidelines',
    'equipment',
    'callScript',
    'authorisedBy',
    'authorisedOn',
    'reliableUntil',
    'changeReason',
  ] as const;
  const emergency = Object.fromEntries(others.map((id) => [id, at(`emergency.${id}`)]));
  const made = {
    ...completeAnswers,
    summary: { ...completeAnswers.summary, baseline, allergies: rowsAt('summary.allergies'), devices: rowsAt('summary.devices') },
    linkedPlans: { plans },
    emergency: {
      ...emergency,
      plan: 'yes',
      medicines,
      phones,
      baseline: ids(baseline),
      resuscitation: 'yes',
      resuscitationPlans: ids(plans),
    },
  };
  return { answers: made as unknown as Answers, statements }; // made from the definition, field by field
}

// A dose that rests on weight, so that everything about it is asked.
const withWeight = (dose: Answer | undefined): Answer => ({ ...Object(dose), per: 'dose', basis: 'weight' }) as Answer; // a dose
