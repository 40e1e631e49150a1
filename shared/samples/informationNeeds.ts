// Ways in which information works better for somebody, with the sort of note a careful nurse writes beside them.
import type { Answers } from '../plan/definition.ts';

export interface InformationNeed {
  readonly forms: NonNullable<Answers['person']['informationForms']>;
  readonly notes: readonly string[];
}

export const informationNeeds: readonly InformationNeed[] = [
  {
    forms: ['largePrint'],
    notes: ['16 point or larger, black on cream. Leave a wide space between lines.', 'Large print at 20 point. Reads better by daylight, so hand over papers in the morning.'],
  },
  {
    forms: ['easyRead'],
    notes: [
      'One idea to a line, with a picture beside it. Go through it together, then leave a copy.',
      'Photographs of the real place and the real people work better than drawings.',
      'Say what will happen first, next and last. Give time to answer: count slowly to ten.',
    ],
  },
  {
    forms: ['easyRead', 'audio'],
    notes: ['Easy read with a short recording of the same words, to hear again at home.'],
  },
  {
    forms: ['plainText'],
    notes: ['Uses a screen reader. Plain text by email; no scanned letters and no tables.', 'Email only, in plain text. Opening post is hard because of hand weakness.'],
  },
  {
    forms: ['braille'],
    notes: ['Braille, grade 2. Telephone first to say that it is coming.'],
  },
  {
    forms: ['signLanguage'],
    notes: ['Face the window, not the screen. Book a double appointment so that nothing is rushed.'],
  },
  {
    forms: ['otherLanguage'],
    notes: ['The family asks for the main points translated. Send the English as well, for school.', 'Reads English, but wants anything about medicines translated.'],
  },
  {
    forms: ['other'],
    notes: ['Uses a talking book with a familiar voice. Programme new words before the visit.', 'Symbols from the communication book. Point, wait, and accept a look as an answer.'],
  },
];

export const noNeedNotes: readonly string[] = [
  'Prefers the telephone after school hours.',
  'Please copy all letters to the grandparents, who share the care.',
  'Likes to hear the plan before the grown-ups talk about it.',
  'Wants to be spoken to directly, even when a supporter answers first.',
  'Short letters, please: the family has several clinics to keep up with.',
];
