// Who somebody is, how they live, and how others are related to them.
import type { Option } from '../option.ts';

export const SEXES = [
  { code: 'female', label: 'Female' },
  { code: 'male', label: 'Male' },
  { code: 'indeterminate', label: 'Indeterminate' },
  { code: 'notStated', label: 'Not stated' },
] as const satisfies readonly Option[];

export const ETHNICITIES = [
  { code: 'A', label: 'White: British' },
  { code: 'B', label: 'White: Irish' },
  { code: 'C', label: 'White: any other background' },
  { code: 'D', label: 'Mixed: White and Black Caribbean' },
  { code: 'E', label: 'Mixed: White and Black African' },
  { code: 'F', label: 'Mixed: White and Asian' },
  { code: 'G', label: 'Mixed: any other background' },
  { code: 'H', label: 'Asian or Asian British: Indian' },
  { code: 'J', label: 'Asian or Asian British: Pakistani' },
  { code: 'K', label: 'Asian or Asian British: Bangladeshi' },
  { code: 'L', label: 'Asian or Asian British: any other background' },
  { code: 'M', label: 'Black or Black British: Caribbean' },
  { code: 'N', label: 'Black or Black British: African' },
  { code: 'P', label: 'Black or Black British: any other background' },
  { code: 'R', label: 'Chinese' },
  { code: 'S', label: 'Any other ethnic group' },
  { code: 'Z', label: 'Not stated' },
] as const satisfies readonly Option[];

export const LIVING_ARRANGEMENTS = [
  { code: 'alone', label: 'Alone' },
  { code: 'partner', label: 'With a spouse or partner' },
  { code: 'family', label: 'With family or friends' },
  { code: 'carer', label: 'With a paid carer' },
  { code: 'residential', label: 'In residential or supported care' },
  { code: 'lookedAfter', label: 'Looked after by the local authority', plainLabel: 'In care or with foster carers' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const RELATIONSHIPS = [
  { code: 'parent', label: 'Parent' },
  { code: 'spouse', label: 'Spouse or partner' },
  { code: 'guardian', label: 'Guardian' },
  { code: 'fosterCarer', label: 'Foster carer' },
  { code: 'grandparent', label: 'Grandparent' },
  { code: 'sibling', label: 'Brother or sister' },
  { code: 'child', label: 'Son or daughter' },
  { code: 'relation', label: 'Other relation' },
  { code: 'friend', label: 'Friend' },
  { code: 'paidCarer', label: 'Paid carer' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const OTHER_NUMBERS = [
  { code: 'hospital', label: 'Hospital number' },
  { code: 'upn', label: 'Unique pupil number (UPN)' },
  { code: 'socialCare', label: 'Social care number' },
  { code: 'overseas', label: 'Health number of another country' },
  { code: 'otherNation', label: 'Number of another UK nation' },
] as const satisfies readonly Option[];

export const CONTACT_WAYS = [
  { code: 'phone', label: 'Phone call' },
  { code: 'text', label: 'Text message' },
  { code: 'email', label: 'Email' },
  { code: 'post', label: 'Post' },
  { code: 'relay', label: 'Text relay or sign language relay' },
  { code: 'viaCarer', label: 'Through a parent or carer' },
] as const satisfies readonly Option[];

// The forms that the Accessible Information Standard asks about.
export const INFORMATION_FORMS = [
  { code: 'largePrint', label: 'Large print' },
  { code: 'highContrast', label: 'High contrast' },
  { code: 'spaced', label: 'Widely spaced, as for dyslexia' },
  { code: 'easyRead', label: 'Easy read' },
  { code: 'braille', label: 'Braille' },
  { code: 'audio', label: 'Audio' },
  { code: 'signLanguage', label: 'British Sign Language' },
  { code: 'plainText', label: 'Plain text by email' },
  { code: 'welsh', label: 'Welsh' },
  { code: 'otherLanguage', label: 'Translated' },
  { code: 'other', label: 'Something else' },
] as const satisfies readonly Option[];

export const ADJUSTMENT_KINDS = [
  { code: 'appointments', label: 'Appointments: time, length, waiting' },
  { code: 'access', label: 'Getting in and moving around' },
  { code: 'communication', label: 'Communication' },
  { code: 'environment', label: 'Noise, light, crowds' },
  { code: 'support', label: 'Someone to be with them' },
  { code: 'examination', label: 'Blood tests, scans and examination' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const SPHERES = [
  { code: 'health', label: 'Health' },
  { code: 'education', label: 'Education' },
  { code: 'socialCare', label: 'Social care' },
  { code: 'shortBreaks', label: 'Short breaks or respite' },
  { code: 'charity', label: 'Charity or patient organisation' },
  { code: 'housing', label: 'Housing' },
  { code: 'transport', label: 'Transport' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];
