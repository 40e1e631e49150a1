// What still stands in the way of agreement, and apart from it what is advised: each a sentence, what would settle it, and
// the way to its field. It ends with the step that can be taken now. Of a version that is no longer written, it says where
// that version stands.
import { useEffect, useRef } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { blockersOf } from '../../../shared/plan/readiness.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import type { Findings } from '../../form/findings.ts';
import { useForm } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { NextSteps, type StepEvent } from './NextSteps.tsx';
import type { EndEvent } from './OutOfUse.tsx';
import './readiness.scss';
import { runOutSince, standing } from './standing.ts';

interface Props {
  readonly findings: StoreApi<Findings>;
  readonly status: VersionStatus;
  readonly onStep: (event: StepEvent | EndEvent, reason?: string) => Promise<AppError | undefined>;
}

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

export function ReadinessPane({ findings, status, onStep }: Props) {
  const all = useStore(findings, (state) => state.all);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  const editable = isEditable(status);
  const isHeld = status === 'readyToAgree';
  const blockers = editable || isHeld ? blockersOf(all) : status === 'agreed' ? runOutSince(all) : [];
  const advice = editable ? all.filter(({ severity }) => severity === 'warning') : [];
  const title = titleOf(status, blockers.length);
  return (
    <div className="ready">
      <p className="ready__count" ref={top} tabIndex={-1}>
        <strong>{title}</strong>{' '}
        {blockers.length > 0 && editable ? <span className="quiet">F3 goes to the next one, Shift F3 back.</span> : null}
      </p>
      {editable ? null : <p className="ready__standing">{standing[status]}</p>}
      {editable && blockers.length > 0 ? <MarkAll onMarked={() => top.current?.focus()} /> : null}
      <FindingGroups found={blockers} onEmptied={() => top.current?.focus()} />
      {advice.length > 0 ? (
        <details className="ready__advice">
          <summary>
            Advice <span className="quiet">{things(advice.length)} to think about; none stops the plan</span>
          </summary>
          <FindingGroups found={advice} onEmptied={() => top.current?.focus()} />
        </details>
      ) : null}
      <NextSteps status={status} clear={blockers.length === 0} onStep={onStep} />
      <LiveRegion text={title} />
    </div>
  );
}

function titleOf(status: VersionStatus, count: number): string {
  if (isEditable(status))
    return count === 0 ? 'Nothing stands in the way of agreeing this plan.' : `${things(count)} before it can be agreed.`;
  if (count === 0) return 'Nothing is left to settle in this version.';
  return status === 'agreed' ? `${things(count)} in it ran out since it was agreed.` : `${things(count)} to settle before it is agreed.`;
}

// The list is the summary of the whole plan; this says the same at every field.
function MarkAll({ onMarked }: { readonly onMarked: () => void }) {
  const form = useForm();
  const mark = (): void => {
    form.check();
    onMarked();
  };
  useShortcut('Ctrl+Shift+Enter', mark);
  return (
    <Button look="quiet" keys="Ctrl+Shift+Enter" className="ready__mark" onClick={mark}>
      Show each at its field
    </Button>
  );
}
