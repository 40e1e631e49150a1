// What makes an outcome hard to hold anybody to, each with the question whose answer would mend it.
export const OUTCOME_KINDS = {
  service: { label: 'About a service', asks: 'What will be different for the person when that has been done?' },
  given: { label: 'Support inside an outcome', asks: 'What is it for? Write that here, and what is given under support.' },
  hope: { label: 'A hope copied', asks: 'Which step towards it is agreed, by when? Keep the hope as it was said.' },
  vague: { label: 'Nothing that can be seen', asks: 'What would somebody see or hear the person do, how often or how well?' },
  measure: {
    label: 'Being there is counted, and not what changes',
    asks: 'What would show that it has worked, and not only that they came?',
  },
  date: { label: 'The date has gone by', asks: 'Was it reached? Record how it went, or agree a new date.' },
} as const;
export type OutcomeKind = keyof typeof OUTCOME_KINDS;
