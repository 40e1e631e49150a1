// What a dose, a person and a statement are made of, as fields of simpler kinds, so that decoding, checks, comparison
// and forms can go through the parts without knowing them.
import type { Dose, Field, Fields, NamedPerson, Statement } from './fields.ts';
import { DOSE_BASES, ROUTES } from './valueSets/medicines.ts';
import { HOW_OBTAINED, SPEAKERS } from './valueSets/speaking.ts';
import { answerIn, answerIs, anyOf, type Rule } from './rules.ts';
import { DOSE_PER, DOSE_UNITS, KILOGRAM, REPEAT_UNITS, TIMES, VOLUME_UNITS } from './valueSets/units.ts';

type PartsFor<Whole> = { readonly [Part in keyof Whole]-?: Field };

export const PERSON_PARTS = {
  name: { kind: 'text', names: true, label: 'Name', most: 100 },
  role: { kind: 'text', label: 'Role', plainLabel: 'Job or relationship', most: 100 },
  organisation: { kind: 'text', label: 'Organisation', plainLabel: 'Where they work', most: 150 },
  registerNumber: {
    kind: 'text',
    clinical: true,
    label: 'Registration number',
    hint: 'For example the GMC, NMC or HCPC number.',
    most: 40,
  },
  phone: { kind: 'phone', label: 'Phone' },
  email: { kind: 'text', label: 'Email', format: 'email', most: 150 },
} as const satisfies PartsFor<NamedPerson>;

const onWeight = (basis: string, per: string): Rule =>
  anyOf(answerIn(basis, ['weight', 'surfaceArea']), answerIn(per, ['kilogram', 'kilogramHour', 'kilogramDay']));

const AUTHORISER = ['name', 'role', 'organisation', 'registerNumber'] as const;

export const DOSE_PARTS = {
  amount: {
    kind: 'quantity',
    medicine: true,
    label: 'Dose',
    hint: 'The number exactly as the prescriber wrote it, and the unit in full.',
    units: DOSE_UNITS,
  },
  per: { kind: 'choice', label: 'Given as', options: DOSE_PER },
  route: { kind: 'choice', label: 'Route', plainLabel: 'How it is given', options: ROUTES },
  basis: { kind: 'choice', clinical: true, label: 'Basis of the dose', plainLabel: 'How the dose was set', options: DOSE_BASES },
  rate: {
    kind: 'quantity',
    clinical: true,
    medicine: true,
    label: 'Worked out from (per kilogram, or per square metre)',
    hint: 'What the prescriber used. Accord does not work out doses.',
    units: DOSE_UNITS,
    relevant: answerIn('basis', ['weight', 'surfaceArea']),
  },
  weight: {
    kind: 'quantity',
    clinical: true,
    label: 'Weight used',
    hint: 'The weight the prescriber used, and the day it was measured.',
    units: KILOGRAM,
    measured: true,
    relevant: onWeight('basis', 'per'),
  },
  maximum: { kind: 'quantity', medicine: true, label: 'Most in one dose', units: DOSE_UNITS },
  dayMaximum: { kind: 'quantity', medicine: true, label: 'Most in 24 hours', units: DOSE_UNITS },
  repeat: { kind: 'fiveWay', label: 'May it be repeated?' },
  repeatAfter: { kind: 'quantity', label: 'Repeat no sooner than', units: REPEAT_UNITS, whole: true, relevant: answerIs('repeat', 'yes') },
  repeatMost: { kind: 'quantity', label: 'Repeat at most', units: TIMES, whole: true, relevant: answerIs('repeat', 'yes') },
  strength: { kind: 'quantity', medicine: true, label: 'Strength: amount of medicine', units: DOSE_UNITS },
  strengthIn: { kind: 'quantity', medicine: true, label: 'Strength: in this volume', units: VOLUME_UNITS },
  volume: { kind: 'quantity', medicine: true, label: 'Volume to give', units: VOLUME_UNITS },
  authorisedBy: { kind: 'person', clinical: true, label: 'Authorised by', parts: AUTHORISER },
  authorisedOn: { kind: 'date', clinical: true, label: 'Authorised on', past: true },
  checkedBy: { kind: 'person', clinical: true, label: 'Second check by', parts: AUTHORISER },
  checkedOn: { kind: 'date', clinical: true, label: 'Second check on', past: true },
  checkedAmount: { kind: 'quantity', clinical: true, medicine: true, label: 'Dose, typed again by the second checker', units: DOSE_UNITS },
  checkedPer: { kind: 'choice', clinical: true, label: 'Given as, read again', options: DOSE_PER },
  checkedRoute: { kind: 'choice', clinical: true, label: 'Route, read again', options: ROUTES },
  checkedBasis: { kind: 'choice', clinical: true, label: 'Basis of the dose, read again', options: DOSE_BASES },
  checkedWeight: {
    kind: 'quantity',
    clinical: true,
    label: 'Weight used, typed again',
    units: KILOGRAM,
    relevant: onWeight('checkedBasis', 'checkedPer'),
  },
} as const satisfies PartsFor<Dose>;

export const STATEMENT_PARTS = {
  text: { kind: 'longText', label: 'In their own words', most: 4000 },
  speaker: { kind: 'choice', label: 'Whose words', options: SPEAKERS },
  speakerName: { kind: 'text', names: true, label: 'Name of the speaker', most: 100 },
  how: { kind: 'choice', label: 'How we heard this', options: HOW_OBTAINED },
  saidOn: { kind: 'date', label: 'Said on', past: true },
} as const satisfies PartsFor<Statement>;

// The parts of a field that is made of parts; undefined for the rest. Keyed by kind elsewhere; here only three have any.
export function partsOf(field: Field): Fields | undefined {
  switch (field.kind) {
    case 'dose':
      return DOSE_PARTS;
    case 'statement':
      return STATEMENT_PARTS;
    case 'person':
      return field.parts === undefined ? PERSON_PARTS : Object.fromEntries(field.parts.map((part) => [part, PERSON_PARTS[part]]));
    default:
      return undefined;
  }
}
