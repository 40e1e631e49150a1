// As much of a date as is known: a year, a month, or a day.
import { dayByName, formatPartialDate, partialDatePrecision, readTypedPartialDate } from '../../../shared/base/plainDate.ts';
import type { ControlProps } from './controlProps.ts';
import { TypedDate } from './TypedDate.tsx';

const PRECISION = { year: 'the year only', month: 'the month', day: undefined } as const;

const show = (stored: string): string | undefined => (partialDatePrecision(stored) ? formatPartialDate(stored) : undefined);

export function PartialDateControl({ ids, answer, today, onChange }: ControlProps<'partialDate'>) {
  const precision = partialDatePrecision(answer ?? '');
  return (
    <TypedDate
      ids={ids}
      answer={answer}
      read={(typed) => dayByName(typed, today()) ?? readTypedPartialDate(typed)}
      show={show}
      aside={precision && PRECISION[precision]}
      onChange={onChange}
    />
  );
}
