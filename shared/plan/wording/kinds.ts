// The ten ways in which words leave it open what will happen, each with the question whose answer would say it.
export const WORDING_KINDS = {
  access: { label: 'Access to it, and not the thing itself', asks: 'What exactly will happen, how many times, and by whom?' },
  frequency: { label: 'How often is left open', asks: 'How many times, in which period?' },
  condition: { label: 'A way out', asks: 'What exactly sets it off, and what is the least that will happen?' },
  benefit: { label: 'Wished for, and not said to be needed', asks: 'Is it needed? Then write “requires” or “will”. If not, leave it out.' },
  range: { label: 'A ceiling or a range', asks: 'Which number, or which rule decides?' },
  examples: { label: 'Examples, and not the whole list', asks: 'What exactly is meant? Write the whole list.' },
  people: { label: 'Nobody in particular', asks: 'Which role, with which training?' },
  group: { label: 'A group without a number', asks: 'How many people, with how many staff?' },
  effort: { label: 'How much is left open', asks: 'How many minutes, or how many times?' },
  method: { label: 'How is left open', asks: 'Which programme or technique, and how much of it?' },
} as const;
export type WordingKind = keyof typeof WORDING_KINDS;
