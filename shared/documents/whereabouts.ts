// Says where they can be found, the surgery and the telephone too: on paper only where somebody has answered that it need
// not be kept from anyone. A blank is not that answer.
import { fieldEntry, type Answers, type FieldPath } from '../plan/definition.ts';
import type { Field } from '../plan/fields.ts';

const WHEREABOUTS: readonly FieldPath[] = [
  'person.address',
  'person.otherAddress',
  'person.phone',
  'person.email',
  'person.gpPractice',
  'person.gpName',
  'person.gpPhone',
];

// That their number is withheld says that somebody hides.
export const secretWhereabouts = ({ person }: Answers): readonly FieldPath[] => [
  ...(person.addressSecret === 'no' ? [] : WHEREABOUTS),
  ...(person.noIdentifierReason === 'withheld' ? (['person.noIdentifierReason'] as const) : []),
];

// The same as fields, with the addresses of those around them: one of them may be their home.
export function secretFields(answers: Answers): ReadonlySet<Field> {
  const fields = secretWhereabouts(answers).map((path): Field => fieldEntry(path).field);
  const { field } = fieldEntry('contacts.personal');
  const address = field.kind === 'rows' ? field.fields['address'] : undefined;
  return new Set(fields.length > 0 && address ? [...fields, address] : fields);
}
