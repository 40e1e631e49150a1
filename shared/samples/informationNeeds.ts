// Ways in which information works better for somebody of a certain age, with the sort of note a careful nurse writes beside
// them. What a small child needs is what the people who bring them up need.
import type { Answers } from '../plan/definition.ts';

export interface InformationNeed {
  readonly fromAge: number;
  readonly toAge: number;
  readonly forms: NonNullable<Answers['person']['informationForms']>;
  readonly notes: readonly string[];
}

export interface InformationNote {
  readonly fromAge: number;
  readonly toAge: number;
  readonly text: string;
}

export const informationNeeds: readonly InformationNeed[] = [
  {
    fromAge: 8,
    toAge: 120,
    forms: ['largePrint'],
    notes: [
      '16 point or larger, black on cream. Leave a wide space between lines.',
      'Large print at 20 point. Reads better by daylight, so hand over papers in the morning.',
    ],
  },
  {
    fromAge: 6,
    toAge: 120,
    forms: ['easyRead'],
    notes: [
      'One idea to a line, with a picture beside it. Go through it together, then leave a copy.',
      'Photographs of the real place and the real people work better than drawings.',
      'Say what will happen first, next and last. Give time to answer: count slowly to ten.',
    ],
  },
  {
    fromAge: 10,
    toAge: 120,
    forms: ['easyRead', 'audio'],
    notes: ['Easy read with a short recording of the same words, to hear again at home.'],
  },
  {
    fromAge: 16,
    toAge: 120,
    forms: ['plainText'],
    notes: [
      'Uses a screen reader. Plain text by email; no scanned letters and no tables.',
      'Email only, in plain text. Opening post is hard because of hand weakness.',
    ],
  },
  {
    fromAge: 12,
    toAge: 120,
    forms: ['braille'],
    notes: ['Braille, grade 2. Telephone first to say that it is coming.'],
  },
  {
    fromAge: 3,
    toAge: 30,
    forms: ['other'],
    notes: [
      'Uses a talking book with a familiar voice. Programme new words before the visit.',
      'Symbols from the communication book. Point, wait, and accept a look as an answer.',
    ],
  },
  {
    fromAge: 0,
    toAge: 15,
    forms: ['plainText'],
    notes: ['For both parents, who live apart: the same email, in plain text, to each of them on the same day.'],
  },
  {
    fromAge: 0,
    toAge: 15,
    forms: ['easyRead'],
    notes: ['For the mother, who finds long letters hard: easy read, and a call two days later to go through it.'],
  },
  {
    fromAge: 0,
    toAge: 15,
    forms: ['largePrint'],
    notes: ['For the grandfather, who gives the medicines at weekends: 18 point, one medicine to a page.'],
  },
];

export const signedInformation: InformationNeed = {
  fromAge: 0,
  toAge: 120,
  forms: ['signLanguage'],
  notes: [
    'Book an interpreter for every visit and a double appointment, so that nothing is rushed.',
    'Face the window, not the screen. Text messages, never telephone calls.',
  ],
};

export const noNeedNotes: readonly InformationNote[] = [
  { fromAge: 0, toAge: 15, text: 'Please copy all letters to the grandparents, who share the care.' },
  { fromAge: 0, toAge: 15, text: 'Ring the mother after school hours; she cannot answer at work.' },
  { fromAge: 5, toAge: 15, text: 'Likes to hear the plan before the grown-ups talk about it.' },
  { fromAge: 12, toAge: 120, text: 'Wants to be spoken to directly, even when somebody else answers first.' },
  { fromAge: 16, toAge: 120, text: 'Short letters, please, with what to do next at the top.' },
  { fromAge: 16, toAge: 120, text: 'Prefers morning calls, and a second call to check that it was understood.' },
];
