// What few people need, folded away until it is asked for; never folded over an answer.
import { useState } from 'react';
import { answerAt, type FieldEntry } from '../../shared/plan/definition.ts';
import { FieldRow } from './FieldRow.tsx';
import { useForm } from './form.ts';

export function MoreFields({ entries }: { readonly entries: readonly FieldEntry[] }) {
  const { store } = useForm();
  const [open] = useState(() => entries.some((entry) => answerAt(store.getState().answers, entry) !== undefined));
  return (
    <details className="more" open={open}>
      <summary>
        More: <span>{entries.map((entry) => entry.field.label.toLocaleLowerCase('en-GB')).join(', ')}</span>
      </summary>
      <div className="fields__grid">
        {entries.map((entry) => (
          <FieldRow entry={entry} key={entry.path} />
        ))}
      </div>
    </details>
  );
}
