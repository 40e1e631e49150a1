// Łucja, 28: just enough. A settled condition, no emergency plan needed and a clinician who says why, and nothing written for its own sake.
import type { Answers } from '../../plan/definition.ts';
import { gram, kilogram, milligram } from '../builders/amounts.ts';
import { rowMaker } from '../builders/rowLists.ts';
import type { SamplePlan } from '../builders/samplePlan.ts';
import { bodySystems, lines, need, partsOfLife, said } from '../builders/sayings.ts';

const { rows, named } = rowMaker('lucja');

const consultant = { name: 'Dr G. Sample', role: 'Consultant in metabolic bone disease', organisation: 'Sample University Hospital' };
const team = named('contacts.professionals', { bone: { name: consultant.name, role: consultant.role, phone: '01632 960 900' } });
const needs = named('healthNeeds.needs', {
  pain: {
    title: 'Aching hips and stiff mornings',
    description: 'Soft, bowed bones from low phosphate.',
    effect: 'The first hour of the day is slow. She cannot stand for a whole shift.',
    systems: ['bones', 'pain'],
    lead: team.to('bone'),
  },
});
const outcomes = named('goals.outcomes', {
  walk: {
    statement: 'By June 2027 Łucja walks to work without stopping for pain.',
    measure: 'She tells us',
    by: '2027-06-01',
    needs: needs.to('pain'),
  },
});

const answers: Answers = {
  person: {
    title: 'Ms',
    familyName: 'Wiśniewska-Żak',
    givenName: 'Łucja',
    formerNames: 'Łucja Wiśniewska, until 2023',
    dateOfBirth: '1998-01-09',
    identifier: { scheme: 'nhs', number: '999 000 0042' },
    identityChecks: ['askedAloud', 'letter'],
    identityCheckedBy: 'M. Example, care coordinator',
    identityCheckedOn: '2026-11-18',
    firstLanguage: 'Polish',
    interpreter: 'no',
    informationNeed: 'no',
    address: lines('2A Sample Street', 'Exampleton', 'ZZ99 9JJ'),
    livingArrangement: 'partner',
    gpPractice: 'Sample Street Surgery',
  },
  summary: {
    status: 'confirmed',
    explainer: 'Her kidneys lose phosphate, so her bones are soft and ache.',
    conditions: rows('summary.conditions', [{ name: 'X-linked hypophosphataemia', certainty: 'confirmed' }]),
    effect: 'Sore hips and stiff mornings. Otherwise a full life.',
    allergyStatus: 'none',
    allergiesConfirmedBy: 'Łucja',
    allergiesConfirmedOn: '2026-11-18',
    medicinesStatus: 'takes',
    medicines: rows('summary.medicines', [
      { name: 'Burosumab injection', amount: milligram('60'), route: 'subcutaneous', frequency: 'Every 4 weeks' },
      {
        name: 'Paracetamol tablets',
        amount: gram('1'),
        route: 'oral',
        frequency: 'At most every 4 hours',
        whenNeeded: 'yes',
        trigger: 'Pain that stops her walking',
        dayMaximum: gram('4'),
      },
    ]),
    medicinesCheckedAgainst: ['labels'],
    medicinesCheckedBy: 'M. Example, care coordinator',
    medicinesCheckedOn: '2026-11-18',
    weight: kilogram('58.5', '2026-11-18'),
  },
  healthNeeds: { systems: bodySystems('none', { bones: need('Bowed legs'), pain: need('Hips'), teeth: 'notKnown' }), needs: needs.rows },
  emergency: {
    plan: 'notNeeded',
    notNeededWhy: 'Nothing about this condition becomes dangerous within hours. In hospital, treat as anyone else.',
    notNeededBy: consultant,
    phones: rows('emergency.phones', [
      {
        who: 'Hospital switchboard',
        number: '01632 960 900',
        allHours: 'yes',
        say: 'Ask for the metabolic bone team in working hours.',
        rungOn: '2026-11-18',
        rungBy: 'M. Example',
      },
    ]),
    resuscitation: 'no',
  },
  contacts: {
    personal: rows('contacts.personal', [{ name: 'Piotr Żak', relationship: 'spouse', phone: '07700 900901' }]),
    professionals: team.rows,
    noOutOfHours: 'Ring 111.',
  },
  goals: {
    hopes: rows('goals.hopes', [{ words: said('To walk to work like everybody.', 'self', 'Łucja', 'talking', '2026-11-18') }]),
    outcomes: outcomes.rows,
  },
  provision: {
    support: rows('provision.support', [
      {
        what: 'Hip exercises, one appointment a month for six months',
        type: 'health',
        trains: 'no',
        deliverer: 'Physiotherapist',
        outcomes: outcomes.to('walk'),
      },
    ]),
  },
  dailyLife: { areas: partsOfLife('none', { employment: { answer: 'none', note: 'Stool at the till agreed' }, money: 'declined' }) },
  transitions: {},
  aboutMe: {
    mustKnow: rows('aboutMe.mustKnow', [{ words: 'Give me a chair, not a fuss.' }]),
    communication: 'English is fine. A short email the same day.',
    speaker: 'self',
    writtenOn: '2026-11-18',
  },
  coordination: { lead: consultant, hasCoordinator: 'no', centreAvailable: 'yes', centreAttends: 'yes', organisationOffered: 'declined' },
  reviews: {
    owner: { name: 'Łucja Wiśniewska-Żak', role: 'Herself' },
    ownerRole: 'person',
    nextOn: '2027-11-15',
    triggers: ['request'],
    purposes: ['first'],
    meetingOn: '2026-11-18',
    attendees: rows('reviews.attendees', [
      { name: 'Łucja Wiśniewska-Żak', capacity: 'person', attendance: 'present' },
      { name: consultant.name, capacity: 'health', attendance: 'present' },
    ]),
    author: consultant,
    authorisedBy: consultant,
  },
  consent: {
    basis: 'adult',
    ownView: said('Short. Good.', 'self', 'Łucja', 'talking', '2026-11-18'),
    sharing: rows('consent.sharing', [{ recipient: 'GP practice', documents: ['full'], agreed: 'yes' }]),
  },
  education: {},
  linkedPlans: {},
  other: {},
};

export const lucja: SamplePlan = { key: 'lucja', shows: ['minimal', 'polishName'], state: 'readyToAgree', stopped: [], answers };
