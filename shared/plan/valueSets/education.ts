// School, college and the local authority.
import type { Option } from '../option.ts';

export const SETTING_TYPES = [
  { code: 'nursery', label: 'Nursery or childminder' },
  { code: 'mainstream', label: 'Mainstream school' },
  { code: 'resourced', label: 'Resourced provision or unit in a mainstream school' },
  { code: 'special', label: 'Special school' },
  { code: 'college', label: 'College or sixth form' },
  { code: 'specialCollege', label: 'Specialist college' },
  { code: 'hospital', label: 'Hospital school' },
  { code: 'tuition', label: 'Taught at home by a tutor' },
  { code: 'home', label: 'Educated at home by the family' },
  { code: 'university', label: 'University or apprenticeship' },
  { code: 'none', label: 'Not in education at present' },
] as const satisfies readonly Option[];

export const EDUCATION_SUPPORT = [
  { code: 'none', label: 'No extra support' },
  { code: 'school', label: 'Special educational needs support from the school', plainLabel: 'Extra help from school' },
  { code: 'assessing', label: 'An assessment for an Education, Health and Care plan has been asked for' },
  { code: 'plan', label: 'Has an Education, Health and Care plan (EHC plan)' },
  { code: 'otherNation', label: 'Has the plan of another UK nation' },
  { code: 'notKnown', label: 'Not known' },
  { code: 'notAsked', label: 'Not asked' },
] as const satisfies readonly Option[];

export const ADVICE_PURPOSES = [
  { code: 'assessment', label: 'Needs assessment' },
  { code: 'annualReview', label: 'Annual review' },
  { code: 'reassessment', label: 'Reassessment' },
  { code: 'phaseTransfer', label: 'Move to the next school or phase' },
  { code: 'tribunal', label: 'Tribunal' },
  { code: 'schoolPlan', label: 'School healthcare plan only' },
] as const satisfies readonly Option[];

export const ADVICE_BASES = [
  { code: 'seen', label: 'I saw the person' },
  { code: 'talked', label: 'I talked with the family or the school' },
  { code: 'records', label: 'I read the health records' },
  { code: 'reports', label: 'I used reports by others' },
] as const satisfies readonly Option[];

export const SCHOOL_YEARS = [
  { code: '0', label: 'Reception' },
  { code: '1', label: 'Year 1' },
  { code: '2', label: 'Year 2' },
  { code: '3', label: 'Year 3' },
  { code: '4', label: 'Year 4' },
  { code: '5', label: 'Year 5' },
  { code: '6', label: 'Year 6' },
  { code: '7', label: 'Year 7' },
  { code: '8', label: 'Year 8' },
  { code: '9', label: 'Year 9' },
  { code: '10', label: 'Year 10' },
  { code: '11', label: 'Year 11' },
  { code: '12', label: 'Year 12' },
  { code: '13', label: 'Year 13' },
] as const satisfies readonly Option[];
