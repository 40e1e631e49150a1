// What a goal is about and how it is going.
import type { Option } from '../option.ts';

export const GOAL_DOMAINS = [
  { code: 'health', label: 'Health' },
  { code: 'learning', label: 'Learning' },
  { code: 'community', label: 'Friends and community' },
  { code: 'independence', label: 'Independence' },
  { code: 'employment', label: 'Work' },
  { code: 'wellbeing', label: 'Wellbeing' },
  { code: 'comfort', label: 'Comfort' },
] as const satisfies readonly Option[];

export const GOAL_STATUSES = [
  { code: 'proposed', label: 'Proposed' },
  { code: 'active', label: 'Working on it' },
  { code: 'onHold', label: 'On hold' },
  { code: 'achieved', label: 'Achieved' },
  { code: 'partly', label: 'Partly achieved' },
  { code: 'notAchieved', label: 'Not achieved' },
  { code: 'abandoned', label: 'No longer wanted' },
] as const satisfies readonly Option[];

export const WHY_NO_GOALS = [
  { code: 'declined', label: 'Asked, and declined' },
  { code: 'unable', label: 'Not able to say, and nobody could say for them' },
  { code: 'notNow', label: 'Asked: not the right time' },
] as const satisfies readonly Option[];
