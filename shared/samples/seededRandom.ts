// A small repeatable source of chance (mulberry32), so that the same seed makes the same people on every machine.
export interface Random {
  // At least 0 and below 1.
  readonly next: () => number;
  // A whole number from `least` to `most`, both included.
  readonly between: (least: number, most: number) => number;
  readonly chance: (likelihood: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

// Each person has their own stream, so that one more person, or one more question, leaves everybody else as they were.
export function seededRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35)) >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };

  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (likelihood) => next() < likelihood,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}
