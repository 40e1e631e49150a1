// Units of measurement. Always spelled out where a dose is meant; a short form stands in the label only where clinicians
// read it without a second thought (cm, mmHg).
import type { CodeOf, Option } from '../option.ts';

export const DOSE_UNITS = [
  { code: 'gram', label: 'gram' },
  { code: 'milligram', label: 'milligram' },
  { code: 'microgram', label: 'microgram' },
  { code: 'nanogram', label: 'nanogram' },
  { code: 'unit', label: 'unit' },
  { code: 'millimole', label: 'millimole' },
  { code: 'litre', label: 'litre' },
  { code: 'millilitre', label: 'millilitre' },
  { code: 'puff', label: 'puff' },
  { code: 'drop', label: 'drop' },
  { code: 'tablet', label: 'tablet' },
  { code: 'capsule', label: 'capsule' },
  { code: 'sachet', label: 'sachet' },
  { code: 'patch', label: 'patch' },
  { code: 'suppository', label: 'suppository' },
] as const satisfies readonly Option[];
export type DoseUnit = CodeOf<typeof DOSE_UNITS>;

export const DOSE_PER = [
  { code: 'dose', label: 'each time (one dose)' },
  { code: 'minute', label: 'per minute' },
  { code: 'hour', label: 'per hour' },
  { code: 'day', label: 'per day' },
  { code: 'kilogram', label: 'per kilogram of body weight' },
  { code: 'kilogramHour', label: 'per kilogram of body weight per hour' },
  { code: 'kilogramDay', label: 'per kilogram of body weight per day' },
] as const satisfies readonly Option[];
export type DosePer = CodeOf<typeof DOSE_PER>;

// What a volume of a ready-made medicine is counted in.
export const VOLUME_UNITS = [
  { code: 'millilitre', label: 'millilitre' },
  { code: 'litre', label: 'litre' },
] as const satisfies readonly Option[];
export type VolumeUnit = CodeOf<typeof VOLUME_UNITS>;

export const KILOGRAM = [{ code: 'kilogram', label: 'kilogram' }] as const satisfies readonly Option[];
export const CENTIMETRE = [{ code: 'centimetre', label: 'centimetre' }] as const satisfies readonly Option[];
export const TIMES = [{ code: 'times', label: 'times' }] as const satisfies readonly Option[];
export const PERCENT = [{ code: 'percent', label: '%' }] as const satisfies readonly Option[];

export const REPEAT_UNITS = [
  { code: 'minute', label: 'minutes' },
  { code: 'hour', label: 'hours' },
] as const satisfies readonly Option[];
export type RepeatUnit = CodeOf<typeof REPEAT_UNITS>;

export const PERIODS = [
  { code: 'minute', label: 'minutes' },
  { code: 'hour', label: 'hours' },
  { code: 'day', label: 'days' },
  { code: 'week', label: 'weeks' },
  { code: 'month', label: 'months' },
  { code: 'year', label: 'years' },
] as const satisfies readonly Option[];

// How often: so many times in one of these.
export const FREQUENCY_UNITS = [
  { code: 'perDay', label: 'times a day' },
  { code: 'perWeek', label: 'times a week' },
  { code: 'perFortnight', label: 'times a fortnight' },
  { code: 'perMonth', label: 'times a month' },
  { code: 'perHalfTerm', label: 'times a half term' },
  { code: 'perTerm', label: 'times a term' },
  { code: 'perYear', label: 'times a year' },
] as const satisfies readonly Option[];

export const HOURS_PER = [
  { code: 'hoursPerDay', label: 'hours a day' },
  { code: 'hoursPerWeek', label: 'hours a week' },
  { code: 'nightsPerMonth', label: 'nights a month' },
  { code: 'nightsPerYear', label: 'nights a year' },
] as const satisfies readonly Option[];

// For a measurement that may be anything: what is normal for this person.
export const MEASURE_UNITS = [
  { code: 'kilogram', label: 'kilogram' },
  { code: 'gram', label: 'gram' },
  { code: 'centimetre', label: 'cm' },
  { code: 'percent', label: '%' },
  { code: 'beatsPerMinute', label: 'beats a minute' },
  { code: 'breathsPerMinute', label: 'breaths a minute' },
  { code: 'mmHg', label: 'mmHg' },
  { code: 'celsius', label: '°C' },
  { code: 'millimolePerLitre', label: 'millimole per litre' },
  { code: 'micromolePerLitre', label: 'micromole per litre' },
  { code: 'gramPerLitre', label: 'gram per litre' },
  { code: 'millilitrePerDay', label: 'millilitre per day' },
  { code: 'litrePerMinute', label: 'litre per minute' },
  { code: 'second', label: 'seconds' },
  { code: 'minute', label: 'minutes' },
  { code: 'timesPerDay', label: 'times a day' },
  { code: 'timesPerWeek', label: 'times a week' },
  { code: 'timesPerMonth', label: 'times a month' },
  { code: 'score', label: 'score' },
] as const satisfies readonly Option[];
