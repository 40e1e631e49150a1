// Where the plan of a person stands now: what is in force and what is written, how long the emergency page holds, and what
// can be begun. Where nothing is in force it says so before anything else.
import type { ReactNode } from 'react';
import type { PersonStory } from '../../../shared/api/contract.ts';
import { daysBetween, formatDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { RUNS_OUT_SOON_DAYS } from '../../../shared/plan/reissue.ts';
import { versionInWords } from '../../../shared/plan/versionNumber.ts';
import { isEditable, isOpen } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { STATUS_IN_A_SENTENCE } from '../../form/statusWords.ts';

export type Beginning = 'plans.startVersion' | 'plans.reissueEmergencyPage';

interface Props {
  readonly story: PersonStory;
  readonly today: PlainDate;
  readonly onPlan: (version: number) => void;
  readonly onStart: (operation: Beginning, from: string) => void;
  // What is due for its papers.
  readonly children: ReactNode;
}

function pageWords(until: PlainDate, today: PlainDate): { readonly due: boolean; readonly words: string } {
  const left = daysBetween(today, until);
  const day = formatDate(until);
  if (left < 0) return { due: true, words: `Its emergency page EXPIRED on ${day}. Nobody should act on its doses: issue it again.` };
  if (left > RUNS_OUT_SOON_DAYS) return { due: false, words: `Its emergency page may be relied on until ${day}.` };
  const when = left === 0 ? 'today is its last day' : left === 1 ? '1 more day' : `${left} more days`;
  return { due: true, words: `Its emergency page runs out: it may be relied on until ${day}, ${when}.` };
}

export function StandingPart({ story: { person, versions, agreed: inForce }, today, onPlan, onStart, children }: Props) {
  const open = versions.find(({ status }) => isOpen(status));
  const agreed = versions.find(({ status }) => status === 'agreed');
  const [newest] = versions;
  const ended = versions.find(({ status }) => status === 'withdrawn' || status === 'enteredInError');
  // What was right once, before what never was.
  const beginning = versions.find(({ status }) => status === 'withdrawn' || status === 'superseded') ?? ended;
  const page = inForce?.emergencyUntil && pageWords(inForce.emergencyUntil, today);
  const mayBegin = !open && !person.deceased;
  return (
    <section className="card" aria-labelledby="person-now">
      <h2 id="person-now">Where it stands</h2>
      {agreed ? <p>Version {versionInWords(agreed.version)} is agreed and in force.</p> : null}
      {agreed || !ended ? null : (
        <p className="person__none">
          <Icon name="warning" /> <strong>No plan is in force.</strong> Version {ended.version} {STATUS_IN_A_SENTENCE[ended.status]}: nobody
          should give care from papers made of it. Ask for them back.
        </p>
      )}
      {agreed || ended ? null : <p>No version is in force.</p>}
      {page ? (
        <p className={page.due ? 'person__none' : undefined}>
          {page.due ? (
            <>
              <Icon name="warning" />{' '}
            </>
          ) : null}
          {page.words}
        </p>
      ) : null}
      {open ? <p>{`Version ${open.version} ${STATUS_IN_A_SENTENCE[open.status]}.`}</p> : null}
      {person.deceased ? null : children}
      {person.deceased ? <p>Nothing more is due for this plan. It is kept as it was.</p> : null}
      <div className="buttons">
        {open ? (
          <Button look="primary" autoFocus onClick={() => onPlan(open.version)}>
            {isEditable(open.status) ? `Go on writing version ${open.version}` : `Open version ${open.version}`}
          </Button>
        ) : newest ? (
          <Button look="primary" autoFocus onClick={() => onPlan(agreed?.version ?? newest.version)}>
            Read version {agreed?.version ?? newest.version}
          </Button>
        ) : null}
        {agreed && page && mayBegin ? (
          <Button onClick={() => onStart('plans.reissueEmergencyPage', agreed.versionId)}>Re-issue the emergency page</Button>
        ) : null}
        {agreed && mayBegin ? (
          <Button onClick={() => onStart('plans.startVersion', agreed.versionId)}>Start a new version from it</Button>
        ) : null}
        {!agreed && beginning && mayBegin ? (
          <Button onClick={() => onStart('plans.startVersion', beginning.versionId)}>
            {beginning.status === 'enteredInError'
              ? 'Start a new version with nothing but who they are'
              : `Start a new version from what version ${beginning.version} said`}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
