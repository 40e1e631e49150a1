import { CheckboxList } from '../../ui/CheckboxList.tsx';
import type { ControlProps } from './controlProps.ts';

export function ChoicesControl({ ids, field, answer, onChange }: ControlProps<'choices'>) {
  return (
    <CheckboxList
      name={ids.id}
      choices={field.options}
      value={answer ?? []}
      onChange={(codes) => onChange(codes.length === 0 ? undefined : codes)}
    />
  );
}
