// The list that stands at a path.
import { fieldEntry, type FieldPath } from '../plan/definition.ts';
import type { FieldOfKind } from '../plan/fields.ts';

export const rowsField = (path: FieldPath): FieldOfKind<'rows'> => {
  const { field } = fieldEntry(path);
  if (field.kind !== 'rows') throw new Error(`No rows stand at ${path}.`);
  return field;
};
