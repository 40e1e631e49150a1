// The emergency plan.
import type { Option } from '../option.ts';

export const EMERGENCY_PLAN_NEEDS = [
  { code: 'yes', label: 'Yes' },
  { code: 'notNeeded', label: 'No: a clinician has said why' },
  { code: 'declined', label: 'No: the person or their decision-maker has declined' },
] as const satisfies readonly Option[];

export const STEP_ACTORS = [
  { code: 'family', label: 'Person, family or carer' },
  { code: 'firstAider', label: 'School or first aider' },
  { code: 'ambulance', label: 'Ambulance' },
  { code: 'emergencyDepartment', label: 'Emergency department' },
  { code: 'ward', label: 'Ward' },
] as const satisfies readonly Option[];

export const AVOID_KINDS = [
  { code: 'medicine', label: 'Medicine' },
  { code: 'treatment', label: 'Treatment or procedure' },
  { code: 'handling', label: 'Handling or position' },
  { code: 'delay', label: 'Delay' },
  { code: 'other', label: 'Other' },
] as const satisfies readonly Option[];

export const TEST_TIMINGS = [
  { code: 'before', label: 'Before treatment, without delaying it' },
  { code: 'urgent', label: 'Urgent' },
  { code: 'later', label: 'Within 24 hours' },
] as const satisfies readonly Option[];
