// The four things that must be in sight whatever else is: allergies, the emergency plan, the weight, the medicines. Each in
// words that stand alone, by the same limits as the gate. Blank is never "none", and nothing is left out to save room.
import { howLongAgo } from '../base/howLongAgo.ts';
import { daysBetween, formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import { weightGoodUntil } from './age.ts';
import { isBlankAnswer } from './blank.ts';
import type { Answers } from './definition.ts';
import { restsOnWeight } from './doseConcerns.ts';
import { emergencyMedicines, MEDICINES_CHECKED_DAYS } from './gate/safetyRules.ts';
import { SEVERITIES } from './valueSets/conditions.ts';
import { activeRows } from './walk.ts';

export interface StripItem {
  readonly id: 'allergies' | 'emergency' | 'weight' | 'medicines';
  readonly label: string;
  // Danger: somebody could come to harm by what stands there, or by what does not.
  readonly tone: 'plain' | 'good' | 'caution' | 'danger';
  // Each says a thing by itself; the first counts most.
  readonly words: readonly string[];
  // Where it is answered.
  readonly path: string;
}

type Item = Omit<StripItem, 'id' | 'label'>;

const NOT_ASKED = 'NOT ASKED YET';
const NOT_KNOWN = 'NOT KNOWN';

const by = (name: string | undefined): string => (isBlankAnswer(name) ? '' : ` by ${name?.trim() ?? ''}`);

// What cannot be read as a date is no date.
const onDay = (date: string | undefined): PlainDate | undefined => plainDate(date ?? '');

type Allergy = NonNullable<Answers['summary']['allergies']>[number]['answers'];

const SEVERITY_CODES: readonly string[] = SEVERITIES.map(({ code }) => code);
const worstFirst = (one: Allergy, other: Allergy): number =>
  SEVERITY_CODES.indexOf(other.severity ?? '') - SEVERITY_CODES.indexOf(one.severity ?? '');

function allergyInWords({ substance, reaction, severity }: Allergy): string {
  const named = isBlankAnswer(substance) ? 'Allergy to what is not written yet' : (substance?.trim() ?? '');
  const happens = isBlankAnswer(reaction) ? 'reaction not written yet' : (reaction?.trim() ?? '');
  return `${named}: ${happens}${severity === 'lifeThreatening' ? ' (can threaten life)' : ''}`;
}

function allergies({ summary }: Answers): Item {
  const path = 'summary.allergyStatus';
  // Listed ones are shown whatever the answer beside them says.
  const listed = activeRows(summary.allergies)
    .map(({ answers }) => answers)
    .toSorted(worstFirst);
  if (listed.length > 0) return { tone: 'danger', words: listed.map(allergyInWords), path: 'summary.allergies' };
  if (summary.allergyStatus === undefined) return { tone: 'danger', words: [NOT_ASKED], path };
  if (summary.allergyStatus === 'notKnown') return { tone: 'danger', words: [NOT_KNOWN], path };
  if (summary.allergyStatus === 'has') {
    return { tone: 'danger', words: ['Has allergies: none is named yet'], path: 'summary.allergies' };
  }
  const on = onDay(summary.allergiesConfirmedOn);
  return on
    ? { tone: 'plain', words: ['No known allergies', `asked ${formatDate(on)}`], path }
    : { tone: 'caution', words: ['No known allergies', 'not asked again for this version'], path: 'summary.allergiesConfirmedOn' };
}

// `missing`: how many things the gate still wants of the emergency plan.
function emergencyPlan({ emergency }: Answers, today: PlainDate, missing: number): Item {
  const path = 'emergency.plan';
  if (emergency.plan === undefined) return { tone: 'danger', words: [NOT_ASKED], path };
  if (emergency.plan === 'declined') return { tone: 'caution', words: ['Declined'], path };
  if (emergency.plan === 'notNeeded') {
    const says = emergency.notNeededBy?.name;
    return { tone: 'plain', words: [isBlankAnswer(says) ? 'Not needed' : `Not needed, says ${says ?? ''}`], path };
  }
  const until = onDay(emergency.reliableUntil);
  if (until && until < today) return { tone: 'danger', words: [`EXPIRED ${formatDate(until)}`], path: 'emergency.reliableUntil' };
  if (missing > 0) return { tone: 'caution', words: [missing === 1 ? '1 thing missing' : `${missing} things missing`], path };
  return { tone: 'good', words: ['Ready', ...(until ? [`to ${formatDate(until)}`] : [])], path };
}

function weight(answers: Answers, today: PlainDate): Item {
  const path = 'summary.weight';
  const { value, unit, asAt } = answers.summary.weight ?? {};
  const dosesRestOnIt = emergencyMedicines(answers).some(({ answers: row }) => restsOnWeight(row.dose));
  const alarm = dosesRestOnIt ? 'danger' : 'caution';
  if (isBlankAnswer(value)) {
    return {
      tone: dosesRestOnIt ? 'danger' : 'plain',
      words: ['Not written down', ...(dosesRestOnIt ? ['a dose rests on it'] : [])],
      path,
    };
  }
  const amount = `${value?.trim() ?? ''} ${unit ?? '(no unit)'}`;
  const measured = onDay(asAt);
  if (!measured) return { tone: alarm, words: [amount, 'day not known'], path };
  // Without a date of birth the shortest limit holds.
  const until = weightGoodUntil(onDay(answers.person.dateOfBirth) ?? today, measured);
  const ago = howLongAgo(measured, today);
  if (until && until < today) return { tone: alarm, words: [amount, `${ago}: too old`], path };
  return { tone: 'plain', words: [amount, ago], path };
}

function medicines({ summary }: Answers, today: PlainDate): Item {
  const listed = activeRows(summary.medicines).length;
  const path = 'summary.medicinesCheckedOn';
  if (listed === 0 && summary.medicinesStatus === undefined)
    return { tone: 'caution', words: [NOT_ASKED], path: 'summary.medicinesStatus' };
  if (listed === 0 && summary.medicinesStatus === 'notKnown')
    return { tone: 'danger', words: [NOT_KNOWN], path: 'summary.medicinesStatus' };
  if (listed === 0 && summary.medicinesStatus === 'takes')
    return { tone: 'caution', words: ['None is named yet'], path: 'summary.medicines' };
  const what = listed === 0 ? 'Takes none' : listed === 1 ? '1 medicine' : `${listed} medicines`;
  const checked = onDay(summary.medicinesCheckedOn);
  if (!checked) return { tone: 'caution', words: [what, 'not checked for this version'], path };
  const tooOld = daysBetween(checked, today) > MEDICINES_CHECKED_DAYS;
  return {
    tone: tooOld ? 'caution' : 'plain',
    words: [what, `checked ${howLongAgo(checked, today)}${by(summary.medicinesCheckedBy)}${tooOld ? ': check again' : ''}`],
    path,
  };
}

export const safetyStrip = (answers: Answers, today: PlainDate, missingOfEmergency: number): readonly StripItem[] => [
  { id: 'allergies', label: 'Allergies', ...allergies(answers) },
  { id: 'emergency', label: 'Emergency plan', ...emergencyPlan(answers, today, missingOfEmergency) },
  { id: 'weight', label: 'Weight', ...weight(answers, today) },
  { id: 'medicines', label: 'Medicines', ...medicines(answers, today) },
];
