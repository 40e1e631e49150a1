// The small sets of honest answers. Blank is none of them: it means that nobody has answered yet.
import type { CodeOf, Option } from '../option.ts';

export const FIVE_WAY = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'notKnown', label: 'Not known' },
  { code: 'notAsked', label: 'Not asked' },
  { code: 'declined', label: 'Declined to say' },
] as const satisfies readonly Option[];
export type FiveWay = CodeOf<typeof FIVE_WAY>;

// The answer to one item of a sweep of needs, one key each.
export const NEED_ANSWERS = [
  { code: 'need', label: 'Need' },
  { code: 'none', label: 'None known', plainLabel: 'No need' },
  { code: 'notKnown', label: 'Not known', plainLabel: 'Not sure' },
  { code: 'notAsked', label: 'Not asked' },
  { code: 'declined', label: 'Declined to say' },
] as const satisfies readonly Option[];
