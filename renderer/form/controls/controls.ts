// One control a kind of field. A kind without one does not compile.
import type { ComponentType } from 'react';
import type { AnswerByKind, Field, FieldKind } from '../../../shared/plan/fields.ts';
import type { InputIds } from '../../ui/FormGroup.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import { DateControl } from './DateControl.tsx';
import { FiveWayControl } from './FiveWayControl.tsx';
import { IdentifierControl } from './IdentifierControl.tsx';
import { LongTextControl } from './LongTextControl.tsx';
import { TextControl } from './TextControl.tsx';
import type { ControlProps } from './controlProps.ts';

interface Control<Kind extends FieldKind> {
  readonly Component: ComponentType<ControlProps<Kind>>;
  // Several inputs under one legend, rather than one under a label.
  readonly grouped: boolean;
}

const controls: { readonly [Kind in FieldKind]: Control<Kind> } = {
  text: { Component: TextControl, grouped: false },
  longText: { Component: LongTextControl, grouped: false },
  choice: { Component: ChoiceControl, grouped: true },
  choices: { Component: ChoicesControl, grouped: true },
  fiveWay: { Component: FiveWayControl, grouped: true },
  date: { Component: DateControl, grouped: false },
  identifier: { Component: IdentifierControl, grouped: false },
};

export interface AnyControlProps {
  readonly ids: InputIds;
  readonly field: Field;
  readonly answer: AnswerByKind[FieldKind] | undefined;
  readonly today: ControlProps<FieldKind>['today'];
  readonly onChange: (answer: AnswerByKind[FieldKind] | undefined) => void;
}

interface AnyControl {
  readonly Component: ComponentType<AnyControlProps>;
  readonly grouped: boolean;
}

// The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
export const controlFor = (kind: FieldKind): AnyControl => controls[kind] as AnyControl;
