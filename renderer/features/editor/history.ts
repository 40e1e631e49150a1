// Undo and redo for one plan. A step is one field going from one answer to another; typing in the same field without a
// pause of 800 ms is one step, so that undo takes back a phrase and not a letter. Pure: the clock is handed in.
// A step inside a row names the place it changed, and keeps the whole list before and after: most of it is shared, and what
// comes with the change (the row's standing) goes back with it.
import type { Answer } from '../../form/form.ts';

export const PAUSE_MS = 800;
const MOST_STEPS = 1000;

export interface Step {
  // Where it was made: 'healthNeeds.needs.<row>.title'.
  readonly path: string;
  // The answer of the section's field it lies in.
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
  // When it was last added to.
  readonly at: number;
  // A tick or a choice is a step of its own, however quickly the next one follows.
  readonly typed: boolean;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };

export function record(history: History, step: Step): History {
  const last = history.past.at(-1);
  const grows =
    last !== undefined &&
    last.typed &&
    step.typed &&
    last.path === step.path &&
    // A clock that was set back has not made the pause any shorter.
    Math.abs(step.at - last.at) < PAUSE_MS &&
    history.future.length === 0;
  const past = grows ? [...history.past.slice(0, -1), { ...step, before: last.before }] : [...history.past, step];
  return { past: past.slice(-MOST_STEPS), future: [] };
}

export interface Move {
  readonly history: History;
  readonly path: string;
  readonly answer: Answer | undefined;
}

export function undo({ past, future }: History): Move | undefined {
  const step = past.at(-1);
  return step && { history: { past: past.slice(0, -1), future: [...future, step] }, path: step.path, answer: step.before };
}

export function redo({ past, future }: History): Move | undefined {
  const step = future.at(-1);
  // Its time is forgotten: what is typed next is a new step.
  return (
    step && { history: { past: [...past, { ...step, at: -Infinity }], future: future.slice(0, -1) }, path: step.path, answer: step.after }
  );
}
