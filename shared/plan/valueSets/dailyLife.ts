// The parts of life beyond health that a plan always asks about.
import type { Option } from '../option.ts';

export const LIFE_AREAS = [
  { code: 'education', label: 'Education', plainLabel: 'School or college' },
  { code: 'socialCare', label: 'Social care' },
  { code: 'home', label: 'Home and housing' },
  { code: 'money', label: 'Money and benefits' },
  { code: 'employment', label: 'Work and training' },
  { code: 'shortBreaks', label: 'Short breaks and respite', plainLabel: 'Short breaks' },
  { code: 'carers', label: 'Carers’ own health and wellbeing', plainLabel: 'How my carers are doing' },
  { code: 'siblings', label: 'Brothers, sisters and young carers' },
  { code: 'leisure', label: 'Friendships, play, sport and leisure', plainLabel: 'Friends, play and fun' },
  { code: 'personalCare', label: 'Personal care, toileting, moving and handling' },
  { code: 'emotional', label: 'Emotional support, counselling, bereavement, meeting others', plainLabel: 'Someone to talk to' },
  { code: 'culture', label: 'Faith, culture and diet' },
  { code: 'digital', label: 'Phone, internet and digital skills' },
  { code: 'transport', label: 'Transport and getting to appointments' },
  { code: 'budgets', label: 'Personal budgets' },
  { code: 'safety', label: 'Safety at home, online and outside', plainLabel: 'Keeping safe' },
] as const satisfies readonly Option[];

export const SOCIAL_ASSESSMENTS = [
  { code: 'childInNeed', label: 'Child in need assessment (section 17)' },
  { code: 'csdpa', label: 'Chronically Sick and Disabled Persons Act' },
  { code: 'careAct', label: 'Care Act assessment' },
  { code: 'carer', label: 'Carer’s assessment' },
  { code: 'parentCarer', label: 'Parent carer’s needs assessment' },
  { code: 'occupationalTherapy', label: 'Occupational therapy assessment' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const BENEFITS = [
  { code: 'dla', label: 'Disability Living Allowance' },
  { code: 'pip', label: 'Personal Independence Payment' },
  { code: 'attendance', label: 'Attendance Allowance' },
  { code: 'universalCredit', label: 'Universal Credit' },
  { code: 'carers', label: 'Carer’s Allowance' },
  { code: 'blueBadge', label: 'Blue Badge' },
  { code: 'travelCosts', label: 'Help with travel costs' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];
