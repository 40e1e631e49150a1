// The papers a plan can be printed as, and who each is for. What stands on one is arranged by its outline in shared/documents.
import type { Audience } from './fields.ts';

interface DocumentKind {
  readonly label: string;
  // For whom, and what it says: read by whoever chooses one.
  readonly forWhom: string;
  readonly says: string;
  // Whose papers it may be; the first unless another is chosen.
  readonly readers: readonly [Audience, ...Audience[]];
  // Should be one side: how many it takes is said before it is printed.
  readonly oneSide?: true;
  // What does not fit where it belongs must not be printed.
  readonly mustFit?: true;
  // Says what to do in an emergency, so it may not be printed after the day until which that may be relied on.
  readonly expires?: true;
  // Looks at the version agreed before, too.
  readonly compares?: true;
  // Whoever signed it keeps it: it says what was agreed that day, and nobody gives care from it.
  readonly isKept?: true;
  // May be had as a Word file too, by whoever copies out of it or adds to it. What has to be as it was measured and sealed may not.
  readonly asWord?: true;
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
    oneSide: true,
    expires: true,
  },
  card: {
    label: 'Alert card',
    forWhom: 'Anyone who finds them ill: it is carried in a wallet, on a key ring, in a school bag.',
    says: 'Name, date of birth and number, what can kill, allergies, whom to ring, and where the emergency page is.',
    readers: ['emergency'],
    mustFit: true,
    expires: true,
  },
  school: {
    label: 'School plan',
    forWhom: 'School, college, nursery, and whoever goes along on trips. It is not an EHC plan.',
    says: 'The condition and its signs, an ordinary day, medicines at school, who does what and is trained for it, and what to do in an emergency.',
    readers: ['school'],
    expires: true,
    asWord: true,
  },
  'ehc-advice': {
    label: 'Health information for an EHC plan',
    forWhom: 'The local authority, for whoever there writes the EHC plan. It is not an EHC plan.',
    says: 'Health needs, proposed outcomes and health care section by section, what may belong in other sections and why, and what is not settled.',
    readers: ['localAuthority'],
    asWord: true,
  },
  passport: {
    label: 'About me (passport)',
    forWhom: 'Anyone who meets them: it belongs to the person.',
    says: 'What you must know about me, how I communicate, what matters to me and how to help me. No medicines and no emergency steps.',
    readers: ['passport'],
  },
  transition: {
    label: 'Transition summary',
    forWhom: 'The team that takes over their care.',
    says: 'Who hands over what and when, what is still open, who decides, the medical summary, people, and the emergency plan.',
    readers: ['transition'],
    expires: true,
    asWord: true,
  },
  'short-break': {
    label: 'Short-break pack',
    forWhom: 'Whoever looks after them for some hours, a night or a weekend.',
    says: 'The person, the day, eating, care, medicines and equipment, whom to ring, what to do in an emergency, and lines to write on.',
    readers: ['shortBreak'],
    expires: true,
    asWord: true,
  },
  full: {
    label: 'Full plan',
    forWhom: 'The person and the family; the teams that look after them.',
    says: 'Everything its reader may read, numbered: own words, emergencies, people, health, goals, support, and what is not agreed.',
    readers: ['family', 'transition', 'localAuthority', 'school', 'shortBreak'],
    asWord: true,
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
    isKept: true,
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentName = keyof typeof documents;

export const documentNames = Object.keys(documents) as readonly DocumentName[]; // Object.keys forgets the literal keys

export const documentKind = (name: DocumentName): DocumentKind => documents[name];

// On a page that should be one side: what somebody can read in a minute and a half, with a sick child in front of them.
export const MOST_WORDS = 350;

// How a paper is set for whoever reads it.
export const LAYOUTS = [
  { code: 'standard', label: 'Standard' },
  { code: 'largePrint', label: 'Large print (18 point)' },
  { code: 'highContrast', label: 'High contrast' },
  { code: 'spaced', label: 'Widely spaced' },
] as const;
export type Layout = (typeof LAYOUTS)[number]['code'];
export const LAYOUT_CODES = LAYOUTS.map(({ code }) => code);

// A PDF is the paper; a Word file is a copy of its words, which whoever has it can change.
export const FORMATS = ['pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

// Why an answer is not on a copy. `secret`: it says where they can be found, and nobody has answered that it need not be
// kept from anyone. `private`: it goes to nobody unless somebody opens it to them.
export const WHY_LEFT_OUT = {
  secret: 'Kept secret: says where they can be found',
  private: 'Private: on no paper unless somebody opens it to a reader',
  reader: 'Not for this reader',
  paper: 'Not part of this paper',
} as const;
export type WhyLeftOut = keyof typeof WHY_LEFT_OUT;

export interface LeftOut {
  // A field, a row of one, or an answer in a row: the widest of them that is left out whole.
  readonly path: string;
  readonly section: string;
  // What it is called, never what it says.
  readonly label: string;
  readonly why: WhyLeftOut;
}
