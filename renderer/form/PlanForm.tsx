// The form of a plan, one section at a time. It is drawn wholly from the definition and knows no field by name.
import type { SectionId } from '../../shared/plan/definition.ts';
import { FormProvider, type Form } from './form.ts';
import { SectionForm } from './SectionForm.tsx';

export function PlanForm({ form, sectionId }: { readonly form: Form; readonly sectionId: SectionId }) {
  return (
    <FormProvider value={form}>
      <SectionForm sectionId={sectionId} />
    </FormProvider>
  );
}
