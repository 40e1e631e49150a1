// The form of a plan, one section at a time. It is drawn wholly from the definition and knows no field by name.
import { useMemo } from 'react';
import type { SectionId } from '../../shared/plan/definition.ts';
import { FormProvider, type Form } from './form.ts';
import { SectionForm } from './SectionForm.tsx';

interface Props {
  readonly form: Form;
  readonly sectionId: SectionId;
  readonly onGo: (path: string) => void;
}

export function PlanForm({ form, sectionId, onGo }: Props) {
  const around = useMemo(() => ({ form, go: onGo }), [form, onGo]);
  return (
    <FormProvider value={around}>
      <SectionForm key={sectionId} sectionId={sectionId} />
    </FormProvider>
  );
}
