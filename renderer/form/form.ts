// What the form needs of whoever keeps the answers. The editor keeps them with a history and an autosave; a later screen
// may keep them some other way.
import { createContext, use } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { PlainDate } from '../../shared/base/plainDate.ts';
import type { Answers } from '../../shared/plan/definition.ts';
import type { Answer } from '../../shared/plan/fields.ts';
import type { Issue } from '../../shared/plan/issue.ts';
import { isFieldRelevant, type Setting } from '../../shared/plan/relevance.ts';
import type { GroupMessage } from '../ui/FormGroup.tsx';
import { answerAtPath, valueAt } from './answerPath.ts';
import type { Spot } from './spot.ts';

export type { Answer } from '../../shared/plan/fields.ts';
// By the path of what they are about.
export type ShownIssues = Readonly<Record<string, Issue>>;

export interface FormState {
  readonly answers: Answers;
  // Only what is to be seen now: a field is checked when it is left, not while somebody is typing in it.
  readonly issues: ShownIssues;
  // The rows that stand open, by path, and the fields that are shown although they are not asked here.
  readonly opened: Readonly<Record<string, true>>;
}

export interface Form {
  readonly store: Pick<StoreApi<FormState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly change: (spot: Spot, answer: Answer | undefined) => void;
  readonly leave: (spot: Spot) => void;
  // One, or all at once.
  readonly open: (paths: string | readonly string[], open: boolean) => void;
  readonly today: () => PlainDate;
  // The day and the nation, for what is asked only of some.
  readonly setting: () => Setting;
}

interface Around {
  readonly form: Form;
  // Brings somebody to a field, in whatever section it stands.
  readonly go: (path: string) => void;
}

const FormContext = createContext<Around | undefined>(undefined);
export const FormProvider = FormContext;

function useAround(): Around {
  const around = use(FormContext);
  if (!around) throw new Error('A field stands outside a form.');
  return around;
}

// The path of the field that has the focus, or had it last. Apart, so that moving through the form draws no field again.
const FieldInContext = createContext<string | undefined>(undefined);
export const FieldInProvider = FieldInContext;
export const useFieldIn = (): string | undefined => use(FieldInContext);

export const useForm = (): Form => useAround().form;
export const useGo = (): Around['go'] => useAround().go;

export const useFormState = <Value>(select: (state: FormState) => Value): Value => useStore(useForm().store, select);

export const useAnswer = (spot: Spot): Answer | undefined => useFormState((state) => answerAtPath(state.answers, spot.path));

export function isAsked({ field, home }: Spot, answers: Answers, setting: Setting): boolean {
  if (!field.relevant) return true;
  const beside = (valueAt(answers, home) ?? {}) as Readonly<Record<string, unknown>>; // a home is a record of answers
  return isFieldRelevant(field, beside, answers, setting);
}

export function useAsked(spot: Spot): boolean {
  const form = useForm();
  return useFormState((state) => isAsked(spot, state.answers, form.setting()));
}

// Kinds drawn as one group although issues may name a part of them ('….weight.unit').
const SPEAKS_FOR_PARTS: ReadonlySet<string> = new Set(['quantity', 'sweep']);

export function issueAt(issues: ShownIssues, { path, field }: Spot): Issue | undefined {
  const exact = issues[path];
  if (exact || !SPEAKS_FOR_PARTS.has(field.kind)) return exact;
  for (const [at, issue] of Object.entries(issues)) if (at.startsWith(`${path}.`)) return issue;
  return undefined;
}

export function useMessage(spot: Spot): GroupMessage | undefined {
  const issue = useFormState((state) => issueAt(state.issues, spot));
  return issue && { tone: issue.code === 'blank' ? 'warning' : issue.severity, text: issue.sentence };
}
