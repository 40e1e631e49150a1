// A dose as the prescriber wrote it. Nothing is worked out, converted or rounded. The second checker gives it again from the
// prescription: while they do, what was typed first is out of sight, so that nobody copies it. A later change voids the
// check, in words and aloud.
import { useMemo, useState } from 'react';
import type { Answers } from '../../../shared/plan/definition.ts';
import { voidedCheck } from '../../../shared/plan/doseConcerns.ts';
import type { Dose } from '../../../shared/plan/fields.ts';
import { weightConcern } from '../../../shared/plan/gate/safetyRules.ts';
import { ageFacts } from '../../../shared/plan/relevance.ts';
import { plainDate } from '../../../shared/base/plainDate.ts';
import { Icon } from '../../ui/Icon.tsx';
import { valueAt } from '../answerPath.ts';
import { useAnswerState, useForm } from '../form.ts';
import { spotsOfParts } from '../spot.ts';
import type { BoundProps } from './controlProps.ts';

// Given again from the prescription, unseen.
const AGAIN = ['checkedAmount', 'checkedPer', 'checkedRoute', 'checkedBasis', 'checkedWeight'] as const;
// The second check stands apart from the dose that it checks.
const CHECK: readonly string[] = ['checkedBy', 'checkedOn', ...AGAIN];

const doseAt = (answers: Answers, path: string): Dose | undefined => valueAt(answers, path) as Dose | undefined; // the control of that kind

export function DoseControl({ spot, Grid }: BoundProps) {
  const form = useForm();
  const [given, check] = useMemo(() => {
    const parts = spotsOfParts(spot);
    const isCheck = (path: string): boolean => CHECK.some((id) => path === `${spot.path}.${id}`);
    return [parts.filter(({ path }) => !isCheck(path)), parts.filter(({ path }) => isCheck(path))] as const;
  }, [spot]);
  const [inCheck, setInCheck] = useState(false);
  const [blind, setBlind] = useState(false);
  const voided = useAnswerState([spot.path], ({ answers }) => voidedCheck(doseAt(answers, spot.path) ?? {}) ?? '');
  const stale = useAnswerState([spot.path, 'person.dateOfBirth'], ({ answers }) => {
    const dose = doseAt(answers, spot.path);
    // Until there is a date, the weight is only not written yet.
    if (!plainDate(dose?.weight?.asAt ?? '')) return '';
    const { birth } = ageFacts(answers, form.today());
    const concern = weightConcern(dose, { today: form.today(), ...(birth && { birth }) });
    return concern ? `${concern.sentence} ${concern.settle}` : '';
  });
  return (
    <div className="dose">
      <p className="dose__note">
        Accord does not work out doses. Write what the prescriber wrote; nothing you type is converted, rounded or multiplied.
      </p>
      <div className="dose__given" data-blind={blind || undefined}>
        <Grid asked={given} more={[]} />
        <DoseTrouble text={stale} />
        {blind ? <p className="dose__blind">Out of sight while the dose is given again from the prescription.</p> : null}
      </div>
      <div
        className="dose__check"
        onFocus={(event) => {
          const at = event.target.closest('[data-path]')?.getAttribute('data-path');
          setInCheck(true);
          setBlind(AGAIN.some((id) => at === `${spot.path}.${id}`));
        }}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          setInCheck(false);
          setBlind(false);
        }}
      >
        <p className="dose__title">Second check</p>
        <p className="dose__note">
          Somebody else, from the prescription: not whoever authorised the dose, and not whoever wrote this plan.
        </p>
        {/* Half a number never matches: while the check is being made, nothing is said of it. */}
        <DoseTrouble text={inCheck ? '' : voided} />
        <Grid asked={check} more={[]} />
      </div>
    </div>
  );
}

// In the page before it has something to say, so that it is heard.
function DoseTrouble({ text }: { readonly text: string }) {
  return (
    <div className="dose__trouble" role="status">
      {text === '' ? null : (
        <>
          <Icon name="error" />
          <span>{text}</span>
        </>
      )}
    </div>
  );
}
