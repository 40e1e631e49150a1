// No maxlength anywhere: what is too long is said beside the field, never cut. A short answer has one line; a longer one
// grows with its words, and a line break in it is a space.
import { TextInput } from '../../ui/TextInput.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';
import { ONE_LINE } from '../widthOf.ts';
import type { ControlProps } from './controlProps.ts';

const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

export function TextControl({ ids, field, answer = '', onChange }: ControlProps<'text'>) {
  const { shown, leftOut, putBack, ...typing } = useTypedText(answer, (line) => onChange(line === '' ? undefined : line), onOneLine);
  return (
    <>
      {(field.most ?? Infinity) <= ONE_LINE ? (
        <TextInput ids={ids} value={shown} {...typing} />
      ) : (
        <textarea
          className="input input--growing"
          id={ids.id}
          rows={1}
          spellCheck
          lang="en-GB"
          dir="auto"
          aria-describedby={ids.describedBy}
          aria-invalid={ids.invalid || undefined}
          value={shown}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.altKey && !event.ctrlKey) event.preventDefault();
          }}
          {...typing}
        />
      )}
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
