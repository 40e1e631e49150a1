interface Props {
  readonly leftOut: { readonly sentence: string } | undefined;
  readonly onUndo: () => void;
}

export function LeftOutNotice({ leftOut, onUndo }: Props) {
  if (!leftOut) return null;
  return (
    <div className="left-out" role="status">
      <span>{leftOut.sentence}</span>
      <button type="button" className="button button--link" onClick={onUndo}>
        Undo the paste
      </button>
    </div>
  );
}
