// Whether an outcome only says a hope again: in other capitals or stops, or with “I” turned into “he” or a name.
const PRONOUNS = new Set(['i', 'me', 'my', 'mine', 'he', 'him', 'his', 'she', 'her', 'hers', 'they', 'them', 'their', 'theirs']);
const NEARLY = 0.85;

const tokens = (text: string): readonly string[] =>
  (
    text
      .toLocaleLowerCase('en-GB')
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).map((word) => (PRONOUNS.has(word) ? 'i' : word.replace(/(?<=\p{L}{3})s$/u, '')));

export function isCopiedHope(statement: string, hope: string): boolean {
  const said = tokens(statement);
  const left = [...tokens(hope)];
  const total = said.length + left.length;
  if (said.length === 0 || left.length === 0) return false;
  let shared = 0;
  for (const word of said) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total >= NEARLY;
}
