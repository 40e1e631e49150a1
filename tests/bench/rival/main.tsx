// The fields of a plan as react-hook-form would draw them, with the parts of our own window around each: the thing to beat.
// `register` leaves the words to the page, which is that library at its quickest; `controller` keeps them, as ours does.
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useForm, type Control, type UseFormReturn } from 'react-hook-form';
import { fieldEntries } from '../../../shared/plan/definition.ts';
import type { Field } from '../../../shared/plan/fields.ts';
import { FormGroup } from '../../../renderer/ui/FormGroup.tsx';
import { SelectInput } from '../../../renderer/ui/SelectInput.tsx';
import { TextInput } from '../../../renderer/ui/TextInput.tsx';

interface Asked {
  readonly name: string;
  readonly field: Field;
}

// Every field that is typed or chosen, rows taken apart, over and over until there are enough.
const flat = (field: Field, name: string): readonly Asked[] =>
  field.kind === 'rows' ? Object.entries(field.fields).flatMap(([id, inner]) => flat(inner, `${name}_${id}`)) : [{ name, field }];
const all = fieldEntries.flatMap(({ field, sectionId, id }) => flat(field, `${sectionId}_${id}`));

const wanted = new URLSearchParams(location.search);
const count = Number(wanted.get('fields'));
const asked = Array.from({ length: count }, (_, index): Asked => {
  const { name, field } = all[index % all.length] ?? { name: '', field: { kind: 'text', label: '' } };
  return { name: `${name}_${index}`, field };
});

const useItsForm = (): UseFormReturn => useForm({ mode: 'onBlur' });
const needed = (field: Field) => ({ required: field.needed ? 'This is needed.' : false });

const Registered = memo(function Registered({ name, field, form }: Asked & { readonly form: UseFormReturn }) {
  const registered = form.register(name, needed(field));
  return (
    <FormGroup id={name} label={field.label} hint={field.hint} message={undefined} grouped={false}>
      {(ids) =>
        field.kind === 'longText' ? (
          <textarea className="input input--long" id={ids.id} {...registered} />
        ) : 'options' in field ? (
          <select className="input" id={ids.id} {...registered}>
            {field.options.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        ) : (
          <input className="input" id={ids.id} {...registered} />
        )
      }
    </FormGroup>
  );
});

const Controlled = memo(function Controlled({ name, field, control }: Asked & { readonly control: Control }) {
  return (
    <Controller
      name={name}
      control={control}
      rules={needed(field)}
      defaultValue=""
      render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
        <FormGroup
          id={name}
          label={field.label}
          hint={field.hint}
          message={error?.message === undefined ? undefined : { tone: 'error', text: error.message }}
          grouped={false}
        >
          {(ids) =>
            field.kind === 'longText' ? (
              <textarea className="input input--long" id={ids.id} value={String(value)} onChange={onChange} onBlur={onBlur} />
            ) : 'options' in field ? (
              <SelectInput ids={ids} choices={field.options} value={String(value)} none="Choose" onChange={onChange} />
            ) : (
              <TextInput ids={ids} value={String(value)} onChange={onChange} onBlur={onBlur} />
            )
          }
        </FormGroup>
      )}
    />
  );
});

function Rival() {
  const form = useItsForm();
  return (
    <form>
      {asked.map(({ name, field }) =>
        wanted.get('how') === 'controller' ? (
          <Controlled key={name} name={name} field={field} control={form.control} />
        ) : (
          <Registered key={name} name={name} field={field} form={form} />
        ),
      )}
    </form>
  );
}

const page = document.getElementById('page');
if (page) createRoot(page).render(<Rival />);
