// One version: what it is, when it was in force, who agreed it and by whom it was written; and what can be done from it.
import { useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStory } from '../../../shared/api/history.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { versionName, versionTitle } from '../../../shared/plan/versionNumber.ts';
import { isEditable, isOpen } from '../../../shared/plan/workflow.ts';
import { STATUS_IN_A_SENTENCE } from '../../form/statusWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { Trail } from './Trail.tsx';
import { begunInWords, endedBy, endInWords, inForceInWords, signersInWords } from './versionFacts.ts';
import { WriteFrom } from './WriteFrom.tsx';

interface Props {
  readonly client: Client;
  readonly planId: PlanId;
  readonly story: VersionStory;
  // The version that is being written, if there is one.
  readonly open: number | undefined;
  readonly onRead: (version: number, path?: string) => void;
  readonly onCompare: (() => void) | undefined;
  readonly onWriteFrom: () => Promise<AppError | undefined>;
}

export function VersionCard({ client, planId, story, open, onRead, onCompare, onWriteFrom }: Props) {
  const [trail, setTrail] = useState(false);
  const { version, status, trouble, code, readable, writers } = story;
  const name = versionName(version);
  const signers = signersInWords(story);
  const title = `version-${version}`;
  return (
    <li className="card versions__one" data-status={status}>
      <h2 id={title}>
        {versionTitle(version)} <span className="versions__state">{STATUS_IN_A_SENTENCE[status]}</span>
      </h2>
      {trouble ? <TroublePanel error={trouble} /> : null}
      <dl className="versions__facts">
        <Fact name="In force" says={[inForceInWords(story)]} />
        {signers.length > 0 ? <Fact name="Signed by" says={signers} /> : null}
        {code === undefined ? null : <Fact name="Code on its papers" says={[code]} />}
        <Fact name="Begun" says={[begunInWords(story)]} />
        <Fact name="Written in by" says={[writers.join(', ')]} />
        {endedBy(story).map((step) => (
          <Fact key={step.event} name="Ended" says={[endInWords(step), ...(step.reason === undefined ? [] : [`“${step.reason}”`])]} />
        ))}
      </dl>
      <div className="buttons">
        {readable ? <Button onClick={() => onRead(version)}>{isEditable(status) ? `Go on writing ${name}` : `Read ${name}`}</Button> : null}
        {onCompare ? <Button onClick={onCompare}>What changed in {name}</Button> : null}
        <Button aria-expanded={trail} onClick={() => setTrail(!trail)}>
          Who changed what in {name}
        </Button>
      </div>
      {trail ? <Trail client={client} planId={planId} story={story} /> : null}
      {isOpen(status) || status === 'agreed' || !readable ? null : <WriteFrom story={story} open={open} onWriteFrom={onWriteFrom} />}
    </li>
  );
}

function Fact({ name, says }: { readonly name: string; readonly says: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {says.map((words) => (
        <dd key={words}>{words}</dd>
      ))}
    </div>
  );
}
