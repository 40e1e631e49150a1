// What is chosen, and what can be done with it. It keeps its place and its height, so that choosing moves nothing.
import { addRow } from '../../form/addRow.ts';
import { useForm, useGo } from '../../form/form.ts';
import { followerOf } from '../../form/threadAround.ts';
import { Button } from '../../ui/Button.tsx';
import type { ThreadItem } from './threadColumns.ts';

interface Props {
  readonly picked: readonly ThreadItem[];
  readonly linked: boolean;
  readonly onLink: (first: ThreadItem, second: ThreadItem) => void;
  readonly onNone: () => void;
}

export function ThreadBar({ picked: [first, second], linked, onLink, onNone }: Props) {
  const form = useForm();
  const go = useGo();
  const follower = first && !second ? followerOf(first.path) : undefined;
  function follow(): void {
    const path = follower && addRow(form, follower.rowsPath, follower.answers);
    if (path !== undefined) go(path);
  }
  return (
    <div className="thread__bar">
      <p role="status">
        {first === undefined
          ? 'Choose a row, then one in the next column. Arrow keys move, Space chooses, Enter links the two or parts them.'
          : second === undefined
            ? `${first.name} is chosen. Choose what it is linked to.`
            : `${first.number} and ${second.number} are ${linked ? 'linked' : 'not linked'}.`}
      </p>
      {first && second ? (
        <Button keys="Enter" onClick={() => onLink(first, second)}>
          {linked ? `Part ${first.number} and ${second.number}` : `Link ${first.number} and ${second.number}`}
        </Button>
      ) : null}
      {follower ? <Button onClick={follow}>{follower.label}</Button> : null}
      {first ? (
        <Button look="quiet" onClick={onNone}>
          Choose none
        </Button>
      ) : null}
    </div>
  );
}
