// What was taken out of some words and what was put in, so that a difference can be said and not only coloured.
export interface ChangedWords {
  readonly out: string;
  readonly in: string;
}

const pieces = (text: string): readonly string[] => text.split(/(?<=\s)/);

export function changedWords(before: string, after: string): ChangedWords {
  const [was, is] = [pieces(before), pieces(after)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start]?.trim() === is[start]?.trim()) start += 1;
  let end = 0;
  while (end < most - start && was[was.length - 1 - end]?.trim() === is[is.length - 1 - end]?.trim()) end += 1;
  const between = (words: readonly string[]): string =>
    words
      .slice(start, words.length - end)
      .join('')
      .trim();
  return { out: between(was), in: between(is) };
}
