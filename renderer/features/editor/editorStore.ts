// The answers of one open plan, their history, and what is to be seen wrong with them. It knows no screen and no host.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { dateAt, type PlainDate } from '../../../shared/base/plainDate.ts';
import { isAnsweredField } from '../../../shared/plan/blank.ts';
import { answerAt, entriesOf, withAnswer, type Answers, type FieldPath, type SectionId } from '../../../shared/plan/definition.ts';
import type { Answer, AnswerByKind, FieldKind } from '../../../shared/plan/fields.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { isRelevant, type Setting } from '../../../shared/plan/relevance.ts';
import type { Nation } from '../../../shared/plan/rules.ts';
import { issuesOf } from '../../../shared/plan/validate.ts';
import { answerAtPath, entryOfPath, withAnswerAtPath } from '../../form/answerPath.ts';
import type { Form, FormState, ShownIssues } from '../../form/form.ts';
import { stillMissing } from '../../form/progress.ts';
import { spotAt, spotOfEntry, type Spot } from '../../form/spot.ts';
import { sameAnswer } from './sameAnswer.ts';
import { emptyHistory, record, redo, undo, type History, type Move } from './history.ts';

export interface EditorState extends FormState {
  readonly history: History;
}

export interface EditorStore extends Form {
  readonly store: StoreApi<EditorState>;
  // Each gives the path of what it changed, to show it.
  readonly undo: () => string | undefined;
  readonly redo: () => string | undefined;
  // Opens every row on the way to a path, and shows the field that it leads to although it may not be asked here.
  readonly reveal: (path: string) => void;
  // Shows everything that should be looked at in a section, blanks included, and lists it.
  readonly check: (sectionId: SectionId) => readonly Issue[];
}

// Whether an answer of a kind comes letter by letter.
const TYPED: Readonly<Record<FieldKind, boolean>> = {
  text: true,
  longText: true,
  date: true,
  partialDate: true,
  identifier: true,
  quantity: true,
  phone: true,
  choice: false,
  choices: false,
  fiveWay: false,
  links: false,
  sweep: false,
  files: false,
  // Made of fields, each of which is a step of its own; as wholes they change when a row comes, goes or moves.
  dose: false,
  person: false,
  statement: false,
  rows: false,
};

// A note in a sweep is typed, an answer is not.
const isTyped = ({ field }: Spot, before: Answer | undefined, after: Answer | undefined): boolean =>
  TYPED[field.kind] || (field.kind === 'sweep' && field.items.every(({ code }) => said(before, code) === said(after, code)));

const said = (sweep: Answer | undefined, code: string): string | undefined => (sweep as AnswerByKind['sweep'] | undefined)?.[code]?.answer; // answered item by item

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`);

const byPath = (issues: readonly Issue[]): ShownIssues => {
  const shown: Record<string, Issue> = {};
  for (const issue of issues) shown[issue.path] ??= issue;
  return shown;
};

export function createEditorStore(answers: Answers, now: () => Date, nation?: Nation): EditorStore {
  const store = createStore<EditorState>(() => ({ answers, issues: {}, opened: {}, history: emptyHistory }));
  const today = (): PlainDate => dateAt(now());
  const setting = (): Setting => ({ today: today(), ...(nation && { nation }) });

  // Everything about a field and what is in it. A part is looked at with its whole: a dose may be wrong between two parts.
  const look = ({ path, field, whole }: Spot, from: Answers): readonly Issue[] => {
    const root = whole ?? { path, field };
    // An issue's path goes further down than a field's.
    return issuesOf({ path: root.path as FieldPath, field: root.field }, answerAtPath(from, root.path), { today: today() }, from);
  };

  const isStillBlank = ({ code, path }: Issue, from: Answers): boolean => {
    const spot = code === 'blank' ? spotAt(path) : undefined;
    return spot !== undefined && !isAnsweredField(spot.field, answerAtPath(from, path));
  };

  // What was shown may go as soon as it is put right; what is new is shown only under `fresh`.
  function shownAfter(issues: ShownIssues, spot: Spot, next: Answers, fresh: string | undefined): ShownIssues {
    const root = (spot.whole ?? spot).path;
    const before = Object.entries(issues).filter(([path]) => isUnder(path, root));
    if (before.length === 0 && fresh === undefined) return issues;
    const found = look(spot, next);
    const stays = before
      .map(([, issue]) => (issue.code === 'blank' ? issue : found.find(({ path, code }) => path === issue.path && code === issue.code)))
      .filter((issue) => issue !== undefined && (issue.code !== 'blank' || isStillBlank(issue, next)));
    const comes = fresh === undefined ? [] : found.filter(({ path }) => isUnder(path, fresh));
    if (before.length === 0 && comes.length === 0) return issues;
    const others = Object.entries(issues).filter(([path]) => !isUnder(path, root));
    const under = byPath([...comes, ...stays.filter((issue) => issue !== undefined)]);
    // The very same issue stays the very same value, so that its field is not drawn again.
    for (const [path, issue] of before) if (under[path]?.sentence === issue.sentence) Object.assign(under, { [path]: issue });
    return { ...Object.fromEntries(others), ...under };
  }

  const move = (made: Move | undefined): string | undefined => {
    const entry = made && entryOfPath(made.path);
    if (!entry) return undefined;
    store.setState((state) => {
      const next = withAnswer(state.answers, entry, made.answer);
      const whole = spotOfEntry(entry);
      return { answers: next, history: made.history, issues: shownAfter(state.issues, whole, next, (spotAt(made.path) ?? whole).path) };
    });
    return made.path;
  };

  return {
    store,
    today,
    setting,
    change: (spot, answer) =>
      store.setState((state) => {
        if (sameAnswer(answerAtPath(state.answers, spot.path), answer)) return state;
        const next = withAnswerAtPath(state.answers, spot.path, answer);
        const [before, after] = [answerAt(state.answers, spot.entry), answerAt(next, spot.entry)];
        const step = { path: spot.path, before, after, at: now().getTime(), typed: isTyped(spot, before, after) };
        return { answers: next, history: record(state.history, step), issues: shownAfter(state.issues, spot, next, undefined) };
      }),
    leave: (spot) => store.setState((state) => ({ issues: shownAfter(state.issues, spot, state.answers, spot.path) })),
    open: (paths, open) =>
      store.setState(({ opened }) => {
        const all = [paths].flat();
        const others = Object.entries(opened).filter(([path]) => !all.includes(path));
        return { opened: Object.fromEntries([...others, ...(open ? all.map((path) => [path, true as const] as const) : [])]) };
      }),
    reveal: (path) =>
      store.setState(({ opened }) => {
        const steps = path.split('.');
        const ways = steps.map((_, index) => steps.slice(0, index + 1).join('.')).slice(1);
        return { opened: { ...opened, ...Object.fromEntries(ways.map((way) => [way, true as const])) } };
      }),
    undo: () => move(undo(store.getState().history)),
    redo: () => move(redo(store.getState().history)),
    check: (sectionId) => {
      const current = store.getState().answers;
      const blanks = stillMissing(current, setting());
      const asked = entriesOf(sectionId).filter((entry) => isRelevant(entry, current, setting()));
      const found = asked.flatMap((entry) => [
        ...look(spotOfEntry(entry), current),
        ...blanks.filter(({ path }) => isUnder(path, entry.path)),
      ]);
      store.setState({ issues: byPath(found) });
      return found;
    },
  };
}
