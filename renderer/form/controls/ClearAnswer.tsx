// Radio buttons cannot be un-ticked, and a wrong tick must not stay for want of a way back to "not answered".
interface Props {
  readonly group: string;
  readonly shown: boolean;
  readonly label: string;
  readonly onClear: () => void;
}

export function ClearAnswer({ group, shown, label, onClear }: Props) {
  return (
    <button
      type="button"
      className="button button--link answer-with-clear__button"
      hidden={!shown}
      onClick={() => {
        onClear();
        document.getElementById(group)?.querySelector('input')?.focus(); // this button is about to go
      }}
    >
      Clear<span className="unseen"> the answer to: {label}</span>
    </button>
  );
}
