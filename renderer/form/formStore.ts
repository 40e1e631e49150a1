// What a form shows at one moment, and where that is kept.
import type { StoreApi } from 'zustand';
import type { Answers } from '../../shared/plan/definition.ts';
import type { Issue } from '../../shared/plan/issue.ts';

// By the path of what they are about.
export type ShownIssues = Readonly<Record<string, Issue>>;

export interface FormState {
  readonly answers: Answers;
  // Only what is to be seen now: a field is checked when it is left, not while somebody is typing in it.
  readonly issues: ShownIssues;
  // The rows that stand open, by path, and the fields that are shown although they are not asked here.
  readonly opened: Readonly<Record<string, true>>;
}

export type FormStore = Pick<StoreApi<FormState>, 'getState' | 'getInitialState' | 'subscribe'>;
