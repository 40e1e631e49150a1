// One slip of the fingers is forgiven in a word of four letters and more, two from seven: a letter wrong, missing, too many,
// or two the wrong way round. The word may still be half typed, so it is held against the beginning of each known one.
const slipsFor = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2);

// The fewest slips between what was typed and some beginning of a known word; more than `most` counts as too many.
function slips(typed: string, known: string, most: number): number {
  const width = Math.min(known.length, typed.length + most);
  let above: number[] = [];
  let here = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === known[column - 1];
      let least = Math.min((here[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (here[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1])
        least = Math.min(least, (above[column - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    above = here;
    here = next;
  }
  return Math.min(...here);
}

export function nearWords(typed: string, known: Iterable<string>): readonly string[] {
  const most = slipsFor(typed);
  if (most === 0) return [];
  const found: string[] = [];
  for (const word of known) {
    // Hands slip inside a word far more often than on its first letter.
    if (word.length < typed.length - most || (word[0] !== typed[0] && word[1] !== typed[0])) continue;
    if (slips(typed, word, most) <= most) found.push(word);
  }
  return found;
}
