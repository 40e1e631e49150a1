import { FIVE_WAY, type FiveWay } from '../../../shared/plan/fields.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { ClearAnswer } from './ClearAnswer.tsx';
import type { ControlProps } from './controlProps.ts';

const KEYS: Readonly<Record<string, FiveWay>> = { y: 'yes', n: 'no', '?': 'notKnown' };

export function FiveWayControl({ ids, field, answer, onChange }: ControlProps<'fiveWay'>) {
  return (
    <div className="answer-with-clear">
      <Segmented
        name={ids.id}
        choices={FIVE_WAY}
        keysFor={KEYS}
        value={answer}
        onChange={(code) => onChange(FIVE_WAY.find((way) => way.code === code)?.code)}
      />
      <ClearAnswer group={ids.id} shown={answer !== undefined} label={field.label} onClear={() => onChange(undefined)} />
    </div>
  );
}
