// What will be done: support that is provided, what the person and family do, and what has to be arranged. Vague
// provision is no provision, so each says what, who, how often, how long, where, and who pays.
import { answerIn, answerIs, isAnswered } from '../rules.ts';
import { section } from '../section.ts';
import { CLINIC_TYPES } from '../valueSets/coordination.ts';
import { ACTION_STATUSES, AGREEMENT_STATUSES, FUNDERS, PROVISION_TYPES } from '../valueSets/provision.ts';
import { FREQUENCY_UNITS, PERIODS } from '../valueSets/units.ts';

const MINUTES = [{ code: 'minute', label: 'minutes' }] as const;

export const provision = section({
  label: 'Support and actions',
  plainLabel: 'What will be done',
  intro: 'What exactly happens, who does it, how often, for how long, where, and who pays.',
  audience: ['family', 'school', 'localAuthority', 'transition'],
  fields: {
    support: {
      kind: 'rows',
      label: 'Support',
      one: 'support',
      title: 'what',
      letter: 'G',
      most: 60,
      needed: { unlessAnswered: 'noSupport' },
      fields: {
        what: { kind: 'text', label: 'What exactly', most: 400, needed: true, fhir: 'ServiceRequest.code' },
        type: { kind: 'choice', label: 'Kind', options: PROVISION_TYPES, needed: true, fhir: 'ServiceRequest.category' },
        trains: {
          kind: 'fiveWay',
          label: 'Does it educate or train the person?',
          hint: 'Then it belongs in Section F of an EHC plan, even when a therapist gives it.',
          ehc: 'F',
        },
        deliverer: { kind: 'text', label: 'Who gives it', hint: 'Role and qualification. “Staff” is not enough.', most: 200, fhir: 'ServiceRequest.performerType' },
        trainer: { kind: 'text', label: 'Who trains and supervises them', most: 200 },
        whenNeeded: { kind: 'fiveWay', label: 'Only when needed?' },
        trigger: { kind: 'text', label: 'Given when', most: 200, relevant: answerIs('whenNeeded', 'yes'), needed: true },
        leastMost: { kind: 'text', label: 'Least and most', hint: 'For example at least once a term, up to 4 visits a month.', most: 120, relevant: answerIs('whenNeeded', 'yes'), needed: true },
        frequency: { kind: 'quantity', label: 'How often', units: FREQUENCY_UNITS, fhir: 'ServiceRequest.occurrenceTiming' },
        length: { kind: 'quantity', label: 'How long each time', units: MINUTES, whole: true },
        duration: { kind: 'quantity', label: 'For how long in all', hint: 'Leave blank if it goes on until the review.', units: PERIODS, whole: true },
        group: { kind: 'text', label: 'Group size or ratio', hint: 'For example one to one, or 2 staff to 1.', most: 80 },
        place: { kind: 'text', label: 'Where', most: 120, fhir: 'ServiceRequest.locationCode' },
        start: { kind: 'date', label: 'From', fhir: 'ServiceRequest.occurrencePeriod' },
        reviewOn: { kind: 'date', label: 'Looked at again on' },
        equipment: { kind: 'text', label: 'Equipment and supplies', hint: 'Supplier, and who maintains it.', most: 300 },
        funder: { kind: 'choice', label: 'Who pays', options: FUNDERS },
        agreement: { kind: 'choice', label: 'Have they agreed?', options: AGREEMENT_STATUSES, relevant: isAnswered('funder') },
        notAgreedWhy: { kind: 'text', label: 'Why not', most: 300, relevant: answerIs('agreement', 'notAgreed'), needed: true },
        outcomes: { kind: 'links', label: 'Outcomes it works towards', to: 'goals.outcomes', fhir: 'ServiceRequest.reasonReference' },
        evidence: { kind: 'text', label: 'Why this, and the evidence', most: 400, more: true },
        departure: { kind: 'text', label: 'Where it differs from advice given, and why', most: 400, more: true },
      },
      prsb: 'Actions and activities',
      ehc: 'G',
      fhir: 'ServiceRequest',
    },
    noSupport: { kind: 'text', label: 'If no support is needed, who found this, and when', more: true, most: 200, prsb: 'Actions and activities' },
    ownActions: {
      kind: 'rows',
      heading: 'What we do ourselves',
      label: 'What the person and family do',
      plainLabel: 'What I do, and what my family do',
      one: 'thing they do',
      title: 'what',
      most: 30,
      fields: {
        what: { kind: 'text', label: 'What', most: 300, needed: true, fhir: 'Task.description' },
        who: { kind: 'text', label: 'Who', most: 100 },
        needs: { kind: 'text', label: 'What they need for it', most: 300 },
      },
      prsb: 'What the person will do',
      fhir: 'Task',
    },
    toDo: {
      kind: 'rows',
      heading: 'To be arranged',
      label: 'To do',
      hint: 'Referrals, letters, tests, requests.',
      one: 'action',
      title: 'what',
      most: 60,
      fields: {
        what: { kind: 'text', label: 'What', most: 300, needed: true, fhir: 'Task.description' },
        status: { kind: 'choice', label: 'Where it stands', options: ACTION_STATUSES, needed: true, fhir: 'Task.status' },
        owner: { kind: 'text', label: 'Who will do it', most: 120, needed: true, fhir: 'Task.owner' },
        due: { kind: 'date', label: 'By', relevant: answerIn('status', ['proposed', 'agreed', 'started']), needed: true, fhir: 'Task.restriction.period' },
        reportTo: { kind: 'text', label: 'Tell whom when it is done', most: 120 },
      },
      prsb: 'Actions and activities',
      fhir: 'Task',
    },
    appointments: {
      kind: 'rows',
      label: 'Appointments to come',
      one: 'appointment',
      title: 'what',
      more: true,
      most: 40,
      fields: {
        what: { kind: 'text', label: 'With whom, for what', most: 200, needed: true },
        when: { kind: 'partialDate', label: 'When' },
        place: { kind: 'text', label: 'Where', most: 120 },
        type: { kind: 'choice', label: 'Kind of clinic', options: CLINIC_TYPES },
        bookedBy: { kind: 'text', label: 'Who books it', hint: 'Most families prefer to do this themselves.', most: 100 },
      },
      audience: ['family', 'transition'],
      prsb: 'Future appointments',
      fhir: 'Appointment',
    },
  },
});
