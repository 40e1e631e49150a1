// The four things that stay in sight whatever else is on the screen: allergies, the emergency plan, the weight and its age,
// and when medicines were last checked. What is too old or not complete is what the gate says it is. Blank is never "none",
// and every allergy is named.
import { howLongAgo, howOld } from '../base/howLongAgo.ts';
import { daysBetween, formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import { weightGoodUntil, weightMonths } from './age.ts';
import { isBlankAnswer } from './blank.ts';
import type { Answers } from './definition.ts';
import type { ReadinessFinding } from './gate/scope.ts';
import { namesSomebody } from './personName.ts';
import { blockersOf } from './readiness.ts';
import { RUNS_OUT_SOON_DAYS } from './reissue.ts';
import { SEVERITIES } from './valueSets/conditions.ts';
import { activeRows } from './walk.ts';

export type StripTone = 'plain' | 'good' | 'caution' | 'danger';

export interface StripPart {
  readonly id: 'allergies' | 'emergency' | 'weight' | 'medicines';
  readonly label: string;
  readonly tone: StripTone;
  // One thing each. Allergies: one a line, the worst first.
  readonly lines: readonly string[];
  // The first of them in as few words as can stand alone.
  readonly short: string;
  // What to think of, where there is something.
  readonly caution?: string;
  // Where it is answered.
  readonly path: string;
}

type Said = Omit<StripPart, 'id' | 'label' | 'short'> & { readonly short?: string };

interface Scope {
  readonly answers: Answers;
  readonly findings: readonly ReadinessFinding[];
  readonly today: PlainDate;
}

const NOT_ASKED = 'NOT ASKED';
const NOT_KNOWN = 'NOT KNOWN';

const said = (words: string | undefined, otherwise: string): string => (isBlankAnswer(words) ? otherwise : (words?.trim() ?? ''));

const finding = ({ findings }: Scope, code: ReadinessFinding['code'], path: string): ReadinessFinding | undefined =>
  findings.find((one) => one.code === code && one.path === path);

type Allergy = NonNullable<Answers['summary']['allergies']>[number]['answers'];

const SEVERITY: readonly string[] = SEVERITIES.map(({ code }) => code);
// How bad nobody has said may be as bad as any: it stands above what is known to be mild.
const worstFirst = (one: Allergy, other: Allergy): number => badness(other) - badness(one);
const badness = ({ severity }: Allergy): number => (severity === undefined ? SEVERITY.indexOf('moderate') : SEVERITY.indexOf(severity));

const named = ({ substance }: Allergy): string => said(substance, 'Something not named yet');

function allergyInWords(allergy: Allergy): string {
  const { reaction, severity } = allergy;
  const deadly = severity === 'lifeThreatening' ? ', can threaten life' : '';
  return `${named(allergy)}: ${said(reaction, 'reaction not answered')}${deadly}`;
}

function allergies(scope: Scope): Said {
  const { summary } = scope.answers;
  const path = 'summary.allergyStatus';
  const [worst, ...rest] = activeRows(summary.allergies)
    .map(({ answers }) => answers)
    .toSorted(worstFirst);
  // Whatever is listed is shown, even under an answer that says that there is none.
  if (worst) {
    const contradicts = finding(scope, 'R02', path);
    return {
      tone: 'danger',
      lines: [worst, ...rest].map(allergyInWords),
      short: named(worst),
      path: contradicts ? path : 'summary.allergies',
      ...(contradicts && { caution: 'The answer above the list says otherwise' }),
    };
  }
  if (summary.allergyStatus === undefined) return { tone: 'danger', lines: [NOT_ASKED], path };
  if (summary.allergyStatus === 'notKnown') return { tone: 'danger', lines: [NOT_KNOWN], path };
  if (summary.allergyStatus === 'has') return { tone: 'danger', lines: ['Has allergies, none named yet'], path: 'summary.allergies' };
  const on = plainDate(summary.allergiesConfirmedOn ?? '');
  if (on !== undefined && namesSomebody(summary.allergiesConfirmedBy)) {
    return {
      tone: 'plain',
      lines: [`No known allergies, confirmed by ${said(summary.allergiesConfirmedBy, '')} on ${formatDate(on)}`],
      path,
    };
  }
  return {
    tone: 'caution',
    lines: ['No known allergies'],
    caution: 'nobody has confirmed it for this version',
    path: on === undefined ? 'summary.allergiesConfirmedOn' : 'summary.allergiesConfirmedBy',
  };
}

// A finding as the end of "Not ready: …".
const inShort = (sentence: string): string => sentence.replace(/^Not answered yet: /, '').replace(/\.$/, '');

function emergencyPlan({ answers: { emergency }, findings, today }: Scope): Said {
  const path = 'emergency.plan';
  const open = blockersOf(findings).filter((one) => one.path.startsWith('emergency.'));
  // What is to be looked at again is the most, and says the least of what is missing.
  const first = open.find(({ code }) => code !== 'R19') ?? open[0];
  const more = open.length > 1 ? `, and ${open.length - 1} more` : '';
  const left = first && { caution: `not settled: ${inShort(first.sentence)}${more}`, path: first.path };
  if (emergency.plan === undefined) return { tone: 'danger', lines: [NOT_ASKED], path };
  if (emergency.plan !== 'yes') {
    const why = emergency.plan === 'declined' ? 'Declined' : 'Not needed';
    return { tone: left ? 'caution' : 'plain', lines: [`${why}: ${said(emergency.notNeededWhy, 'no reason written yet')}`], path, ...left };
  }
  const until = plainDate(emergency.reliableUntil ?? '');
  if (until && until < today) {
    return { tone: 'danger', lines: [`EXPIRED on ${formatDate(until)}`], path: 'emergency.reliableUntil' };
  }
  if (left) return { tone: 'caution', lines: ['Not ready'], ...left };
  if (until && daysBetween(today, until) <= RUNS_OUT_SOON_DAYS)
    return {
      tone: 'caution',
      lines: [`Ready, to ${formatDate(until)}`],
      caution: 'runs out soon: issue the page again',
      path: 'emergency.reliableUntil',
    };
  return { tone: 'good', lines: [until ? `Ready, to ${formatDate(until)}` : 'Ready'], path };
}

function weight({ answers, findings, today }: Scope): Said {
  const path = 'summary.weight';
  const { value, unit, asAt } = answers.summary.weight ?? {};
  if (isBlankAnswer(value)) return { tone: 'caution', lines: ['Not answered'], path };
  const amount = `${value?.trim() ?? ''} ${unit === 'kilogram' ? 'kg' : '(no unit)'}`;
  const measured = plainDate(asAt ?? '');
  if (!measured) return { tone: 'caution', lines: [amount], caution: 'nobody has said when', path };
  // Without a date of birth the shortest limit holds, as in the gate.
  const birth = plainDate(answers.person.dateOfBirth ?? '') ?? today;
  const until = weightGoodUntil(birth, measured);
  const lines = [`${amount}, ${howOld(measured, today)}`];
  if (until && until < today) {
    const limit = `too old: at that age a weight holds for ${weightMonths(birth, measured)} months`;
    return { tone: 'caution', lines, caution: limit, path };
  }
  const stale = findings.find(({ code }) => code === 'R06' || code === 'A10');
  return stale ? { tone: 'caution', lines, caution: inShort(stale.sentence), path: stale.path } : { tone: 'plain', lines, path };
}

function medicines(scope: Scope): Said {
  const { summary } = scope.answers;
  const path = 'summary.medicinesStatus';
  const count = activeRows(summary.medicines).length;
  if (count === 0 && summary.medicinesStatus === undefined) return { tone: 'danger', lines: [NOT_ASKED], path };
  if (count === 0 && summary.medicinesStatus === 'notKnown') return { tone: 'danger', lines: [NOT_KNOWN], path };
  const takes = count === 1 ? '1 medicine' : `${count} medicines`;
  const what = count > 0 ? takes : summary.medicinesStatus === 'none' ? 'Takes none' : 'Takes some, none named yet';
  const on = plainDate(summary.medicinesCheckedOn ?? '');
  if (!on) return { tone: 'caution', lines: [what], caution: 'not checked for this version', path: 'summary.medicinesCheckedOn' };
  const by = namesSomebody(summary.medicinesCheckedBy) ? ` by ${said(summary.medicinesCheckedBy, '')}` : '';
  const lines = [`${what}, checked ${howLongAgo(on, scope.today)}${by}`];
  const wrong = finding(scope, 'R03', path);
  if (wrong) return { tone: 'danger', lines, caution: inShort(wrong.sentence), path };
  const old = finding(scope, 'R03', 'summary.medicinesCheckedOn');
  return {
    tone: old ? 'caution' : 'plain',
    lines,
    path: 'summary.medicinesCheckedOn',
    ...(old && { caution: 'too long ago: check again' }),
  };
}

// `findings`: what the gate says of these answers on this day.
export const safetyStrip = (
  answers: Answers,
  findings: readonly ReadinessFinding[],
  today: PlainDate,
): readonly [StripPart, StripPart, StripPart, StripPart] => {
  const scope = { answers, findings, today };
  const part = (id: StripPart['id'], label: string, found: Said): StripPart => ({ short: found.lines[0] ?? '', ...found, id, label });
  return [
    part('allergies', 'Allergies', allergies(scope)),
    part('emergency', 'Emergency plan', emergencyPlan(scope)),
    part('weight', 'Weight', weight(scope)),
    part('medicines', 'Medicines', medicines(scope)),
  ];
};
