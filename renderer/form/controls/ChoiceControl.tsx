import { RadioList } from '../../ui/RadioList.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { choiceLook, offered } from '../choiceLook.ts';
import { ClearAnswer } from './ClearAnswer.tsx';
import type { ControlProps } from './controlProps.ts';

export function ChoiceControl({ ids, field, answer, onChange }: ControlProps<'choice'>) {
  const look = choiceLook(field);
  const choices = offered(field.options, answer === undefined ? [] : [answer]);
  if (look === 'list') return <SelectInput ids={ids} choices={choices} value={answer} none="Not answered" onChange={onChange} />;
  return (
    <div className="answer-with-clear">
      {look === 'side by side' ? (
        <Segmented name={ids.id} choices={choices} value={answer} onChange={onChange} />
      ) : (
        <RadioList name={ids.id} choices={choices} value={answer} onChange={onChange} columns />
      )}
      <ClearAnswer group={ids.id} shown={answer !== undefined} label={field.label} onClear={() => onChange(undefined)} />
    </div>
  );
}
