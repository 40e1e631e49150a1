// Whose words these are and how they were heard, and where a statement in the plan came from.
import type { CodeOf, Option } from '../option.ts';

export const SPEAKERS = [
  { code: 'self', label: 'The person themselves', plainLabel: 'Me' },
  { code: 'parent', label: 'Parent or carer', plainLabel: 'My parent or carer' },
  { code: 'family', label: 'Another family member or friend', plainLabel: 'Someone in my family, or a friend' },
  { code: 'staff', label: 'Staff who know them well', plainLabel: 'Staff who know me' },
] as const satisfies readonly Option[];
export type Speaker = CodeOf<typeof SPEAKERS>;

export const HOW_OBTAINED = [
  { code: 'talking', label: 'Talking together' },
  { code: 'writing', label: 'In writing' },
  { code: 'drawing', label: 'Drawing or pictures' },
  { code: 'aac', label: 'Communication aid, symbols or signs' },
  { code: 'interpreter', label: 'Through an interpreter' },
  { code: 'observation', label: 'Watching how they respond' },
  { code: 'knownWell', label: 'From those who know them best' },
] as const satisfies readonly Option[];
export type HowObtained = CodeOf<typeof HOW_OBTAINED>;

export const SOURCES = [
  { code: 'person', label: 'The person', plainLabel: 'Me' },
  { code: 'parentCarer', label: 'Parent or carer' },
  { code: 'clinician', label: 'Clinician' },
  { code: 'letter', label: 'Letter or record' },
  { code: 'otherPlan', label: 'Another plan' },
  { code: 'device', label: 'Reading from a device' },
] as const satisfies readonly Option[];
export type Source = CodeOf<typeof SOURCES>;
