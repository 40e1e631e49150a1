// Who decides, and what may be shared with whom.
import type { Option } from '../option.ts';

export const DECISION_BASES = [
  { code: 'adult', label: 'The person, as an adult' },
  { code: 'sixteen', label: 'The person, aged 16 or 17' },
  {
    code: 'gillick',
    label: 'The person, under 16 and able to decide this (Gillick competent)',
    plainLabel: 'The young person, who understands this decision',
  },
  { code: 'parental', label: 'Someone with parental responsibility' },
  { code: 'attorney', label: 'Attorney for health and welfare, deputy or welfare guardian' },
  { code: 'bestInterests', label: 'Best interests, under the Mental Capacity Act' },
  { code: 'court', label: 'A court' },
] as const satisfies readonly Option[];

export const LEGAL_ROLES = [
  { code: 'parental', label: 'Parental responsibility' },
  { code: 'guardian', label: 'Special guardian or guardian' },
  { code: 'attorney', label: 'Lasting power of attorney, health and welfare' },
  { code: 'deputy', label: 'Deputy or welfare guardian' },
  { code: 'lookedAfter', label: 'Local authority, for a looked-after child' },
  { code: 'courtOrder', label: 'Court order' },
  { code: 'advocate', label: 'Advocate (IMCA or other)' },
  { code: 'ehcDecisions', label: 'Decides about the EHC plan' },
] as const satisfies readonly Option[];

export const SHARED_DOCUMENTS = [
  { code: 'full', label: 'Full plan' },
  { code: 'emergency', label: 'Emergency page' },
  { code: 'card', label: 'Wallet card' },
  { code: 'school', label: 'School plan' },
  { code: 'ehcAdvice', label: 'Health information for an EHC plan' },
  { code: 'passport', label: 'About me' },
  { code: 'transition', label: 'Transition summary' },
  { code: 'shortBreak', label: 'Short-break pack' },
] as const satisfies readonly Option[];

export const SHARING_WAYS = [
  { code: 'hand', label: 'By hand' },
  { code: 'post', label: 'Post' },
  { code: 'secureEmail', label: 'Secure email' },
  { code: 'record', label: 'Into their own record system' },
] as const satisfies readonly Option[];
