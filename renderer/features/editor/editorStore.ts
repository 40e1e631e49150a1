// The answers of one open plan, their history, and what is to be seen wrong with them. It knows no screen and no host.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { dateAt, type PlainDate } from '../../../shared/base/plainDate.ts';
import { isAnsweredField } from '../../../shared/plan/blank.ts';
import { answerAt, entriesOf, sectionIds, withAnswer, type Answers, type FieldPath } from '../../../shared/plan/definition.ts';
import type { Answer, AnswerByKind, FieldKind } from '../../../shared/plan/fields.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { isRelevant, type Setting } from '../../../shared/plan/relevance.ts';
import { packOf } from '../../../shared/jurisdiction/packs.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { isFromTheVault, type ReadinessFinding } from '../../../shared/plan/readiness.ts';
import { isReissued } from '../../../shared/plan/reissue.ts';
import { issuesOf } from '../../../shared/plan/validate.ts';
import { answerAtPath, entryOfPath, withAnswerAtPath } from '../../form/answerPath.ts';
import type { Form } from '../../form/form.ts';
import type { FormState, ShownIssues } from '../../form/formStore.ts';
import { stillMissing } from '../../form/progress.ts';
import { spotAt, spotOfEntry, type Spot } from '../../form/spot.ts';
import { rowThatCame } from './rowThatCame.ts';
import { sameAnswer } from './sameAnswer.ts';
import { createRules, isOfARule } from './rulesBeside.ts';
import { emptyHistory, record, redo, undo, type History, type Move } from './history.ts';

export interface EditorState extends FormState {
  readonly history: History;
}

export interface EditorStore extends Form {
  readonly store: StoreApi<EditorState>;
  // Each gives the path of what it changed, or of the row that it brought back, to show it.
  readonly undo: () => string | undefined;
  readonly redo: () => string | undefined;
  // Opens every row on the way to a path, and shows the field that it leads to although it may not be asked here.
  readonly reveal: (path: string) => void;
  // What the gate says of answers, asked once for each state of them.
  readonly gate: (answers: Answers) => readonly ReadinessFinding[];
  // Takes what only the vault can tell. It is shown at once, but not beside a field that somebody is still writing in.
  readonly alert: (found: readonly ReadinessFinding[]) => void;
  // Takes away what a rule of the gate said and says no longer.
  readonly recheck: () => void;
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

// More than this at once comes out of a clipboard or goes with a selection, and is a step of its own.
const MOST_AT_ONCE = 40;
const lengthOf = (answer: Answer | undefined): number => (typeof answer === 'string' ? answer.length : 0);

// A note in a sweep is typed, an answer is not; the name of a file is, adding and removing one is not.
const isTyped = ({ field }: Spot, before: Answer | undefined, after: Answer | undefined): boolean =>
  (TYPED[field.kind] && Math.abs(lengthOf(after) - lengthOf(before)) <= MOST_AT_ONCE) ||
  (field.kind === 'files' && sameFiles(before, after)) ||
  (field.kind === 'sweep' && field.items.every(({ code }) => said(before, code) === said(after, code)));

const filesOf = (answer: Answer | undefined): string => ((answer ?? []) as AnswerByKind['files']).map(({ id }) => id).join(' '); // answered by files
const sameFiles = (before: Answer | undefined, after: Answer | undefined): boolean => filesOf(before) === filesOf(after);

const said = (sweep: Answer | undefined, code: string): string | undefined => (sweep as AnswerByKind['sweep'] | undefined)?.[code]?.answer; // answered item by item

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`);

// Two faults of one answer are said together, so that neither waits for the other to be put right. What a rule of the gate
// says, and what is blank, stands by itself.
function together(one: Issue, other: Issue): Issue {
  if (one.code === 'blank' || isOfARule(one) || isOfARule(other) || one.sentence.includes(other.sentence)) return one;
  return {
    path: one.path,
    code: `${one.code} ${other.code}`,
    severity: one.severity === 'error' ? 'error' : other.severity,
    sentence: `${one.sentence} ${other.sentence}`,
  };
}

const byPath = (issues: readonly Issue[]): ShownIssues => {
  const shown: Record<string, Issue> = {};
  for (const issue of issues) {
    const before = shown[issue.path];
    shown[issue.path] = before ? together(before, issue) : issue;
  }
  return shown;
};

export type PlanFrame = Omit<PlanContent, 'answers'>;

// `reissue`: only the emergency page is written, and the rest stands as it was agreed.
export function createEditorStore(answers: Answers, now: () => Date, frame: PlanFrame = newPlanContent(), reissue = false): EditorStore {
  const store = createStore<EditorState>(() => ({ answers, issues: {}, opened: {}, history: emptyHistory }));
  const today = (): PlainDate => dateAt(now());
  const { nation } = packOf(frame.jurisdiction);
  const setting = (): Setting => ({ today: today(), nation });
  const rules = createRules(frame, today, reissue);
  // The field that was changed and not left since.
  let writing: string | undefined;

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

  // What was shown may go as soon as it is put right; what is new is shown only under `fresh`. The gate is asked only when a
  // field is left: while somebody writes, what a rule said stays until `recheck`.
  function shownAfter(issues: ShownIssues, spot: Spot, next: Answers, fresh: string | undefined): ShownIssues {
    const root = (spot.whole ?? spot).path;
    const before = Object.entries(issues).filter(([path]) => isUnder(path, root));
    if (before.length === 0 && fresh === undefined) return issues;
    const own = look(spot, next);
    const found = fresh === undefined ? own : [...own, ...rules.beside(next, own)];
    const still = (issue: Issue): readonly Issue[] => {
      if (issue.code === 'blank') return isStillBlank(issue, next) ? [issue] : [];
      if (fresh === undefined && isOfARule(issue)) return [issue];
      const codes = issue.code.split(' ');
      return found.filter(({ path, code }) => path === issue.path && codes.includes(code));
    };
    const stays = before.flatMap(([, issue]) => still(issue));
    const comes = fresh === undefined ? [] : found.filter(({ path }) => isUnder(path, fresh));
    if (before.length === 0 && comes.length === 0) return issues;
    const others = Object.entries(issues).filter(([path]) => !isUnder(path, root));
    const under = byPath([...comes, ...stays]);
    // The very same issue stays the very same value, so that its field is not drawn again.
    for (const [path, issue] of before) if (under[path]?.sentence === issue.sentence) Object.assign(under, { [path]: issue });
    return { ...Object.fromEntries(others), ...under };
  }

  // What rules said is brought up to date; of what is new, only what `comes` lets through.
  function ruledAgain({ issues, answers: current }: EditorState, comes: (issue: Issue) => boolean): Pick<EditorState, 'issues'> {
    const found = rules.beside(current);
    const ofRules = Object.values(issues).filter(isOfARule);
    const stays = (issue: Issue): boolean => ofRules.some(({ path, code }) => path === issue.path && code === issue.code);
    const shown = found.filter((issue) => stays(issue) || (issues[issue.path] === undefined && comes(issue)));
    const same = shown.length === ofRules.length && shown.every(({ path, sentence }) => issues[path]?.sentence === sentence);
    if (same) return { issues };
    const others = Object.fromEntries(Object.entries(issues).filter(([, issue]) => !isOfARule(issue)));
    return { issues: { ...byPath(shown), ...others } };
  }

  const move = (made: Move | undefined): string | undefined => {
    const entry = made && entryOfPath(made.path);
    if (!entry) return undefined;
    const before = store.getState().answers;
    store.setState((state) => {
      const next = withAnswer(state.answers, entry, made.answer);
      const whole = spotOfEntry(entry);
      return { answers: next, history: made.history, issues: shownAfter(state.issues, whole, next, (spotAt(made.path) ?? whole).path) };
    });
    return rowThatCame(made.path, before, store.getState().answers);
  };

  return {
    store,
    today,
    setting,
    change: (spot, answer) =>
      store.setState((state) => {
        const was = answerAtPath(state.answers, spot.path);
        if (sameAnswer(was, answer) || (reissue && !isReissued(spot.path))) return state;
        writing = spot.path;
        const next = withAnswerAtPath(state.answers, spot.path, answer);
        const [before, after] = [answerAt(state.answers, spot.entry), answerAt(next, spot.entry)];
        const step = { path: spot.path, before, after, at: now().getTime(), typed: isTyped(spot, was, answer) };
        return { answers: next, history: record(state.history, step), issues: shownAfter(state.issues, spot, next, undefined) };
      }),
    leave: (spot) => {
      if (writing !== undefined && isUnder(writing, spot.path)) writing = undefined;
      store.setState((state) => ({ issues: shownAfter(state.issues, spot, state.answers, spot.path) }));
    },
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
    gate: rules.gate,
    alert: (found) => {
      rules.fromTheVault(found);
      const isNew = (issue: Issue): boolean => isFromTheVault(issue) && (writing === undefined || !isUnder(issue.path, writing));
      store.setState((state) => ruledAgain(state, isNew));
    },
    recheck: () => store.setState((state) => ruledAgain(state, () => false)),
    undo: () => move(undo(store.getState().history)),
    redo: () => move(redo(store.getState().history)),
    check: (sectionId) => {
      const { answers: current, issues } = store.getState();
      const blanks = stillMissing(current, setting());
      const ids = sectionId === undefined ? sectionIds : [sectionId];
      const found = ids.flatMap((id) => {
        const asked = entriesOf(id).filter((entry) => isRelevant(entry, current, setting()));
        return asked.flatMap((entry) => {
          const own = [...look(spotOfEntry(entry), current), ...blanks.filter(({ path }) => isUnder(path, entry.path))];
          return [...own, ...rules.all(current, own).filter(({ path }) => isUnder(path, entry.path))];
        });
      });
      const others = Object.entries(issues).filter(([path]) => sectionId !== undefined && !isUnder(path, sectionId));
      store.setState({ issues: { ...Object.fromEntries(others), ...byPath(found) } });
      return found;
    },
  };
}
