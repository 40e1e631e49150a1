// The survey's ninth item: whatever else this person's plan needs, under a title of its own.
import { section } from '../section.ts';

export const other = section({
  label: 'Other',
  plainLabel: 'Anything else',
  intro: 'Sections of your own, for what has no place above.',
  audience: ['family', 'transition'],
  fields: {
    parts: {
      kind: 'rows',
      label: 'Own sections',
      one: 'section',
      title: 'title',
      most: 20,
      fields: {
        title: { kind: 'text', label: 'Title', most: 100, needed: true },
        text: { kind: 'longText', label: 'Text', most: 5000, medicines: true, needed: true },
      },
      fhir: 'Composition.section',
    },
  },
});
