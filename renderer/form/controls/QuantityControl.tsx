// A number exactly as it is typed, and its unit in full. Never a number input: those round, step and swallow. Where it was
// measured, when and how stand beside it.
import type { Quantity } from '../../../shared/plan/fields.ts';
import { dayByName, formatDate, plainDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import { partIds, type InputIds } from '../../ui/FormGroup.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { howLongAgo } from '../../../shared/base/howLongAgo.ts';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';
import { TypedDate } from './TypedDate.tsx';

const show = (stored: string): string | undefined => {
  const date = plainDate(stored);
  return date && formatDate(date);
};

// The answer with one part changed. The one unit there is goes with the number and is no answer without it.
export function withPart(
  answer: Quantity,
  part: keyof Quantity,
  value: string | undefined,
  only: string | undefined,
): Quantity | undefined {
  const { [part]: _, ...rest } = answer;
  const next: Quantity = value === undefined ? rest : { ...rest, [part]: value };
  if (only === undefined) return Object.keys(next).length === 0 ? undefined : next;
  const { unit: __, ...bare } = next;
  return Object.keys(bare).length === 0 ? undefined : { ...bare, unit: only };
}

const NOTHING: Quantity = {};

export function QuantityControl({ ids, field, answer = NOTHING, today, onChange }: ControlProps<'quantity'>) {
  const [first] = field.units;
  const only = field.units.length === 1 ? first : undefined;
  const set = (part: keyof Quantity, value: string | undefined): void => onChange(withPart(answer, part, value || undefined, only?.code));
  const value = useTypedText(answer.value ?? '', (text) => set('value', text));
  const { shown, leftOut, putBack, ...typing } = value;
  // Under a legend the number needs a name of its own; under a label it has one.
  const own = field.measured ? partIds(ids, 'value') : { ...partIds(ids, 'value'), id: ids.id };
  // Whoever hears the number hears its unit with it.
  const unitId = `${ids.id}-unit-said`;
  const chosen = only ?? field.units.find(({ code }) => code === answer.unit);
  const heard = { ...own, describedBy: [chosen ? unitId : '', own.describedBy].filter(Boolean).join(' ') || undefined };
  return (
    <>
      <div className="quantity">
        <TextInput
          ids={heard}
          className="input--value"
          inputMode={field.whole ? 'numeric' : 'decimal'}
          aria-label={field.measured ? field.label : undefined}
          value={shown}
          {...typing}
        />
        {only ? (
          <span className="quantity__unit" id={unitId}>
            {only.label}
          </span>
        ) : (
          <SelectInput
            ids={partIds(ids, 'unit')}
            className="input--unit"
            aria-label={`Unit of: ${field.label}`}
            choices={field.units}
            value={answer.unit}
            none="Unit"
            onChange={(unit) => set('unit', unit)}
          />
        )}
        {chosen && !only ? (
          <span className="unseen" id={unitId}>
            {chosen.label}
          </span>
        ) : null}
        {field.measured ? <Measured ids={ids} label={field.label} answer={answer} today={today} set={set} /> : null}
      </div>
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}

interface MeasuredProps {
  readonly ids: InputIds;
  readonly label: string;
  readonly answer: Quantity;
  readonly today: ControlProps<'quantity'>['today'];
  readonly set: (part: 'asAt' | 'method', value: string | undefined) => void;
}

function Measured({ ids, label, answer, today, set }: MeasuredProps) {
  const method = useTypedText(answer.method ?? '', (text) => set('method', text));
  const { shown, leftOut, putBack, ...typing } = method;
  const date = plainDate(answer.asAt ?? '');
  const asAt = partIds(ids, 'asAt');
  const how = partIds(ids, 'method');
  return (
    <>
      <label className="quantity__beside" htmlFor={asAt.id}>
        <span className="unseen">{label}: </span>measured on
      </label>
      <TypedDate
        ids={asAt}
        answer={answer.asAt}
        read={(typed) => dayByName(typed, today()) ?? readTypedDate(typed)}
        show={show}
        aside={date && howLongAgo(date, today())}
        onChange={(measured) => set('asAt', measured)}
      />
      <label className="quantity__beside" htmlFor={how.id}>
        <span className="unseen">{label}: </span>how
      </label>
      <TextInput ids={how} className="input--method" value={shown} {...typing} />
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
