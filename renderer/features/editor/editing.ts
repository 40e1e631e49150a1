// One plan being edited: its answers and history, its autosave, and the way out when somebody else changed it.
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { answerAt, fieldEntries, type Answers } from '../../../shared/plan/definition.ts';
import { asksOnlyThePage } from '../../../shared/plan/reissue.ts';
import { answerInWords } from '../../form/answerInWords.ts';
import { spotOfEntry } from '../../form/spot.ts';
import { createAutosave, type Autosave, type Clock } from './autosave.ts';
import { compare, settle, type Choices, type Difference, type Sides } from './comparison.ts';
import { createEditorStore, type EditorStore } from './editorStore.ts';
import { sameAnswer } from './sameAnswer.ts';

// What was typed but could not be stored before the vault was locked: kept in memory only, for the same plan.
export interface UnsavedWork {
  readonly planId: OpenPlan['planId'];
  readonly base: Answers;
  readonly answers: Answers;
}

export interface UnsavedWords {
  readonly label: string;
  readonly words: string;
}

export interface Editing {
  readonly plan: OpenPlan;
  readonly editor: EditorStore;
  readonly save: Autosave<Answers>;
  readonly flush: () => Promise<'clean' | 'unsaved'>;
  // For what is under way and will still change an answer: a flush waits for it.
  readonly during: <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>;
  readonly unsavedWords: () => readonly UnsavedWords[];
  readonly unsavedWork: () => UnsavedWork | undefined;
  readonly isUnsaved: () => boolean;
  // Gives a function that ends it.
  readonly onSaved: (run: () => void) => () => void;
  readonly readStored: () => Promise<Result<OpenPlan, AppError>>;
  // What is stored beside what is written here at this moment: somebody may go on typing while they compare.
  readonly differencesFrom: (stored: OpenPlan) => readonly Difference[];
  readonly settleWithStored: (stored: OpenPlan, choices: Choices) => void;
  readonly close: () => void;
}

interface Start {
  readonly plan: OpenPlan;
  readonly client: Client;
  readonly now: () => Date;
  readonly clock: Clock;
  readonly left?: UnsavedWork | undefined;
}

export function startEditing({ plan, client, now, clock, left }: Start): Editing {
  const editor = createEditorStore(plan.content.answers, now, plan.content, asksOnlyThePage(plan));
  const { store } = editor;
  const mine = (): Answers => store.getState().answers;

  // What was kept through a lock, beside what somebody stored meanwhile: where both changed the same thing, a person decides.
  const both = left && { base: left.base, stored: plan.content.answers, mine: left.answers };
  const disputed = both !== undefined && compare(both).some(({ suggested }) => suggested === undefined);

  const save = createAutosave<Answers>({
    content: disputed ? both.base : plan.content.answers,
    stale: disputed ? appError('stale-revision') : undefined,
    revision: plan.revision,
    savedAt: plan.savedAt,
    clock,
    save: async (answers, revision) => {
      const saved = await client('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } });
      if (saved.ok || saved.error.code !== 'stale-revision') return saved;
      // An earlier save may have been stored although its answer never arrived: then the stored words are these.
      const stored = await client('plans.open', { planId: plan.planId });
      const same =
        stored.ok && fieldEntries.every((entry) => sameAnswer(answerAt(stored.value.content.answers, entry), answerAt(answers, entry)));
      return same ? ok({ revision: stored.value.revision, savedAt: stored.value.savedAt }) : saved;
    },
  });

  const unsubscribe = store.subscribe(({ answers }) => save.touch(answers));

  const differing = (from: Answers): readonly UnsavedWords[] =>
    fieldEntries
      .filter((entry) => !sameAnswer(answerAt(from, entry), answerAt(mine(), entry)))
      .map(({ field, id, sectionId }) => ({ label: field.label, words: answerInWords(field, answerAt(mine(), { id, sectionId })) }));

  const sidesWith = (stored: OpenPlan): Sides => ({ base: save.stored(), stored: stored.content.answers, mine: mine() });
  const differencesFrom = (stored: OpenPlan): readonly Difference[] => compare(sidesWith(stored));

  const underWay = new Set<Promise<unknown>>();
  const during: Editing['during'] = async (work) => {
    const doing = work();
    underWay.add(doing);
    try {
      return await doing;
    } finally {
      underWay.delete(doing);
    }
  };

  // What is typed goes first, and never waits for a large file.
  const flush: Editing['flush'] = async () => {
    let outcome = await save.flush();
    while (underWay.size > 0) {
      await Promise.allSettled(underWay);
      outcome = await save.flush();
    }
    return outcome;
  };

  function putBack(answers: Answers): void {
    for (const entry of fieldEntries) editor.change(spotOfEntry(entry), answerAt(answers, entry));
  }

  if (both) putBack(disputed ? both.mine : settle(both, ({ suggested }) => suggested));

  return {
    plan,
    editor,
    save,
    flush,
    during,
    isUnsaved: () => mine() !== save.stored() || underWay.size > 0,
    unsavedWords: () => differing(save.stored()),
    unsavedWork: () => (mine() === save.stored() ? undefined : { planId: plan.planId, base: save.stored(), answers: mine() }),
    onSaved: (run) => save.state.subscribe(({ at }) => (at === 'saved' ? run() : undefined)),
    readStored: () => client('plans.open', { planId: plan.planId }),
    differencesFrom,
    settleWithStored: (stored, choices) => {
      putBack(settle(sidesWith(stored), ({ path }) => choices[path]));
      save.continueFrom(stored.revision, stored.content.answers, mine());
    },
    close: () => {
      unsubscribe();
      save.stop();
    },
  };
}
