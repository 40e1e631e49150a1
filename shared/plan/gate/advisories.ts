// What is worth a thought and never stands in the way.
import { coordinationProfile } from '../coordinationProfile.ts';
import { ageOn, plainDate } from '../../base/plainDate.ts';
import { decimalValue } from '../decimal.ts';
import { isBlankAnswer } from '../blank.ts';
import { threadIssues } from '../thread.ts';
import { activeRows, walkTexts } from '../walk.ts';
import { BODY_SYSTEMS } from '../valueSets/bodySystems.ts';
import { restsOnWeight } from '../doseConcerns.ts';
import { clinicalInPassport } from './clinicalInPassport.ts';
import { doubtfulOutcomes } from './doubtfulOutcomes.ts';
import { hardToRead } from './hardToRead.ts';
import { openWording } from './openWording.ts';
import { emergencyMedicines } from './safetyRules.ts';
import type { AdvisoryCode, Found, GateRule } from './scope.ts';

const one = (path: string, sentence: string, settle: string): readonly Found[] => [{ path, sentence, settle }];

// In kilograms, and wider than any growth chart: to see a slip of a digit, and nothing else. By age in years.
const WEIGHTS = [
  { under: 1, from: 0.4, to: 16 },
  { under: 5, from: 2, to: 45 },
  { under: 12, from: 6, to: 120 },
  { under: 18, from: 10, to: 220 },
  { under: Infinity, from: 18, to: 350 },
] as const;

// How an outcome is worded is said at its field.
const saidByA20 = (path: string): boolean => path.startsWith('goals.outcomes.') && path.endsWith('.statement');

const carers = (contacts: Parameters<GateRule>[0]['answers']['contacts']): number =>
  activeRows(contacts.personal).filter(({ answers }) => answers.carer === 'yes').length;

export const advisories: { readonly [Code in AdvisoryCode]: GateRule } = {
  A01: ({ answers: { summary } }) =>
    summary.allergyStatus === 'notKnown'
      ? one(
          'summary.allergyStatus',
          'Allergies are not known. Every paper will say so in bold.',
          'Ask the GP practice or look in the hospital record.',
        )
      : [],
  A02: ({ answers: { coordination, reviews } }) => {
    if (isBlankAnswer(coordination.deputy))
      return one(
        'coordination.deputy',
        'Nobody is named to stand in for the lead clinician.',
        'Name a deputy, or the post that takes over.',
      );
    return isBlankAnswer(reviews.ownerDeputy)
      ? one('reviews.ownerDeputy', 'Nobody is named to stand in for the person who keeps the plan up to date.', 'Name somebody.')
      : [];
  },
  A03: ({ answers: { reviews, contacts } }) =>
    reviews.ownerRole === 'carer' && carers(contacts) <= 1
      ? one(
          'reviews.ownerRole',
          'The plan is kept up to date by the only carer. If they are ill, so is the plan.',
          'Name somebody who stands in.',
        )
      : [],
  A04: ({ answers: { coordination } }) =>
    coordination.organisationOffered === 'yes' || coordination.organisationOffered === 'declined'
      ? []
      : one(
          'coordination.organisationOffered',
          'No patient organisation has been offered.',
          'Offer one, or an umbrella organisation for people without a diagnosis.',
        ),
  A05: ({ answers: { coordination } }) =>
    coordinationProfile(coordination, false) === 'none'
      ? one(
          'coordination.hasCoordinator',
          'There is neither a coordinator nor a specialist centre.',
          'Think about who could coordinate, and record who does what.',
        )
      : [],
  A06: ({ answers: { emergency } }) => {
    const phones = activeRows(emergency.phones).filter(({ answers }) => answers.allHours === 'yes');
    return phones.length > 0 && phones.every(({ answers }) => isBlankAnswer(answers.rungOn))
      ? one('emergency.phones', 'No number that answers day and night has been test rung.', 'Ring it, and write down who did and when.')
      : [];
  },
  A07: ({ answers: { person, contacts }, vault }) =>
    vault.accessibleFormMade === false &&
    (person.informationNeed === 'yes' || activeRows(contacts.personal).some(({ answers }) => (answers.informationForms ?? []).length > 0))
      ? one(
          'person.informationForms',
          'Somebody needs information in another form, and none has been made yet.',
          'Make it before you ask them to agree.',
        )
      : [],
  A08: ({ vault }) =>
    vault.emergencyPages !== undefined && vault.emergencyPages > 1
      ? one(
          'emergency.scenarios',
          `The emergency page takes ${vault.emergencyPages} sides.`,
          'Shorten it: fewer scenarios, fewer words a step.',
        )
      : [],
  A09: ({ answers: { healthNeeds } }) => {
    const covered = new Set(activeRows(healthNeeds.needs).flatMap(({ answers }) => answers.systems ?? []));
    const bare = BODY_SYSTEMS.filter(({ code }) => healthNeeds.systems?.[code]?.answer === 'need' && !covered.has(code));
    return bare.length > 0
      ? one(
          'healthNeeds.needs',
          `Marked as a need in the sweep, with no need written: ${bare.map(({ label }) => label).join(', ')}.`,
          'Write the need, or tick the system on one that covers it.',
        )
      : [];
  },
  A10: ({ answers }) => {
    const now = decimalValue(answers.summary.weight?.value ?? '');
    if (now === undefined || now === 0) return [];
    return emergencyMedicines(answers).flatMap(({ id, answers: { dose } }) => {
      const then = decimalValue(dose?.weight?.value ?? '');
      return restsOnWeight(dose) && then !== undefined && Math.abs(now - then) / then >= 0.1
        ? one(
            `emergency.medicines.${id}.dose.weight`,
            'Weight has changed by a tenth or more since this dose was set.',
            'Ask the prescriber to look at the dose.',
          )
        : [];
    });
  },
  A11: ({ answers }) => {
    const gaps = threadIssues(answers).filter(({ code, path }) => code !== 'thread.R1' && !saidByA20(path));
    const [first] = gaps;
    return first
      ? one(
          first.path,
          gaps.length === 1 ? first.sentence : `${first.sentence} ${gaps.length - 1} more like this.`,
          'Look at the golden thread.',
        )
      : [];
  },
  A12: ({ answers }) => {
    if (answers.summary.allergyStatus === 'has') return [];
    let where: string | undefined;
    walkTexts(answers, (text, path, entry) => {
      if (entry.sectionId === 'aboutMe' && /\ballerg/i.test(text)) where ??= path;
    });
    return where === undefined
      ? []
      : one(where, 'About me speaks of an allergy, and the medical summary lists none.', 'Ask, and make the two say the same.');
  },
  A13: ({ answers: { linkedPlans } }) => {
    const open = activeRows(linkedPlans.plans).filter(
      ({ answers }) => answers.compared === undefined || answers.compared === 'notCompared',
    );
    const [first] = open;
    return first
      ? one(
          `linkedPlans.plans.${first.id}.compared`,
          open.length === 1
            ? 'A linked plan has not been compared with this one.'
            : `${open.length} linked plans have not been compared with this one.`,
          'Read them side by side and record what you find.',
        )
      : [];
  },
  A14: ({ answers: { consent }, age }) =>
    consent.basis === 'parental' && (age === 16 || age === 17)
      ? one(
          'consent.basis',
          `At ${age} the person is presumed able to decide for themselves.`,
          'Ask them, or record why a parent agrees for them.',
        )
      : [],
  A15: ({ answers: { consent } }) =>
    consent.basis === 'adult' && consent.capacityConcern === 'yes'
      ? one(
          'consent.basis',
          'The person agrees as an adult, and there is a doubt about their capacity to decide about this plan.',
          'Check that what was found says that they can decide. If they cannot, choose who decides for them.',
        )
      : [],
  A16: ({ answers: { summary }, birth }) => {
    const kilograms = decimalValue(summary.weight?.value ?? '');
    const weighedOn = plainDate(summary.weight?.asAt ?? '');
    if (kilograms === undefined || !birth || !weighedOn || weighedOn < birth) return [];
    const age = ageOn(birth, weighedOn);
    const usual = WEIGHTS.find(({ under }) => age < under);
    return usual && (kilograms < usual.from || kilograms > usual.to)
      ? one(
          'summary.weight',
          'This weight would be very unusual at the age they were then.',
          'Look at the number again, and at its decimal point.',
        )
      : [];
  },
  A17: hardToRead,
  A18: clinicalInPassport,
  A19: openWording,
  A20: doubtfulOutcomes,
};
