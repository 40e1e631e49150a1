import type { ComponentType } from 'react';
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import type { AnswerByKind, FieldKind, FieldOfKind } from '../../../shared/plan/fields.ts';
import type { InputIds } from '../../ui/FormGroup.tsx';
import type { Spot } from '../spot.ts';

// Controls are dumb: an answer comes in, a new one goes out; undefined takes the answer away.
export interface ControlProps<Kind extends FieldKind> {
  readonly ids: InputIds;
  readonly field: FieldOfKind<Kind>;
  readonly answer: AnswerByKind[Kind] | undefined;
  readonly today: () => PlainDate;
  readonly onChange: (answer: AnswerByKind[Kind] | undefined) => void;
}

// What is made of fields itself: each of them is bound on its own, so that a letter typed in one draws that one only.
export interface BoundProps {
  readonly spot: Spot;
  readonly Grid: ComponentType<{ readonly asked: readonly Spot[]; readonly more: readonly Spot[] }>;
}
