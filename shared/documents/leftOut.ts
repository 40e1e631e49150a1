// What a copy for a reader leaves out, by section and never what it says. It is worked out from the definition alone: said
// of every such copy, it tells nobody whether anything is written there.
import { entriesOf, type SectionId } from '../plan/definition.ts';
import type { Audience, Field } from '../plan/fields.ts';
import { PARTS } from './statementNumbers.ts';

export interface LeftOut {
  readonly whole: readonly SectionId[];
  readonly partly: readonly SectionId[];
}

// Whether this reader may read a field, and everything inside it.
function isRead(field: Field, inherited: readonly Audience[], reader: Audience): boolean {
  const audience = field.audience ?? inherited;
  const inside = field.kind === 'rows' ? Object.values<Field>(field.fields) : [];
  return audience.includes(reader) && inside.every((inner) => isRead(inner, audience, reader));
}

export function leftOutFor(reader: Audience): LeftOut {
  const isWhole = (id: SectionId): boolean => entriesOf(id).every(({ audience }) => !audience.includes(reader));
  return {
    whole: PARTS.filter(isWhole),
    partly: PARTS.filter((id) => !isWhole(id) && entriesOf(id).some(({ field, audience }) => !isRead(field, audience, reader))),
  };
}
