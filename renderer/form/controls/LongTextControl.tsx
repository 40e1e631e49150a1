import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';

export function LongTextControl({ ids, answer = '', onChange }: ControlProps<'longText'>) {
  const { shown, leftOut, putBack, ...typing } = useTypedText(answer, (text) => onChange(text === '' ? undefined : text));
  return (
    <>
      <textarea
        className="input input--long"
        id={ids.id}
        rows={2}
        spellCheck
        lang="en-GB"
        dir="auto"
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid || undefined}
        value={shown}
        {...typing}
      />
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
