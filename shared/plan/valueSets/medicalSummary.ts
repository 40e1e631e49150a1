// Allergies, medicines, devices, feeding and vaccines.
import type { Option } from '../option.ts';

// Never blank: no known allergies is something somebody says, on a day.
export const ALLERGY_STATUSES = [
  { code: 'has', label: 'Has allergies or intolerances' },
  { code: 'none', label: 'No known allergies' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const ALLERGY_KINDS = [
  { code: 'allergy', label: 'Allergy' },
  { code: 'intolerance', label: 'Intolerance' },
  { code: 'sideEffect', label: 'Side effect' },
  { code: 'notKnown', label: 'Not known which' },
] as const satisfies readonly Option[];

export const MEDICINE_STATUSES = [
  { code: 'takes', label: 'Takes medicines' },
  { code: 'none', label: 'Takes no medicines' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const MEDICINE_SOURCES = [
  { code: 'labels', label: 'Labels on the bottles and boxes' },
  { code: 'gpRecord', label: 'GP record' },
  { code: 'hospital', label: 'Hospital letter or chart' },
  { code: 'pharmacy', label: 'Pharmacy record' },
  { code: 'family', label: 'The person or family' },
] as const satisfies readonly Option[];

export const DEVICE_TYPES = [
  { code: 'tracheostomy', label: 'Tracheostomy' },
  { code: 'gastrostomy', label: 'Gastrostomy (PEG or button)' },
  { code: 'nasogastric', label: 'Nasogastric or nasojejunal tube' },
  { code: 'centralLine', label: 'Central line or port' },
  { code: 'shunt', label: 'Shunt' },
  { code: 'pacemaker', label: 'Pacemaker or defibrillator' },
  { code: 'vns', label: 'Vagus nerve stimulator' },
  { code: 'pump', label: 'Pump (insulin, baclofen, feed)' },
  { code: 'ventilator', label: 'Ventilator, CPAP or BiPAP' },
  { code: 'oxygen', label: 'Oxygen at home' },
  { code: 'suction', label: 'Suction machine' },
  { code: 'stoma', label: 'Stoma or catheter' },
  { code: 'hearing', label: 'Hearing aid or cochlear implant' },
  { code: 'communication', label: 'Communication aid' },
  { code: 'wheelchair', label: 'Wheelchair, standing frame or splints' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const SIDES = [
  { code: 'left', label: 'Left' },
  { code: 'right', label: 'Right' },
  { code: 'both', label: 'Both' },
  { code: 'middle', label: 'Middle' },
] as const satisfies readonly Option[];

export const MRI_SAFETY = [
  { code: 'safe', label: 'Safe' },
  { code: 'conditional', label: 'Safe only under conditions: ask the team' },
  { code: 'unsafe', label: 'Not safe' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];

export const BASELINE_ITEMS = [
  { code: 'oxygen', label: 'Oxygen saturation', plainLabel: 'Oxygen level' },
  { code: 'heartRate', label: 'Heart rate' },
  { code: 'breathing', label: 'Breathing rate' },
  { code: 'bloodPressure', label: 'Blood pressure' },
  { code: 'temperature', label: 'Temperature' },
  { code: 'consciousness', label: 'Alertness and behaviour' },
  { code: 'glucose', label: 'Blood glucose', plainLabel: 'Blood sugar' },
  { code: 'blood', label: 'Blood result that is usual for them' },
  { code: 'seizures', label: 'Seizure pattern' },
  { code: 'communication', label: 'Communication' },
  { code: 'mobility', label: 'Moving about' },
  { code: 'continence', label: 'Bladder and bowel' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const FEEDING_ROUTES = [
  { code: 'mouth', label: 'By mouth' },
  { code: 'gastrostomy', label: 'Gastrostomy' },
  { code: 'nasogastric', label: 'Nasogastric tube' },
  { code: 'jejunal', label: 'Jejunal tube' },
  { code: 'intravenous', label: 'Into a vein (parenteral nutrition)' },
] as const satisfies readonly Option[];

// International Dysphagia Diet Standardisation Initiative levels.
export const FOOD_TEXTURES = [
  { code: 'food7', label: 'Food level 7: regular' },
  { code: 'food7easy', label: 'Food level 7: easy to chew' },
  { code: 'food6', label: 'Food level 6: soft and bite-sized' },
  { code: 'food5', label: 'Food level 5: minced and moist' },
  { code: 'food4', label: 'Food level 4: puréed' },
  { code: 'food3', label: 'Food level 3: liquidised' },
  { code: 'drink0', label: 'Drink level 0: thin' },
  { code: 'drink1', label: 'Drink level 1: slightly thick' },
  { code: 'drink2', label: 'Drink level 2: mildly thick' },
  { code: 'drink3', label: 'Drink level 3: moderately thick' },
  { code: 'drink4', label: 'Drink level 4: extremely thick' },
  { code: 'nothing', label: 'Nothing by mouth' },
] as const satisfies readonly Option[];

export const VACCINE_STATUSES = [
  { code: 'upToDate', label: 'Up to date' },
  { code: 'due', label: 'Some are due or missed' },
  { code: 'avoid', label: 'Some must not be given' },
  { code: 'notKnown', label: 'Not known' },
] as const satisfies readonly Option[];
