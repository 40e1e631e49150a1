// One made-up person with a short plan: names that go together, a plausible age, careful entries, and the gaps that real caseloads have.
import { emptyAnswers, type Answers } from '../plan/definition.ts';
import type { IdentifierScheme } from '../plan/fields.ts';
import { informationNeeds, noNeedNotes, signedInformation } from './informationNeeds.ts';
import { nameFamilies, type NameFamily } from './nameFamilies.ts';
import type { Random } from './seededRandom.ts';
import { withShortPlan } from './shortPlan.ts';
import { shortNames } from './shortNames.ts';

// Writable here, because the answers are gathered one after another.
type Draft = { -readonly [Field in keyof Answers['person']]: Answers['person'][Field] };

// The day on which the sample vault is imagined to have been kept up to date. No clock: the same people on every day.
const AS_AT = Date.UTC(2026, 10, 14);
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

const dayText = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

const staff = [
  'S. Sample, specialist nurse',
  'M. Example, care coordinator',
  'T. Specimen, ward sister',
  'J. Placeholder, community nurse',
  'Dr A. Sample, consultant',
  'P. Pattern, learning disability nurse',
] as const;

const shares = nameFamilies.reduce((sum, family) => sum + family.share, 0);

function nameFamily(random: Random): NameFamily {
  let left = random.next() * shares;
  for (const family of nameFamilies) {
    left -= family.share;
    if (left < 0) return family;
  }
  return random.pick(nameFamilies);
}

// Mostly children and young people, as in a service for rare conditions, and some of every age.
function birthMoment(random: Random): number {
  const years = random.chance(0.62) ? random.next() * 19 : 19 + random.next() * 66;
  return AS_AT - Math.floor((years * YEAR) / DAY + 30) * DAY;
}

const suits =
  (age: number) =>
  (of: { readonly fromAge: number; readonly toAge: number }): boolean =>
    of.fromAge <= age && age <= of.toAge;

function addNames(draft: Draft, random: Random, family: NameFamily, age: number): void {
  const adult = age >= 18;
  const woman = random.chance(0.5);
  const given = random.pick(woman ? family.women : family.men);
  draft.familyName = random.pick(family.familyNames);
  draft.givenName = given;
  if (adult) draft.title = random.chance(0.02) ? 'Mx' : woman ? random.pick(['Ms', 'Mrs', 'Miss']) : 'Mr';
  const short = shortNames.get(given);
  if (short !== undefined && random.chance(0.5)) draft.preferredName = short;
  if (adult && woman && random.chance(0.12)) draft.formerNames = `${given} ${random.pick(family.familyNames)}`;
}

function addNumber(draft: Draft, random: Random, number: string): void {
  if (random.chance(0.03)) {
    draft.noIdentifierReason = random.pick(['notKnown', 'overseas', 'otherNation', 'withheld']);
    return;
  }
  const scheme: IdentifierScheme = random.chance(0.94) ? 'nhs' : random.pick(['chi', 'hc']);
  draft.identifier = { scheme, number };
}

function addIdentity(draft: Draft, random: Random, birth: number, age: number): void {
  draft.identityChecks = random.pick([
    ['askedAloud', 'letter'],
    ['askedAloud', 'demographics'],
    ['askedAloud', 'wristband'],
    ['askedAloud', 'letter', 'demographics'],
    ['askedAloud', 'other'],
  ] as const);
  if (draft.identityChecks.includes('other')) {
    draft.identityOther = random.pick(
      age < 16
        ? ['Confirmed by a parent', 'Confirmed by the school nurse']
        : ['Photo card', 'Driving licence', 'Known to the team for many years'],
    );
  }
  draft.identityCheckedBy = random.pick(staff);
  const earliest = Math.max(birth, AS_AT - 330 * DAY);
  draft.identityCheckedOn = dayText(earliest + random.between(0, Math.floor((AS_AT - earliest) / DAY)) * DAY);
}

function addLanguage(draft: Draft, random: Random, family: NameFamily): void {
  const signs = random.chance(0.015);
  draft.firstLanguage = signs ? 'British Sign Language' : random.chance(family.speaks) ? family.language : 'English';
  if (draft.firstLanguage === 'English') draft.interpreter = random.chance(0.96) ? 'no' : 'notAsked';
  else if (draft.firstLanguage === 'Welsh') draft.interpreter = 'no';
  else draft.interpreter = random.chance(0.65) ? 'yes' : random.pick(['no', 'notAsked', 'notKnown', 'declined']);
  if (draft.interpreter === 'yes') draft.interpreterLanguage = draft.firstLanguage;
}

function addInformation(draft: Draft, random: Random, age: number): void {
  const signs = draft.firstLanguage === 'British Sign Language';
  if (!signs && random.chance(0.6)) {
    draft.informationNeed = 'no';
    if (random.chance(0.3)) draft.informationNotes = random.pick(noNeedNotes.filter(suits(age))).text;
  } else if (!signs && random.chance(0.15)) {
    draft.informationNeed = random.pick(['notAsked', 'notKnown', 'declined']);
  } else {
    const need = signs ? signedInformation : random.pick(informationNeeds.filter(suits(age)));
    draft.informationNeed = 'yes';
    draft.informationForms = need.forms;
    draft.informationNotes = random.pick(need.notes);
  }
}

export function generatedAnswers(random: Random, number: string): Answers {
  const draft: Draft = {};
  const answers: Answers = { ...emptyAnswers, person: draft };
  const family = nameFamily(random);
  const birth = birthMoment(random);
  const age = Math.floor((AS_AT - birth) / YEAR);
  addNames(draft, random, family, age);
  draft.dateOfBirth = dayText(birth);
  addNumber(draft, random, number);
  // Some plans were only begun: what follows is still blank, which says nothing either way.
  if (random.chance(0.06)) return answers;
  addIdentity(draft, random, birth, age);
  if (random.chance(0.05)) return answers;
  addLanguage(draft, random, family);
  if (random.chance(0.05)) return answers;
  addInformation(draft, random, age);
  return withShortPlan(answers, random, age);
}
