// The rules a plan must meet before it can be agreed, by the number that is shown beside each of them.
export const READINESS_RULES = {
  R01: 'The person is identified by two things that match',
  R02: 'Allergies are answered',
  R03: 'Medicines are answered and were checked in the last 30 days',
  R04: 'The emergency plan is complete, or a clinician has said why none is needed',
  R05: 'Every emergency dose is complete, checked by two people, authorised and in date',
  R06: 'The weight behind every dose worked out by weight is recent enough',
  R07: 'There is someone to phone at any hour',
  R08: 'Every body system and every part of daily life has been asked about',
  R09: 'There is a goal, or the person has declined',
  R10: 'Every health need has an outcome, or a reason for none',
  R11: 'A named person keeps the plan up to date',
  R12: 'The next review is planned inside its limit',
  R13: 'It is clear who decides, and what the person themselves thinks',
  R14: 'Growing up and moving between services has been answered',
  R15: 'Nothing is left from a template',
  R16: 'No other person’s name or number stands in the text',
  R17: 'Linked plans do not contradict this one',
  R18: 'The person, or a carer, took part',
  R19: 'Everything carried forward has been looked at',
} as const;
export type ReadinessCode = keyof typeof READINESS_RULES;
