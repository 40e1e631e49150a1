// What the person hopes for, in their own words, and the outcomes agreed with them. A hope is not an outcome: staff never
// edit the first, and the second can be measured.
import { ageFrom, anyOf, isAnswered, isBlank } from '../rules.ts';
import { section } from '../section.ts';
import { GOAL_DOMAINS, GOAL_STATUSES, WHY_NO_GOALS } from '../valueSets/goals.ts';
import { PERIODS } from '../valueSets/units.ts';
import { SPEAKERS } from '../valueSets/speaking.ts';
import type { Option } from '../option.ts';

const SCORE = [{ code: 'score', label: 'out of 10' }] as const satisfies readonly Option[];

export const goals = section({
  label: 'Goals and outcomes',
  plainLabel: 'What I hope for',
  intro: 'Start with their own words. Then agree what should be different, by when, and how everyone will know.',
  audience: ['family', 'school', 'localAuthority', 'transition'],
  fields: {
    hopes: {
      kind: 'rows',
      label: 'Hopes, in their own words',
      plainLabel: 'My hopes',
      one: 'hope',
      example: '“I want to go to the park with my friends.”',
      title: 'words',
      most: 10,
      needed: { unlessAnswered: 'noGoals' },
      gate: 'R09',
      fields: { words: { kind: 'statement', label: 'Their words', most: 1500, needed: true, gate: 'R09' } },
      prsb: 'Goals and hopes',
      ehc: 'A',
      fhir: 'Goal (aspiration)',
    },
    outcomes: {
      kind: 'rows',
      label: 'Outcomes',
      plainLabel: 'Goals we agreed',
      one: 'outcome',
      example: 'eats lunch with friends four days a week',
      title: 'statement',
      reads: ['How we will know: {measure}', 'now: {baseline}', 'aim: {target}', 'by {by}', '{status}'],
      letter: 'E',
      most: 40,
      needed: { unlessAnswered: 'noGoals' },
      gate: 'R09',
      fields: {
        statement: {
          kind: 'text',
          label: 'What will be different',
          hint: 'What the person will be able to do or will have; not a service they will get.',
          most: 300,
          needed: true,
          fhir: 'Goal.description',
        },
        whose: { kind: 'choice', label: 'Whose goal', options: SPEAKERS, fhir: 'Goal.expressedBy' },
        domain: { kind: 'choice', label: 'About', options: GOAL_DOMAINS, fhir: 'Goal.category' },
        why: { kind: 'text', label: 'Why it matters', most: 300 },
        measure: { kind: 'text', label: 'How we will know', most: 200, fhir: 'Goal.target.measure' },
        baseline: { kind: 'text', label: 'Now', most: 200 },
        target: { kind: 'text', label: 'Aim', most: 200, fhir: 'Goal.target.detail' },
        by: { kind: 'date', label: 'By', fhir: 'Goal.target.due' },
        reviewEvery: { kind: 'quantity', label: 'Look at it every', units: PERIODS, whole: true, more: true },
        status: { kind: 'choice', label: 'How it is going', options: GOAL_STATUSES, fhir: 'Goal.lifecycleStatus' },
        needs: { kind: 'links', label: 'Health needs it answers', to: 'healthNeeds.needs', fhir: 'Goal.addresses' },
        otherNeeds: { kind: 'links', label: 'Other needs it answers', to: 'dailyLife.needs', fhir: 'Goal.addresses' },
        education: { kind: 'fiveWay', label: 'Is it an education or training outcome?', relevant: ageFrom(16, 26), more: true, ehc: 'E' },
        importance: { kind: 'quantity', label: 'How important to them', units: SCORE, whole: true, more: true },
        confidence: { kind: 'quantity', label: 'How confident they feel', units: SCORE, whole: true, more: true },
        steps: {
          kind: 'rows',
          label: 'First steps',
          one: 'step',
          title: 'what',
          more: true,
          most: 10,
          fields: {
            what: { kind: 'text', label: 'Step', most: 200, needed: true },
            who: { kind: 'text', names: true, label: 'Who', most: 100 },
            by: { kind: 'date', label: 'By' },
          },
        },
      },
      prsb: 'Goals and hopes',
      ehc: 'E',
      fhir: 'Goal',
    },
    noGoals: {
      kind: 'choice',
      label: 'If there are no goals',
      options: WHY_NO_GOALS,
      relevant: anyOf(isBlank('outcomes'), isBlank('hopes')),
      prsb: 'Goals and hopes',
    },
    noGoalsNote: {
      kind: 'text',
      names: true,
      label: 'Who asked, and when',
      relevant: isAnswered('noGoals'),
      most: 200,
      prsb: 'Goals and hopes',
    },
    lastTime: {
      kind: 'longText',
      label: 'What we planned last time, and what came of it',
      most: 2000,
      more: true,
      prsb: 'Outcomes',
      fhir: 'Goal.outcomeCode',
    },
  },
});
