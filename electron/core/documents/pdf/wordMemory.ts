// What has been found out about a word, once for each owner (a font, a size), so that it need not be found out again.
// Nothing in it outlives its use: a worker that waits is told to forget.
const MOST_KEPT = 20_000;
const forgetting: (() => void)[] = [];

export function wordMemory<Answer>(): (owner: object, word: string, find: () => Answer) => Answer {
  let known = new WeakMap<object, Map<string, Answer>>();
  forgetting.push(() => {
    known = new WeakMap();
  });
  return (owner, word, find) => {
    let ofOwner = known.get(owner);
    if (!ofOwner) known.set(owner, (ofOwner = new Map()));
    const before = ofOwner.get(word);
    if (before !== undefined) return before;
    // More than the words of the longest plan; then it begins anew.
    if (ofOwner.size >= MOST_KEPT) ofOwner.clear();
    const found = find();
    ofOwner.set(word, found);
    return found;
  };
}

export function forgetWords(): void {
  for (const forget of forgetting) forget();
}
