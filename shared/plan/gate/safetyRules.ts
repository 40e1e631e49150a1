// R02 to R07: allergies, medicines, the emergency page, its doses, the weights behind them, and a number to ring.
import { daysBetween, formatDate, plainDate, type PlainDate } from '../../base/plainDate.ts';
import { boxGoodUntil, emergencyPageLimit, weightGoodUntil } from '../age.ts';
import { isBlankAnswer } from '../blank.ts';
import type { Answers } from '../definition.ts';
import { isPerKilogram, restsOnWeight } from '../doseConcerns.ts';
import type { Dose, NamedPerson, Quantity } from '../fields.ts';
import { namesSomebody } from '../personName.ts';
import { dialled } from '../phone.ts';
import { activeRows } from '../walk.ts';
import type { Found, GateRule, GateScope } from './scope.ts';

export const allergiesAnswered: GateRule = ({ answers: { summary } }) =>
  summary.allergyStatus !== undefined && summary.allergyStatus !== 'has' && activeRows(summary.allergies).length > 0
    ? [
        {
          path: 'summary.allergyStatus',
          sentence: 'The plan says that there are no known allergies, or that they are not known, and lists some all the same.',
          settle: 'Choose “Has allergies or intolerances”, or remove the ones listed.',
        },
      ]
    : [];

const MEDICINES_CHECKED_DAYS = 30;

export const medicinesChecked: GateRule = ({ answers: { summary }, today }) => {
  const found: Found[] = [];
  if (summary.medicinesStatus === 'notKnown') {
    found.push({
      path: 'summary.medicinesStatus',
      sentence: 'Nobody knows yet which medicines they take.',
      settle: 'Ask the GP practice, the pharmacy or the family, and check the labels.',
    });
  }
  if (summary.medicinesStatus === 'none' && activeRows(summary.medicines).length > 0) {
    found.push({
      path: 'summary.medicinesStatus',
      sentence: 'The plan says that they take no medicines, and lists some all the same.',
      settle: 'Choose “Takes medicines”, or remove the ones listed.',
    });
  }
  const checked = plainDate(summary.medicinesCheckedOn ?? '');
  if (checked && daysBetween(checked, today) > MEDICINES_CHECKED_DAYS) {
    found.push({
      path: 'summary.medicinesCheckedOn',
      sentence: `Medicines were last checked ${daysBetween(checked, today)} days ago. The limit is ${MEDICINES_CHECKED_DAYS}.`,
      settle: 'Check the list against the labels or the record again today.',
    });
  }
  return found;
};

type EmergencyMedicine = NonNullable<Answers['emergency']['medicines']>[number];

const isWanted = ({ emergency }: Answers): boolean => emergency.plan === 'yes';

export const emergencyMedicines = (answers: Answers): readonly EmergencyMedicine[] =>
  isWanted(answers) ? activeRows(answers.emergency.medicines) : [];

function goodUntil({ birth, today }: Pick<GateScope, 'birth' | 'today'>, weight: Quantity | undefined): PlainDate | undefined {
  const asAt = plainDate(weight?.asAt ?? '');
  // Without a date of birth the shortest limit holds.
  return asAt && weightGoodUntil(birth ?? today, asAt);
}

// Blank is said by the definition; here, a name that names nobody.
function nobody(path: string, person: NamedPerson | undefined): readonly Found[] {
  return isBlankAnswer(person?.name) || namesSomebody(person?.name)
    ? []
    : [{ path, sentence: 'No clinician is named here.', settle: 'Write the name of the clinician who stands by this.' }];
}

export const emergencyComplete: GateRule = (scope) => {
  const { emergency } = scope.answers;
  if (isWanted(scope.answers)) return [...nobody('emergency.authorisedBy', emergency.authorisedBy), ...pageInDate(scope)];
  return emergency.plan === undefined ? [] : nobody('emergency.notNeededBy', emergency.notNeededBy);
};

const pageInDate: GateRule = (scope) => {
  const { answers, birth } = scope;
  const until = plainDate(answers.emergency.reliableUntil ?? '');
  const from = plainDate(answers.emergency.authorisedOn ?? '');
  if (!until) return [];
  const path = 'emergency.reliableUntil';
  if (until < scope.today) {
    return [
      {
        path,
        sentence: `The emergency page could be relied on until ${formatDate(until)}, which has passed.`,
        settle: 'Go through the page with the lead clinician and authorise it again.',
      },
    ];
  }
  const medicines = emergencyMedicines(answers);
  const expiries = medicines.flatMap(({ answers: row }) => {
    const weight = restsOnWeight(row.dose) ? goodUntil(scope, row.dose?.weight) : undefined;
    return [plainDate(row.validUntil ?? ''), boxGoodUntil(row.expires ?? ''), weight].filter((date) => date !== undefined);
  });
  const limit =
    from &&
    emergencyPageLimit(
      from,
      birth,
      medicines.some(({ answers: row }) => restsOnWeight(row.dose)),
      expiries,
    );
  return limit && until > limit
    ? [
        {
          path,
          sentence: `This page may be relied on until ${formatDate(limit)} at the latest.`,
          settle: `Choose ${formatDate(limit)} or sooner, or renew what runs out on it first.`,
        },
      ]
    : [];
};

const hasAmount = (quantity: Quantity | undefined): boolean => !isBlankAnswer(quantity?.value) && quantity?.unit !== undefined;

const isNamed = (person: NamedPerson | undefined): boolean => namesSomebody(person?.name) && !isBlankAnswer(person?.role);

// What is still wanted before a dose may stand on an agreed page.
function doseGaps(dose: Dose): readonly (readonly [part: keyof Dose, words: string])[] {
  const gaps: (readonly [keyof Dose, string])[] = [];
  const want = (there: boolean, part: keyof Dose, words: string): void => {
    if (!there) gaps.push([part, words]);
  };
  want(hasAmount(dose.amount), 'amount', 'the dose with its unit');
  want(dose.per !== undefined, 'per', 'what the dose is given as');
  want(dose.route !== undefined, 'route', 'the route');
  want(dose.basis !== undefined, 'basis', 'what the dose rests on');
  if (restsOnWeight(dose)) {
    want(hasAmount(dose.maximum), 'maximum', 'the most in one dose');
    // So much per kilogram says itself what it was worked out from.
    want(
      dose.basis === undefined || dose.basis === 'fixed' || isPerKilogram(dose) || hasAmount(dose.rate),
      'rate',
      'what it was worked out from',
    );
  }
  want(dose.repeat === 'yes' || dose.repeat === 'no', 'repeat', 'whether it may be repeated');
  if (dose.repeat === 'yes') {
    want(hasAmount(dose.repeatAfter), 'repeatAfter', 'how soon it may be repeated');
    want(hasAmount(dose.repeatMost), 'repeatMost', 'how often it may be repeated');
    want(hasAmount(dose.dayMaximum), 'dayMaximum', 'the most in 24 hours');
  }
  if ([dose.strength, dose.strengthIn, dose.volume].some((part) => !isBlankAnswer(part))) {
    want(hasAmount(dose.strength), 'strength', 'the strength');
    want(hasAmount(dose.strengthIn), 'strengthIn', 'the volume the strength is in');
    want(hasAmount(dose.volume), 'volume', 'the volume to give');
  }
  want(isNamed(dose.authorisedBy), 'authorisedBy', 'who authorised it, with their role');
  want(plainDate(dose.authorisedOn ?? '') !== undefined, 'authorisedOn', 'the day it was authorised');
  want(isNamed(dose.checkedBy), 'checkedBy', 'who made the second check, with their role');
  want(plainDate(dose.checkedOn ?? '') !== undefined, 'checkedOn', 'the day of the second check');
  want(hasAmount(dose.checkedAmount), 'checkedAmount', 'the dose as the second checker read it');
  want(dose.checkedPer !== undefined, 'checkedPer', 'what it is given as, as the second checker read it');
  want(dose.checkedRoute !== undefined, 'checkedRoute', 'the route as the second checker read it');
  want(dose.checkedBasis !== undefined, 'checkedBasis', 'what it rests on, as the second checker read it');
  if (restsOnWeight(dose)) want(hasAmount(dose.checkedWeight), 'checkedWeight', 'the weight as the second checker read it');
  return gaps;
}

export const dosesComplete: GateRule = ({ answers, today }) =>
  emergencyMedicines(answers).flatMap(({ id, answers: row }) => {
    const path = `emergency.medicines.${id}`;
    const { dose } = row;
    const found: Found[] = [];
    if (dose && hasAmount(dose.amount)) {
      for (const [part, words] of doseGaps(dose))
        found.push({
          path: `${path}.dose.${part}`,
          sentence: `An emergency dose does not say ${words}.`,
          settle: 'Ask the prescriber. Accord does not work it out.',
        });
    }
    if (dose?.authorisedOn !== undefined && dose.checkedOn !== undefined && dose.checkedOn < dose.authorisedOn) {
      found.push({
        path: `${path}.dose.checkedOn`,
        sentence: 'This dose was authorised again after its second check.',
        settle: 'Ask for a second check of the dose as it stands now.',
      });
    }
    const weighed = restsOnWeight(dose) ? plainDate(dose?.weight?.asAt ?? '') : undefined;
    if (weighed && [dose?.authorisedOn, dose?.checkedOn].some((on) => on !== undefined && on < weighed)) {
      found.push({
        path: `${path}.dose.weight`,
        sentence: 'The weight is newer than the authorisation of this dose, or than its second check.',
        settle: 'Ask the prescriber to look at the dose again, and somebody else to check it.',
      });
    }
    const expiry = boxGoodUntil(row.expires ?? '');
    if (expiry && expiry < today) {
      found.push({
        path: `${path}.expires`,
        sentence: `This emergency medicine expired on ${formatDate(expiry)}.`,
        settle: 'Replace it and write the date on the new box, or remove the medicine.',
      });
    }
    const until = plainDate(row.validUntil ?? '');
    if (until && until < today) {
      found.push({
        path: `${path}.validUntil`,
        sentence: `This dose could be used until ${formatDate(until)}, which has passed.`,
        settle: 'Ask the prescriber to authorise it again, or remove it.',
      });
    }
    return found;
  });

// What is wrong with the weight behind a dose, on a day: there is none, or it is too old for the age at which it was taken.
export function weightConcern(dose: Dose | undefined, on: Pick<GateScope, 'birth' | 'today'>): Omit<Found, 'path'> | undefined {
  if (!restsOnWeight(dose)) return undefined;
  const until = goodUntil(on, dose?.weight);
  if (isBlankAnswer(dose?.weight?.value) || !until) {
    return {
      sentence: 'A dose rests on body weight, and the weight or the day it was measured is missing.',
      settle: 'Write the weight that the prescriber used, and its date.',
    };
  }
  return until < on.today
    ? {
        sentence: `The weight behind this dose could be relied on until ${formatDate(until)}, which has passed.`,
        settle: 'Weigh again, and ask the prescriber to look at the dose.',
      }
    : undefined;
}

export const weightsRecent: GateRule = (scope) =>
  emergencyMedicines(scope.answers).flatMap(({ id, answers: { dose } }) => {
    const concern = weightConcern(dose, scope);
    return concern ? [{ path: `emergency.medicines.${id}.dose.weight`, ...concern }] : [];
  });

export const someoneToRing: GateRule = ({ answers: { emergency } }) => {
  const phones = activeRows(emergency.phones);
  if (phones.length === 0) return []; // blank: said by the definition
  const dayAndNight = phones.filter(({ answers: row }) => row.allHours === 'yes' && !isBlankAnswer(row.number));
  if (dayAndNight.length === 0)
    return [
      {
        path: 'emergency.phones',
        sentence: 'None of the numbers is known to answer day and night.',
        settle: 'Add one that does. It may be the hospital switchboard, with words to say.',
      },
    ];
  return dayAndNight.some(({ answers: row }) => /^\+?\d{3,}$/.test(dialled(row.number ?? '')))
    ? []
    : [
        {
          path: 'emergency.phones',
          sentence: 'None of the numbers that answer day and night can be dialled as it is written.',
          settle: 'Write at least one in digits. Words about it belong in “Words to say”.',
        },
      ];
};
