// R01, R11, R15, R16, R18: is it this person's plan, does somebody own it, were they there, and is every word meant.
import { isBlankAnswer } from '../blank.ts';
import { namesSomebody } from '../personName.ts';
import { walkTexts, activeRows } from '../walk.ts';
import { mentions, ownNames } from './peopleIndex.ts';
import type { Found, GateRule } from './scope.ts';

const isNobody = (name: string | undefined): boolean => !isBlankAnswer(name) && !namesSomebody(name);

// R01: what is blank or wrong is reported from the definition; here, a check older than the person,
// and a name that names nobody.
export const identified: GateRule = ({ answers: { person }, birth }) => [
  ...(birth !== undefined && person.identityCheckedOn !== undefined && person.identityCheckedOn < birth
    ? [
        {
          path: 'person.identityCheckedOn',
          sentence: 'Identity was checked before the date of birth. One of the two dates is wrong.',
          settle: 'Check both dates.',
        },
      ]
    : []),
  ...(isNobody(person.identityCheckedBy)
    ? [
        {
          path: 'person.identityCheckedBy',
          sentence: 'Nobody is named as having checked the identity.',
          settle: 'Write the name and the role of the person who checked it.',
        },
      ]
    : []),
];

// Also who authorises the plan: an agreement needs a person behind it.
export const owned: GateRule = ({ answers: { reviews } }) => [
  ...(isNobody(reviews.owner?.name)
    ? [
        {
          path: 'reviews.owner',
          sentence: 'A plan that nobody owns goes stale.',
          settle: 'Name one person who keeps this plan up to date.',
        },
      ]
    : []),
  ...(isNobody(reviews.authorisedBy?.name)
    ? [
        {
          path: 'reviews.authorisedBy',
          sentence: 'No clinician is named who authorises the plan.',
          settle: 'Write the name of the clinician who does.',
        },
      ]
    : []),
];

const TO_FILL_IN = '(?:insert|name|date|add|dose|amount|weight|number|age|hospital|unit|phone|surname|first name|patient)';
const RESIDUE = new RegExp(
  [
    String.raw`\{\{|\}\}`,
    String.raw`\[\s*${TO_FILL_IN}\b|<\s*${TO_FILL_IN}\b[^<>]*>`,
    // Not the sex chromosomes of a karyotype: 47,XXX.
    String.raw`(?<!\d,\s?)\bX{3,}\b`,
    String.raw`\bTB[CDA]\b|\bT\.\s?B\.\s?[CDA]\b|\bto be confirmed\b`,
    String.raw`\blorem\b|\?{3,}|_{4,}`,
  ].join('|'),
  'i',
);

// Fields that hold words of the plan's own words, where somebody could mean them, are few: none is excused.
export const noResidue: GateRule = ({ answers }) => {
  const found: Found[] = [];
  walkTexts(answers, (text, path) => {
    const residue = RESIDUE.exec(text);
    if (residue)
      found.push({
        path,
        sentence: `“${residue[0].trim()}” looks like something left to be filled in.`,
        settle: 'Write what is meant, or say that it is not known.',
      });
  });
  return found;
};

// A brother or a sister is rightly named in family life, but not where one child's care could be carried out on the other.
const CLINICAL = new Set(['summary', 'healthNeeds', 'emergency', 'provision']);

export const nobodyElse: GateRule = ({ answers, vault: { others } }) => {
  if (!others) return [];
  const { familyName = '', givenName = '', preferredName = '', identifier } = answers.person;
  const own = ownNames(familyName, givenName, preferredName, identifier?.number ?? '');
  const numbersOnly = { ...others, names: new Set<string>(), relatives: new Set<string>(), starts: new Set<string>() };
  const found: Found[] = [];
  walkTexts(answers, (text, path, entry, field) => {
    if (mentions(text, field.names ? numbersOnly : others, own, CLINICAL.has(entry.sectionId))) {
      found.push({
        path,
        sentence: 'This may name another person who has a plan here, or hold their number.',
        settle: 'Check that these words are about this person. If they came from another plan or letter, write them again.',
      });
    }
  });
  return found;
};

export const tookPart: GateRule = ({ answers: { reviews } }) => {
  const attendees = activeRows(reviews.attendees);
  if (attendees.length === 0) return []; // blank: said by the definition
  const heard = attendees.some(
    ({ answers: { capacity, attendance } }) =>
      (capacity === 'person' || capacity === 'carer') && (attendance === 'present' || attendance === 'wrote'),
  );
  return heard
    ? []
    : [
        {
          path: 'reviews.attendees',
          sentence: 'Neither the person nor a carer took part.',
          settle: 'Talk it through with the person or a carer, and record that they took part.',
        },
      ];
};
