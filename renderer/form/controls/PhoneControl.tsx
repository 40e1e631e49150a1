// Kept as typed, with its extension or bleep.
import { TextInput } from '../../ui/TextInput.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';

export function PhoneControl({ ids, answer = '', onChange }: ControlProps<'phone'>) {
  const { shown, leftOut, putBack, ...typing } = useTypedText(answer, (text) => onChange(text === '' ? undefined : text));
  return (
    <>
      <TextInput ids={ids} type="tel" className="input--phone" value={shown} {...typing} />
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
