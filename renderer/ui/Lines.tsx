// One line as a paragraph, several as a list.
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul className="plain__lines">
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same, and they never move
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
