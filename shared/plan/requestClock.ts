// What a local authority's request asks for by when, and by when its document has to be ready for a move. How long each takes
// stands in the pack. What the law lets stop a clock is not decided here.
import { daysBetween, formatDate, plainDateOf, yearMonthDay, type PlainDate } from '../base/plainDate.ts';
import type { JurisdictionPack, PhaseTransfer } from '../jurisdiction/pack.ts';
import { clockEnds } from '../jurisdiction/packs.ts';
import { schoolYearOn } from './age.ts';

export function adviceDueOn(pack: JurisdictionPack, received: PlainDate): PlainDate | undefined {
  const clock = pack.clocks.find(({ id }) => id === 'healthAdvice');
  return clock && clockEnds(clock, received);
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

// "due 07-Jan-2027, 42 days left", "due 07-Jan-2027, late by 3 days".
export function dueInWords(on: PlainDate, today: PlainDate): string {
  const left = daysBetween(today, on);
  const how = left < 0 ? `late by ${days(-left)}` : left === 0 ? 'today' : `${days(left)} left`;
  return `due ${formatDate(on)}, ${how}`;
}

interface ComingMove {
  readonly move: PhaseTransfer;
  readonly by: PlainDate;
}

// The move of the coming September, until its day has passed: whether the authority kept to it is not known here.
// `schoolYear`: of somebody who is taught out of their year.
export function comingMove(pack: JurisdictionPack, birth: PlainDate, today: PlainDate, schoolYear?: number): ComingMove | undefined {
  const { year, month } = yearMonthDay(today);
  const september = plainDateOf(month >= 9 ? year + 1 : year, 9, 1);
  if (!september) return undefined;
  const into = schoolYear === undefined ? schoolYearOn(birth, september) : schoolYear + 1;
  const move = pack.phaseTransfers.find((each) => each.into === into);
  const by = move && plainDateOf(yearMonthDay(september).year, move.month, move.day);
  return by && by >= today ? { move, by } : undefined;
}
