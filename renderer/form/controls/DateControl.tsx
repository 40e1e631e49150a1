// One box, typed as people say it ("14 3 2016"), read back at once as 14-Mar-2016 so that a slip is seen. What cannot be
// read yet is kept as typed.
import { useState } from 'react';
import { formatDate, plainDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { howLongAgo } from '../howLongAgo.ts';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';

const keep = (typed: string): string | undefined => (typed.trim() === '' ? undefined : (readTypedDate(typed) ?? typed));

const show = (answer: string | undefined): string => {
  const date = plainDate(answer ?? '');
  return date ? formatDate(date) : (answer ?? '');
};

export function DateControl({ ids, field, answer, today, onChange }: ControlProps<'date'>) {
  const [typed, setTyped] = useState<string>();
  // What is being typed stands for as long as it still says what is kept; an undo from outside wins over it.
  const text = typed !== undefined && keep(typed) === answer ? typed : show(answer);
  const { shown, leftOut, putBack, ...typing } = useTypedText(text, (next) => {
    setTyped(next);
    onChange(keep(next));
  });
  const date = plainDate(answer ?? '');
  const readBack = date ? [formatDate(date), field.past ? howLongAgo(date, today()) : undefined].filter(Boolean).join(', ') : '';
  return (
    <>
      <div className="with-echo">
        <TextInput ids={ids} className="input--date" value={shown} {...typing} onBlur={() => setTyped(undefined)} />
        <output className="echo" htmlFor={ids.id}>
          {readBack}
        </output>
      </div>
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
