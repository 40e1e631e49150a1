// Two letters on a colour, to know something by beside its name. The colour comes from the mark, the same on every machine,
// and says nothing else.
export function Disc({ mark, letters }: { readonly mark: string; readonly letters: string }) {
  return (
    <span className="disc" data-hue={hueOf(mark)} aria-hidden="true">
      {letters || '?'}
    </span>
  );
}

// Marks that follow one another have different colours.
function hueOf(mark: string): number {
  let sum = 0;
  for (const character of mark) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 6;
  return sum;
}
