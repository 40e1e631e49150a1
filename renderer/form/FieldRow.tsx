// One field, bound to its own answer only: typing in one row renders that row and no other. What is made of fields itself
// (rows, a dose, a person, a statement) is given the grid that draws them.
import { memo, useState } from 'react';
import { isBlankAnswer } from '../../shared/plan/blank.ts';
import { PARTS } from '../../shared/plan/planParts.ts';
import { ruleInWords } from '../../shared/plan/ruleWords.ts';
import { afterPointer } from '../ui/afterPointer.ts';
import { FormGroup } from '../ui/FormGroup.tsx';
import { answerInWords, inSentence } from './answerInWords.ts';
import { answerAtPath } from './answerPath.ts';
import { controlFor } from './controls/controls.ts';
import { fieldId } from './fieldId.ts';
import { useAnswer, useAnswerState, useAsked, useAskedAmong, useForm, useMessage, useOpened, usePartMessages } from './form.ts';
import type { Spot } from './spot.ts';
import { widthOf } from './widthOf.ts';

interface Props {
  readonly spot: Spot;
  // Shown because it is not asked here, and only while that is so.
  readonly outside?: boolean;
}

const FieldRow = memo(function FieldRow({ spot, outside = false }: Props) {
  if (useAsked(spot) === outside) return null;
  if (spot.path === PARTS.path) return <LookedThrough spot={spot} />;
  return controlFor(spot.field).bound ? <MadeOfFields spot={spot} /> : <Answered spot={spot} />;
});

const classesOf = ({ field, follows }: Spot): string => `field field--${widthOf(field, follows)}${follows ? ' field--follows' : ''}`;

// Leaving a field, with all that is in it, is the moment to look at it.
function useLeave(spot: Spot): (event: React.FocusEvent<HTMLElement>) => void {
  const form = useForm();
  return (event) => {
    if (!event.currentTarget.contains(event.relatedTarget)) afterPointer(() => form.leave(spot));
  };
}

// Which parts were looked through is said where they are read, and by nothing that is ticked off here.
function LookedThrough({ spot }: { readonly spot: Spot }) {
  const { field, path } = spot;
  const words = useAnswerState([path], ({ answers }) => answerInWords(field, answerAtPath(answers, path)));
  if (words === '') return null;
  return (
    <div className={`group ${classesOf(spot)}`} id={fieldId(path)} data-path={path} tabIndex={-1}>
      <p className="group__label">{field.label}</p>
      <p className="group__hint">Only for reading. To look through what waits, go to Review.</p>
      <p className="looked-through__parts">{words}</p>
    </div>
  );
}

function Answered({ spot }: { readonly spot: Spot }) {
  const form = useForm();
  const answer = useAnswer(spot);
  const message = useMessage(spot);
  const partMessages = usePartMessages(spot);
  const leave = useLeave(spot);
  const { field, path } = spot;
  const control = controlFor(field);
  if (control.bound) return null;
  return (
    <FormGroup
      id={fieldId(path)}
      data-path={path}
      className={classesOf(spot)}
      label={field.label}
      hint={field.hint}
      message={message}
      partMessages={partMessages}
      grouped={control.grouped}
      roomForMessage
      onBlur={leave}
    >
      {(ids) => (
        <control.Component ids={ids} field={field} answer={answer} today={form.today} onChange={(next) => form.change(spot, next)} />
      )}
    </FormGroup>
  );
}

function MadeOfFields({ spot }: { readonly spot: Spot }) {
  const message = useMessage(spot);
  const leave = useLeave(spot);
  const { field, path } = spot;
  const control = controlFor(field);
  if (!control.bound) return null;
  return (
    <FormGroup
      id={fieldId(path)}
      data-path={path}
      className={`${classesOf(spot)} field--whole`}
      label={field.label}
      hint={field.hint}
      message={message}
      grouped
      onBlur={leave}
    >
      {() => <control.Component spot={spot} Grid={FieldGrid} />}
    </FormGroup>
  );
}

// What everybody is asked, then what few people need, folded away until it is asked for; never folded over an answer.
export function FieldGrid({ asked, more }: { readonly asked: readonly Spot[]; readonly more: readonly Spot[] }) {
  return (
    <>
      <div className="fields__grid">
        {asked.map((spot) => (
          <FieldRow spot={spot} key={spot.path} />
        ))}
      </div>
      {more.length > 0 ? <MoreFields spots={more} /> : null}
      <NotAsked spots={[...asked, ...more]} />
    </>
  );
}

function MoreFields({ spots }: { readonly spots: readonly Spot[] }) {
  const form = useForm();
  const shown = useAskedAmong(spots);
  const [open] = useState(() => spots.some(({ path }) => !isBlankAnswer(answerAtPath(form.store.getState().answers, path))));
  if (shown.length === 0) return null;
  return (
    <details className="more" open={open}>
      <summary>
        More: <span>{shown.map(({ field }) => inSentence(field.label)).join(', ')}</span>
      </summary>
      <div className="fields__grid">
        {spots.map((spot) => (
          <FieldRow spot={spot} key={spot.path} />
        ))}
      </div>
    </details>
  );
}

// What is left out here, for whoever wonders: one press shows it, answerable, with the reason why it is not asked. It stays
// shown while the plan is open, and counts nowhere as missing.
function NotAsked({ spots }: { readonly spots: readonly Spot[] }) {
  const form = useForm();
  const ruled = spots.filter(({ field, follows }) => field.relevant && !follows);
  const asked = useAskedAmong(ruled);
  const shown = ruled.filter((spot) => !asked.includes(spot));
  const open = useOpened((opened) => shown.some(({ path }) => opened[path]));
  const kept = useAnswerState(
    shown.map(({ path }) => path),
    ({ answers }) => shown.filter(({ path }) => !isBlankAnswer(answerAtPath(answers, path))).length,
  );
  if (shown.length === 0) return null;
  const all = shown.map(({ path }) => path);
  return (
    <details
      className="more not-asked"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now !== open) form.open(all, now);
      }}
    >
      <summary>
        Not asked here:{' '}
        <span>
          {shown.length === 1 ? '1 question' : `${shown.length} questions`}
          {kept === 0 ? '' : kept === 1 ? ', 1 answered and kept' : `, ${kept} answered and kept`}
        </span>
      </summary>
      {open ? (
        <>
          <p className="quiet">Outside what is usually asked here. You can answer; what is left blank counts nowhere as missing.</p>
          <div className="fields__grid">
            {shown.map((spot) => (
              <div className="outside" key={spot.path}>
                <p className="outside__why">Usually asked {spot.field.relevant ? ruleInWords(spot.field.relevant, spot.beside) : ''}.</p>
                <div className="fields__grid">
                  <FieldRow spot={spot} outside />
                </div>
              </div>
            ))}
          </div>
        </>
      ) : null}
    </details>
  );
}
