// The answers of one open plan, their history, and what is to be seen wrong with them. It knows no screen and no host.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { dateAt, type PlainDate } from '../../../shared/base/plainDate.ts';
import {
  answerAt,
  entriesOf,
  fieldEntry,
  withAnswer,
  type Answers,
  type FieldEntry,
  type FieldPath,
  type SectionId,
} from '../../../shared/plan/definition.ts';
import type { FieldKind } from '../../../shared/plan/fields.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { isRelevant } from '../../../shared/plan/relevance.ts';
import { checkField, missing } from '../../../shared/plan/validate.ts';
import type { Form, FormState, ShownIssues } from '../../form/form.ts';
import { sameAnswer } from './sameAnswer.ts';
import { emptyHistory, record, redo, undo, type History, type Move } from './history.ts';

export interface EditorState extends FormState {
  readonly history: History;
}

export interface EditorStore extends Form {
  readonly store: StoreApi<EditorState>;
  // Each gives the field it changed, to show it.
  readonly undo: () => FieldPath | undefined;
  readonly redo: () => FieldPath | undefined;
  // Shows everything that should be looked at in a section, blanks included, and lists it.
  readonly check: (sectionId: SectionId) => readonly Issue[];
}

const TYPED: Readonly<Record<FieldKind, boolean>> = {
  text: true,
  longText: true,
  date: true,
  identifier: true,
  choice: false,
  choices: false,
  fiveWay: false,
};

function withIssue(issues: ShownIssues, path: FieldPath, issue: Issue | undefined): ShownIssues {
  if (issues[path] === issue) return issues;
  const rest = { ...issues };
  delete rest[path];
  return issue ? { ...rest, [path]: issue } : rest;
}

export function createEditorStore(answers: Answers, now: () => Date): EditorStore {
  const store = createStore<EditorState>(() => ({ answers, issues: {}, history: emptyHistory }));
  const today = (): PlainDate => dateAt(now());
  const problem = (entry: FieldEntry, from: Answers): Issue | undefined => checkField(entry, from, { today: today() });

  // While somebody types, what was shown may go as soon as it is put right; nothing new appears until the field is left.
  const soften = (state: EditorState, entry: FieldEntry, next: Answers): ShownIssues => {
    const shown = state.issues[entry.path];
    if (!shown) return state.issues;
    return withIssue(state.issues, entry.path, shown.code === 'blank' ? undefined : problem(entry, next));
  };

  const move = (made: Move | undefined): FieldPath | undefined => {
    if (!made) return undefined;
    const entry = fieldEntry(made.path);
    store.setState((state) => {
      const next = withAnswer(state.answers, entry, made.answer);
      return { answers: next, history: made.history, issues: withIssue(state.issues, made.path, problem(entry, next)) };
    });
    return made.path;
  };

  return {
    store,
    today,
    change: (entry, answer) =>
      store.setState((state) => {
        const before = answerAt(state.answers, entry);
        if (sameAnswer(before, answer)) return state;
        const next = withAnswer(state.answers, entry, answer);
        const step = { path: entry.path, before, after: answer, at: now().getTime(), typed: TYPED[entry.field.kind] };
        return { answers: next, history: record(state.history, step), issues: soften(state, entry, next) };
      }),
    leave: (entry) =>
      store.setState((state) => {
        const found = problem(entry, state.answers);
        const stillBlank = state.issues[entry.path]?.code === 'blank' && answerAt(state.answers, entry) === undefined;
        return stillBlank ? state : { issues: withIssue(state.issues, entry.path, found) };
      }),
    undo: () => move(undo(store.getState().history)),
    redo: () => move(redo(store.getState().history)),
    check: (sectionId) => {
      const current = store.getState().answers;
      const blanks = new Map(missing(current).map((issue) => [issue.path, issue]));
      const relevant = entriesOf(sectionId).filter((entry) => isRelevant(entry, current));
      const found = relevant.flatMap((entry) => problem(entry, current) ?? blanks.get(entry.path) ?? []);
      store.setState({ issues: Object.fromEntries(found.map((issue) => [issue.path, issue])) });
      return found;
    },
  };
}
