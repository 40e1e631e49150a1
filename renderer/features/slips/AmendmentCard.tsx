// One line of a slip as it was written, who answers for it and until when, and what came of it.
import { useState } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Amendment } from '../../../shared/api/paperwork.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { AMENDMENT_OUTCOMES } from '../../../shared/plan/amendments.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StrikeOut } from '../../ui/StrikeOut.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import { AnswerForm, type Answer } from './AnswerForm.tsx';

interface Props {
  readonly amendment: Amendment;
  readonly newest: number;
  readonly onAnswer: (answer: Answer) => Promise<AppError | undefined>;
  readonly onStrike: (why: string) => Promise<AppError | undefined>;
}

const dayIn = (text: string): string => {
  const day = plainDate(text);
  return day ? formatDate(day) : text;
};

function cameOf({ what, doneIn, toldOn, why, at, by }: NonNullable<Amendment['outcome']>): string {
  const label = AMENDMENT_OUTCOMES.find(({ code }) => code === what)?.label ?? what;
  const said =
    what === 'done' ? `Done in version ${doneIn}` : what === 'notDone' ? `Not done, the family told on ${dayIn(toldOn ?? '')}` : label;
  return `${said}${why === '' ? '' : `: ${why}`} (${formatMoment(at)}, ${by})`;
}

export function AmendmentCard({ amendment, newest, onAnswer, onStrike }: Props) {
  const [answering, setAnswering] = useState(false);
  const { part, opener } = useAskedFocus<HTMLElement>(answering);
  const { version, slip, line, words, writtenBy, receivedOn, owner, dueOn, isOverdue, outcome, struckWhy, recordedAt, recordedBy } =
    amendment;
  const isOpen = struckWhy === undefined && (outcome === undefined || outcome.what === 'open');
  const where = `Version ${version}${slip === '' ? '' : `, slip ${slip}`}, line ${line}`;
  return (
    <article className="card" ref={part} data-standing={struckWhy === undefined ? 'stands' : 'struck'}>
      <p>
        <strong>{where}</strong> · {writtenBy}, handed in {dayIn(receivedOn)}
      </p>
      <blockquote className="slips__words">{words}</blockquote>
      {isOpen ? (
        <p>
          {isOverdue ? <Icon name="warning" /> : null} {isOverdue ? `Overdue: was due ${dayIn(dueOn)}` : `Due ${dayIn(dueOn)}`} · {owner}
        </p>
      ) : (
        <p className="quiet">Answered for by {owner}</p>
      )}
      {outcome ? <p>{cameOf(outcome)}</p> : null}
      {struckWhy === undefined ? null : <p>Struck out: {struckWhy}</p>}
      <p className="quiet">
        Recorded {formatMoment(recordedAt)} by {recordedBy}
      </p>
      {struckWhy !== undefined ? null : answering ? (
        <AnswerForm
          where={where}
          version={version}
          newest={newest}
          answered={!isOpen}
          onCancel={() => setAnswering(false)}
          onAnswer={async (answer) => {
            const refused = await onAnswer(answer);
            if (!refused) setAnswering(false);
            return refused;
          }}
        />
      ) : (
        <div className="slips__acts">
          <Button ref={opener} onClick={() => setAnswering(true)}>
            {isOpen ? 'Say what came of it' : 'Put this right'}
            <span className="unseen"> ({where})</span>
          </Button>
          <StrikeOut id={`strike-slip-${amendment.amendment}`} what={where} onStrike={onStrike} />
        </div>
      )}
    </article>
  );
}
