// What the form needs of whoever keeps the answers. The editor keeps them with a history and an autosave; a later screen
// may keep them some other way.
import { createContext, use } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { PlainDate } from '../../shared/base/plainDate.ts';
import { answerAt, type Answers, type FieldEntry, type FieldPath } from '../../shared/plan/definition.ts';
import type { AnswerOf, Field } from '../../shared/plan/fields.ts';
import type { Issue } from '../../shared/plan/issue.ts';
import { isRelevant } from '../../shared/plan/relevance.ts';

export type Answer = AnswerOf<Field>;
export type ShownIssues = Readonly<Partial<Record<FieldPath, Issue>>>;

export interface FormState {
  readonly answers: Answers;
  // Only what is to be seen now: a field is checked when it is left, not while somebody is typing in it.
  readonly issues: ShownIssues;
}

export interface Form {
  readonly store: Pick<StoreApi<FormState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly change: (entry: FieldEntry, answer: Answer | undefined) => void;
  readonly leave: (entry: FieldEntry) => void;
  readonly today: () => PlainDate;
}

const FormContext = createContext<Form | undefined>(undefined);
export const FormProvider = FormContext;

export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}

export const useAnswer = (entry: FieldEntry): Answer | undefined => useStore(useForm().store, (state) => answerAt(state.answers, entry));
export const useIssue = (entry: FieldEntry): Issue | undefined => useStore(useForm().store, (state) => state.issues[entry.path]);
export const useRelevant = (entry: FieldEntry): boolean => useStore(useForm().store, (state) => isRelevant(entry, state.answers));
