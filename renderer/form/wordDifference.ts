// Which words of two texts are not the same, so that they can be marked where they stand. White space belongs to the word
// before it, and is not told as a difference by itself.
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface WordDifference {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(/(?<=\s)(?=\S)/));
const bare = (texts: readonly string[]): readonly string[] => texts.map((text) => text.trim());

// Beyond this much, what stands between the first and the last difference is one difference.
const MOST_COMPARED = 250_000;

// Which words of both stand in the longest row of words that they have in common.
function inCommon(was: readonly string[], is: readonly string[]): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  if (was.length * is.length > MOST_COMPARED) return kept;
  const width = is.length + 1;
  const longest = new Uint16Array((was.length + 1) * width);
  for (let row = was.length - 1; row >= 0; row -= 1)
    for (let column = is.length - 1; column >= 0; column -= 1) {
      const [here, below] = [row * width + column, (row + 1) * width + column];
      longest[here] = was[row] === is[column] ? (longest[below + 1] ?? 0) + 1 : Math.max(longest[below] ?? 0, longest[here + 1] ?? 0);
    }
  let [row, column] = [0, 0];
  while (row < was.length && column < is.length) {
    const [here, below] = [row * width + column, (row + 1) * width + column];
    if (was[row] === is[column]) {
      kept[0].add(row);
      kept[1].add(column);
      row += 1;
      column += 1;
    } else if ((longest[below] ?? 0) >= (longest[here + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return kept;
}

// Neighbours that are alike become one piece.
function pieces(text: readonly string[], isKept: (index: number) => boolean): readonly Piece[] {
  const found: { text: string; differs: boolean }[] = [];
  for (const [index, word] of text.entries()) {
    const differs = !isKept(index);
    const last = found.at(-1);
    if (last?.differs === differs) last.text += word;
    else found.push({ text: word, differs });
  }
  return found;
}

export function wordDifference(before: string, after: string): WordDifference {
  const [saysBefore, saysAfter] = [words(before), words(after)];
  const [was, is] = [bare(saysBefore), bare(saysAfter)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const [keptWas, keptIs] = inCommon(was.slice(start, was.length - end), is.slice(start, is.length - end));
  const isKept = (length: number, kept: ReadonlySet<number>) => (index: number) =>
    index < start || index >= length - end || kept.has(index - start);
  return { before: pieces(saysBefore, isKept(was.length, keptWas)), after: pieces(saysAfter, isKept(is.length, keptIs)) };
}
