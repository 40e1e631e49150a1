// One field, bound to its own answer only: typing in one row renders that row and no other.
import { memo } from 'react';
import type { FieldEntry } from '../../shared/plan/definition.ts';
import { afterPointer } from '../ui/afterPointer.ts';
import { FormGroup, type GroupMessage } from '../ui/FormGroup.tsx';
import { controlFor } from './controls/controls.ts';
import { fieldId } from './fieldId.ts';
import { useAnswer, useForm, useIssue, useRelevant } from './form.ts';
import { widthOf } from './widthOf.ts';

export const FieldRow = memo(function FieldRow({ entry }: { readonly entry: FieldEntry }) {
  const form = useForm();
  const relevant = useRelevant(entry);
  const answer = useAnswer(entry);
  const issue = useIssue(entry);
  if (!relevant) return null;
  const { field } = entry;
  const { Component, grouped } = controlFor(field.kind);
  const message: GroupMessage | undefined = issue && { tone: issue.code === 'blank' ? 'warning' : issue.severity, text: issue.sentence };
  return (
    <FormGroup
      id={fieldId(entry.path)}
      className={`field field--${widthOf(field)}${field.relevant ? ' field--follows' : ''}`}
      label={field.label}
      hint={field.hint}
      message={message}
      grouped={grouped}
      roomForMessage
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) afterPointer(() => form.leave(entry));
      }}
    >
      {(ids) => <Component ids={ids} field={field} answer={answer} today={form.today} onChange={(next) => form.change(entry, next)} />}
    </FormGroup>
  );
});
