// One box, typed as people say it ("14 3 2016", "today"), read back at once as 14-Mar-2016 so that a slip is seen. What cannot be
// read yet is kept as typed.
import { useState } from 'react';
import type { InputIds } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';

interface Props {
  readonly ids: InputIds;
  readonly answer: string | undefined;
  // The stored form of what was typed, where it can be read.
  readonly read: (typed: string) => string | undefined;
  // How a stored form is shown; undefined for what is not one.
  readonly show: (stored: string) => string | undefined;
  // Said beside it.
  readonly aside?: string | undefined;
  readonly onChange: (answer: string | undefined) => void;
}

export function TypedDate({ ids, answer = '', read, show, aside, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const keep = (text: string): string => (text.trim() === '' ? '' : (read(text) ?? text));
  // What is being typed stands for as long as it still says what is kept; an undo from outside wins over it.
  const text = typed !== undefined && keep(typed) === answer ? typed : (show(answer) ?? answer);
  const { shown, leftOut, putBack, ...typing } = useTypedText(text, (next) => {
    setTyped(next);
    onChange(keep(next) || undefined);
  });
  return (
    <>
      <div className="with-echo">
        <TextInput ids={ids} className="input--date" value={shown} {...typing} onBlur={() => setTyped(undefined)} />
        <output className="echo" htmlFor={ids.id}>
          {[show(answer), show(answer) && aside].filter(Boolean).join(', ')}
        </output>
      </div>
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
