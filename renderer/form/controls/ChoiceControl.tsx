import { RadioList } from '../../ui/RadioList.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import type { ControlProps } from './controlProps.ts';

export function ChoiceControl({ ids, field, answer, onChange }: ControlProps<'choice'>) {
  return (
    <div className="answer-with-clear">
      <RadioList name={ids.id} choices={field.options} value={answer} onChange={onChange} columns />
      <ClearAnswer group={ids.id} shown={answer !== undefined} label={field.label} onClear={() => onChange(undefined)} />
    </div>
  );
}
