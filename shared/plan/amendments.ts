// What a family asks for on the slip of the co-sign sheet: how many lines it has, and how soon they get an answer. Nothing
// of it goes into the plan by itself: somebody answers for each line, and says what came of it.
import { addDays, type PlainDate } from '../base/plainDate.ts';
import type { Option } from './option.ts';

export const SLIP_LINES = 16;
export const DAYS_TO_ANSWER = 14;

export const AMENDMENT_OUTCOMES = [
  { code: 'done', label: 'Done, in a version of the plan' },
  { code: 'notDone', label: 'Not done: the family was told why' },
  { code: 'open', label: 'Still to answer: this was recorded by mistake' },
] as const satisfies readonly Option[];
export type AmendmentOutcome = (typeof AMENDMENT_OUTCOMES)[number]['code'];

// A slip that was handed in at the end of all days has no such day.
export const answerDueOn = (receivedOn: PlainDate): PlainDate => addDays(receivedOn, DAYS_TO_ANSWER) ?? receivedOn;
