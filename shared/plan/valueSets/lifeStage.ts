// Stages of a life. The first and the last two cannot be told from a date of birth.
import type { CodeOf, Option } from '../option.ts';

export const LIFE_STAGES = [
  { code: 'antenatal', label: 'Before birth' },
  { code: 'earlyYears', label: '0 to 5' },
  { code: 'childhood', label: '6 to 12' },
  { code: 'teenage', label: '13 to 17' },
  { code: 'youngAdult', label: '18 to 24' },
  { code: 'adult', label: '25 to 64' },
  { code: 'olderAdult', label: '65 and over' },
  { code: 'endOfLife', label: 'End of life' },
  { code: 'bereavement', label: 'After death, care for the family', plainLabel: 'After someone has died' },
] as const satisfies readonly Option[];
export type LifeStage = CodeOf<typeof LIFE_STAGES>;
