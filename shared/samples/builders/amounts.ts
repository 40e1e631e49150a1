// Amounts as a prescriber writes them, and doses with both signatures, so that no sample dose can lack a part.
import type { Dose, NamedPerson, Quantity } from '../../plan/fields.ts';
import type { DoseUnit, RepeatUnit, VolumeUnit } from '../../plan/valueSets/units.ts';

export type Amount = Quantity<DoseUnit>;

const amount =
  <Unit extends DoseUnit>(unit: Unit) =>
  (value: string): Quantity<Unit> => ({ value, unit });

export const gram = amount('gram');
export const milligram = amount('milligram');
export const microgram = amount('microgram');
export const unit = amount('unit');
export const millilitre = amount('millilitre');

export const kilogram = (value: string, asAt: string, method = 'Standing scales, light clothes'): Quantity<'kilogram'> => ({
  value,
  unit: 'kilogram',
  asAt,
  method,
});
// The number alone: the second checker says how much, not when or how it was measured.
export const sameWeight = ({ value = '' }: Quantity<'kilogram'>): Quantity<'kilogram'> => ({ value, unit: 'kilogram' });
export const centimetre = (value: string, asAt: string): Quantity<'centimetre'> => ({ value, unit: 'centimetre', asAt });
export const minutes = (value: string): Quantity<'minute'> => ({ value, unit: 'minute' });
export const hours = (value: string): Quantity<'hour'> => ({ value, unit: 'hour' });

export interface Signed {
  readonly authorisedBy: NamedPerson;
  readonly authorisedOn: string;
  readonly checkedBy: NamedPerson;
  readonly checkedOn: string;
}

// Once only, or again after so long, so many times, and so much in a day.
export type Again = 'once' | { readonly after: Quantity<RepeatUnit>; readonly times: string; readonly inDay: Amount };

export interface Measure {
  readonly amount: Amount;
  readonly per?: Dose['per'];
  readonly route: NonNullable<Dose['route']>;
  readonly maximum?: Amount;
  readonly again: Again;
  readonly strength?: { readonly of: Amount; readonly in: Quantity<VolumeUnit>; readonly give: Quantity<VolumeUnit> };
}

const again = (said: Again): Pick<Dose, 'repeat' | 'repeatAfter' | 'repeatMost' | 'dayMaximum'> =>
  said === 'once'
    ? { repeat: 'no' }
    : { repeat: 'yes', repeatAfter: said.after, repeatMost: { value: said.times, unit: 'times' }, dayMaximum: said.inDay };

const common = (measure: Measure, signed: Signed): Dose => ({
  amount: measure.amount,
  per: measure.per ?? 'dose',
  route: measure.route,
  ...(measure.maximum && { maximum: measure.maximum }),
  ...again(measure.again),
  ...(measure.strength && { strength: measure.strength.of, strengthIn: measure.strength.in, volume: measure.strength.give }),
  ...signed,
  checkedAmount: measure.amount,
  checkedPer: measure.per ?? 'dose',
  checkedRoute: measure.route,
});

export const fixedDose = (measure: Measure, signed: Signed): Dose => ({
  ...common(measure, signed),
  basis: 'fixed',
  checkedBasis: 'fixed',
});

// `rate`: what the prescriber worked from, for each kilogram.
export const doseByWeight = (
  measure: Measure & { readonly maximum: Amount; readonly rate: Amount; readonly weight: Quantity<'kilogram'> },
  signed: Signed,
): Dose => ({
  ...common(measure, signed),
  basis: 'weight',
  checkedBasis: 'weight',
  rate: measure.rate,
  weight: measure.weight,
  checkedWeight: sameWeight(measure.weight),
});
