// What the person needs for their health now: a sweep of the whole body, then each need as it shows in daily life.
import { isAnswered } from '../rules.ts';
import { section } from '../section.ts';
import { NEED_ANSWERS } from '../valueSets/answers.ts';
import { BODY_SYSTEMS } from '../valueSets/bodySystems.ts';
import { LIKELIHOODS, SEVERITIES } from '../valueSets/conditions.ts';
import { SPEAKERS } from '../valueSets/speaking.ts';
import type { Option } from '../option.ts';

const EHC_RELATIONS = [
  { code: 'learning', label: 'Relates to special educational needs' },
  { code: 'setting', label: 'Needs managing at school or college' },
  { code: 'notRelated', label: 'Not related to education' },
  { code: 'notSure', label: 'Not sure' },
] as const satisfies readonly Option[];

const carers = ['family', 'school', 'localAuthority', 'shortBreak', 'transition'] as const;

export const healthNeeds = section({
  label: 'Health needs',
  plainLabel: 'What I need for my health',
  intro: 'Go through the body once, quickly. Then write a need wherever something has to be done.',
  audience: ['family', 'localAuthority', 'transition'],
  fields: {
    systems: {
      kind: 'sweep',
      label: 'Sweep of the body',
      plainLabel: 'Going through the body',
      hint: 'One key each: need, none known, not known.',
      items: BODY_SYSTEMS,
      answers: NEED_ANSWERS,
      noteLabel: 'A few words, if they help',
      needed: true,
      gate: 'R08',
      prsb: 'Needs, concerns or problems',
      ehc: 'C',
      fhir: 'QuestionnaireResponse',
    },
    needs: {
      kind: 'rows',
      label: 'Health needs',
      one: 'health need',
      title: 'title',
      letter: 'C',
      most: 60,
      needed: { unlessAnswered: 'noNeeds' },
      fields: {
        title: { kind: 'text', label: 'Need, in a few words', hint: 'For example unsafe swallow.', most: 120, needed: true, fhir: 'Condition.code' },
        description: { kind: 'longText', label: 'What it is', most: 1000, needed: true, fhir: 'Condition.note' },
        effect: { kind: 'longText', label: 'What it means for daily life and learning', most: 1000, needed: true },
        systems: { kind: 'choices', label: 'Body systems', hint: 'One need can touch several.', options: BODY_SYSTEMS, fhir: 'Condition.bodySite' },
        severity: { kind: 'choice', label: 'How severe', options: SEVERITIES, fhir: 'Condition.severity' },
        frequency: { kind: 'text', label: 'How often it shows', most: 120 },
        saidBy: { kind: 'choices', label: 'Who says so', options: SPEAKERS },
        since: { kind: 'partialDate', label: 'Since', past: true, more: true, fhir: 'Condition.onset' },
        warning: { kind: 'text', label: 'Triggers and early warning signs', most: 300, audience: ['family', 'school', 'shortBreak'] },
        lead: { kind: 'links', label: 'Who leads on this', to: 'contacts.professionals', fhir: 'CareTeam' },
        informed: { kind: 'links', label: 'Who is kept informed', to: 'contacts.professionals', more: true },
        ehcRelation: {
          kind: 'choice',
          label: 'Relation to education',
          hint: 'Needs that relate to special educational needs stand in Section C.',
          options: EHC_RELATIONS,
          relevant: isAnswered('education.purpose'),
          needed: true,
          audience: ['localAuthority'],
          ehc: 'C',
        },
        noOutcome: { kind: 'text', label: 'If no outcome is sought, why not', hint: 'For example: to keep things as they are and avoid harm.', most: 200, more: true, gate: 'R10' },
      },
      prsb: 'Needs, concerns or problems',
      ehc: 'C',
      fhir: 'Condition (problem list item)',
    },
    noNeeds: {
      kind: 'text',
      label: 'If there are no health needs now, who found this, and when',
      hint: 'Leave blank if there are needs above.',
      more: true,
      most: 200,
      prsb: 'Needs, concerns or problems',
    },
    monitoring: {
      kind: 'rows',
      heading: 'Tests and checks',
      label: 'Monitoring',
      plainLabel: 'Regular tests and checks',
      one: 'check',
      title: 'what',
      most: 40,
      fields: {
        what: { kind: 'text', label: 'What is checked', most: 120, needed: true, fhir: 'ServiceRequest.code' },
        interval: { kind: 'text', label: 'How often', most: 80, needed: true, fhir: 'ServiceRequest.occurrence' },
        who: { kind: 'text', label: 'Who does it, and where', most: 150 },
        limit: { kind: 'text', label: 'Act if', hint: 'The result at which something must be done, and what.', most: 200, medicines: true },
        last: { kind: 'partialDate', label: 'Last done', past: true },
        nextDue: { kind: 'date', label: 'Next due', fhir: 'ServiceRequest.occurrence' },
      },
      prsb: 'Actions and activities',
      ehc: 'G',
      fhir: 'ServiceRequest',
    },
    risks: {
      kind: 'rows',
      heading: 'Risks and training',
      label: 'Risks',
      hint: 'Include risks worth taking, and how to make them safer.',
      one: 'risk',
      title: 'what',
      most: 30,
      fields: {
        what: { kind: 'text', label: 'What could happen', most: 160, needed: true },
        likelihood: { kind: 'choice', label: 'How likely', options: LIKELIHOODS },
        harm: { kind: 'text', label: 'What harm', most: 200 },
        response: { kind: 'longText', label: 'What we do about it', most: 600, needed: true },
      },
      audience: carers,
      prsb: 'Risks',
      ehc: 'C',
      fhir: 'Flag',
    },
    delegatedTasks: {
      kind: 'rows',
      label: 'Tasks that need training',
      hint: 'Clinical tasks that somebody else does, at school, at home or on a short break.',
      one: 'task',
      title: 'task',
      most: 40,
      fields: {
        task: { kind: 'text', label: 'Task', most: 160, needed: true },
        who: { kind: 'text', label: 'Who is trained', most: 150 },
        trainer: { kind: 'text', label: 'Trained by', most: 150 },
        competentOn: { kind: 'date', label: 'Found competent on', past: true },
        expires: { kind: 'date', label: 'Training runs out on' },
      },
      audience: carers,
      prsb: 'Actions and activities',
      ehc: 'G',
      fhir: 'Task',
    },
  },
});
