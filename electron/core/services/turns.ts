// Work that must not overlap: one piece after another, in the order it was asked for. One that fails does not stop the next.
export type InTurn = <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
