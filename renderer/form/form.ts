// What the form needs of whoever keeps the answers. The editor keeps them with a history and an autosave; a later screen
// may keep them some other way.
import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { PlainDate } from '../../shared/base/plainDate.ts';
import type { Answers, SectionId } from '../../shared/plan/definition.ts';
import type { Answer } from '../../shared/plan/fields.ts';
import type { Issue } from '../../shared/plan/issue.ts';
import { isFieldRelevant, type Setting } from '../../shared/plan/relevance.ts';
import type { Rule } from '../../shared/plan/rules.ts';
import type { GroupMessage, PartMessage } from '../ui/FormGroup.tsx';
import { answerAtPath, valueAt } from './answerPath.ts';
import { answerWatch, type Seldom } from './answerWatch.ts';
import type { FormState, FormStore, ShownIssues } from './formStore.ts';
import { settledAnswers } from './settledAnswers.ts';
import type { Spot } from './spot.ts';

export type { Answer } from '../../shared/plan/fields.ts';
export interface Form {
  readonly store: FormStore;
  readonly change: (spot: Spot, answer: Answer | undefined) => void;
  readonly leave: (spot: Spot) => void;
  // One, or all at once.
  readonly open: (paths: string | readonly string[], open: boolean) => void;
  // Shows everything that should be looked at in a section, or in the whole plan, blanks included, and lists it.
  readonly check: (sectionId?: SectionId) => readonly Issue[];
  readonly today: () => PlainDate;
  // The day and the nation, for what is asked only of some.
  readonly setting: () => Setting;
}

interface Around {
  readonly form: Form;
  // Brings somebody to a field, in whatever section it stands.
  readonly go: (path: string) => void;
  // From a view of the plan back to where somebody was in the form.
  readonly back: () => void;
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
export const useBack = (): Around['back'] => useAround().back;

export const useFormState = <Value>(select: (state: FormState) => Value): Value => useStore(useForm().store, select);

// Asked again only when one of these answers has changed, or the row it stands in.
export function useAnswerState<Value>(paths: readonly string[], select: (state: FormState) => Value): Value {
  const { store } = useForm();
  const joined = paths.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = joined === '' ? [] : joined.split(' ').map((path) => answerWatch(store).answer(path, listener));
      return () => ends.forEach((end) => end());
    },
    [store, joined],
  );
  return useSyncExternalStore(
    subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  );
}

// What is worked out from the whole plan, a moment behind the words.
export function useSettledState<Value>(select: (answers: Answers) => Value): Value {
  return useStore(settledAnswers(useForm().store), ({ answers }) => select(answers));
}

export const useAnswer = (spot: Spot): Answer | undefined => useAnswerState([spot.path], (state) => answerAtPath(state.answers, spot.path));

export function isAsked({ field, home }: Spot, answers: Answers, setting: Setting): boolean {
  if (!field.relevant) return true;
  const beside = (valueAt(answers, home) ?? {}) as Readonly<Record<string, unknown>>; // a home is a record of answers
  return isFieldRelevant(field, beside, answers, setting);
}

const AGE = ['person.dateOfBirth', 'person.lifeStage', 'education.schoolYear'] as const;

// The answers that a rule looks at, from where its field stands.
function namedBy(rule: Rule, home: string): readonly string[] {
  if ('rules' in rule) return rule.rules.flatMap((each) => namedBy(each, home));
  if ('field' in rule) return [rule.field.includes('.') ? rule.field : `${home}.${rule.field}`];
  return rule.when === 'nation' ? [] : AGE;
}

// The answers that decide whether these fields are asked.
const decidersOf = (spots: readonly Spot[]): readonly string[] => [
  ...new Set(spots.flatMap(({ field, home }) => (field.relevant ? namedBy(field.relevant, home) : []))),
];

export const useAsked = (spot: Spot): boolean => useAskedAmong([spot]).length > 0;

// Drawn again only when another of them is asked than before.
export function useAskedAmong(spots: readonly Spot[]): readonly Spot[] {
  const form = useForm();
  const asked = useAnswerState(decidersOf(spots), (state) =>
    spots.map((spot) => (isAsked(spot, state.answers, form.setting()) ? '1' : '0')).join(''),
  );
  return spots.filter((_, index) => asked[index] === '1');
}

// A sweep is drawn as one group, although issues may name a note in it ('….systems.vision.note').
function issueAt(issues: ShownIssues, { path, field }: Spot): Issue | undefined {
  const exact = issues[path];
  if (exact || field.kind !== 'sweep') return exact;
  return Object.entries(issues).find(([at]) => at.startsWith(`${path}.`))?.[1];
}

// The inputs that a quantity is made of each have what is wrong with them said of them alone.
const PARTS_OF_QUANTITY = ['value', 'unit', 'asAt', 'method'] as const;

export function partMessagesAt(issues: ShownIssues, { path, field }: Spot): readonly PartMessage[] {
  if (field.kind !== 'quantity') return [];
  return PARTS_OF_QUANTITY.flatMap((part) => {
    const issue = issues[`${path}.${part}`];
    return issue ? [{ part, ...asMessage(issue) }] : [];
  });
}

const asMessage = (issue: Issue): GroupMessage => ({ tone: issue.code === 'blank' ? 'warning' : issue.severity, text: issue.sentence });

function useSeldom<What extends Seldom, Found>(what: What, find: (state: FormState[What]) => Found): Found {
  const { store } = useForm();
  const subscribe = useCallback((listener: () => void) => answerWatch(store).seldom(what, listener), [store, what]);
  return useSyncExternalStore(
    subscribe,
    () => find(store.getState()[what]),
    () => find(store.getInitialState()[what]),
  );
}

export const useIssues = <Found>(find: (issues: ShownIssues) => Found): Found => useSeldom('issues', find);
export const useOpened = <Found>(find: (opened: FormState['opened']) => Found): Found => useSeldom('opened', find);

export function useMessage(spot: Spot): GroupMessage | undefined {
  const issue = useIssues((issues) => issueAt(issues, spot));
  return issue && asMessage(issue);
}

export function usePartMessages(spot: Spot): readonly PartMessage[] {
  // As one string, so that a change elsewhere draws nothing.
  const written = useIssues((issues) => JSON.stringify(partMessagesAt(issues, spot)));
  return JSON.parse(written) as readonly PartMessage[]; // written just above
}
