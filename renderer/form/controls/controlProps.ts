import type { PlainDate } from '../../../shared/base/plainDate.ts';
import type { AnswerByKind, Field, FieldKind } from '../../../shared/plan/fields.ts';
import type { InputIds } from '../../ui/FormGroup.tsx';

// Controls are dumb: an answer comes in, a new one goes out; undefined takes the answer away.
export interface ControlProps<Kind extends FieldKind> {
  readonly ids: InputIds;
  readonly field: Extract<Field, { readonly kind: Kind }>;
  readonly answer: AnswerByKind[Kind] | undefined;
  readonly today: () => PlainDate;
  readonly onChange: (answer: AnswerByKind[Kind] | undefined) => void;
}
