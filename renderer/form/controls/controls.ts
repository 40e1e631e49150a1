// One control a kind of field. A kind without one does not compile.
import type { ComponentType } from 'react';
import type { AnswerByKind, Field, FieldKind, FieldOfKind } from '../../../shared/plan/fields.ts';
import type { InputIds } from '../../ui/FormGroup.tsx';
import { choiceLook } from '../choiceLook.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import { DateControl } from './DateControl.tsx';
import { DoseControl } from './DoseControl.tsx';
import { FilesControl } from './FilesControl.tsx';
import { FiveWayControl } from './FiveWayControl.tsx';
import { IdentifierControl } from './IdentifierControl.tsx';
import { LinksControl } from './LinksControl.tsx';
import { LongTextControl } from './LongTextControl.tsx';
import { PartialDateControl } from './PartialDateControl.tsx';
import { PersonControl } from './PersonControl.tsx';
import { PhoneControl } from './PhoneControl.tsx';
import { QuantityControl } from './QuantityControl.tsx';
import { RowsControl } from './RowsControl.tsx';
import { StatementControl } from './StatementControl.tsx';
import { SweepControl } from './SweepControl.tsx';
import { TextControl } from './TextControl.tsx';
import type { BoundProps, ControlProps } from './controlProps.ts';

type Control<Kind extends FieldKind> =
  | {
      readonly Component: ComponentType<ControlProps<Kind>>;
      // Several inputs under one legend, rather than one under a label.
      readonly grouped: boolean | ((field: FieldOfKind<Kind>) => boolean);
    }
  | { readonly Bound: ComponentType<BoundProps> };

const controls: { readonly [Kind in FieldKind]: Control<Kind> } = {
  text: { Component: TextControl, grouped: false },
  longText: { Component: LongTextControl, grouped: false },
  choice: { Component: ChoiceControl, grouped: (field) => choiceLook(field) !== 'list' },
  choices: { Component: ChoicesControl, grouped: true },
  fiveWay: { Component: FiveWayControl, grouped: true },
  date: { Component: DateControl, grouped: false },
  partialDate: { Component: PartialDateControl, grouped: false },
  identifier: { Component: IdentifierControl, grouped: false },
  quantity: { Component: QuantityControl, grouped: (field) => field.measured === true },
  dose: { Bound: DoseControl },
  phone: { Component: PhoneControl, grouped: false },
  person: { Bound: PersonControl },
  rows: { Bound: RowsControl },
  links: { Component: LinksControl, grouped: true },
  sweep: { Component: SweepControl, grouped: true },
  statement: { Bound: StatementControl },
  files: { Bound: FilesControl },
};

export interface AnyControlProps {
  readonly ids: InputIds;
  readonly field: Field;
  readonly answer: AnswerByKind[FieldKind] | undefined;
  readonly today: ControlProps<FieldKind>['today'];
  readonly onChange: (answer: AnswerByKind[FieldKind] | undefined) => void;
}

type AnyControl =
  | { readonly bound: false; readonly Component: ComponentType<AnyControlProps>; readonly grouped: boolean }
  | { readonly bound: true; readonly Component: ComponentType<BoundProps> };

export function controlFor(field: Field): AnyControl {
  const control = controls[field.kind];
  if ('Bound' in control) return { bound: true, Component: control.Bound };
  // The record pairs each kind with its answer; TypeScript cannot carry that pairing through a lookup.
  const Component = control.Component as ComponentType<AnyControlProps>;
  const grouped = control.grouped as boolean | ((field: Field) => boolean);
  return { bound: false, Component, grouped: typeof grouped === 'boolean' ? grouped : grouped(field) };
}
