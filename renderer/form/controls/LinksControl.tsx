// Picks rows of another list by number and title. What is no longer there is shown as gone, and can be let go of.
import { findEntry } from '../../../shared/plan/definition.ts';
import { CheckboxList } from '../../ui/CheckboxList.tsx';
import { useAnswerState, useForm, useGo } from '../form.ts';
import { linkTargets, lostTitle, targetField, type LinkTarget } from '../linkTargets.ts';
import type { ControlProps } from './controlProps.ts';

const NONE: readonly string[] = [];

const nameOf = ({ name, title }: LinkTarget): string => `${name} ${title === '' ? '(nothing written yet)' : title}`;

export function LinksControl({ ids, field, answer = NONE, onChange }: ControlProps<'links'>) {
  const go = useGo();
  const { store } = useForm();
  // As one string, so that a change elsewhere that leaves the numbers and titles the same draws nothing.
  useAnswerState([field.to], (state) => linkTargets(state.answers, field.to).map(nameOf).join('\n'));
  const { answers } = store.getState();
  const targets = linkTargets(answers, field.to);
  const gone = answer.filter((id) => targets.every((target) => target.id !== id));
  const choices = [
    ...targets.map((target) => ({ code: target.id, label: nameOf(target) })),
    ...gone.map((id) => ({ code: id, label: `Gone from the plan: ${lostTitle(answers, field.to, id) || 'nothing is left of it'}` })),
  ];
  if (choices.length > 0) {
    return (
      <CheckboxList name={ids.id} choices={choices} value={answer} onChange={(next) => onChange(next.length === 0 ? undefined : next)} />
    );
  }
  return (
    <p className="quiet">
      There is no {targetField(field.to)?.one} to choose yet.{' '}
      <button type="button" id={ids.id} className="button button--link" onClick={() => go(field.to)}>
        Go to {findEntry(field.to)?.field.label}
      </button>
    </p>
  );
}
