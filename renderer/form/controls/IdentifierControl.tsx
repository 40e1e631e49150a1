// Which nation's number, and the number. Spaced 3-3-4 once left, so that it is read aloud the way it is printed; coming back
// to it changes nothing until somebody types.
import { useState } from 'react';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../../../shared/plan/fields.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { useTypedText } from '../useTypedText.ts';
import type { ControlProps } from './controlProps.ts';

export function IdentifierControl({ ids, answer, onChange }: ControlProps<'identifier'>) {
  const [typed, setTyped] = useState<string>();
  const scheme = answer?.scheme ?? 'nhs';
  const number = answer?.number ?? '';
  const keep = (next: { readonly scheme: IdentifierScheme; readonly number: string }): void =>
    onChange(next.number === '' && next.scheme === 'nhs' ? undefined : next);
  const { shown, leftOut, putBack, ...typing } = useTypedText(typed === number ? typed : formatPersonNumber(number), (text) => {
    setTyped(text);
    keep({ scheme, number: text });
  });
  return (
    <>
      <div className="identifier">
        <select
          className="input input--scheme"
          aria-label="Kind of number"
          value={scheme}
          onChange={(event) => keep({ scheme: IDENTIFIER_SCHEMES.find(({ code }) => code === event.target.value)?.code ?? 'nhs', number })}
        >
          {IDENTIFIER_SCHEMES.map(({ code, label, plainLabel }) => (
            <option key={code} value={code} title={plainLabel}>
              {label}
            </option>
          ))}
        </select>
        <TextInput ids={ids} className="input--number" inputMode="numeric" value={shown} {...typing} onBlur={() => setTyped(undefined)} />
      </div>
      <LeftOutNotice leftOut={leftOut} onUndo={putBack} />
    </>
  );
}
