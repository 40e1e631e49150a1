import { dayByName, formatDate, plainDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import { howLongAgo } from '../../../shared/base/howLongAgo.ts';
import type { ControlProps } from './controlProps.ts';
import { TypedDate } from './TypedDate.tsx';

const show = (stored: string): string | undefined => {
  const date = plainDate(stored);
  return date && formatDate(date);
};

export function DateControl({ ids, field, answer, today, onChange }: ControlProps<'date'>) {
  const date = plainDate(answer ?? '');
  return (
    <TypedDate
      ids={ids}
      answer={answer}
      read={(typed) => dayByName(typed, today()) ?? readTypedDate(typed)}
      show={show}
      aside={date && field.past ? howLongAgo(date, today()) : undefined}
      onChange={onChange}
    />
  );
}
