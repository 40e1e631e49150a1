// A new version from the words of an earlier one, which stays as it is. What it means is said before it is done.
import { useState } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStory } from '../../../shared/api/history.ts';
import { versionName, versionTitle } from '../../../shared/plan/versionNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';

interface Props {
  readonly story: VersionStory;
  readonly open: number | undefined;
  readonly onWriteFrom: () => Promise<AppError | undefined>;
}

export function WriteFrom({ story: { version, status }, open, onWriteFrom }: Props) {
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();
  const { opener } = useAskedFocus<HTMLDivElement>(asked);
  if (status === 'enteredInError')
    return <p className="quiet">No new version is written from this one: it was entered in error, and may be about somebody else.</p>;
  if (open !== undefined)
    return (
      <p className="quiet">
        {versionTitle(open)} is being written, so no other can be begun. Have it agreed or withdraw it; then a new version can be written
        from this one.
      </p>
    );
  if (!asked)
    return (
      <div className="buttons">
        <Button ref={opener} aria-label={`Write a new version from ${versionName(version)}`} onClick={() => setAsked(true)}>
          Write a new version from this one
        </Button>
      </div>
    );
  return (
    <div className="versions__asked" role="group" aria-label={`A new version from ${versionName(version)}`}>
      <p>
        A new draft begins with the words of {versionName(version)}; {versionName(version)} itself stays as it is. What only the version in
        force says stays in the draft too, so that nothing is lost unseen. Who the person is, and who decides and may see what, are as they
        are now. Every statement is looked at again before the draft can be agreed, and until then the version in force holds.
      </p>
      <div className="buttons">
        <Button look="primary" autoFocus onClick={() => void onWriteFrom().then(setTrouble)}>
          Yes: begin the new version
        </Button>
        <Button onClick={() => setAsked(false)}>No</Button>
      </div>
      {trouble ? <TroublePanel error={trouble} /> : null}
    </div>
  );
}
