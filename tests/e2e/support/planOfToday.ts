// The whole plan of the unit tests, moved in time so that it passes the gate on the day the journey is made: every day in it
// lies as far from today as it lay from the day it was written for.
import { addDays, dateAt, daysBetween, plainDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { completeAnswers, TODAY } from '../../unit/plan/support/completePlan.ts';

const BY = daysBetween(TODAY, dateAt(new Date()));

function moved(day: string): string {
  const date = plainDate(day);
  return (date && addDays(date, BY)) ?? day;
}

const answersOfToday = (): Answers =>
  JSON.parse(
    JSON.stringify(completeAnswers)
      .replaceAll(/"(\d{4}-\d{2})"/g, (_, month: string) => `"${moved(`${month}-28`).slice(0, 7)}"`)
      .replaceAll(/"(\d{4}-\d{2}-\d{2})"/g, (_, day: string) => `"${moved(day)}"`),
  ) as Answers; // the same answers, their days moved

export function planOfToday(change: (answers: Answers) => Answers = (answers) => answers): PlanContent {
  return newPlanContent(change(answersOfToday()));
}
