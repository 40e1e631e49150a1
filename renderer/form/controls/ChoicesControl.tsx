import { CheckboxList } from '../../ui/CheckboxList.tsx';
import { offered } from '../choiceLook.ts';
import type { ControlProps } from './controlProps.ts';

const NONE: readonly string[] = [];

export function ChoicesControl({ ids, field, answer = NONE, onChange }: ControlProps<'choices'>) {
  return (
    <CheckboxList
      name={ids.id}
      choices={offered(field.options, answer)}
      value={answer}
      onChange={(codes) => onChange(codes.length === 0 ? undefined : codes)}
    />
  );
}
