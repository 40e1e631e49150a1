// No maxlength anywhere: what is too long is said beside the field, never cut.
import { TextInput } from '../../ui/TextInput.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';

export function TextControl({ ids, answer = '', onChange }: ControlProps<'text'>) {
  const { shown, leftOut, putBack, ...typing } = useTypedText(answer, (text) => onChange(text === '' ? undefined : text));
  return (
    <>
      <TextInput ids={ids} value={shown} {...typing} />
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
