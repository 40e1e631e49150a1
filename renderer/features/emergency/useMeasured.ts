// How much of the side the page takes, from the page itself as it would print: asked again a moment after somebody stops,
// one question at a time.
import { useEffect, useState } from 'react';
import type { Answers } from '../../../shared/plan/definition.ts';

export interface Measured {
  readonly pages: number;
  // Of a draft that takes more than one side.
  readonly sidesOnceAgreed?: number;
  readonly words: number;
  readonly linesLeft: number;
  // What does not fit on the first side, and a field of each.
  readonly overflow: readonly { readonly title: string; readonly at: string }[];
}

export type Measure = (answers: Answers) => Promise<Measured | undefined>;

// Undefined until the first answer, and while the page cannot be made.
export function useMeasured(measure: Measure, answers: Answers): Measured | undefined {
  const [measured, setMeasured] = useState<Measured>();
  const [keeper] = useState(() => newestOnly(setMeasured));
  useEffect(() => keeper(measure, answers), [keeper, measure, answers]);
  return measured;
}

function newestOnly(show: (measured: Measured | undefined) => void): (measure: Measure, answers: Answers) => void {
  let busy = false;
  let next: { readonly measure: Measure; readonly answers: Answers } | undefined;
  const work = async (): Promise<void> => {
    busy = true;
    while (next) {
      const { measure, answers } = next;
      next = undefined;
      show(await measure(answers));
    }
    busy = false;
  };
  return (measure, answers) => {
    next = { measure, answers };
    if (!busy) void work();
  };
}
