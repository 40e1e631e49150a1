// How far apart two written names are, and how they sound, roughly, in English ears. Both take folded letters.

// Letters more, fewer, other or swapped with their neighbour; `most` + 1 stands for anything further apart.
export function lettersApart(one: string, other: string, most: number): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: short.length + 1 }, (_, place) => place);
  for (let down = 1; down <= long.length; down += 1) {
    const next = [down];
    for (let across = 1; across <= short.length; across += 1) {
      const isSame = long[down - 1] === short[across - 1];
      const isSwapped = down > 1 && across > 1 && long[down - 1] === short[across - 2] && long[down - 2] === short[across - 1];
      next[across] = Math.min(
        (row[across] ?? 0) + 1,
        (next[across - 1] ?? 0) + 1,
        (row[across - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[across - 2] ?? 0) + 1 : most + 1,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[short.length] ?? 0, most + 1);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/ph|v/g, 'f'],
  [/sch|sh|[xz]/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/dg|j/g, 'g'],
  [/gh/g, 'g'],
  [/w/g, 'u'],
  [/y/g, 'i'],
];

// The first letter and the consonants after it; a letter written double counts once.
export function soundOf(letters: string): string {
  const said = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), letters);
  const single = said.replace(/(\p{L})\1+/gu, '$1');
  return `${single.slice(0, 1)}${single.slice(1).replace(/[aeiouh]/g, '')}`;
}
