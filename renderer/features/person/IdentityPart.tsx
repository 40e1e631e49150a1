// Name, date of birth and number are answers of the plan. Where a version is in force under them, changing them is an act of
// its own, which says first what it changes.
import { useState } from 'react';
import type { PersonStory } from '../../../shared/api/contract.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly story: PersonStory;
  readonly onIdentity: () => void;
}

export function IdentityPart({ story: { agreed, versions }, onIdentity }: Props) {
  const [asked, setAsked] = useState(false);
  const isWritten = versions.some(({ status }) => isEditable(status));
  if (!isWritten) return <p>To change the name, the date of birth or the number, start a new version first.</p>;
  if (!agreed) return <Button onClick={onIdentity}>Change the name, date of birth or number</Button>;
  return asked ? (
    <div className="person__asked" role="group" aria-label="Change who the plan says it is about">
      <p>
        Version {agreed.version} and every paper made from it keep the name, date of birth and number that were agreed. The list of people
        shows the new ones at once. Change them only if they were wrong or have changed in law, and never to use this plan for somebody
        else.
      </p>
      <div className="buttons">
        <Button look="primary" autoFocus onClick={onIdentity}>
          Change them in the new version
        </Button>
        <Button onClick={() => setAsked(false)}>Leave them as they are</Button>
      </div>
    </div>
  ) : (
    <Button onClick={() => setAsked(true)}>Change the name, date of birth or number</Button>
  );
}
