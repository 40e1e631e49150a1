// Other plans that the same person may have. Accord says that they exist and where; it never restates them.
import type { Option } from '../option.ts';

export const LINKED_PLAN_TYPES = [
  { code: 'respect', label: 'ReSPECT form' },
  { code: 'cypacp', label: 'Child and young person’s advance care plan' },
  { code: 'dnacpr', label: 'Decision about resuscitation (DNACPR)' },
  { code: 'adrt', label: 'Advance decision to refuse treatment' },
  { code: 'palliative', label: 'Palliative care plan' },
  { code: 'emergency', label: 'Emergency plan by another team' },
  { code: 'ehc', label: 'Education, Health and Care plan (EHC plan)' },
  { code: 'school', label: 'Individual healthcare plan at school' },
  { code: 'epilepsy', label: 'Epilepsy or rescue medicine plan' },
  { code: 'asthma', label: 'Asthma plan' },
  { code: 'anaphylaxis', label: 'Allergy action plan' },
  { code: 'sickDay', label: 'Sick-day rules or emergency regimen' },
  { code: 'feeding', label: 'Eating, drinking and swallowing plan' },
  { code: 'device', label: 'Device plan (such as VNS or ventilator)' },
  { code: 'behaviour', label: 'Positive behaviour support plan' },
  { code: 'safety', label: 'Safety or risk plan' },
  { code: 'continence', label: 'Continence plan' },
  { code: 'therapy', label: 'Physiotherapy or occupational therapy programme' },
  { code: 'transport', label: 'Transport plan' },
  { code: 'shortBreak', label: 'Short-break plan' },
  { code: 'warningScore', label: 'Personal early-warning score' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const CONFLICTS = [
  { code: 'none', label: 'Compared: they agree' },
  { code: 'resolved', label: 'They differed; a clinician has settled it' },
  { code: 'open', label: 'They differ, and it is not settled' },
  { code: 'notCompared', label: 'Not compared yet' },
] as const satisfies readonly Option[];
