// The papers a plan can be printed as, and who each is for. What stands on one is arranged by its outline in shared/documents.
import type { Audience } from './fields.ts';

interface DocumentKind {
  readonly label: string;
  // For whom, and what it says: read by whoever chooses one.
  readonly forWhom: string;
  readonly says: string;
  // Whose papers it may be; the first unless another is chosen.
  readonly readers: readonly [Audience, ...Audience[]];
  // Looks at the version agreed before, too.
  readonly compares?: true;
}

export const documents = {
  'front-sheet': {
    label: 'Front sheet',
    forWhom: 'Anyone who meets them for the first time: clinic, ward, school, family.',
    says: 'Name, date of birth and number, how identity was checked, language, and how they like to be given information.',
    readers: ['family'],
  },
  emergency: {
    label: 'Emergency page',
    forWhom: 'Ambulance, emergency department, ward.',
    says: 'What can kill, what to do and what not, doses as they were authorised, whom to ring, and what is normal for this person.',
    readers: ['emergency'],
  },
  full: {
    label: 'Full plan',
    forWhom: 'The person and the family; the teams that look after them.',
    says: 'Everything its reader may read, numbered: own words, emergencies, people, health, goals, support, and what is not agreed.',
    readers: ['family', 'transition', 'localAuthority', 'school', 'shortBreak'],
  },
  changes: {
    label: 'What has changed',
    forWhom: 'The person and the family, before they agree a new version.',
    says: 'What is new, what was taken out and what says something else since the version agreed before, in plain words.',
    readers: ['family'],
    compares: true,
  },
  'co-sign': {
    label: 'Co-sign sheet',
    forWhom: 'Everybody who agrees a version: the person, the family, clinicians.',
    says: 'What is being agreed, who signs, what is not agreed, who gets a copy, and a slip to ask for changes.',
    readers: ['family'],
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentName = keyof typeof documents;

export const documentNames = Object.keys(documents) as readonly DocumentName[]; // Object.keys forgets the literal keys

export const documentKind = (name: DocumentName): DocumentKind => documents[name];

// How a paper is set for whoever reads it.
export const LAYOUTS = [
  { code: 'standard', label: 'Standard' },
  { code: 'largePrint', label: 'Large print (18 point)' },
  { code: 'highContrast', label: 'High contrast' },
  { code: 'spaced', label: 'Widely spaced' },
] as const;
export type Layout = (typeof LAYOUTS)[number]['code'];
export const LAYOUT_CODES = LAYOUTS.map(({ code }) => code);
